import { Decimal128 } from 'bson';
import { Int32 } from './value.ts';

/** Any number of BSON. */
export type BsonNumber = number | bigint | Int32 | Decimal128;

/** A finite decimal number: coefficient × 10^exponent, without trailing zeros in the coefficient; zero is 0 × 10^0. */
export interface ExactDecimal {
  readonly coefficient: bigint;
  readonly exponent: number;
}

const EXPONENT_BIAS = 6176n;
const COEFFICIENT_BITS = (1n << 113n) - 1n;
/** Coefficients above 34 digits are read as zero (IEEE 754-2008). */
const MOST_COEFFICIENT = 10n ** 34n - 1n;

/** A Decimal128 as an exact finite decimal, or as the double NaN or ±Infinity. */
export function exactDecimal(value: Decimal128): ExactDecimal | number {
  const bytes = new DataView(value.bytes.buffer, value.bytes.byteOffset, 16);
  const low = bytes.getBigUint64(0, true);
  const high = bytes.getBigUint64(8, true);
  const negative = high >> 63n === 1n;
  const combination = (high >> 58n) & 0b11111n;
  if (combination === 0b11111n) return Number.NaN;
  if (combination === 0b11110n) return negative ? -Infinity : Infinity;
  // The form with an implicit leading 100 only holds coefficients above 34 digits.
  if (combination >> 3n === 0b11n) return { coefficient: 0n, exponent: 0 };
  const coefficient = ((high << 64n) | low) & COEFFICIENT_BITS;
  if (coefficient > MOST_COEFFICIENT) return { coefficient: 0n, exponent: 0 };
  const exponent = Number(((high >> 49n) & 0x3fffn) - EXPONENT_BIAS);
  return withoutTrailingZeros(negative ? -coefficient : coefficient, exponent);
}

/** The same number with the shortest coefficient, so that equal numbers have equal parts. */
export function withoutTrailingZeros(coefficient: bigint, exponent: number): ExactDecimal {
  if (coefficient === 0n) return { coefficient, exponent: 0 };
  let shortest = coefficient;
  let scale = exponent;
  while (shortest % 10n === 0n) {
    shortest /= 10n;
    scale++;
  }
  return { coefficient: shortest, exponent: scale };
}

/** The double nearest to an exact decimal; ±Infinity and 0 where it is out of range. */
export function nearestDouble(value: ExactDecimal): number {
  return Number(`${value.coefficient}e${value.exponent}`);
}

/** -1, 0 or 1 as an exact decimal is less than, equal to or greater than a double that is not NaN; no rounding is involved. */
export function compareDecimalWithDouble(decimal: ExactDecimal, double: number): number {
  const nearest = nearestDouble(decimal);
  if (nearest !== double) return nearest < double ? -1 : 1;
  if (!Number.isFinite(double)) return double > 0 ? -1 : 1;
  const { mantissa, exponent } = binaryParts(double);
  // coefficient × 10^e against mantissa × 2^x, both sides multiplied until they are whole
  let left = decimal.coefficient;
  let right = mantissa;
  if (decimal.exponent >= 0) left *= 10n ** BigInt(decimal.exponent);
  else right *= 10n ** BigInt(-decimal.exponent);
  if (exponent >= 0) right <<= BigInt(exponent);
  else left <<= BigInt(-exponent);
  return left < right ? -1 : left > right ? 1 : 0;
}

/** -1, 0 or 1 for two exact decimals. */
function compareDecimals(a: ExactDecimal, b: ExactDecimal): number {
  const near = nearestDouble(a) - nearestDouble(b);
  if (near !== 0 && !Number.isNaN(near)) return near < 0 ? -1 : 1;
  const scale = Math.min(a.exponent, b.exponent);
  const left = a.coefficient * 10n ** BigInt(a.exponent - scale);
  const right = b.coefficient * 10n ** BigInt(b.exponent - scale);
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Splits a finite double into mantissa × 2^exponent with a whole mantissa. */
function binaryParts(double: number): { mantissa: bigint; exponent: number } {
  scratch.setFloat64(0, double);
  const bits = scratch.getBigUint64(0);
  const biased = Number((bits >> 52n) & 0x7ffn);
  const fraction = bits & ((1n << 52n) - 1n);
  const mantissa = biased === 0 ? fraction : fraction | (1n << 52n);
  return { mantissa: bits >> 63n === 1n ? -mantissa : mantissa, exponent: Math.max(biased, 1) - 1075 };
}

const scratch = new DataView(new ArrayBuffer(8));

/** True for the four number types. */
export function isNumber(value: unknown): value is BsonNumber {
  return (
    typeof value === 'number' || typeof value === 'bigint' || value instanceof Int32 || value instanceof Decimal128
  );
}

/** Compares two numbers of any type by their exact values; NaN equals NaN and comes before all others. */
export function compareNumbers(a: BsonNumber, b: BsonNumber): number {
  const left = comparable(a);
  const right = comparable(b);
  if (typeof left !== 'object' && typeof right !== 'object') return comparePlain(left, right);
  if (typeof left === 'object' && typeof right === 'object') return compareDecimals(left, right);
  if (typeof left === 'object') return typeof right === 'object' ? 0 : compareDecimalWithPlain(left, right);
  return typeof right === 'object' ? 0 - compareDecimalWithPlain(right, left) : 0;
}

function comparable(value: BsonNumber): number | bigint | ExactDecimal {
  if (typeof value === 'number' || typeof value === 'bigint') return value;
  return value instanceof Int32 ? value.value : exactDecimal(value);
}

/** JavaScript compares a bigint with a double exactly. */
function comparePlain(a: number | bigint, b: number | bigint): number {
  if (a < b) return -1;
  if (a > b) return 1;
  const aNumber = !Number.isNaN(a);
  const bNumber = !Number.isNaN(b);
  return aNumber === bNumber ? 0 : bNumber ? -1 : 1;
}

function compareDecimalWithPlain(decimal: ExactDecimal, plain: number | bigint): number {
  if (typeof plain === 'bigint') return compareDecimals(decimal, withoutTrailingZeros(plain, 0));
  return Number.isNaN(plain) ? 1 : compareDecimalWithDouble(decimal, plain);
}
