import { scope } from '../../records/access.ts';
import { findRecord } from '../../records/find-records.ts';
import type { Json, JsonObject } from '../../records/json.ts';
import { objectOf, ownValue } from '../../records/json.ts';
import type { JoinedValue, SelectedRecord } from '../../records/selection/select-records.ts';
import type { Selection } from '../../records/selection/selection.ts';
import type { FlipletContext } from './context.ts';
import { dataSourceOf } from './data-source-of.ts';
import { bareEntry, listedEntry } from './entry-shape.ts';
import { attributesOf } from './query/attributes.ts';
import { columnValue } from './query/column-value.ts';
import { disjunction } from './query/condition.ts';
import { type EntrySource, isFact, placeOf } from './query/entry-source.ts';
import { type JoinedSource, type Joins, joinsOf } from './query/join.ts';
import { orderOf } from './query/order.ts';
import { type Page, pageOf } from './query/page.ts';
import { refusal } from './query/refusal.ts';
import { entrySource, queriedEntries } from './query-target.ts';

/** A query for entries, ready to be found, and what its answer is shaped by. */
export interface EntryQuery {
  readonly selection: Selection;
  readonly page: Page;
  readonly joins: Joins['named'];
}

/**
 * Prepares a select (behaviour note, section 6): views and conditions, then order, page, distinct, joins, attributes.
 *
 * @throws Problem `invalid-query`, `field-forbidden`; `collection-not-found` and `access-denied` for a joined data source
 */
export async function entryQuery(context: FlipletContext, source: EntrySource, query: JsonObject): Promise<EntryQuery> {
  const where = await queriedEntries(context, source, query);
  const order = orderOf(source, ownValue(query, 'order'));
  await assertColumns(context, source, order.unknown);
  const page = pageOf(ownValue(query, 'limit'), ownValue(query, 'offset'));
  const distinct = ownValue(query, 'distinct');
  const joins = await joinsOf(source, ownValue(query, 'join'), (joined) => joinedSource(context, joined));
  const selection: Selection = {
    where,
    fields: attributesOf(ownValue(query, 'attributes')),
    sort: order.keys,
    skip: page.skip,
    ...(page.limit === undefined ? {} : { limit: page.limit }),
    ...(typeof distinct === 'string' && distinct !== '' ? { distinct: distinctValue(source, distinct) } : {}),
    joins: joins.named.map(({ join }) => join),
    appended: joins.appended,
  };
  return { selection, page, joins: joins.named };
}

/** An entry as a query answers it; what was joined stands under `joins`, and once more under `join` for older clients (C5). */
export function selectedEntry({ record, collectionId, joined }: SelectedRecord, joins: Joins['named']) {
  const entry = listedEntry(record, collectionId);
  if (joined.length === 0) return entry;
  const given = objectOf(
    joins.map(({ name, join }, index) => [name, shownJoin(joined[index] ?? [], join.where.collection.id)] as const),
  );
  return { ...entry, joins: given, join: given };
}

function shownJoin(value: JoinedValue, dataSourceId: number): Json {
  if (typeof value !== 'object') return value;
  return value.map((record): JsonObject => ({ ...bareEntry(record, dataSourceId) }));
}

/** Like any other select of the joined data source, which its rules have to grant (behaviour note, section 10). */
async function joinedSource(context: FlipletContext, joined: JoinedSource): Promise<EntrySource> {
  const { store, caller, appId } = context;
  const naming = { ...namedBy(joined), appId };
  const dataSource = await dataSourceOf(store, caller, naming);
  return entrySource(context, dataSource, await context.access(dataSource, 'select', { where: joined.where ?? {} }));
}

function namedBy({ dataSourceId, dataSourceName }: JoinedSource): { text: string; byName: boolean } {
  if (typeof dataSourceId === 'number' || (typeof dataSourceId === 'string' && /^\d+$/.test(dataSourceId))) {
    return { text: String(dataSourceId), byName: false };
  }
  if (typeof dataSourceName === 'string') return { text: dataSourceName, byName: true };
  throw refusal('join', 'A join names its data source by dataSourceId or dataSourceName');
}

/** Entries written by another dialect may have columns that the data source does not list. */
async function assertColumns({ store }: FlipletContext, { access, columns }: EntrySource, unknown: readonly string[]) {
  if (columns.size === 0) return;
  for (const name of unknown) {
    const place = placeOf({ access, columns: new Set([name]) }, name);
    if (isFact(place)) throw new Error('a name that is a column is no fact');
    const paths = [place.column, place.walk?.join('.')].filter((path) => path !== undefined);
    const there = disjunction(paths.map((path) => ({ [`data.${path}`]: { $exists: true } })));
    if ((await findRecord(store.database, scope(access, there))) === undefined) {
      throw refusal('', `Column '${name}' does not exists`);
    }
  }
}

function distinctValue(source: EntrySource, name: string) {
  const place = placeOf(source, name);
  if (isFact(place)) return `$${place.path}`;
  const prefixed = name.startsWith('data.') && !source.columns.has(name) && !source.columns.has('data');
  return columnValue(source, prefixed ? name.slice('data.'.length) : name);
}
