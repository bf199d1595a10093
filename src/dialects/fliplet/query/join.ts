import { scope } from '../../../records/access.ts';
import { isJsonList, isJsonObject, type Json, type JsonObject, ownValue } from '../../../records/json.ts';
import { escapeKey } from '../../../records/keys.ts';
import type { Join, JoinGift, Selection, SortKey } from '../../../records/selection/selection.ts';
import { attributesOf } from './attributes.ts';
import { columnValue, columnValues } from './column-value.ts';
import { asWritten } from './conditions/text.ts';
import type { EntrySource } from './entry-source.ts';
import type { Expression } from './expression.ts';
import { storedNumber } from './numeric-text.ts';
import { defaultOrder, orderOf } from './order.ts';
import { pageOf } from './page.ts';
import { refusal } from './refusal.ts';
import { whereFilter } from './where.ts';

/** The joins of a query: those that add to each entry, by name, and those whose entries follow the others. */
export interface Joins {
  readonly named: readonly { readonly name: string; readonly join: Join }[];
  readonly appended: readonly Selection[];
}

/** How a query names a data source to join. */
export interface JoinedSource {
  readonly dataSourceId: Json | undefined;
  readonly dataSourceName: Json | undefined;
  readonly where: JsonObject | undefined;
}

const mostJoins = 20;

/**
 * Compiles the `join` of a query (behaviour note, section 10).
 *
 * @param find decides on a data source that the query joins, as for a select of it with these conditions, and throws where it is not
 *   to be read
 * @throws Problem `invalid-query`, `field-forbidden` for hidden columns on either side, and what `find` throws
 */
export async function joinsOf(
  source: EntrySource,
  join: Json | undefined,
  find: (joined: JoinedSource) => Promise<EntrySource>,
): Promise<Joins> {
  if (join === undefined || join === null) return { named: [], appended: [] };
  if (!isJsonObject(join)) throw refusal('join', 'A join is an object of names and what they join');
  const names = Object.keys(join);
  if (names.length > mostJoins) throw refusal('join', `A query joins at most ${mostJoins} times`);
  const named: { name: string; join: Join }[] = [];
  const appended: Selection[] = [];
  for (const name of names) {
    const place = `join.${name}`;
    const wanted = ownValue(join, name);
    if (!isJsonObject(wanted)) throw refusal(place, 'A join is an object');
    const joined = await find(joinedSource(wanted, place));
    if (isOuter(wanted)) appended.push(appendedEntries(joined, wanted, place));
    else named.push({ name, join: oneJoin(source, joined, wanted, place) });
  }
  return { named, appended };
}

function joinedSource(wanted: JsonObject, place: string): JoinedSource {
  const where = ownValue(wanted, 'where') ?? undefined;
  if (where !== undefined && !isJsonObject(where))
    throw refusal(`${place}.where`, 'A where is an object of columns and conditions');
  return {
    dataSourceId: ownValue(wanted, 'dataSourceId'),
    dataSourceName: ownValue(wanted, 'dataSourceName'),
    where,
  };
}

/** Without anything to join on, the joined entries follow those of the query. */
function isOuter(wanted: JsonObject): boolean {
  const on = ownValue(wanted, 'on');
  return on === undefined || on === null || (isJsonObject(on) && Object.keys(on).length === 0);
}

function appendedEntries(joined: EntrySource, wanted: JsonObject, place: string): Selection {
  const { limit } = pageOf(ownValue(wanted, 'limit'), undefined);
  return {
    where: scope(joined.access, whereFilter(joined, ownValue(wanted, 'where'))),
    fields: attributesOf(ownValue(wanted, 'attributes')),
    sort: sortOf(joined, ownValue(wanted, 'order'), place),
    ...(limit === undefined ? {} : { limit }),
  };
}

