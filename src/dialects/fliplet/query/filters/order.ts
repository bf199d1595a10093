import type { Filter } from '../../../../records/access.ts';
import { isJsonObject, type Json, ownValue } from '../../../../records/json.ts';
import { toStored } from '../../../../records/stored-value.ts';
import { always, anyValue, type Condition, narrowedBy } from '../condition.ts';
import type { Comparison } from '../conditions/comparison.ts';
import { writtenOf } from '../conditions/text.ts';
import { type Expression, hasType, literal } from '../expression.ts';
import type { ColumnFilter } from '../filters.ts';
import { isNumber, numberOf, storedNumber } from '../numeric-text.ts';
import { refusal } from '../refusal.ts';

/**
 * `>`, `>=`, `<`, `<=`: by number where both sides are one or a text that is one as a whole, otherwise texts by the order of
 * their characters' codes. What is missing, and a number against a text, never matches.
 */
export function orders(operator: Comparison, { value = null, place }: ColumnFilter): Condition {
  return within([[operator, value]], `${place}.value`);
}

/** `between`: from and to, both included; one that is missing is open. Both bounds hold for the same element of a list. */
export function between({ value, place }: ColumnFilter): Condition {
  if (value === undefined || value === null || value === '') return always;
  if (!isJsonObject(value)) throw refusal(`${place}.value`, 'takes an object of from and to');
  const bounds: (readonly [Comparison, Json])[] = [
    ['$gte', ownValue(value, 'from') ?? null],
    ['$lte', ownValue(value, 'to') ?? null],
  ];
  const given = bounds.filter(([, bound]) => bound !== null && bound !== '');
  return given.length === 0 ? always : within(given, `${place}.value`);
}

/** Natively the numbers are one range of an index and the texts another, in which the expression decides. */
function within(bounds: readonly (readonly [Comparison, Json])[], place: string): Condition {
  const sides = bounds.map(([operator, value]) => ({ operator, ...sideOf(value, place) }));
  const condition = anyValue((value) => ({
    $let: {
      vars: { number: storedNumber(value) },
      in: { $and: sides.map(({ operator, number, text }) => compared(operator, number, text, value)) },
    },
  }));
  const numeric = sides.filter(({ number }) => number !== undefined);
  const narrow = (path: string): Filter => {
    const range = Object.fromEntries(numeric.map(({ operator, number = 0 }) => [operator, toStored(number)]));
    const texts: Filter = { [path]: { $type: 'string' } };
    return numeric.length === sides.length ? { $or: [{ [path]: range }, texts] } : texts;
  };
  return narrowedBy(narrow, condition);
}

function sideOf(value: Json, place: string): { number: number | bigint | undefined; text: string } {
  const text = writtenOf(value);
  if (text === undefined || typeof value === 'boolean') throw refusal(place, 'takes a number or a text');
  return { number: isNumber(value) ? value : numberOf(text), text };
}

function compared(operator: Comparison, number: number | bigint | undefined, text: string, value: string): Expression {
  const asText = { $cond: [hasType(value, 'string'), { [operator]: [value, literal(text)] }, false] };
  if (number === undefined) return asText;
  return { $cond: [{ $eq: ['$$number', null] }, asText, { [operator]: ['$$number', literal(number)] }] };
}
