import type { Database } from '../../database/connect.ts';
import { registry } from '../../database/names.ts';
import type { ClientSession } from '../../database/transaction.ts';

/** How far an import has come. */
export interface Checkpoint {
  /** Rows of the file that are done with, taken or refused. */
  readonly rows: number;
  readonly taken: number;
  readonly refused: number;
}

interface CheckpointDocument extends Checkpoint {
  readonly _id: string;
  readonly collectionId: number;
  readonly startedAt: Date;
}

/** Somebody else goes on with the same import, or it is one into another collection. */
export class ImportClash extends Error {
  override readonly name = 'ImportClash';
}

/**
 * Begins an import, or finds how far the one of this id has come.
 *
 * @throws ImportClash for an id that an import into another collection has
 */
export async function openCheckpoint(database: Database, id: string, collectionId: number): Promise<Checkpoint> {
  const maxTimeMS = database.limits.operation;
  const known = await documents(database).findOne({ _id: id }, { maxTimeMS });
  if (known === null) {
    const begun = { rows: 0, taken: 0, refused: 0 };
    await documents(database).insertOne({ _id: id, collectionId, startedAt: new Date(), ...begun }, { maxTimeMS });
    return begun;
  }
  if (known.collectionId !== collectionId) throw new ImportClash(`The import ${id} goes into another collection.`);
  const { rows, taken, refused } = known;
  return { rows, taken, refused };
}

/**
 * Moves on from one checkpoint to the next; in the transaction that writes the rows between them, if there are any.
 *
 * @throws ImportClash when it is not at the first one any more
 */
export async function moveCheckpoint(
  database: Database,
  id: string,
  from: Checkpoint,
  to: Checkpoint,
  session?: ClientSession,
): Promise<void> {
  const options = { maxTimeMS: database.limits.operation, ...(session === undefined ? {} : { session }) };
  const { matchedCount } = await documents(database).updateOne(
    { _id: id, rows: from.rows },
    { $set: { ...to } },
    options,
  );
  if (matchedCount === 0) throw new ImportClash(`Another process goes on with the import ${id}.`);
}

function documents(database: Database) {
  return database.db.collection<CheckpointDocument>(registry.imports);
}