function oneJoin(source: EntrySource, joined: EntrySource, wanted: JsonObject, place: string): Join {
  const on = ownValue(wanted, 'on');
  if (!isJsonObject(on)) throw refusal(`${place}.on`, 'The object on pairs columns of both data sources');
  const pairs = Object.keys(on).map((local) => pairOf(source, joined, local, ownValue(on, local) ?? null, place));
  return {
    where: scope(joined.access, whereFilter(joined, ownValue(wanted, 'where'))),
    fields: attributesOf(ownValue(wanted, 'attributes')),
    on: pairs.every((pair) => pair !== undefined) ? pairs : [],
    required: ownValue(wanted, 'required') === true,
    give: giftOf(joined, wanted, place),
  };
}

/** A pair of columns; `undefined` for names that lead nowhere in an entry, with which nothing matches (behaviour note). */
function pairOf(
  source: EntrySource,
  joined: EntrySource,
  local: string,
  foreign: Json,
  place: string,
): Join['on'][number] | undefined {
  if (typeof foreign !== 'string') throw refusal(`${place}.on`, 'The object on pairs columns of both data sources');
  const values =
    local === 'id' ? ['$_id'] : local.startsWith('data.') ? columnValues(source, local.slice(5)) : undefined;
  const target = foreign === 'id' ? { path: '_id', joined: ['$_id'] } : joinedColumn(joined, foreign);
  return values === undefined || target === undefined ? undefined : { values: bothForms(values), ...target };
}

function joinedColumn(joined: EntrySource, foreign: string): { path: string; joined: Expression } | undefined {
  if (!foreign.startsWith('data.')) return undefined;
  const column = foreign.slice('data.'.length);
  const values = columnValues(joined, column);
  // What the database joins on is one path, so that a name with dots is a column wherever the data source has one.
  const names = joined.columns.has(column) ? [column] : column.split('.');
  return { path: ['data', ...names.map(escapeKey)].join('.'), joined: values };
}

/** Beside each number the text of it, and beside each text that is a number that number, so that 1 joins "1". */
function bothForms(values: Expression): Expression {
  const number = storedNumber('$$this');
  const others = {
    $cond: [
      { $isNumber: '$$this' },
      [asWritten('$$this')],
      { $let: { vars: { number }, in: { $cond: [{ $eq: ['$$number', null] }, [], ['$$number']] } } },
    ],
  };
  return { $reduce: { input: values, initialValue: [], in: { $concatArrays: ['$$value', ['$$this'], others] } } };
}

/** A number of joined entries goes before whether there are any, and that before a sum (behaviour note, section 10). */
function giftOf(joined: EntrySource, wanted: JsonObject, place: string): JoinGift {
  if (ownValue(wanted, 'count') === true) return { kind: 'count' };
  if (ownValue(wanted, 'has') === true) return { kind: 'has' };
  const sum = ownValue(wanted, 'sum');
  if (typeof sum === 'string') return { kind: 'sum', value: sumOf(joined, sum) };
  const { limit } = pageOf(ownValue(wanted, 'limit'), undefined);
  const sort = sortOf(joined, ownValue(wanted, 'order'), place);
  return { kind: 'records', sort, ...(limit === undefined ? {} : { limit }) };
}

function sumOf(joined: EntrySource, name: string): Expression {
  const column = name.startsWith('data.') && !joined.columns.has(name) ? name.slice('data.'.length) : name;
  const value = columnValue(joined, column);
  return { $let: { vars: { value }, in: storedNumber('$$value') } };
}

/** One pair of a column and a direction, or the column alone. */
function sortOf(joined: EntrySource, order: Json | undefined, place: string): readonly SortKey[] {
  if (order === undefined || order === null) return defaultOrder;
  const pair = isJsonList(order) ? order : [order];
  if (!pair.every((part) => typeof part === 'string') || pair.length === 0) {
    throw refusal(`${place}.order`, 'The order of a join is one pair, such as ["createdAt", "DESC"]');
  }
  return orderOf(joined, [pair]).keys;
}
