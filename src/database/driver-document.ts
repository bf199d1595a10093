import { BSON, Double, Int32, Long } from 'mongodb';
import { types } from './bson-element.ts';

/**
 * A stored document as the driver writes it back byte for byte: `Map`s, which keep the order of all keys and are never taken for a
 * BSON class, and numbers in the classes of their types. A plain object would move keys that look like numbers to its beginning.
 */
export function driverDocument(bytes: Uint8Array): Map<string, unknown> {
  const elements = [...parse(bytes, 0)].map(({ name, value }) => [name, value] as const);
  return new Map(elements);
}

interface Element {
  readonly name: string;
  readonly value: unknown;
}

function* parse(bytes: Uint8Array, start: number): Generator<Element> {
  for (const [type, nameOffset, nameLength, offset, length] of BSON.onDemand.parseToElements(bytes, start)) {
    const name = text(bytes, nameOffset, nameLength);
    yield { name, value: valueAt(bytes, type, offset, length) };
  }
}

function valueAt(bytes: Uint8Array, type: number, offset: number, length: number): unknown {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  switch (type) {
    case types.double:
      return new Double(view.getFloat64(offset, true));
    case types.string:
      // Behind its length, before its last zero.
      return text(bytes, offset + 4, length - 5);
    case types.object:
      return new Map([...parse(bytes, offset)].map(({ name, value }) => [name, value]));
    case types.array:
      return [...parse(bytes, offset)].map(({ value }) => value);
    case types.boolean:
      return view.getUint8(offset) === 1;
    case types.date:
      return new Date(Number(view.getBigInt64(offset, true)));
    case types.null:
      return null;
    case types.int32:
      return new Int32(view.getInt32(offset, true));
    case types.int64:
      return Long.fromBigInt(view.getBigInt64(offset, true));
    default:
      return rareValue(bytes, type, offset, length);
  }
}

/** All other types are read by the driver itself, from a document that holds nothing else. */
function rareValue(bytes: Uint8Array, type: number, offset: number, length: number): unknown {
  const document = new Uint8Array(4 + 2 + length + 1);
  new DataView(document.buffer).setInt32(0, document.length, true);
  document[4] = type;
  document.set(bytes.subarray(offset, offset + length), 6);
  return BSON.deserialize(document, { promoteValues: false, promoteBuffers: false, bsonRegExp: true })[''];
}

function text(bytes: Uint8Array, offset: number, length: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset + offset, length).toString('utf8');
}
