import { Decimal128 } from 'bson';
import { Int32, type Value } from '../bson/value.ts';

const longest = 2n ** 63n;

/** A number cut off to a 64-bit integer, whatever its type; `undefined` for NaN, infinities, what does not fit, and other values. */
export function truncated(value: Value | undefined): bigint | undefined {
  if (value instanceof Int32) return BigInt(value.value);
  if (typeof value === 'bigint') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? within(BigInt(Math.trunc(value))) : undefined;
  if (value instanceof Decimal128) return within(truncatedDecimal(value.toString()));
  return undefined;
}

/** The same, but only for numbers without a fraction: 5, 5.0, 5n. */
export function wholeNumber(value: Value | undefined): bigint | undefined {
  if (typeof value === 'number' && !Number.isInteger(value)) return undefined;
  if (value instanceof Decimal128 && hasFraction(value.toString())) return undefined;
  return truncated(value);
}

/** Whether it is a number of any of the four types. */
export function isNumber(value: Value | undefined): value is number | bigint | Int32 | Decimal128 {
  return (
    typeof value === 'number' || typeof value === 'bigint' || value instanceof Int32 || value instanceof Decimal128
  );
}

function within(value: bigint | undefined): bigint | undefined {
  return value !== undefined && value < longest && value >= -longest ? value : undefined;
}

interface Digits {
  readonly negative: boolean;
  readonly digits: string;
  /** How many places the point stands right of the last digit; negative when it stands within or left of them. */
  readonly exponent: number;
}

function digitsOf(text: string): Digits | undefined {
  const parts = /^(-?)(\d+)(?:\.(\d*))?(?:E([+-]?\d+))?$/.exec(text);
  if (!parts) return undefined; // NaN and the infinities
  const [, sign, whole = '', fraction = '', exponent = '0'] = parts;
  return { negative: sign === '-', digits: whole + fraction, exponent: Number(exponent) - fraction.length };
}

function truncatedDecimal(text: string): bigint | undefined {
  const number = digitsOf(text);
  if (!number) return undefined;
  const { digits, exponent, negative } = number;
  if (/^0*$/.test(digits)) return 0n;
  if (exponent > 20) return undefined;
  const kept = exponent >= 0 ? digits + '0'.repeat(exponent) : digits.slice(0, exponent);
  return BigInt(kept || '0') * (negative ? -1n : 1n);
}

function hasFraction(text: string): boolean {
  const number = digitsOf(text);
  if (!number || number.exponent >= 0) return false;
  return /[1-9]/.test(number.digits.slice(number.exponent));
}
