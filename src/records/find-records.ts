import type { Document } from 'mongodb';
import type { Database } from '../database/connect.ts';
import { recordsName } from '../database/names.ts';
import { asBytes, readDocument } from '../database/read-document.ts';
import { Problem } from '../problem.ts';
import { type Access, type ScopedFilter, scope } from './access.ts';
import { allows } from './field-mask.ts';
import { escapeKey } from './keys.ts';
import { explained, problemOf } from './problems.ts';
import { type DataRecord, projectionOf, recordsOf, toRecord } from './record.ts';

/** Which of the matching records, in which order. Paths are stored paths, as `readablePath` gives them. */
export interface Page {
  readonly sort?: readonly (readonly [path: string, direction: 1 | -1])[];
  readonly skip?: number;
  readonly limit?: number;
  /** Fields that hold the id of a record, or a list of ids, each with the decision on the collection they refer to. */
  readonly join?: ReadonlyMap<string, Access>;
}

/**
 * Streams the records that match, a batch at a time. Without a sort they come by id; with one, records that compare equal
 * come by id, so that pages neither repeat nor skip a record.
 *
 * Joined records come in the same round trip, each with the fields and within the reach of its own decision; what is out of
 * reach is left out.
 */
export async function* findRecords(
  database: Database,
  scoped: ScopedFilter,
  page: Page = {},
): AsyncGenerator<DataRecord, void, undefined> {
  // To the database a limit of 0 means none.
  if (page.limit === 0) return;
  const joins = [...(page.join ?? [])].filter(([field]) => allows(scoped.readable, field));
  const cursor =
    joins.length === 0 ? plainCursor(database, scoped, page) : joiningCursor(database, scoped, page, joins);
  try {
    for await (const bytes of cursor) {
      const document = await readDocument(bytes);
      yield toRecord(
        document,
        scoped.readable,
        undefined,
        new Map(joins.map((join, index) => related(document, join, index))),
      );
    }
  } catch (error) {
    throw problemOf(database, scoped.collection, error, scoped.fromCaller);
  } finally {
    await cursor.close();
  }
}

/**
 * Collects a stream of records into a list.
 *
 * @throws Problem `too-many-records` when there are more than `limit`, rather than filling the memory.
 */
export async function collect(records: AsyncIterable<DataRecord>, limit: number): Promise<DataRecord[]> {
  const list: DataRecord[] = [];
  for await (const record of records) {
    if (list.length >= limit) throw new Problem('too-many-records', { limit });
    list.push(record);
  }
  return list;
}

/** The one record that matches, the one with the lowest id if several do; `undefined` when none does. */
export async function findRecord(database: Database, scoped: ScopedFilter): Promise<DataRecord | undefined> {
  for await (const record of findRecords(database, scoped, { limit: 1 })) return record;
  return undefined;
}

/** How many records match. */
export async function countRecords(database: Database, scoped: ScopedFilter): Promise<number> {
  const count = () =>
    recordsOf(database, scoped).countDocuments(scoped.filter, { maxTimeMS: database.limits.operation });
  return await explained(database, scoped.collection, count, scoped.fromCaller);
}

function plainCursor(database: Database, scoped: ScopedFilter, page: Page) {
  const projection = projectionOf(scoped.readable);
  return recordsOf(database, scoped).find<Uint8Array>(scoped.filter, {
    ...asBytes,
    sort: orderOf(page),
    ...(page.skip === undefined ? {} : { skip: page.skip }),
    ...(page.limit === undefined ? {} : { limit: page.limit }),
    ...(projection === undefined ? {} : { projection }),
    maxTimeMS: database.limits.operation,
  });
}

function joiningCursor(
  database: Database,
  scoped: ScopedFilter,
  page: Page,
  joins: readonly (readonly [string, Access])[],
) {
  const projection = projectionOf(scoped.readable);
  const pipeline: Document[] = [
    { $match: scoped.filter },
    { $sort: orderOf(page) },
    ...(page.skip === undefined || page.skip === 0 ? [] : [{ $skip: page.skip }]),
    ...(page.limit === undefined ? [] : [{ $limit: page.limit }]),
    ...(projection === undefined ? [] : [{ $project: projection }]),
    ...joins.map(([field, access], index) => lookup(field, access, index)),
  ];
  return recordsOf(database, scoped).aggregate<Uint8Array>(pipeline, {
    ...asBytes,
    maxTimeMS: database.limits.operation,
  });
}

function lookup(field: string, access: Access, index: number): Document {
  const projection = projectionOf(access.readable);
  return {
    $lookup: {
      from: recordsName(access.collection.id),
      localField: `data.${escapeKey(field)}`,
      foreignField: '_id',
      pipeline: [
        { $match: scope(access, {}).filter },
        { $sort: { _id: 1 } },
        ...(projection === undefined ? [] : [{ $project: projection }]),
      ],
      as: `joined${index}`,
    },
  };
}

function related(
  document: Document,
  [field, access]: readonly [string, Access],
  index: number,
): [string, readonly DataRecord[]] {
  const found: unknown = document[`joined${index}`];
  return [field, Array.isArray(found) ? found.map((item: unknown) => toRecord(item, access.readable)) : []];
}

function orderOf(page: Page): Record<string, 1 | -1> {
  const sort = new Map(page.sort ?? []);
  // In the direction of the last path, as the indexes of columns are made.
  if (!sort.has('_id')) sort.set('_id', [...sort.values()].at(-1) ?? 1);
  return Object.fromEntries(sort);
}
