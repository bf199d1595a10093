import { Decimal128 } from 'bson';
import { Int32, type Value } from '../bson/value.ts';

/** MongoDB's truth: missing, null, false and every zero are false; all else is true, the empty text and NaN too. */
export function isTrue(value: Value | undefined): boolean {
  if (typeof value === 'boolean') return value;
  if (value === undefined || value === null) return false;
  if (typeof value === 'number') return value !== 0;
  if (value instanceof Int32) return value.value !== 0;
  if (typeof value === 'bigint') return value !== 0n;
  if (value instanceof Decimal128) return !/^-?0(\.0*)?(E[+-]?\d+)?$/.test(value.toString());
  return true;
}
