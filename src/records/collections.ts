import type { Database } from '../database/connect.ts';
import { failureOf } from '../database/failure.ts';
import { ensureCollection } from '../database/indexes.ts';
import { recordsName, registry, revisionsName } from '../database/names.ts';
import { raise, reserve } from '../database/sequences.ts';
import { type ClientSession, inTransaction } from '../database/transaction.ts';
import { Problem } from '../problem.ts';
import { findAppById } from './apps.ts';
import { ensureRecordIndexes } from './collection-indexes.ts';
import type { Column } from './columns.ts';
import { releaseFiles } from './files/place-files.ts';
import { revisionIndexes, versionsOf } from './history/version.ts';
import { deliveriesOf } from './hooks/delivery.ts';
import { isJsonObject, type JsonObject } from './json.ts';
import { canonicalName, newName } from './names.ts';
import { fromStored, toStored } from './stored-value.ts';

/** A collection of records; resource and data source are the same thing to other dialects. */
export interface Collection {
  readonly id: number;
  /** The app that it belongs to; null when it belongs to an organization as a whole. */
  readonly appId: number | null;
  /** The organization that owns it, or that owns its app. */
  readonly organizationId: number;
  readonly name: string;
  readonly columns: readonly Column[];
  /** The names that a dialect keeps as the collection's fields, declared or as they were first seen; null when none does. */
  readonly fieldNames: readonly string[] | null;
  /** Whether every change of its records makes a version; see `history/`. */
  readonly keepsHistory: boolean;
  /** How far behind their place by id new records stand, since a client has numbered others beyond; see `order-shift.ts`. */
  readonly orderShift?: number;
  /** What single dialects keep beside the core, each under its own name. The core stores it and never acts on it. */
  readonly dialects: JsonObject;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  /** When it was put into the bin; null when it was not. Only `collection-bin.ts` gives collections of the bin. */
  readonly deletedAt: Date | null;
}

export interface CollectionDefinition {
  readonly id?: number;
  readonly appId: number | null;
  /** Needed where there is no app. */
  readonly organizationId?: number;
  readonly name: string;
  readonly columns: readonly Column[];
  readonly fieldNames?: readonly string[] | null;
  readonly keepsHistory?: boolean;
  readonly dialects: JsonObject;
  /** Whether others of the same owner may have the name already; the one with the lowest id is then found by it. */
  readonly sharesName?: boolean;
}

/** A collection as it is stored. */
export interface CollectionDocument extends Omit<Collection, 'id' | 'dialects'> {
  readonly _id: number;
  /** `<app>:<name>`, or `#<id>` for one that does not hold its name alone: what keeps names unique where they must be. */
  readonly address: string;
  readonly dialects: unknown;
  /** Counts changes of many records at once; see `take-turn.ts`. */
  readonly turns?: number;
}

/** Makes sure that an id that is given by hand is not given again. */
export async function raiseCollections(database: Database, id: number): Promise<void> {
  await raise(database, registry.collections, id);
}

/** What else has to happen in the transaction that makes or removes a collection, or not at all. */
export type Alongside = (session: ClientSession, collection: Collection) => Promise<void>;

/**
 * Adds a collection: first its storage with all indexes, then its name, so that it is never found half made.
 *
 * @throws Problem `invalid-definition` for a bad name, one that the app already has, or an owner that does not exist.
 */
export async function createCollection(
  database: Database,
  wanted: CollectionDefinition,
  alongside: Alongside = async () => {},
): Promise<Collection> {
  const name = newName(wanted.name, 'collection');
  const organizationId = await ownerOf(database, wanted);
  const id = wanted.id ?? (await reserve(database, registry.collections));
  const { appId, columns, fieldNames = null, keepsHistory = false, dialects } = wanted;
  await ensureRecordIndexes(database, { id, name, columns });
  if (keepsHistory) await ensureCollection(database, revisionsName(id), revisionIndexes);
  const now = new Date();
  const times = { createdAt: now, updatedAt: now, deletedAt: null };
  const facts = { appId, organizationId, name, columns, fieldNames, keepsHistory, ...times };
  const document = { _id: id, ...facts, dialects: toStored(dialects) };
  try {
    await claimAddress(id, wanted, (address) =>
      inTransaction(database, async (session) => {
        const options = { session, maxTimeMS: database.limits.operation };
        await collectionDocuments(database).insertOne({ ...document, address }, options);
        await alongside(session, { id, ...facts, dialects });
      }),
    );
  } catch (error) {
    if (failureOf(error)?.kind !== 'duplicate') throw error;
    // An id that was given by hand may be that of another collection, whose storage this is then.
    if (await isCollectionId(database, id)) throw invalid(`another collection has the id ${id}`);
    await database.db.dropCollection(recordsName(id), { maxTimeMS: database.limits.operation });
    throw taken(name);
  }
  return { id, ...facts, dialects };
}

