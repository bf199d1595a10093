import type { Database } from '../../database/connect.ts';
import { recordsName } from '../../database/names.ts';
import type { ClientSession } from '../../database/transaction.ts';
import { Problem } from '../../problem.ts';
import { collectionDocuments } from '../collections.ts';
import type { File } from '../files/file.ts';
import { releaseFiles } from '../files/place-files.ts';

/**
 * Deletes a file, as a part of a larger change. Its content goes with the next sweep.
 *
 * @throws Problem `in-use` while it is part of a record that is there, or that a version may bring back
 */
export async function deleteFile(
  database: Database,
  { id, place }: Pick<File, 'id' | 'place'>,
  session: ClientSession,
): Promise<void> {
  if (place?.kind === 'record') {
    const options = { session, maxTimeMS: database.limits.operation };
    const collection = await collectionDocuments(database).findOne({ _id: place.collectionId }, options);
    if (collection !== null && (collection.keepsHistory || (await isThere(database, place, session)))) {
      throw new Problem('in-use', {
        what: `file ${id}`,
        by: `record ${place.recordId} of collection ${collection.name}`,
      });
    }
  }
  await releaseFiles(database, { ids: [id] }, session);
}

async function isThere(
  database: Database,
  { collectionId, recordId }: { readonly collectionId: number; readonly recordId: number },
  session: ClientSession,
): Promise<boolean> {
  const options = { session, projection: { _id: 1 }, maxTimeMS: database.limits.operation };
  const records = database.db.collection<{ readonly _id: number }>(recordsName(collectionId));
  return (await records.findOne({ _id: recordId }, options)) !== null;
}
