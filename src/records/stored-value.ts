import { Binary, Decimal128, Long, ObjectId } from 'mongodb';
import { Problem } from '../problem.ts';
import { isJsonObject, type Json, objectOf } from './json.ts';
import { escapeKey, unescapeKey } from './keys.ts';

/**
 * A value as it goes into the database. Objects are `Map`s: the driver looks at `_bsontype` and `toBSON` of plain objects,
 * so that user data could pose as a BSON type; a `Map`'s entries are always taken as data.
 */
export type StoredValue = null | boolean | number | string | Long | Decimal128 | StoredValue[] | StoredObject;
export type StoredObject = Map<string, StoredValue>;

/** How deep arrays and objects may nest; MongoDB itself allows 100 levels, of which the record takes a few. */
export const maximumDepth = 90;

/**
 * Turns a JSON value into its stored form: keys escaped, integers beyond a double as 64-bit integers, beyond those as
 * Decimal128 of at most 34 digits. Strings stay strings, also those that look like dates or ids.
 *
 * @throws Problem `invalid-key`, `number-out-of-range`, `value-too-deep`.
 */
export function toStored(value: Json, depth = 0): StoredValue {
  if (typeof value === 'bigint') return storedInteger(value);
  if (typeof value === 'number' && !Number.isFinite(value)) {
    throw new Problem('number-out-of-range', { number: String(value) });
  }
  if (typeof value !== 'object' || value === null) return value;
  if (depth >= maximumDepth) throw new Problem('value-too-deep', { limit: maximumDepth });
  if (!isJsonObject(value)) return value.map((item) => toStored(item, depth + 1));
  const stored: StoredObject = new Map();
  for (const key of Object.keys(value)) {
    const item = value[key];
    if (item !== undefined) stored.set(escapeKey(key), toStored(item, depth + 1));
  }
  return stored;
}

/**
 * Turns whatever the database returned back into JSON. Besides what `toStored` writes, an aggregation may yield dates (as
 * ISO 8601 UTC), ids and binaries (as text), and numbers that JSON lacks: not-a-number and infinities become null.
 */
export function fromStored(value: unknown): Json {
  switch (typeof value) {
    case 'string':
    case 'boolean':
    case 'bigint':
      return value;
    case 'number':
      return Number.isFinite(value) ? value : null;
    case 'object':
      return value === null ? null : fromStoredObject(value);
    default:
      return null;
  }
}

function storedInteger(value: bigint): StoredValue {
  if (BigInt.asIntN(64, value) === value) return Long.fromBigInt(value);
  const digits = value.toString();
  if (digits.replace('-', '').replace(/0+$/, '').length > 34) {
    throw new Problem('number-out-of-range', { number: digits.slice(0, 60) });
  }
  return Decimal128.fromString(digits);
}

function fromStoredObject(value: object): Json {
  if (Array.isArray(value)) return value.map(fromStored);
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString();
  if (value instanceof Long) return exactInteger(value.toBigInt());
  if (value instanceof Decimal128) return fromDecimal(value.toString());
  if (value instanceof ObjectId) return value.toHexString();
  if (value instanceof Binary) return value.toString('base64');
  if (value instanceof Map) return objectOf([...value].map(([key, item]) => [unescapeKey(key), fromStored(item)]));
  return objectOf(Object.entries(value).map(([key, item]) => [unescapeKey(key), fromStored(item)]));
}

function exactInteger(value: bigint): number | bigint {
  return value >= Number.MIN_SAFE_INTEGER && value <= Number.MAX_SAFE_INTEGER ? Number(value) : value;
}

function fromDecimal(text: string): Json {
  const parts = /^(-?)(\d+)(?:\.(\d+))?(?:E([+-]\d+))?$/.exec(text);
  if (parts === null) return null;
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = parts;
  const shift = Number(exponent) - fraction.length;
  if (shift < 0) return Number(text);
  return exactInteger(BigInt(`${sign}${whole}${fraction}${'0'.repeat(shift)}`));
}
