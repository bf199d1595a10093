import type { Database } from '../database/connect.ts';
import { recordSequence } from '../database/names.ts';
import { reserve } from '../database/sequences.ts';
import { type ClientSession, inTransaction } from '../database/transaction.ts';
import { mapWithPauses } from '../pauses.ts';
import { Problem } from '../problem.ts';
import { type Access, assertWritable } from './access.ts';
import type { Collection } from './collections.ts';
import { assertTypes } from './columns.ts';
import { beginVersion } from './history/begin-version.ts';
import type { Change } from './history/version.ts';
import { insertAll } from './insert-all.ts';
import type { JsonObject } from './json.ts';
import { escapeKey, unescapeKey } from './keys.ts';
import { randomName } from './names.ts';
import { answered, explained } from './problems.ts';
import { type DataRecord, type RecordDocument, recordsOf, toRecord } from './record.ts';
import { type StoredObject, toStored } from './stored-value.ts';

/**
 * Creates records, all of them or none, in the order given. Ids count up in that order.
 *
 * @returns the new records with the fields that may be read
 * @throws Problem `field-forbidden` for a field that may not be written, `wrong-type`, `duplicate-value` for a value that a unique column
 *   has, `record-outside-grant` when a record would be out of its creator's own reach, and those of `toStored`.
 */
export async function createRecords(
  database: Database,
  access: Access,
  rows: readonly JsonObject[],
  change: Change = { action: 'insert', by: null },
  within?: Within,
): Promise<DataRecord[]> {
  const data = await writableData(access, rows);
  if (data.length === 0) return [];
  const first = await answered(database, reserve(database, recordSequence(access.collection.id), data.length));
  const now = new Date();
  const owned = access.newOwner === undefined ? {} : { owner: access.newOwner };
  const documents = await mapWithPauses(data, (item, index) => ({
    ...newDocument(first + index, item, now, access.collection),
    ...owned,
  }));
  await explained(database, access.collection, () => insert(database, access, documents, { change, within }));
  // What was stored is what was given, so nothing is read back.
  return await mapWithPauses(documents, (document, index) => toRecord(document, access.readable, rows[index]));
}

/** What is stored of new records, with pauses; throws the first fault of what `createRecords` says. */
export function writableData(access: Access, rows: readonly JsonObject[]): Promise<StoredObject[]> {
  return mapWithPauses(rows, (row) => {
    assertWritable(access, Object.keys(row));
    assertTypes(access.collection, row);
    return storedData(row);
  });
}

/** The data of a record as it is stored. */
export function storedData(row: JsonObject): StoredObject {
  return new Map(Object.entries(row).map(([key, value]) => [escapeKey(key), toStored(value, 1)]));
}

/** A new record without an owner, behind all others. `id` comes from the sequence of its collection. */
export function newDocument(
  id: number,
  data: StoredObject,
  now: Date,
  { orderShift = 0 }: Pick<Collection, 'orderShift'> = {},
): RecordDocument {
  return { _id: id, oid: randomName(), data, createdAt: now, updatedAt: now, order: id - 1 + orderShift };
}

async function insert(
  database: Database,
  access: Access,
  documents: readonly RecordDocument[],
  { change, within }: { readonly change: Change; readonly within: Within | undefined },
): Promise<void> {
  const [only] = documents;
  const { collection, reach } = access;
  if (
    documents.length === 1 &&
    only !== undefined &&
    reach === undefined &&
    !collection.keepsHistory &&
    within === undefined
  ) {
    await recordsOf(database, access).insertOne(only, { maxTimeMS: database.limits.operation });
    return;
  }
  await inTransaction(database, async (session) => {
    const version = await beginVersion(database, collection, change, session);
    const stamped = version?.stamped(documents) ?? documents;
    await insertAll(database, collection, stamped, session);
    await version?.end({ added: documents.length, removed: 0 }, fieldsOf(documents));
    const ids = documents.map((document) => document._id);
    await assertWithinReach(database, access, ids, session);
    await within?.(session, ids);
  });
}

/** What else has to happen in the same transaction, or not at all; given the ids of the records that were written. */
export type Within = (session: ClientSession, ids: readonly number[]) => Promise<void>;

/** Several of them, one after the other; `undefined` when there is none. */
export function together(...parts: readonly (Within | undefined)[]): Within | undefined {
  const given = parts.filter((part) => part !== undefined);
  if (given.length === 0) return undefined;
  return async (session, ids) => {
    for (const part of given) await part(session, ids);
  };
}

/** The names that the data of records has at its top, each once. */
export function fieldsOf(documents: readonly Pick<RecordDocument, 'data'>[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { data } of documents) for (const key of data.keys()) names.add(key);
  return new Set([...names].map(unescapeKey));
}

/**
 * Makes sure that what was just written is still within reach of who wrote it; otherwise one could plant records
 * among those that one may not touch.
 */
export async function assertWithinReach(
  database: Database,
  access: Access,
  ids: readonly number[],
  session: ClientSession,
): Promise<void> {
  if (access.reach === undefined || ids.length === 0) return;
  const within = await recordsOf(database, access).countDocuments(
    { $and: [access.reach, { _id: { $in: ids } }] },
    { session, maxTimeMS: database.limits.operation },
  );
  if (within !== ids.length) throw new Problem('record-outside-grant', { collection: access.collection.name });
}
