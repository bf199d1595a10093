import { Binary, BSONRegExp, Code, Decimal128, MaxKey, MinKey, ObjectId, Timestamp } from 'bson';
import { Int32, type Value } from '../bson/value.ts';

/** The name of a value's type as `$type` gives it and as error messages use it; `missing` for no value. */
export function typeName(value: Value | undefined): string {
  switch (typeof value) {
    case 'undefined':
      return 'missing';
    case 'boolean':
      return 'bool';
    case 'number':
      return 'double';
    case 'bigint':
      return 'long';
    case 'string':
      return 'string';
  }
  if (value === null) return 'null';
  if (value instanceof Int32) return 'int';
  if (value instanceof Map) return 'object';
  if (Array.isArray(value)) return 'array';
  if (value instanceof Date) return 'date';
  return names.get(value.constructor) ?? 'missing';
}

const names = new Map<unknown, string>([
  [Binary, 'binData'],
  [BSONRegExp, 'regex'],
  [Code, 'javascript'],
  [Decimal128, 'decimal'],
  [MaxKey, 'maxKey'],
  [MinKey, 'minKey'],
  [ObjectId, 'objectId'],
  [Timestamp, 'timestamp'],
]);
