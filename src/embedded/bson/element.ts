import { invalidBson } from './invalid-bson.ts';
import { int32At } from './read-bytes.ts';
import { TypeByte } from './type-byte.ts';
import { notImplemented } from './value.ts';

/** Offset of the zero byte that ends a C string; at most `limit`, else the bytes are refused. */
export function endOfCString(bytes: Buffer, start: number, limit: number): number {
  let end = start;
  while (end < limit && bytes[end] !== 0) end++;
  if (end >= limit) throw invalidBson('a name or pattern has no end');
  return end;
}

/** Offset behind the value of an element; refuses unsupported types by name and lengths that leave the document. */
export function endOfValue(bytes: Buffer, type: number, at: number, limit: number): number {
  const end = at + sizeOfValue(bytes, type, at, limit);
  if (end > limit) throw invalidBson('a value ends behind its document');
  return end;
}

function sizeOfValue(bytes: Buffer, type: number, at: number, limit: number): number {
  switch (type) {
    case TypeByte.string:
    case TypeByte.code:
      return 4 + atLeast(1, int32At(bytes, at));
    case TypeByte.int32:
      return 4;
    case TypeByte.double:
    case TypeByte.date:
    case TypeByte.int64:
    case TypeByte.timestamp:
      return 8;
    case TypeByte.document:
    case TypeByte.array:
      return atLeast(5, int32At(bytes, at));
    case TypeByte.boolean:
      return 1;
    case TypeByte.null:
    case TypeByte.minKey:
    case TypeByte.maxKey:
      return 0;
    case TypeByte.objectId:
      return 12;
    case TypeByte.binary:
      return 5 + atLeast(0, int32At(bytes, at));
    case TypeByte.decimal128:
      return 16;
    case TypeByte.regex:
      return endOfCString(bytes, endOfCString(bytes, at, limit) + 1, limit) + 1 - at;
    default:
      throw unsupportedType(type);
  }
}

/** The error for an element type that the engine does not hold; says its name. */
function unsupportedType(type: number): Error {
  const name = unsupportedNames.get(type);
  return name === undefined ? invalidBson(`${type} is not a type of BSON`) : notImplemented(`the BSON type ${name}`);
}

const unsupportedNames = new Map<number, string>([
  [TypeByte.undefined, 'undefined'],
  [TypeByte.dbPointer, 'dbPointer'],
  [TypeByte.symbol, 'symbol'],
  [TypeByte.codeWithScope, 'javascriptWithScope'],
]);

function atLeast(least: number, length: number): number {
  if (length < least) throw invalidBson(`${length} is not a length`);
  return length;
}
