import { BSON } from 'mongodb';

/**
 * The byte before each element of a BSON document that tells its type (bsonspec.org). The embedded engine has a table of its own: nothing is shared with it but
 * the bytes.
 */
export const types = {
  double: 0x01,
  string: 0x02,
  object: 0x03,
  array: 0x04,
  binary: 0x05,
  undefined: 0x06,
  objectId: 0x07,
  boolean: 0x08,
  date: 0x09,
  null: 0x0a,
  regex: 0x0b,
  dbPointer: 0x0c,
  code: 0x0d,
  symbol: 0x0e,
  codeWithScope: 0x0f,
  int32: 0x10,
  timestamp: 0x11,
  int64: 0x12,
  decimal: 0x13,
  minKey: 0xff,
  maxKey: 0x7f,
} as const;

/** Where a member of a document lies in its bytes: its type at `at`, then its name, a zero, and from `value` to `end` its value. */
export interface BsonElement {
  readonly at: number;
  readonly type: number;
  readonly value: number;
  readonly end: number;
}

/**
 * The member that begins at `at`. The driver's `parseToElements` lists all members of a document at once, which is what must not happen to a long one.
 *
 * @throws BSONError for a type that there is not
 */
export function elementAt(view: DataView, bytes: Uint8Array, at: number): BsonElement {
  const type = view.getUint8(at);
  const value = bytes.indexOf(0, at + 1) + 1;
  return { at, type, value, end: value + valueLength(view, bytes, type, value) };
}

function valueLength(view: DataView, bytes: Uint8Array, type: number, at: number): number {
  switch (type) {
    case types.undefined:
    case types.null:
    case types.minKey:
    case types.maxKey:
      return 0;
    case types.boolean:
      return 1;
    case types.int32:
      return 4;
    case types.double:
    case types.date:
    case types.timestamp:
    case types.int64:
      return 8;
    case types.objectId:
      return 12;
    case types.decimal:
      return 16;
    case types.object:
    case types.array:
    case types.codeWithScope:
      return view.getInt32(at, true);
    case types.string:
    case types.code:
    case types.symbol:
      return 4 + view.getInt32(at, true);
    case types.binary:
      return 5 + view.getInt32(at, true);
    case types.dbPointer:
      return 16 + view.getInt32(at, true);
    case types.regex:
      return bytes.indexOf(0, bytes.indexOf(0, at) + 1) + 1 - at;
    default:
      throw new BSON.BSONError(`there is no type ${type}`);
  }
}
