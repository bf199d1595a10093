import type { Document } from 'mongodb';
import type { Database } from './connect.ts';

/** The names of the collections in the database, in order; those of the server itself are left out. */
export async function collectionNames(database: Database): Promise<string[]> {
  const options = { nameOnly: true, maxTimeMS: database.limits.operation } as const;
  const found = await database.db.listCollections({}, options).toArray();
  return found
    .filter(({ name, type = 'collection' }) => type === 'collection' && !name.startsWith('system.'))
    .map(({ name }) => name)
    .sort();
}

/**
 * The indexes of a collection as one makes them again, without that of `_id`: only what this server ever asks for, since each kind of
 * server adds words of its own that another does not take.
 */
export async function indexesOf(database: Database, name: string): Promise<Document[]> {
  const indexes = await database.db.collection(name).listIndexes({ maxTimeMS: database.limits.operation }).toArray();
  return indexes
    .filter((index) => index.name !== '_id_')
    .map((index) => Object.fromEntries(Object.entries(index).filter(([word]) => wordsOfAnIndex.has(word))));
}

const wordsOfAnIndex: ReadonlySet<string> = new Set(['name', 'key', 'unique', 'sparse', 'expireAfterSeconds']);
