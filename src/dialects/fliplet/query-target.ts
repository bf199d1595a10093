import { type Access, type Filter, fullAccess, type ScopedFilter, scope } from '../../records/access.ts';
import type { Collection } from '../../records/collections.ts';
import { asJson, isJsonObject, type Json, type JsonObject, ownValue } from '../../records/json.ts';
import { userOf } from './access.ts';
import type { FlipletContext } from './context.ts';
import { whereAsked } from './hooks/hooks-of-source.ts';
import { conjunction, nothing } from './query/condition.ts';
import { type EntrySource, facts } from './query/entry-source.ts';
import { factFilter } from './query/fact-condition.ts';
import { viewsAskSession, viewWhere } from './query/views.ts';
import { type WhereOptions, whereFilter } from './query/where.ts';
import { columnsOf, settingsOf } from './settings.ts';

/** The body of a query, as the JSON that it is; none is the same as an empty one. */
export function queryBody(body: unknown): JsonObject {
  const json = body === undefined ? {} : asJson(body);
  return isJsonObject(json) ? json : {};
}

/** The conditions of a query as they were sent, for access rules. */
export function sentWhere(query: JsonObject): JsonObject {
  const where = ownValue(query, 'where');
  return isJsonObject(where) ? where : {};
}

/** A data source, as queries look at it with a decision on it. */
export function entrySource(
  { store }: Pick<FlipletContext, 'store'>,
  dataSource: Collection,
  access: Access,
): EntrySource {
  return {
    access,
    columns: new Set(columnsOf(dataSource) ?? []),
    asked: whereAsked(dataSource, store.signingKey),
  };
}

/**
 * The entries that a query is about: its views, its `where` and what it asks of the entry beside that, all of which must hold.
 *
 * @throws Problem `invalid-query`, `field-forbidden` for a hidden column
 */
export async function queriedEntries(
  context: FlipletContext,
  source: EntrySource,
  query: JsonObject,
  options: WhereOptions = {},
): Promise<ScopedFilter> {
  const filters = [
    await viewFilter(context, source, query),
    whereFilter(source, ownValue(query, 'where'), options),
    ...factKeys.flatMap(([key, fact]) => {
      const value = ownValue(query, key);
      return value === undefined ? [] : [factFilter(fact, value, key)];
    }),
  ];
  return scope(source.access, conjunction(filters), { place: 'where' });
}

/** What a query may ask of an entry outside of `where` (behaviour note, section 6). */
const factKeys = [
  ['id', facts.id],
  ['dataSourceEntryId', facts.id],
  ['createdAt', facts.createdAt],
  ['updatedAt', facts.updatedAt],
] as const;

/**
 * Views are the data source's own, and may look at columns that the caller may not read. What they compare with is stored already, so no hook
 * changes it.
 */
async function viewFilter(context: FlipletContext, source: EntrySource, query: JsonObject): Promise<Filter> {
  const { collection } = source.access;
  const { definition } = settingsOf(collection);
  const named: { view?: Json; views?: Json } = {
    view: ownValue(query, 'view') ?? null,
    views: ownValue(query, 'views') ?? null,
  };
  const session = viewsAskSession(definition, named) ? userOf(context.caller) : undefined;
  const where = viewWhere(definition, named, session?.data);
  if (where === undefined) return {};
  return where === null ? nothing : whereFilter({ ...source, access: fullAccess(collection), asked: undefined }, where);
}
