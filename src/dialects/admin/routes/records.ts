import type { Operations } from '../../../../generated/admin/operations.ts';
import { Problem } from '../../../problem.ts';
import { type Access, fullAccess, readablePath, type ScopedFilter, scope } from '../../../records/access.ts';
import { writeAudit } from '../../../records/administration/audit.ts';
import { translateFilter } from '../../../records/aggregation/filter.ts';
import { addFieldNames } from '../../../records/collection-changes.ts';
import { createRecords as create, type Within } from '../../../records/create-records.ts';
import { deleteRecords } from '../../../records/delete-records.ts';
import { collect, countRecords, findRecord, findRecords } from '../../../records/find-records.ts';
import { asJson, isJsonObject, type JsonObject } from '../../../records/json.ts';
import { numberedIds, readPageBy } from '../../../records/page.ts';
import type { DataRecord } from '../../../records/record.ts';
import { updateRecords } from '../../../records/update-records.ts';
import type { AdminContext } from '../context.ts';
import { collectionOf } from '../named.ts';
import { paged } from '../paged.ts';
import { aboutRecords, shownRecord } from '../record-shape.ts';

type Routes = Operations<AdminContext>;

/** List records by id. */
export const listRecords: Routes['listRecords'] = async ({ params, query }, context) => {
  const { database } = context.store;
  const access = fullAccess(await collectionOf(context, params.collectionId));
  const filter = filterOf(access, query.filter);
  const ids = numberedIds(({ id }: DataRecord) => id);
  const same = (record: DataRecord) => record;
  const page = await readPageBy(ids, query, same, (beyond, { limit }) =>
    collect(findRecords(database, scope(access, { $and: [filter, beyond] }, { place: 'filter' }), { limit }), limit),
  );
  return { status: 200, body: paged(page, shownRecord) };
};

/** Find records by a condition, in any order. */
export const queryRecords: Routes['queryRecords'] = async ({ params, body }, context) => {
  const { database } = context.store;
  const access = fullAccess(await collectionOf(context, params.collectionId));
  const { sort = [], offset = 0, limit = 100 } = body;
  const where = scope(access, filterOf(access, body.filter), { place: 'filter' });
  const order = sort.map(({ field, descending }) => [readablePath(access, field), descending ? -1 : 1] as const);
  const items = await collect(findRecords(database, where, { sort: order, skip: offset, limit }), limit);
  return { status: 200, body: { items: items.map(shownRecord), count: await countRecords(database, where) } };
};

/** Read a record. */
export const readRecord: Routes['readRecord'] = async ({ params }, context) => {
  const { record } = await recordOf(context, params);
  return { status: 200, body: shownRecord(record) };
};

/** Create records, all of them or none. */
export const createRecords: Routes['createRecords'] = async ({ params, body }, context) => {
  const access = fullAccess(await collectionOf(context, params.collectionId));
  const rows = body.records.map(objectIn);
  const within = alongside(context, access, 'create', rows);
  const made = await create(context.store.database, access, rows, { action: 'insert', by: null }, within);
  context.forget();
  return { status: 201, body: { items: made.map(shownRecord) } };
};

/** Change fields of a record. */
export const updateRecord: Routes['updateRecord'] = async ({ params, body }, context) => {
  const { where } = await recordOf(context, params);
  const set = objectIn(body.set ?? {});
  const unset: readonly string[] = body.unset ?? [];
  if (unset.some((name) => Object.hasOwn(set, name))) {
    const message = 'must not name a field that the same request sets';
    throw new Problem('invalid-request', { faults: [{ in: 'body', path: 'unset', message }] });
  }
  const within = alongside(context, where, 'update', [set]);
  const change = { where, set, unset };
  const [changed] = await updateRecords(context.store.database, [change], { action: 'update', by: null }, within);
  context.forget();
  if (changed === undefined) throw missing(params);
  return { status: 200, body: shownRecord(changed) };
};

/** Delete a record. That of a user's properties goes with its user only. */
export const deleteRecord: Routes['deleteRecord'] = async ({ params }, context) => {
  const { where, record } = await recordOf(context, params);
  if (record.username !== null) {
    throw new Problem('in-use', { what: `record ${record.id}`, by: `user ${JSON.stringify(record.username)}` });
  }
  const within = alongside(context, where, 'delete', []);
  await deleteRecords(context.store.database, where, { action: 'delete', by: null }, { within });
  return { status: 204 };
};

interface RecordPath {
  readonly collectionId: number;
  readonly recordId: number;
}

async function recordOf(
  context: AdminContext,
  path: RecordPath,
): Promise<{ readonly where: ScopedFilter; readonly record: DataRecord }> {
  const collection = await collectionOf(context, path.collectionId);
  const where = scope(fullAccess(collection), { _id: path.recordId });
  const record = await findRecord(context.store.database, where);
  if (record === undefined) throw missing(path);
  return { where, record };
}

function missing({ collectionId, recordId }: RecordPath): Problem {
  return new Problem('record-not-found', { collection: String(collectionId), id: String(recordId) });
}

/** What goes with a change of records in one transaction: its entry in the audit log, and new names where the collection keeps them. */
function alongside(
  { store, by }: AdminContext,
  { collection }: Pick<Access, 'collection'>,
  action: string,
  rows: readonly JsonObject[],
): Within {
  return async (session, ids) => {
    if (ids.length === 0) return;
    if (collection.fieldNames !== null)
      await addFieldNames(store.database, collection, rows.flatMap(Object.keys), session);
    await writeAudit(store.database, by, { action, ...aboutRecords(collection, ids) }, session);
  };
}

function filterOf(access: Access, given: unknown) {
  const filter = objectIn(given ?? {});
  return translateFilter(filter, { name: access.collection.name, readable: access.readable });
}

function objectIn(given: unknown): JsonObject {
  const value = asJson(given);
  return isJsonObject(value) ? value : {};
}
