import { Code, Decimal128, Timestamp } from 'bson';
import { Int32, type Value } from '../bson/value.ts';
import { failure } from './failure.ts';
import { typeName } from './type-name.ts';

/** The value as text, as `$toLower`, `$substr` and others take it: missing and null are empty, numbers and dates are written out. */
export function toText(value: Value | undefined): string {
  if (typeof value === 'string') return value;
  if (value === undefined || value === null) return '';
  if (typeof value === 'number') return doubleText(value);
  if (typeof value === 'bigint') return value.toString();
  if (value instanceof Int32) return String(value.value);
  if (value instanceof Decimal128) return value.toString();
  if (value instanceof Date) return value.toISOString();
  if (value instanceof Code && typeof value.code === 'string') return value.code;
  if (value instanceof Timestamp) return `Timestamp(${value.t}, ${value.i})`;
  throw failure(16007, `can't convert from BSON type ${typeName(value)} to String`);
}

/** A double as MongoDB prints it: 16 significant digits, an exponent of two digits at least when it is below -4 or above 15. */
function doubleText(value: number): string {
  if (Number.isNaN(value)) return 'NaN';
  if (!Number.isFinite(value)) return value < 0 ? '-Infinity' : 'Infinity';
  if (value === 0) return Object.is(value, -0) ? '-0' : '0';
  const [digits = '', power = '0'] = value.toExponential(15).split('e');
  const exponent = Number(power);
  if (exponent < -4 || exponent > 15) {
    const sign = exponent < 0 ? '-' : '+';
    return `${withoutZeros(digits)}e${sign}${String(Math.abs(exponent)).padStart(2, '0')}`;
  }
  return withoutZeros(value.toFixed(Math.min(100, 15 - exponent)));
}

function withoutZeros(digits: string): string {
  return digits.includes('.') ? digits.replace(/\.?0+$/, '') : digits;
}

/** How many code points a text has. */
export function codePoints(text: string): number {
  let count = 0;
  for (let index = 0; index < text.length; count++) index += wide(text, index) ? 2 : 1;
  return count;
}

/** The UTF-16 position of the code point with this number; the end of the text when it has fewer. */
export function offsetOf(text: string, point: number): number {
  let index = 0;
  for (let count = 0; count < point && index < text.length; count++) index += wide(text, index) ? 2 : 1;
  return index;
}

function wide(text: string, index: number): boolean {
  return (text.codePointAt(index) ?? 0) > 0xffff;
}
