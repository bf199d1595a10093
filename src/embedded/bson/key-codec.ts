import { createHash } from 'node:crypto';
import { Binary, BSONRegExp, Code, ObjectId, Timestamp } from 'bson';
import { isNumber } from './exact-number.ts';
import { type KeyBytes, keyBytes } from './key-bytes.ts';
import { writeNumber } from './key-number.ts';
import { typeRank } from './type-rank.ts';
import type { Doc, Value } from './value.ts';

/** Stands for an empty array in an index, where an array is its elements: between MinKey and null, as in MongoDB's sort order. */
export const EMPTY_ARRAY = Symbol('empty array');
const EMPTY_ARRAY_RANK = 3;

/** One field of an index key; missing counts as null. */
export type KeyPart = Value | undefined | typeof EMPTY_ARRAY;

/** Longer keys are cut here and a hash of the whole key follows, because LMDB takes keys of 1,978 bytes. */
export const LONGEST_EXACT_KEY = 1800;
const HASH_BYTES = 16;

/** A key of an index. Inexact ones were cut: they are equal only for equal values, but say nothing of the order behind the cut. */
export interface EncodedKey {
  readonly bytes: Buffer;
  readonly exact: boolean;
}

/**
 * Encodes the values of an index's fields so that comparing bytes compares the values in BSON order, field by field; a field marked
 * descending is inverted. A missing value is encoded as null.
 */
export function encodeKey(values: readonly KeyPart[], descending: readonly boolean[]): EncodedKey {
  const whole = encodeBound(values, descending);
  if (whole.length <= LONGEST_EXACT_KEY) return { bytes: whole, exact: true };
  const hash = createHash('sha256').update(whole).digest().subarray(0, HASH_BYTES);
  return { bytes: Buffer.concat([whole.subarray(0, LONGEST_EXACT_KEY), hash]), exact: false };
}

/**
 * As `encodeKey` and never cut: the beginning of all keys whose first values are these. A bound of a range is compared by its first
 * `LONGEST_EXACT_KEY` bytes, so a reader cuts it there and checks what it finds.
 */
export function encodeBound(values: readonly KeyPart[], descending: readonly boolean[]): Buffer {
  out.reset();
  for (let i = 0; i < values.length; i++) {
    const start = out.length;
    const value = values[i];
    if (value === EMPTY_ARRAY) out.byte(EMPTY_ARRAY_RANK);
    else writeValue(value, true);
    if (descending[i] === true) out.invert(start);
  }
  return out.copy();
}

const out: KeyBytes = keyBytes();

function writeValue(value: Value | undefined, withRank: boolean): void {
  // In documents the rank stands before the name, as they compare by type, name, value.
  if (withRank) out.byte(typeRank(value));
  if (typeof value === 'string') out.text(value);
  else if (isNumber(value)) writeNumber(out, value);
  else if (typeof value === 'boolean') out.byte(value ? 1 : 0);
  else if (value instanceof ObjectId) out.bytes(value.id);
  else if (value instanceof Date) out.int64(BigInt(value.getTime()));
  else if (Array.isArray(value)) writeArray(value);
  else if (value instanceof Map) writeFields(value);
  else if (value instanceof Binary) writeBinary(value);
  else if (value instanceof Timestamp) writeTimestamp(value);
  else if (value instanceof BSONRegExp) writeRegex(value);
  else if (value instanceof Code) out.text(value.code);
  // null, missing, MinKey and MaxKey are their rank alone
}

function writeArray(values: readonly Value[]): void {
  for (const value of values) writeValue(value, true);
  out.byte(0);
}

function writeFields(doc: Doc): void {
  for (const [name, value] of doc) {
    out.byte(typeRank(value));
    out.text(name);
    writeValue(value, false);
  }
  out.byte(0);
}

function writeBinary(value: Binary): void {
  out.uint32(value.position);
  out.byte(value.sub_type);
  out.bytes(value.buffer.subarray(0, value.position));
}

function writeTimestamp(value: Timestamp): void {
  out.uint32(value.t);
  out.uint32(value.i);
}

function writeRegex(value: BSONRegExp): void {
  out.text(value.pattern);
  out.text(value.options);
}
