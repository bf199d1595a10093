import { Binary, BSONRegExp, Code, ObjectId, Timestamp } from 'bson';
import { compareNumbers, isNumber } from './exact-number.ts';
import { typeRank } from './type-rank.ts';
import { type Doc, Int32, type Value } from './value.ts';

export { typeRank } from './type-rank.ts';

/**
 * MongoDB's total order over all values: negative, 0 or positive. First the rank of the type, then the value; numbers of all types by their
 * exact value, NaN first; text by its UTF-8 bytes; arrays element by element; documents field by field: type, name,
 * value. A missing value (`undefined`) stands with null.
 */
export function compareValues(a: Value | undefined, b: Value | undefined): number {
  // The frequent pairs first; all others take the long way with the same result.
  if (a instanceof Int32 && b instanceof Int32) return a.value - b.value;
  if (typeof a === 'string' && typeof b === 'string') return compareText(a, b);
  const rank = typeRank(a) - typeRank(b);
  return rank !== 0 ? rank : compareWithinRank(a, b);
}

/** True when two values compare as equal. */
export function equalValues(a: Value | undefined, b: Value | undefined): boolean {
  return compareValues(a, b) === 0;
}

/** Orders text by its UTF-8 bytes; JavaScript's own `<` puts characters beyond U+FFFF before U+E000 to U+FFFF. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  const shorter = Math.min(a.length, b.length);
  for (let i = 0; i < shorter; i++) {
    const left = a.charCodeAt(i);
    const right = b.charCodeAt(i);
    if (left === right) continue;
    const leftHalf = left >= 0xd800 && left < 0xe000;
    const rightHalf = right >= 0xd800 && right < 0xe000;
    if (leftHalf !== rightHalf && left >= 0xd800 && right >= 0xd800) return leftHalf ? 1 : -1;
    return left - right;
  }
  return a.length - b.length;
}

/** Both values have the same rank, so that it is enough to look at the type of one. */
function compareWithinRank(a: Value | undefined, b: Value | undefined): number {
  if (isNumber(a) && isNumber(b)) return compareNumbers(a, b);
  if (typeof a === 'string' && typeof b === 'string') return compareText(a, b);
  if (typeof a === 'boolean' && typeof b === 'boolean') return Number(a) - Number(b);
  if (a instanceof ObjectId && b instanceof ObjectId) return Buffer.compare(a.id, b.id);
  if (a instanceof Date && b instanceof Date) return a.getTime() - b.getTime();
  if (a instanceof Map && b instanceof Map) return compareDocuments(a, b);
  if (Array.isArray(a) && Array.isArray(b)) return compareArrays(a, b);
  if (a instanceof Binary && b instanceof Binary) return compareBinaries(a, b);
  if (a instanceof Timestamp && b instanceof Timestamp) return compareTimestamps(a, b);
  if (a instanceof BSONRegExp && b instanceof BSONRegExp) {
    return compareText(a.pattern, b.pattern) || compareText(a.options, b.options);
  }
  if (a instanceof Code && b instanceof Code) return compareText(a.code, b.code);
  return 0; // null and missing, two MinKeys, two MaxKeys
}

function compareDocuments(a: Doc, b: Doc): number {
  const others = b.entries();
  for (const [name, value] of a) {
    const other = others.next();
    if (other.done) return 1;
    const [otherName, otherValue] = other.value;
    const order =
      typeRank(value) - typeRank(otherValue) || compareText(name, otherName) || compareValues(value, otherValue);
    if (order !== 0) return order;
  }
  return a.size - b.size;
}

function compareArrays(a: readonly Value[], b: readonly Value[]): number {
  const shorter = Math.min(a.length, b.length);
  for (let i = 0; i < shorter; i++) {
    const order = compareValues(a[i], b[i]);
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

/** Length, then subtype, then bytes. */
function compareBinaries(a: Binary, b: Binary): number {
  return (
    a.position - b.position ||
    a.sub_type - b.sub_type ||
    Buffer.compare(a.buffer.subarray(0, a.position), b.buffer.subarray(0, b.position))
  );
}

function compareTimestamps(a: Timestamp, b: Timestamp): number {
  return a.t - b.t || a.i - b.i;
}
