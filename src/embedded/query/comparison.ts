import { BSONRegExp, Decimal128, MaxKey, MinKey, ObjectId } from 'bson';
import { compareValues, typeRank } from '../bson/compare.ts';
import { badValue, Int32, type Value } from '../bson/value.ts';
import type { Test } from './path.ts';

/** Whether the order of a value against the operand answers the comparison. */
const answers = {
  $gt: (order: number) => order > 0,
  $gte: (order: number) => order >= 0,
  $lt: (order: number) => order < 0,
  $lte: (order: number) => order <= 0,
} as const;

/**
 * `$eq`: the same type bracket and value; null also equals a missing field. Numbers are equal across their types, NaN equals NaN.
 */
export function equalTo(operand: Value): Test {
  if (typeof operand === 'string' || typeof operand === 'boolean') return (value) => value === operand;
  if (operand === null) return (value) => value === null || value === undefined;
  if (operand instanceof ObjectId) return (value) => value instanceof ObjectId && operand.equals(value);
  const integer = operand instanceof Int32 ? operand.value : undefined;
  if (integer !== undefined) {
    return (value) => {
      if (value instanceof Int32) return value.value === integer;
      if (typeof value === 'number') return value === integer;
      return isOther(value) && compareValues(value, operand) === 0;
    };
  }
  return (value) => value !== undefined && value !== null && compareValues(value, operand) === 0;
}

function isOther(value: Value | undefined): boolean {
  return typeof value === 'bigint' || value instanceof Decimal128;
}

/** `$gt`, `$gte`, `$lt`, `$lte`: only values of the operand's own type bracket, but MinKey and MaxKey compare with every type. */
export function ordered(name: keyof typeof answers, operand: Value, field: string): Test {
  if (operand instanceof BSONRegExp) {
    throw badValue(`${name} cannot compare '${field}' with a regular expression`);
  }
  const answer = answers[name];
  if (operand instanceof MinKey || operand instanceof MaxKey) {
    return (value) =>
      answer(value === undefined ? (operand instanceof MinKey ? 1 : -1) : compareValues(value, operand));
  }
  if (typeof operand === 'string') {
    return (value) => typeof value === 'string' && answer(compareValues(value, operand));
  }
  if (isNaNValue(operand)) {
    const orEqual = answer(0);
    return (value) => orEqual && isNaNValue(value);
  }
  if (typeof operand === 'number') return orderedNumber(operand, operand, answer);
  if (operand instanceof Int32) return orderedNumber(operand.value, operand, answer);
  return orderedInBracket(operand, answer);
}

/** The common case first: doubles and 32-bit integers compare as they are. */
function orderedNumber(bound: number, operand: Value, answer: (order: number) => boolean): Test {
  const others = orderedInBracket(operand, answer);
  return (value, place) => {
    const number = value instanceof Int32 ? value.value : value;
    if (typeof number !== 'number') return others(value, place);
    return !Number.isNaN(number) && answer(number < bound ? -1 : number > bound ? 1 : 0);
  };
}

function orderedInBracket(operand: Value, answer: (order: number) => boolean): Test {
  const rank = typeRank(operand);
  return (value) => typeRank(value) === rank && !isNaNValue(value) && answer(compareValues(value, operand));
}

/** NaN of either kind: equal to itself, neither above nor below any number in a query. */
function isNaNValue(value: Value | undefined): boolean {
  return typeof value === 'number' ? Number.isNaN(value) : value instanceof Decimal128 && value.toString() === 'NaN';
}
