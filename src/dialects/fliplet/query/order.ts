import { isJsonList, isJsonObject, type Json } from '../../../records/json.ts';
import type { SortKey } from '../../../records/selection/selection.ts';
import { columnValue } from './column-value.ts';
import type { EntrySource } from './entry-source.ts';
import { storedNumber } from './numeric-text.ts';
import { refusal } from './refusal.ts';

/** An order, and the columns in it that the server does not know: they must be looked for before it is used. */
export interface Order {
  readonly keys: readonly SortKey[];
  readonly unknown: readonly string[];
}

/** As entries were put in; a newer one goes before an older one in the same place (behaviour note, section 6.1). */
export const defaultOrder: readonly SortKey[] = [
  { path: 'order', direction: 1 },
  { path: '_id', direction: -1 },
];

/** MongoDB sorts by 32 keys at most, of which a column takes three. */
const mostColumns = 10;

/**
 * Reads the `order` of a query: a list of pairs of a column and a direction (behaviour note, section 6.1).
 *
 * @throws Problem `invalid-query` for what is no such list, `field-forbidden` for a hidden column
 */
export function orderOf(source: EntrySource, order: Json | undefined): Order {
  if (order === undefined || order === null) return { keys: defaultOrder, unknown: [] };
  if (!isJsonList(order)) throw refusal('order', 'The order is a list of pairs, such as [["createdAt", "DESC"]]');
  if (order.length > mostColumns) throw refusal('order', `The order names more than ${mostColumns} columns`);
  const parts = order.map((pair, index) => orderPart(source, pair, `order[${index}]`));
  if (parts.length === 0) return { keys: defaultOrder, unknown: [] };
  return { keys: parts.flatMap(({ keys }) => keys), unknown: parts.flatMap(({ unknown }) => unknown) };
}

function orderPart(source: EntrySource, pair: Json, place: string): Order {
  // A text here is what the original takes apart sign by sign.
  const [name = null, given = null] = isJsonList(pair) ? pair : [firstSign(pair)];
  if (typeof name !== 'string' || !isJsonList(pair)) {
    throw refusal('', `Invalid order column name: ${typeof name === 'string' ? name : JSON.stringify(name)}`);
  }
  const direction = directionOf(given, place);
  const path = factPaths.get(name);
  if (path !== undefined) return { keys: [{ path, direction }], unknown: [] };
  const column = name.startsWith('data.') ? name.slice('data.'.length) : name;
  const known = source.columns.has(column) || source.columns.has(column.split('.')[0] ?? '');
  if (column === name && !known) throw refusal('', `Invalid order column name: ${name}`);
  return { keys: columnKeys(source, column, direction), unknown: known ? [] : [column] };
}

const factPaths: ReadonlyMap<string, string> = new Map([
  ['id', '_id'],
  ['order', 'order'],
  ['createdAt', 'createdAt'],
  ['updatedAt', 'updatedAt'],
  ['deletedAt', 'deletedAt'],
]);

function firstSign(value: Json): Json {
  return typeof value === 'string' ? value.slice(0, 1) : isJsonObject(value) ? null : value;
}

function directionOf(value: Json, place: string): 1 | -1 {
  if (value === null) return 1;
  const name = typeof value === 'string' ? value.toUpperCase() : '';
  if (name === 'ASC') return 1;
  if (name === 'DESC') return -1;
  throw refusal(place, 'A direction is ASC or DESC');
}

/**
 * Numbers and texts that are numbers first, by number; then other texts, without regard to the case of ASCII letters; then
 * other values; then what is missing. Texts alike but for case come by the codes of their characters.
 */
export function columnKeys(source: EntrySource, column: string, direction: 1 | -1): SortKey[] {
  const value = columnValue(source, column);
  const isText = { $eq: [{ $type: '$$value' }, 'string'] };
  const caseless = {
    $cond: [isText, { $toLower: '$$value' }, { $cond: [{ $eq: [{ $type: '$$value' }, 'bool'] }, '$$value', null] }],
  };
  const rank = {
    $cond: [{ $ne: ['$$number', null] }, 0, { $cond: [isText, 1, { $cond: [{ $eq: ['$$value', null] }, 3, 2] }] }],
  };
  const over = (result: unknown) => ({
    $let: {
      vars: { value: { $ifNull: [value, null] } },
      in: { $let: { vars: { number: storedNumber('$$value') }, in: result } },
    },
  });
  return [rank, { $ifNull: ['$$number', caseless] }, { $cond: [isText, '$$value', null] }].map((result) => ({
    value: over(result),
    direction,
  }));
}