/** Removes a collection with all its records, their history and their files, and what its hooks have not delivered yet. */
export async function dropCollection(
  database: Database,
  id: number,
  alongside: (session: ClientSession) => Promise<void> = async () => {},
): Promise<void> {
  const maxTimeMS = database.limits.operation;
  await inTransaction(database, async (session) => {
    await collectionDocuments(database).deleteOne({ _id: id }, { session, maxTimeMS });
    await alongside(session);
  });
  await versionsOf(database).deleteMany({ collectionId: id }, { maxTimeMS });
  await deliveriesOf(database).deleteMany({ collectionId: id }, { maxTimeMS });
  await releaseFiles(database, { collectionId: id });
  for (const name of [recordsName(id), revisionsName(id)]) await database.db.dropCollection(name, { maxTimeMS });
}

/** Finds a collection of an app by its name. */
export async function findCollection(database: Database, appId: number, name: string): Promise<Collection | undefined> {
  const found = await collectionDocuments(database).findOne(
    { appId, name: canonicalName(name), deletedAt: null },
    { sort: { _id: 1 }, maxTimeMS: database.limits.operation },
  );
  return found === null ? undefined : toCollection(found);
}

/** Finds a collection by its id. */
export async function findCollectionById(database: Database, id: number): Promise<Collection | undefined> {
  const found = await collectionDocuments(database).findOne(
    { _id: id, deletedAt: null },
    { maxTimeMS: database.limits.operation },
  );
  return found === null ? undefined : toCollection(found);
}

/** Whether any collection has an id, one in the bin too. */
export async function isCollectionId(database: Database, id: number): Promise<boolean> {
  const options = { projection: { _id: 1 }, maxTimeMS: database.limits.operation };
  return (await collectionDocuments(database).findOne({ _id: id }, options)) !== null;
}

/** The collections of an organization and its apps that have a name, by id; at most 100. */
export async function findCollectionsNamed(
  database: Database,
  organizationId: number,
  name: string,
): Promise<Collection[]> {
  const found = collectionDocuments(database).find(
    { organizationId, name: canonicalName(name), deletedAt: null },
    { sort: { _id: 1 }, limit: 100, maxTimeMS: database.limits.operation },
  );
  return await found.map(toCollection).toArray();
}

/** Every collection of an app, or of all apps, by id. */
export async function listCollections(database: Database, appId?: number): Promise<Collection[]> {
  const where = { deletedAt: null, ...(appId === undefined ? {} : { appId }) };
  const found = collectionDocuments(database).find(where, {
    maxTimeMS: database.limits.operation,
    sort: { _id: 1 },
  });
  return await found.map(toCollection).toArray();
}

/** Stores under the address `<app>:<name>`; where names may be shared and that one is held, under one by id. */
export async function claimAddress(
  id: number,
  { appId, name, sharesName = false }: Pick<CollectionDefinition, 'appId' | 'name' | 'sharesName'>,
  store: (address: string) => Promise<unknown>,
): Promise<void> {
  const ownAddress = `#${id}`;
  if (appId === null) {
    await store(ownAddress);
    return;
  }
  try {
    await store(`${appId}:${canonicalName(name)}`);
  } catch (error) {
    if (!sharesName || failureOf(error)?.kind !== 'duplicate') throw error;
    await store(ownAddress);
  }
}

/** A collection from what is stored. */
export function toCollection({
  _id,
  address: _address,
  turns: _turns,
  dialects,
  ...facts
}: CollectionDocument): Collection {
  const settings = fromStored(dialects);
  return { id: _id, ...facts, dialects: isJsonObject(settings) ? settings : {} };
}

/** The driver's handle on the registry of collections. */
export function collectionDocuments(database: Database) {
  return database.db.collection<CollectionDocument>(registry.collections);
}

async function ownerOf(database: Database, { appId, organizationId }: CollectionDefinition): Promise<number> {
  if (organizationId !== undefined) return organizationId;
  const app = appId === null ? undefined : await findAppById(database, appId);
  if (app !== undefined) return app.organizationId;
  throw invalid('its app does not exist');
}

/** The problem of a name that another collection of the app has. */
export function taken(name: string): Problem {
  return invalid(`the app already has a collection named ${name}`);
}

function invalid(message: string): Problem {
  return new Problem('invalid-definition', { faults: [{ line: null, place: 'collection', message }] });
}
