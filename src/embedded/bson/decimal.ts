import { Decimal128 } from 'bson';
import type { BsonNumber } from './exact-number.ts';
import { Int32 } from './value.ts';

/** How what lies between two neighbours is decided: to the even one, towards zero, up or down. */
export type DecimalRounding = 'half-even' | 'cut' | 'up' | 'down';

/** A finite decimal as it is written, trailing zeros and the sign of zero included: ± digits × 10^exponent. */
interface Finite {
  readonly negative: boolean;
  readonly digits: bigint;
  readonly exponent: number;
}

const MOST_DIGITS = 34;
const LIMIT = 10n ** BigInt(MOST_DIGITS);
const LEAST_EXPONENT = -6176;
const MOST_EXPONENT = 6111;
/** A double counts with so many digits, as in MongoDB: those that any double can hold. */
const DIGITS_OF_DOUBLE = 15;

/** Any number as a Decimal128: integers exactly, doubles with 15 digits. */
export function toDecimal(value: BsonNumber): Decimal128 {
  return value instanceof Decimal128 ? value : written(read(value));
}

/** The double nearest to a decimal. */
export function decimalToDouble(value: Decimal128): number {
  return Number(value.toString());
}

/** A decimal without its fraction; the double NaN or ±Infinity for those. */
export function wholeOfDecimal(value: Decimal128): bigint | number {
  const given = read(value);
  if (typeof given === 'number') return given;
  if (given.exponent >= 0) return scaled(given, 0);
  const digits = shortened(given, -given.exponent, 'cut');
  return given.negative ? -digits : digits;
}

/** The sum, exact or rounded half to even at 34 digits (IEEE 754), with the smaller exponent of both where there is room. */
export function addDecimals(left: BsonNumber, right: BsonNumber): Decimal128 {
  const [a, b] = [read(left), read(right)];
  if (typeof a === 'number' || typeof b === 'number') return special(asDouble(a) + asDouble(b));
  const exponent = Math.min(a.exponent, b.exponent);
  const sum = scaled(a, exponent) + scaled(b, exponent);
  return written({ ...signed(sum, a.negative && b.negative), exponent });
}

export function subtractDecimals(left: BsonNumber, right: BsonNumber): Decimal128 {
  return addDecimals(left, negated(right));
}

/** The product, rounded as a sum is; its exponent is the sum of both. */
export function multiplyDecimals(left: BsonNumber, right: BsonNumber): Decimal128 {
  const [a, b] = [read(left), read(right)];
  if (typeof a === 'number' || typeof b === 'number') return special(asDouble(a) * asDouble(b));
  return written({
    negative: a.negative !== b.negative,
    digits: a.digits * b.digits,
    exponent: a.exponent + b.exponent,
  });
}

/** The quotient; an exact one has the exponent nearest to the difference of both. `right` is not zero. */
export function divideDecimals(left: BsonNumber, right: BsonNumber): Decimal128 {
  const [a, b] = [read(left), read(right)];
  if (typeof a === 'number' || typeof b === 'number') return special(asDouble(a) / asDouble(b));
  const preferred = a.exponent - b.exponent;
  const negative = a.negative !== b.negative;
  if (a.digits === 0n) return written({ negative, digits: 0n, exponent: preferred });
  // One digit more than fits, and one that says whether anything is left behind it.
  const shift = Math.max(0, MOST_DIGITS + 1 - length(a.digits) + length(b.digits));
  const dividend = a.digits * 10n ** BigInt(shift);
  let digits = dividend / b.digits;
  let exponent = preferred - shift;
  if (dividend % b.digits !== 0n) return written({ negative, digits: digits * 10n + 1n, exponent: exponent - 1 });
  for (; exponent < preferred && digits % 10n === 0n; exponent++) digits /= 10n;
  return written({ negative, digits, exponent });
}

/** What a division towards zero leaves, with the sign of `left`. `right` is not zero. */
export function decimalRemainder(left: BsonNumber, right: BsonNumber): Decimal128 {
  const [a, b] = [read(left), read(right)];
  if (typeof a === 'number' || typeof b === 'number') {
    // Of a finite number an infinite divisor leaves all.
    return typeof a === 'number' || Number.isNaN(b) ? special(Number.NaN) : written(a);
  }
  const exponent = Math.min(a.exponent, b.exponent);
  const rest = scaled(a, exponent) % scaled(b, exponent);
  return written({ ...signed(rest, a.negative), exponent });
}

