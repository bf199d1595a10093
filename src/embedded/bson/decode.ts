import { Binary, BSONRegExp, Code, Decimal128, MaxKey, MinKey, ObjectId, Timestamp } from 'bson';
import { endOfCString, endOfValue } from './element.ts';
import { fieldName } from './field-names.ts';
import { invalidBson, tooDeep } from './invalid-bson.ts';
import type { PathTree } from './path-tree.ts';
import { doubleAt, int32At, int64AsNumberAt, int64At } from './read-bytes.ts';
import { MAX_DEPTH, TypeByte } from './type-byte.ts';
import { type Doc, Int32, notImplemented, type Value } from './value.ts';
import { findWanted, wantedNames } from './wanted-names.ts';

/**
 * Decodes the BSON document at `offset`. With `wanted`, only fields on its paths are in the result; a path goes through arrays,
 * whose elements that are not documents stay, so that a filter sees the same shape as in the whole document. Nothing in
 * the result shares memory with `bytes`. Throws InvalidBSON (22), Overflow (15) below 200 levels, NotImplemented (238) for
 * the deprecated types.
 */
export function decodeDocument(bytes: Buffer, wanted?: PathTree, offset = 0): Doc {
  return decodeFields(bytes, offset, bytes.length, wanted, 1);
}

function decodeFields(bytes: Buffer, offset: number, limit: number, wanted: PathTree | undefined, depth: number): Doc {
  const end = endOfFields(bytes, offset, limit, depth);
  if (wanted !== undefined) return decodeWanted(bytes, offset, end, wanted, depth);
  const doc: Doc = new Map();
  let at = offset + 4;
  while (at < end) {
    const type = bytes[at] ?? 0;
    const nameEnd = endOfCString(bytes, at + 1, end);
    const valueEnd = endOfValue(bytes, type, nameEnd + 1, end);
    const name = fieldName(bytes, at + 1, nameEnd);
    doc.set(name, decodeValue(bytes, type, nameEnd + 1, valueEnd, undefined, depth));
    at = valueEnd;
  }
  return doc;
}

/** Stops at the last wanted field: what lies behind it is not even checked. */
function decodeWanted(bytes: Buffer, offset: number, end: number, wanted: PathTree, depth: number): Doc {
  const names = wantedNames(wanted);
  const doc: Doc = new Map();
  let missing = names.length;
  let at = offset + 4;
  while (at < end && missing !== 0) {
    const type = bytes[at] ?? 0;
    const nameEnd = endOfCString(bytes, at + 1, end);
    const valueEnd = endOfValue(bytes, type, nameEnd + 1, end);
    const found = findWanted(names, bytes, at + 1, nameEnd);
    if (found !== undefined) {
      doc.set(found.name, decodeValue(bytes, type, nameEnd + 1, valueEnd, found.below, depth));
      missing--;
    }
    at = valueEnd;
  }
  return doc;
}

function decodeArray(bytes: Buffer, offset: number, limit: number, wanted: PathTree | undefined, depth: number) {
  const end = endOfFields(bytes, offset, limit, depth);
  const elementWanted = wanted === undefined || namesAnIndex(wanted) ? undefined : wanted;
  const values: Value[] = [];
  let at = offset + 4;
  while (at < end) {
    const type = bytes[at] ?? 0;
    const nameEnd = endOfCString(bytes, at + 1, end);
    const valueEnd = endOfValue(bytes, type, nameEnd + 1, end);
    values.push(decodeValue(bytes, type, nameEnd + 1, valueEnd, elementWanted, depth));
    at = valueEnd;
  }
  return values;
}

/** Offset of the zero byte that closes a document, after its length and its depth were checked. */
function endOfFields(bytes: Buffer, offset: number, limit: number, depth: number): number {
  if (depth > MAX_DEPTH) throw tooDeep(MAX_DEPTH);
  const end = offset + int32At(bytes, offset) - 1;
  if (end < offset + 4 || end >= limit || bytes[end] !== 0) throw invalidBson('a document has a wrong length');
  return end;
}

/** In `a.0.b` the 0 may be an index, so the elements of an array have to be there as a whole. */
function namesAnIndex(wanted: PathTree): boolean {
  for (const name of wanted.keys()) if (/^\d+$/.test(name)) return true;
  return false;
}

function decodeValue(
  bytes: Buffer,
  type: number,
  at: number,
  end: number,
  wanted: PathTree | undefined,
  depth: number,
): Value {
  switch (type) {
    case TypeByte.string:
      return text(bytes, at, end);
    case TypeByte.int32:
      return new Int32(int32At(bytes, at));
    case TypeByte.double:
      return doubleAt(bytes, at);
    case TypeByte.document:
      return decodeFields(bytes, at, end, wanted, depth + 1);
    case TypeByte.array:
      return decodeArray(bytes, at, end, wanted, depth + 1);
    case TypeByte.boolean:
      return bytes[at] !== 0;
    case TypeByte.null:
      return null;
    case TypeByte.date:
      return date(bytes, at);
    case TypeByte.int64:
      return int64At(bytes, at);
    case TypeByte.objectId:
      return new ObjectId(bytes.subarray(at, end));
    default:
      return decodeRareValue(bytes, type, at, end);
  }
}

function decodeRareValue(bytes: Buffer, type: number, at: number, end: number): Value {
  switch (type) {
    case TypeByte.binary:
      return new Binary(Buffer.from(bytes.subarray(at + 5, end)), bytes[at + 4]);
    case TypeByte.decimal128:
      return new Decimal128(Buffer.from(bytes.subarray(at, end)));
    case TypeByte.timestamp:
      return new Timestamp(BigInt.asUintN(64, int64At(bytes, at)));
    case TypeByte.regex: {
      const patternEnd = endOfCString(bytes, at, end);
      return new BSONRegExp(bytes.toString('utf8', at, patternEnd), bytes.toString('latin1', patternEnd + 1, end - 1));
    }
    case TypeByte.code:
      return new Code(text(bytes, at, end));
    case TypeByte.minKey:
      return new MinKey();
    default:
      return new MaxKey();
  }
}

function text(bytes: Buffer, at: number, end: number): string {
  if (bytes[end - 1] !== 0) throw invalidBson('a string has no end');
  return bytes.toString('utf8', at + 4, end - 1);
}

function date(bytes: Buffer, at: number): Date {
  const value = new Date(int64AsNumberAt(bytes, at));
  if (Number.isNaN(value.getTime())) throw notImplemented('dates more than 275,760 years away');
  return value;
}
