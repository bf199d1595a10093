import * as bson from 'bson';
import { badValue, type Doc, Int32, type Value } from './value.ts';

/**
 * An engine value from what the driver gives with `promoteValues: false`, or from plain JavaScript: a plain number becomes an
 * `Int32` when it is one, else a double, as the driver itself encodes it; `undefined` becomes null.
 */
export function fromJs(value: unknown): Value {
  if (value === null || value === undefined) return null;
  switch (typeof value) {
    case 'number':
      return isInt32(value) ? new Int32(value) : value;
    case 'string':
    case 'boolean':
    case 'bigint':
      return value;
    default:
      return fromObject(value);
  }
}

/** As `fromJs`, for a document. */
export function docFromJs(value: object): Doc {
  return new Map(Object.entries(value).map(([name, field]) => [name, fromJs(field)]));
}

function fromObject(value: unknown): Value {
  if (Array.isArray(value)) return value.map(fromJs);
  if (value instanceof bson.Int32) return new Int32(value.value);
  if (value instanceof bson.Double) return value.value;
  if (value instanceof bson.Timestamp) return value;
  if (value instanceof bson.Long) return value.toBigInt();
  if (value instanceof Map || value instanceof Int32 || isBsonClass(value)) return value;
  if (value instanceof Uint8Array) return new bson.Binary(value);
  if (value instanceof RegExp) return new bson.BSONRegExp(value.source, value.flags);
  if (typeof value === 'object' && value !== null) return docFromJs(value);
  throw badValue(`a ${typeof value} is no value of BSON`);
}

/** The driver's object (as with `promoteValues: false`) for an engine value. */
export function toJs(value: Value): unknown {
  if (typeof value === 'number') return new bson.Double(value);
  if (typeof value === 'bigint') return bson.Long.fromBigInt(value);
  if (value instanceof Int32) return new bson.Int32(value.value);
  if (value instanceof Map) return docToJs(value);
  if (Array.isArray(value)) return value.map(toJs);
  return value;
}

/** As `toJs`, for a document. */
export function docToJs(doc: Doc): Record<string, unknown> {
  // Object.fromEntries defines properties, so that a field called __proto__ is one.
  return Object.fromEntries([...doc].map(([name, value]) => [name, toJs(value)]));
}

function isInt32(value: number): boolean {
  return (value | 0) === value && !Object.is(value, -0);
}

function isBsonClass(
  value: unknown,
): value is
  | Date
  | bson.ObjectId
  | bson.Binary
  | bson.Decimal128
  | bson.BSONRegExp
  | bson.Code
  | bson.MinKey
  | bson.MaxKey
  | Doc {
  return bsonClasses.some((made) => value instanceof made);
}

const bsonClasses = [
  Date,
  bson.ObjectId,
  bson.Binary,
  bson.Decimal128,
  bson.BSONRegExp,
  bson.Code,
  bson.MinKey,
  bson.MaxKey,
] as const;