export function absoluteDecimal(value: Decimal128): Decimal128 {
  const given = read(value);
  return typeof given === 'number' ? special(Math.abs(given)) : written({ ...given, negative: false });
}

/** The decimal with so many digits behind the point (before it, when negative), unless it has fewer already. */
export function roundDecimal(value: Decimal128, places: number, rounding: DecimalRounding): Decimal128 {
  const given = read(value);
  if (typeof given === 'number' || given.exponent >= -places) return value;
  return written({
    negative: given.negative,
    digits: shortened(given, -places - given.exponent, rounding),
    exponent: -places,
  });
}

function read(value: BsonNumber): Finite | number {
  if (typeof value === 'bigint') return { ...signed(value, false), exponent: 0 };
  if (value instanceof Int32) return { ...signed(BigInt(value.value), false), exponent: 0 };
  const text = typeof value === 'number' ? value.toExponential(DIGITS_OF_DOUBLE - 1) : value.toString();
  const parts = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(text);
  if (parts === null) return Number(text);
  const [, sign, whole = '', fraction = '', exponent = '0'] = parts;
  const digits = BigInt(whole + fraction);
  if (typeof value === 'number' && digits === 0n) return { negative: Object.is(value, -0), digits, exponent: 0 };
  return { negative: sign === '-', digits, exponent: Number(exponent) - fraction.length };
}

function written(value: Finite | number): Decimal128 {
  if (typeof value === 'number') return special(value);
  let { digits, exponent } = value;
  const excess = Math.max(length(digits) - MOST_DIGITS, LEAST_EXPONENT - exponent);
  if (excess > 0) {
    digits = shortened(value, excess, 'half-even');
    exponent += excess;
    // 99…95 has become 100…0, one digit longer.
    if (digits >= LIMIT) {
      digits /= 10n;
      exponent++;
    }
  }
  if (exponent > MOST_EXPONENT) {
    const room = digits === 0n ? Number.POSITIVE_INFINITY : MOST_DIGITS - length(digits);
    if (exponent - MOST_EXPONENT > room) return special(value.negative ? -Infinity : Infinity);
    digits *= digits === 0n ? 1n : 10n ** BigInt(exponent - MOST_EXPONENT);
    exponent = MOST_EXPONENT;
  }
  return Decimal128.fromString(`${value.negative ? '-' : ''}${digits}E${exponent}`);
}

/** The digits without the last `count` of them. */
function shortened({ negative, digits }: Finite, count: number, rounding: DecimalRounding): bigint {
  // Beyond this nothing but the rest is left, whatever the power.
  const scale = 10n ** BigInt(Math.min(count, length(digits) + 1));
  const kept = digits / scale;
  const rest = digits % scale;
  const twice = rest * 2n;
  const away =
    rounding === 'half-even'
      ? twice > scale || (twice === scale && kept % 2n === 1n)
      : rest > 0n && ((rounding === 'up' && !negative) || (rounding === 'down' && negative));
  return away ? kept + 1n : kept;
}

function scaled({ negative, digits, exponent }: Finite, to: number): bigint {
  const whole = digits * 10n ** BigInt(exponent - to);
  return negative ? -whole : whole;
}

function signed(value: bigint, negativeZero: boolean): { negative: boolean; digits: bigint } {
  return { negative: value < 0n || (value === 0n && negativeZero), digits: value < 0n ? -value : value };
}

function negated(value: BsonNumber): BsonNumber {
  const given = read(value);
  return typeof given === 'number' ? -given : written({ ...given, negative: !given.negative });
}

function length(digits: bigint): number {
  return digits.toString().length;
}

function asDouble(value: Finite | number): number {
  // Beside NaN or an infinity only the sign of a finite number, and whether it is zero, make a difference.
  if (typeof value === 'number') return value;
  return (value.digits === 0n ? 0 : 1) * (value.negative ? -1 : 1);
}

function special(value: number): Decimal128 {
  return Decimal128.fromString(Object.is(value, -0) ? '-0' : String(value));
}
