import { BSONRegExp, Decimal128 } from 'bson';
import { compareValues } from '../bson/compare.ts';
import { Int32, type Value } from '../bson/value.ts';

/** Whether two values are stored alike: the same types, also of numbers, the same names in the same order. Decides whether an update changes anything. */
export function identical(a: Value | undefined, b: Value | undefined): boolean {
  if (a === b || Object.is(a, b)) return !(a === 0 && b === 0) || Object.is(a, b);
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (a.constructor !== b.constructor) return false;
  if (a instanceof Map) return b instanceof Map && identicalDocuments(a, b);
  if (Array.isArray(a)) {
    return Array.isArray(b) && a.length === b.length && a.every((value, index) => identical(value, b[index]));
  }
  if (a instanceof Int32) return b instanceof Int32 && a.value === b.value;
  if (a instanceof Decimal128) return b instanceof Decimal128 && a.toString() === b.toString();
  if (a instanceof BSONRegExp) return b instanceof BSONRegExp && a.pattern === b.pattern && a.options === b.options;
  return compareValues(a, b) === 0;
}

function identicalDocuments(a: ReadonlyMap<string, Value>, b: ReadonlyMap<string, Value>): boolean {
  if (a.size !== b.size) return false;
  const others = b.entries();
  for (const [name, value] of a) {
    const other = others.next().value;
    if (!other || other[0] !== name || !identical(value, other[1])) return false;
  }
  return true;
}
