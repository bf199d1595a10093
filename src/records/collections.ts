import type { Database } from '../database/connect.ts';
import { failureOf } from '../database/failure.ts';
import { recordsName, registry } from '../database/names.ts';
import { reserve } from '../database/sequences.ts';
import { Problem } from '../problem.ts';
import { ensureRecordIndexes } from './collection-indexes.ts';
import type { Column } from './columns.ts';
import { isJsonObject, type JsonObject } from './json.ts';
import { canonicalName, newName } from './names.ts';
import { fromStored, toStored } from './stored-value.ts';

/** A collection of records in an app; resource and data source are the same thing to other dialects. */
export interface Collection {
  readonly id: number;
  readonly appId: number;
  readonly name: string;
  readonly columns: readonly Column[];
  /** What single dialects keep beside the core, each under its own name. The core stores it and never acts on it. */
  readonly dialects: JsonObject;
}

export type CollectionDefinition = Omit<Collection, 'id'> & { readonly id?: number };

interface CollectionDocument {
  readonly _id: number;
  readonly appId: number;
  readonly name: string;
  readonly columns: readonly Column[];
  readonly dialects: unknown;
  readonly createdAt: Date;
}

/**
 * Adds a collection: first its storage with all indexes, then its name, so that it is never found half made.
 *
 * @throws Problem `invalid-definition` for a bad name or one that the app already has.
 */
export async function createCollection(database: Database, wanted: CollectionDefinition): Promise<Collection> {
  const name = newName(wanted.name, 'collection');
  const id = wanted.id ?? (await reserve(database, registry.collections));
  const { appId, columns, dialects } = wanted;
  await ensureRecordIndexes(database, { id, name, columns });
  try {
    await documents(database).insertOne(
      { _id: id, appId, name, columns, dialects: toStored(dialects), createdAt: new Date() },
      { maxTimeMS: database.limits.operation },
    );
  } catch (error) {
    if (failureOf(error)?.kind !== 'duplicate') throw error;
    await database.db.dropCollection(recordsName(id), { maxTimeMS: database.limits.operation });
    throw taken(name);
  }
  return { id, appId, name, columns, dialects };
}

/**
 * Changes columns or dialect settings, bringing the indexes along.
 *
 * @throws Problem `duplicate-value` when existing records break a column that becomes unique; nothing is changed then.
 */
export async function updateCollection(
  database: Database,
  current: Collection,
  change: Partial<Pick<Collection, 'columns' | 'dialects'>>,
): Promise<void> {
  const columns = change.columns ?? current.columns;
  await ensureRecordIndexes(database, { ...current, columns }, current);
  const dialects = change.dialects ?? current.dialects;
  await documents(database).updateOne(
    { _id: current.id },
    { $set: { columns, dialects: toStored(dialects) } },
    { maxTimeMS: database.limits.operation },
  );
}

/** Removes a collection with all its records. */
export async function dropCollection(database: Database, id: number): Promise<void> {
  await documents(database).deleteOne({ _id: id }, { maxTimeMS: database.limits.operation });
  await database.db.dropCollection(recordsName(id), { maxTimeMS: database.limits.operation });
}

/** Finds a collection of an app by its name. */
export async function findCollection(database: Database, appId: number, name: string): Promise<Collection | undefined> {
  const found = await documents(database).findOne(
    { appId, name: canonicalName(name) },
    { maxTimeMS: database.limits.operation },
  );
  return found === null ? undefined : toCollection(found);
}

/** Every collection of an app, or of all apps, by id. */
export async function listCollections(database: Database, appId?: number): Promise<Collection[]> {
  const where = appId === undefined ? {} : { appId };
  const found = documents(database).find(where, { maxTimeMS: database.limits.operation, sort: { _id: 1 } });
  return await found.map(toCollection).toArray();
}

function taken(name: string): Problem {
  return new Problem('invalid-definition', {
    faults: [{ line: null, place: 'collection', message: `the app already has a collection named ${name}` }],
  });
}

function toCollection({ _id, appId, name, columns, dialects }: CollectionDocument): Collection {
  const settings = fromStored(dialects);
  return { id: _id, appId, name, columns, dialects: isJsonObject(settings) ? settings : {} };
}

function documents(database: Database) {
  return database.db.collection<CollectionDocument>(registry.collections);
}
