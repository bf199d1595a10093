import type { Operations } from '../../../../generated/appstax/operations.ts';
import { asksForGzip } from '../../../http/accept-encoding.ts';
import { streamedList } from '../../../http/streamed-json.ts';
import { scope } from '../../../records/access.ts';
import type { Collection } from '../../../records/collections.ts';
import { collect, findRecords } from '../../../records/find-records.ts';
import type { DataRecord } from '../../../records/record.ts';
import { type AppstaxContext, accessFor, collectionNamed } from '../context.ts';
import { listFilter } from '../list-filter.ts';
import { type ListQuery, pageOf } from '../list-order.ts';
import { type ObjectAnswer, shapeObjects } from '../object-shape.ts';

/** List objects (guide, "Querying objects" and "Retrieve multiple objects"; behaviour note, 5). */
export const listObjects: Operations<AppstaxContext>['listObjects'] = async ({ params, query }, context) => {
  const collection = await collectionNamed(context, params.collection);
  context.exchange.gzip = query.compress === 'yes' || asksForGzip(context.exchange.header('accept-encoding'));
  const matching = await listFilter(context, collection, query.filter ?? '');
  const wanted = query.objects === undefined ? matching : { $and: [{ oid: { $in: query.objects } }, matching] };
  const where = scope(accessFor(context, collection, 'read'), wanted);
  const found = findRecords(context.store.database, where, pageOf(collection, query));
  const records = query.objects === undefined || isSorted(query) ? found : inOrder(found, query.objects);
  return {
    status: 200,
    body: await streamedList('objects', shaped(context, collection, records, query.expanddepth), (object) => object),
  };
};

function isSorted({ sortcolumn = '' }: ListQuery): boolean {
  return sortcolumn !== '';
}

/** The records in the order in which they were asked for, each once. There are no more of them than a query may name. */
async function* inOrder(
  found: AsyncIterable<DataRecord>,
  oids: readonly string[],
): AsyncGenerator<DataRecord, void, undefined> {
  const byOid = new Map((await collect(found, oids.length)).map((record) => [record.oid, record]));
  for (const oid of new Set(oids)) {
    const record = byOid.get(oid);
    if (record !== undefined) yield record;
  }
}

/** How many records are made into objects at once: what belongs to them is then looked up for all of them together. */
const batchSize = 200;

async function* shaped(
  context: AppstaxContext,
  collection: Collection,
  records: AsyncIterable<DataRecord>,
  depth: number | undefined,
): AsyncGenerator<ObjectAnswer, void, undefined> {
  let batch: DataRecord[] = [];
  for await (const record of records) {
    batch.push(record);
    if (batch.length < batchSize) continue;
    yield* await shapeObjects(context, collection, batch, depth);
    batch = [];
  }
  yield* await shapeObjects(context, collection, batch, depth);
}
