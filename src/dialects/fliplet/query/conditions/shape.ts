import { isJsonList, type Json } from '../../../../records/json.ts';
import { allOf, anyValue, type Condition, negated } from '../condition.ts';
import { any, type Expression, flattened, literal } from '../expression.ts';
import { isNumber } from '../numeric-text.ts';
import { refusal } from '../refusal.ts';
import { equals } from './equality.ts';

/** Whether the column is there; null and `""` are there. */
export function exists(value: Json, place: string): Condition {
  if (typeof value !== 'boolean') throw refusal(place, '$exists takes true or false');
  const there: Condition = {
    holds: (values) => ({ $gt: [{ $size: [values] }, 0] }),
    native: ({ path }) => ({ [path]: { $exists: true } }),
  };
  return value ? there : negated(there);
}

/** Whether the value is a list of this length. */
export function hasSize(value: Json, place: string): Condition {
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) {
    throw refusal(place, '$size takes a whole number of at least 0');
  }
  return {
    holds: (values) =>
      any(values, (list) => ({ $cond: [{ $isArray: list }, { $eq: [{ $size: list }, value] }, false] })),
  };
}

/** Whether a number has this remainder; texts and null have none. */
export function hasRemainder(value: Json, place: string): Condition {
  const [divisor, remainder, ...others] = isJsonList(value) ? value : [];
  if (!isNumber(divisor ?? null) || !isNumber(remainder ?? null) || others.length > 0 || Number(divisor) === 0) {
    throw refusal(place, '$mod takes a list of a divisor, which is not 0, and a remainder');
  }
  return anyValue((number) => ({
    $cond: [
      { $isNumber: number },
      { $eq: [{ $mod: [number, literal(divisor ?? null)] }, literal(remainder ?? null)] },
      false,
    ],
  }));
}

const typeNames: ReadonlyMap<Json, readonly string[]> = new Map([
  ['string', ['string']],
  ['number', ['int', 'long', 'double', 'decimal']],
  ['boolean', ['bool']],
  ['array', ['array']],
  ['object', ['object']],
]);

/** Whether the value, or an element of it, is of one of the five types of JSON. */
export function isOfType(value: Json, place: string): Condition {
  const types = typeNames.get(value);
  if (types === undefined) throw refusal(place, `$type takes one of ${[...typeNames.keys()].join(', ')}`);
  const ofType = (candidate: string): Expression => ({ $in: [{ $type: candidate }, types] });
  return {
    holds: (values) => any({ $concatArrays: [values, flattened(values)] }, ofType),
    native: ({ path }) => ({ [path]: { $type: types } }),
  };
}

/** Whether a list meets all of the conditions, each with any of its elements; other values are not lists. */
export function listWithAll(members: readonly Condition[]): Condition {
  const isList: Condition = { holds: (values) => any(values, (value) => ({ $isArray: value })) };
  return allOf([...members, isList]);
}

/** Whether the value is there and not null. */
export const isPresent: Condition = negated(equals(null));
