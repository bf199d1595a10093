import { Binary, BSONRegExp, Code, Decimal128, MaxKey, MinKey, ObjectId, Timestamp } from 'bson';
import { byteWriter } from './byte-writer.ts';
import { tooDeep } from './invalid-bson.ts';
import { MAX_DEPTH, MAX_DOCUMENT_SIZE, TypeByte } from './type-byte.ts';
import { badValue, CommandError, type Doc, Int32, notImplemented, type Value } from './value.ts';

/**
 * Encodes a document as BSON into a buffer of its own. Throws BSONObjectTooLarge (10334) above `limit` bytes (16 MB, what a stored
 * document may have, unless given), Overflow (15) below 200 levels, BadValue (2) for a field name with a NUL.
 */
export function encodeDocument(doc: Doc, limit: number = MAX_DOCUMENT_SIZE): Buffer {
  out.reset();
  writeDocument(doc, limit, 1);
  if (out.length > limit) throw tooLarge(out.length, limit);
  return out.copy();
}

const out = byteWriter(64 * 1024);

function writeDocument(doc: Doc, limit: number, depth: number): void {
  const start = startDocument(depth);
  for (const [name, value] of doc) {
    const typeAt = out.length;
    out.byte(0);
    if (!out.cstring(name)) throw badValue('a field name may not contain the NUL character');
    out.setByte(typeAt, writeValue(value, limit, depth));
    if (out.length > limit) throw tooLarge(out.length, limit);
  }
  endDocument(start);
}

function writeArray(values: readonly Value[], limit: number, depth: number): void {
  const start = startDocument(depth);
  for (let i = 0; i < values.length; i++) {
    const typeAt = out.length;
    out.byte(0);
    out.cstring(indexName(i));
    // A hole cannot be stored; readers of arrays see null there.
    out.setByte(typeAt, writeValue(values[i] ?? null, limit, depth));
    if (out.length > limit) throw tooLarge(out.length, limit);
  }
  endDocument(start);
}

function startDocument(depth: number): number {
  if (depth > MAX_DEPTH) throw tooDeep(MAX_DEPTH);
  const start = out.length;
  out.int32(0);
  return start;
}

function endDocument(start: number): void {
  out.byte(0);
  out.setInt32(start, out.length - start);
}

/** Writes a value and gives the type byte that belongs before its name. */
function writeValue(value: Value, limit: number, depth: number): number {
  switch (typeof value) {
    case 'string':
      out.text(value);
      return TypeByte.string;
    case 'number':
      out.double(value);
      return TypeByte.double;
    case 'bigint':
      if (BigInt.asIntN(64, value) !== value) throw badValue(`${value} does not fit into 64 bits`);
      out.int64(value);
      return TypeByte.int64;
    case 'boolean':
      out.byte(value ? 1 : 0);
      return TypeByte.boolean;
    default:
      return writeObject(value, limit, depth);
  }
}

function writeObject(value: Exclude<Value, string | number | bigint | boolean>, limit: number, depth: number): number {
  if (value === null) return TypeByte.null;
  if (value instanceof Int32) {
    out.int32(value.value);
    return TypeByte.int32;
  }
  if (value instanceof Map) {
    writeDocument(value, limit, depth + 1);
    return TypeByte.document;
  }
  if (Array.isArray(value)) {
    writeArray(value, limit, depth + 1);
    return TypeByte.array;
  }
  if (value instanceof Date) {
    if (Number.isNaN(value.getTime())) throw badValue('a date without a time cannot be stored');
    out.int64(BigInt(value.getTime()));
    return TypeByte.date;
  }
  if (value instanceof ObjectId) {
    out.bytes(value.id);
    return TypeByte.objectId;
  }
  return writeRareObject(value);
}

function writeRareObject(value: Binary | Decimal128 | Timestamp | BSONRegExp | Code | MinKey | MaxKey): number {
  if (value instanceof Binary) {
    out.int32(value.position);
    out.byte(value.sub_type);
    out.bytes(value.buffer.subarray(0, value.position));
    return TypeByte.binary;
  }
  if (value instanceof Decimal128) {
    out.bytes(value.bytes);
    return TypeByte.decimal128;
  }
  if (value instanceof Timestamp) {
    out.int32(value.low);
    out.int32(value.high);
    return TypeByte.timestamp;
  }
  if (value instanceof BSONRegExp) {
    if (!out.cstring(value.pattern) || !out.cstring(value.options)) {
      throw badValue('a regular expression may not contain the NUL character');
    }
    return TypeByte.regex;
  }
  if (value instanceof Code) {
    if (value.scope !== null && value.scope !== undefined) throw notImplemented('the BSON type javascriptWithScope');
    out.text(value.code);
    return TypeByte.code;
  }
  if (value instanceof MinKey) return TypeByte.minKey;
  if (value instanceof MaxKey) return TypeByte.maxKey;
  throw badValue('a value that is none of BSON cannot be stored');
}

function tooLarge(size: number, limit: number): CommandError {
  return new CommandError(
    10334,
    'BSONObjectTooLarge',
    `BSONObj size: ${size} is invalid. Size must be between 0 and ${limit}`,
  );
}

function indexName(index: number): string {
  return indexNames[index] ?? String(index);
}

const indexNames = Array.from({ length: 1000 }, (_, index) => String(index));
