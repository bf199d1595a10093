import { Binary, BSONRegExp, Code, Decimal128, MaxKey, MinKey, ObjectId, Timestamp } from 'bson';
import { badValue, Int32, type Value } from './value.ts';

/** Where a value's type stands in MongoDB's order of types ("Comparison/Sort Order" in its manual); numbers of all types share one. */
export const Rank = {
  minKey: 1,
  null: 5,
  number: 10,
  string: 15,
  document: 20,
  array: 25,
  binary: 30,
  objectId: 35,
  boolean: 40,
  date: 45,
  timestamp: 47,
  regex: 50,
  code: 60,
  maxKey: 127,
} as const;

/** The rank of a value; a missing one ranks with null. */
export function typeRank(value: Value | undefined): number {
  switch (typeof value) {
    case 'string':
      return Rank.string;
    case 'number':
    case 'bigint':
      return Rank.number;
    case 'boolean':
      return Rank.boolean;
    case 'undefined':
      return Rank.null;
    default:
      return rankOfObject(value);
  }
}

function rankOfObject(value: Exclude<Value, string | number | bigint | boolean>): number {
  if (value === null) return Rank.null;
  if (value instanceof Int32) return Rank.number;
  if (value instanceof Map) return Rank.document;
  if (Array.isArray(value)) return Rank.array;
  if (value instanceof Date) return Rank.date;
  if (value instanceof ObjectId) return Rank.objectId;
  if (value instanceof Decimal128) return Rank.number;
  if (value instanceof Binary) return Rank.binary;
  if (value instanceof Timestamp) return Rank.timestamp;
  if (value instanceof BSONRegExp) return Rank.regex;
  if (value instanceof Code) return Rank.code;
  if (value instanceof MinKey) return Rank.minKey;
  if (value instanceof MaxKey) return Rank.maxKey;
  throw badValue('a value that is none of BSON has no place in its order');
}
