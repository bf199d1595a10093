import {
  type BsonNumber,
  compareDecimalWithDouble,
  type ExactDecimal,
  exactDecimal,
  nearestDouble,
  withoutTrailingZeros,
} from './exact-number.ts';
import type { KeyBytes } from './key-bytes.ts';
import { Int32 } from './value.ts';

const EXACT = 0x01;
const ABOVE = 0x02;
/** Keeps the decimal exponent of any Decimal128 (about ±6,200) positive. */
const EXPONENT_OFFSET = 16_384;

/**
 * Writes a number so that all four types share one order: the greatest double that is not above it, then one byte that says whether
 * that is all. If not, its decimal digits follow; among numbers with the same double below them they decide.
 */
export function writeNumber(out: KeyBytes, value: BsonNumber): void {
  const exact = plainOrDecimal(value);
  if (typeof exact === 'number') writeDouble(out, exact);
  else writeDecimal(out, exact);
}

/** A double when one holds the number exactly. */
function plainOrDecimal(value: BsonNumber): number | ExactDecimal {
  if (typeof value === 'number') return value;
  if (value instanceof Int32) return value.value;
  if (typeof value !== 'bigint') return exactDecimal(value);
  const double = Number(value);
  return BigInt(double) === value ? double : withoutTrailingZeros(value, 0);
}

function writeDouble(out: KeyBytes, value: number): void {
  out.double(value);
  out.byte(EXACT);
}

function writeDecimal(out: KeyBytes, decimal: ExactDecimal): void {
  const nearest = nearestDouble(decimal);
  const order = compareDecimalWithDouble(decimal, nearest);
  if (order === 0) {
    writeDouble(out, nearest);
    return;
  }
  out.double(order > 0 ? nearest : nextBelow(nearest));
  out.byte(ABOVE);
  writeDigits(out, decimal);
}

/** Sign, decimal exponent of the first digit, digits; inverted for negative numbers. */
function writeDigits(out: KeyBytes, { coefficient, exponent }: ExactDecimal): void {
  const negative = coefficient < 0n;
  const digits = (negative ? -coefficient : coefficient).toString();
  out.byte(negative ? 0x01 : 0x02);
  const start = out.length;
  out.uint32(exponent + digits.length + EXPONENT_OFFSET);
  out.text(digits);
  if (negative) out.invert(start);
}

/** The next double towards -Infinity. */
function nextBelow(value: number): number {
  if (value === Infinity) return Number.MAX_VALUE;
  if (value === 0) return -Number.MIN_VALUE;
  scratch.setFloat64(0, value);
  scratch.setBigInt64(0, scratch.getBigInt64(0) + (value > 0 ? -1n : 1n));
  return scratch.getFloat64(0);
}

const scratch = new DataView(new ArrayBuffer(8));
