import { Decimal128 } from 'bson';
import { addDecimals, multiplyDecimals, subtractDecimals } from '../bson/decimal.ts';
import { type BsonNumber, isNumber } from '../bson/exact-number.ts';
import { Int32, notImplemented, type Value } from '../bson/value.ts';

/** The numbers that JavaScript computes with. */
export type Numeric = number | Int32 | bigint;

const maxLong = 2n ** 63n - 1n;
const minLong = -(2n ** 63n);

/** The value as a number of any type, or `undefined` when it is none. */
export function anyNumber(value: Value | undefined): BsonNumber | undefined {
  return isNumber(value) ? value : undefined;
}

/** The value as a number to compute with, or `undefined` when it is none; Decimal128 is refused by name, for what has no decimal form here. */
export function numeric(value: Value | undefined): Numeric | undefined {
  if (typeof value === 'number' || typeof value === 'bigint' || value instanceof Int32) return value;
  if (value instanceof Decimal128) throw notImplemented('this operation on Decimal128 values');
  return undefined;
}

/** The nearest double. */
export function toDouble(value: Numeric): number {
  return typeof value === 'number' ? value : value instanceof Int32 ? value.value : Number(value);
}

/** An integer result of 32-bit operands: 32 bits when it fits, else 64. */
export function integer(value: number): Int32 | bigint {
  return value === (value | 0) ? new Int32(value) : BigInt(value);
}

/** A 64-bit result, or a double when it does not fit. */
export function long(value: bigint): bigint | number {
  return value > maxLong || value < minLong ? Number(value) : value;
}

/** Whether a whole number fits 64 bits. */
export function fitsLong(value: bigint): boolean {
  return value <= maxLong && value >= minLong;
}

/** The value as a whole number when it is one (5, 5.0, 5n), `undefined` otherwise. */
export function wholeNumber(value: Value | undefined): number | undefined {
  if (value instanceof Int32) return value.value;
  if (typeof value === 'number') return Number.isInteger(value) ? value : undefined;
  if (typeof value === 'bigint') return Number(value);
  return undefined;
}

/** Like `wholeNumber`, for positions and counts: only what fits 32 bits. */
export function smallInteger(value: Value | undefined): number | undefined {
  const whole = wholeNumber(value);
  return whole !== undefined && whole === (whole | 0) ? whole : undefined;
}

/** The sum, in the wider of both types, of which Decimal128 is the widest; integers that overflow widen to 64 bits and then to a double. */
export function addNumbers(a: BsonNumber, b: BsonNumber): BsonNumber {
  if (a instanceof Decimal128 || b instanceof Decimal128) return addDecimals(a, b);
  if (a instanceof Int32 && b instanceof Int32) return integer(a.value + b.value);
  if (typeof a === 'number' || typeof b === 'number') return toDouble(a) + toDouble(b);
  return long(toBig(a) + toBig(b));
}

/** The difference, with the types of `addNumbers`. */
export function subtractNumbers(a: BsonNumber, b: BsonNumber): BsonNumber {
  if (a instanceof Decimal128 || b instanceof Decimal128) return subtractDecimals(a, b);
  if (a instanceof Int32 && b instanceof Int32) return integer(a.value - b.value);
  if (typeof a === 'number' || typeof b === 'number') return toDouble(a) - toDouble(b);
  return long(toBig(a) - toBig(b));
}

/** The product, with the types of `addNumbers`. */
export function multiplyNumbers(a: BsonNumber, b: BsonNumber): BsonNumber {
  if (a instanceof Decimal128 || b instanceof Decimal128) return multiplyDecimals(a, b);
  if (a instanceof Int32 && b instanceof Int32) {
    const product = a.value * b.value;
    return Number.isSafeInteger(product) ? integer(product === 0 ? 0 : product) : toBig(a) * toBig(b);
  }
  if (typeof a === 'number' || typeof b === 'number') return toDouble(a) * toDouble(b);
  return long(toBig(a) * toBig(b));
}

/** An integer as a `bigint`; doubles are cut off and must be finite. */
export function toBig(value: Numeric): bigint {
  return typeof value === 'bigint' ? value : BigInt(Math.trunc(toDouble(value)));
}
