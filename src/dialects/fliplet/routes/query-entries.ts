import type { Operations } from '../../../../generated/fliplet/operations.ts';
import { streamedList } from '../../../http/streamed-json.ts';
import type { Collection } from '../../../records/collections.ts';
import { deleteRecords } from '../../../records/delete-records.ts';
import { countRecords } from '../../../records/find-records.ts';
import { isJsonObject, type Json, type JsonObject, ownValue } from '../../../records/json.ts';
import { aggregateSelection, selectRecords } from '../../../records/selection/select-records.ts';
import type { Selection } from '../../../records/selection/selection.ts';
import { updateRecords } from '../../../records/update-records.ts';
import { changeMade } from '../change-made.ts';
import type { FlipletContext } from '../context.ts';
import { sentData } from '../entry-data.ts';
import { listedEntry } from '../entry-shape.ts';
import { aggregateStages, swallowsOrder } from '../query/aggregate.ts';
import { aggregatedEntry } from '../query/aggregated-entry.ts';
import { refusal } from '../query/refusal.ts';
import { type EntryQuery, entryQuery, selectedEntry } from '../query-selection.ts';
import { entrySource, queriedEntries, queryBody, sentWhere } from '../query-target.ts';
import { trackColumns } from '../track-columns.ts';

/** Select, count, aggregate, update or delete by conditions (seed, "Run queries on a data source"). */
export const queryEntries: Operations<FlipletContext>['queryEntries'] = async ({ params, body }, context) => {
  const dataSource = await context.dataSource(params.dataSource);
  const query = queryBody(body);
  if (query.type === 'delete') return { status: 200, body: await deleteQueried(context, dataSource, query) };
  if (query.type === 'update') return { status: 200, body: await updateQueried(context, dataSource, query) };
  if (query.countOnly === true) return { status: 200, body: await countQueried(context, dataSource, query) };
  return await selectQueried(context, dataSource, query);
};

/** Count alone; where the caller may count and nothing else, the conditions are all that can be used of the entries. */
async function countQueried(context: FlipletContext, dataSource: Collection, query: JsonObject) {
  const access = await context.access(dataSource, 'count', { where: sentWhere(query) });
  const where = await queriedEntries(context, entrySource(context, dataSource, access), query, { counting: true });
  return { count: await countRecords(context.store.database, where), dataSourceId: dataSource.id };
}

async function selectQueried(context: FlipletContext, dataSource: Collection, query: JsonObject) {
  const { database } = context.store;
  const access = await context.access(dataSource, 'select', { where: sentWhere(query) });
  const prepared = await entryQuery(context, entrySource(context, dataSource, access), query);
  const { selection, joins } = prepared;
  const aggregate = ownValue(query, 'aggregate') ?? null;
  const beside = query.includePagination === true ? { pagination: await paginationOf(context, prepared) } : {};
  if (aggregate === null) {
    const found = selectRecords(database, selection);
    return {
      status: 200,
      body: await streamedList('entries', found, (one) => selectedEntry(one, joins), beside),
    } as const;
  }
  const stages = [aggregatedEntry(selection, joins), ...aggregateStages(aggregate)];
  const results = aggregateSelection(database, inNeededOrder(selection, aggregate), stages);
  return { status: 200, body: await streamedList('entries', results, (result) => ({ ...result }), beside) } as const;
}

/** Without an order where neither the part of the entries nor the results depend on one. */
function inNeededOrder(selection: Selection, aggregate: Json): Selection {
  const { skip = 0, limit, distinct } = selection;
  const whole = skip === 0 && limit === undefined && distinct === undefined;
  return whole && swallowsOrder(aggregate) ? { ...selection, sort: [] } : selection;
}

/** Counted are the entries that meet the conditions, before the page, `distinct` and required joins. */
async function paginationOf({ store }: FlipletContext, { selection, page }: EntryQuery) {
  const total = await countRecords(store.database, selection.where);
  return { total, limit: page.limit ?? null, offset: page.skip };
}

async function updateQueried(context: FlipletContext, dataSource: Collection, query: JsonObject) {
  const data = ownValue(query, 'data');
  if (!isJsonObject(data)) throw refusal('data', 'An update needs data: the columns to change');
  const set = sentData(data);
  const access = await context.access(dataSource, 'update', { submitted: [set], where: sentWhere(query) });
  const where = await queriedEntries(context, entrySource(context, dataSource, access), query);
  const changed = await updateRecords(context.store.database, [{ where, set }], changeMade(context.caller, 'update'));
  if (changed.length > 0) await trackColumns(context, dataSource, [set]);
  return { entries: changed.map((record) => listedEntry(record, dataSource.id)) };
}

/** To delete everything one has to say so, by an empty `where` (our decision; the original takes a missing one for it). */
async function deleteQueried(context: FlipletContext, dataSource: Collection, query: JsonObject) {
  if (!isJsonObject(ownValue(query, 'where'))) throw refusal('where', 'A delete needs a where; {} means all entries');
  const access = await context.access(dataSource, 'delete', { where: sentWhere(query) });
  const where = await queriedEntries(context, entrySource(context, dataSource, access), query);
  const { database } = context.store;
  const deleted = await deleteRecords(database, where, changeMade(context.caller, 'delete'), { most: mostDeleted });
  return { deletedCount: deleted.length };
}

/** Of an update all entries are answered, of a delete only their number, so that it may reach further. */
const mostDeleted = 100_000;
