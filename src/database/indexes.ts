import { type IndexDescription, MongoServerError } from 'mongodb';
import type { Database } from './connect.ts';

/** An index as this server wants it; its name tells it from indexes that others made. */
export interface WantedIndex {
  readonly name: string;
  readonly key: Readonly<Record<string, 1 | -1>>;
  readonly unique?: boolean;
  readonly sparse?: boolean;
  readonly expireAfterSeconds?: number;
}

/**
 * Creates a collection when it is missing, and those of the indexes that are missing. Repeating it changes nothing, and two
 * processes may do it at once. Not for use in a transaction.
 *
 * @throws the driver's error 11000 when existing records break a unique index that is new.
 */
export async function ensureCollection(
  database: Database,
  name: string,
  indexes: readonly WantedIndex[],
): Promise<void> {
  const maxTimeMS = database.limits.operation;
  await ignoring(48, database.db.createCollection(name, { maxTimeMS }));
  if (indexes.length === 0) return;
  await database.db.collection(name).createIndexes(indexes.map(description), { maxTimeMS });
}

/** Drops indexes by name; those that are not there are passed over. */
export async function dropIndexes(database: Database, collection: string, names: readonly string[]): Promise<void> {
  for (const name of names) {
    await ignoring(27, database.db.collection(collection).dropIndex(name, { maxTimeMS: database.limits.operation }));
  }
}

function description(index: WantedIndex): IndexDescription {
  return { ...index, key: { ...index.key } };
}

async function ignoring(code: number, work: Promise<unknown>): Promise<void> {
  try {
    await work;
  } catch (error) {
    if (!(error instanceof MongoServerError) || error.code !== code) throw error;
  }
}
