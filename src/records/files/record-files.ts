import type { Database } from '../../database/connect.ts';
import type { ClientSession } from '../../database/transaction.ts';
import { type File, filesOf, toFile } from './file.ts';

/** A field of a record, which may hold one file. */
export interface FileField {
  readonly collectionId: number;
  readonly recordId: number;
  readonly field: string;
}

/** The file that a field of a record holds. */
export async function fileOfField(database: Database, field: FileField): Promise<File | undefined> {
  const found = await filesOf(database).findOne(placedIn(field), { maxTimeMS: database.limits.operation });
  return found === null ? undefined : toFile(found);
}

/** Lets go of the file of a field unless it has this name; undefined: of any. In the transaction that changes the field. */
export async function keepFileNamed(
  database: Database,
  field: FileField,
  name: string | undefined,
  session: ClientSession,
): Promise<void> {
  await filesOf(database).updateMany(
    { ...placedIn(field), ...(name === undefined ? {} : { name: { $ne: name } }) },
    { $set: { state: 'released', changedAt: new Date() } },
    { session, maxTimeMS: database.limits.operation },
  );
}

function placedIn({ collectionId, recordId, field }: FileField) {
  return {
    'place.collectionId': collectionId,
    'place.recordId': recordId,
    'place.field': field,
    state: 'placed' as const,
  };
}
