import { Binary, BSONRegExp, Code, ObjectId, Timestamp } from 'bson';
import {
  type BsonNumber,
  compareDecimalWithDouble,
  exactDecimal,
  isNumber,
  nearestDouble,
  withoutTrailingZeros,
} from './exact-number.ts';
import { typeRank } from './type-rank.ts';
import { Int32, type Value } from './value.ts';

/**
 * A string that is the same for two values exactly when they compare as equal, for use as the key of a `Map`. Missing is the one
 * exception: it has a key of its own, and a caller that wants it to be null says so.
 */
export function groupKey(value: Value | undefined): string {
  if (value === undefined) return 'u';
  if (typeof value === 'string') return `s${value.length}:${value}`;
  if (isNumber(value)) return `n${numberKey(value)};`;
  if (value === null) return 'z';
  if (typeof value === 'boolean') return value ? 't' : 'f';
  if (value instanceof ObjectId) return `o${value.toHexString()}`;
  if (value instanceof Date) return `d${value.getTime()};`;
  if (Array.isArray(value)) return `[${value.map(groupKey).join('')}]`;
  if (value instanceof Map) return documentKey(value);
  if (value instanceof Binary) {
    return `b${value.sub_type},${Buffer.from(value.buffer.subarray(0, value.position)).toString('base64')};`;
  }
  if (value instanceof Timestamp) return `i${value.t},${value.i};`;
  if (value instanceof BSONRegExp) return `r${groupKey(value.pattern)}${groupKey(value.options)}`;
  if (value instanceof Code) return `c${groupKey(value.code)}`;
  return `k${typeRank(value)};`;
}

function documentKey(doc: ReadonlyMap<string, Value>): string {
  let key = '{';
  for (const [name, value] of doc) key += groupKey(name) + groupKey(value);
  return `${key}}`;
}

/** A number that some double holds exactly is named by the double, any other by its shortest decimal. */
function numberKey(value: BsonNumber): string {
  // Template literals write -0 as 0, which is what equality wants.
  if (typeof value === 'number') return `${value}`;
  if (value instanceof Int32) return `${value.value}`;
  if (typeof value === 'bigint' && BigInt(Number(value)) === value) return `${Number(value)}`;
  const decimal = typeof value === 'bigint' ? withoutTrailingZeros(value, 0) : exactDecimal(value);
  if (typeof decimal === 'number') return `${decimal}`;
  const double = nearestDouble(decimal);
  if (Number.isFinite(double) && compareDecimalWithDouble(decimal, double) === 0) return `${double}`;
  return `${decimal.coefficient}E${decimal.exponent}`;
}
