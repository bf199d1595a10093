import { Binary, BSONRegExp, Decimal128, MaxKey, MinKey, ObjectId, Timestamp } from 'bson';
import { EMPTY_ARRAY, encodeKey, type KeyPart } from '../bson/key-codec.ts';
import { CommandError, type Doc, Int32, type Value } from '../bson/value.ts';
import type { StoredIndex } from './catalog.ts';
import { keyRows } from './index-keys.ts';
import { uniqueEntryKey } from './storage-keys.ts';
import type { Collection } from './store.ts';

/**
 * The error for a second document with the same values in a unique index: code 11000 with `keyPattern` and `keyValue`, and a message of
 * the form that MongoDB's drivers and users' code take apart. Of a document with several keys it tells the one that is `taken`.
 */
export function duplicateKey(collection: Collection, index: StoredIndex, doc: Doc, taken: Buffer): CommandError {
  const keyPattern = index.spec.get('key');
  const { rows } = keyRows(index, index.splitPaths, doc);
  const row = rows.find((parts) => uniqueEntryKey(index.id, encodeKey(parts, index.descending).bytes).equals(taken));
  const keyValue: Doc = new Map(index.paths.map((path, i) => [path, asValue(row?.[i])]));
  const namespace = `${collection.database}.${collection.name}`;
  const message = `E11000 duplicate key error collection: ${namespace} index: ${index.name} dup key: ${describe(keyValue)}`;
  const extra: Doc = new Map([
    ['keyPattern', keyPattern ?? null],
    ['keyValue', keyValue],
  ]);
  return new CommandError(11000, 'DuplicateKey', message, { extra });
}

/** In a key a missing field is null, as MongoDB tells it, and an empty array is what MongoDB calls undefined; here it is null as well. */
function asValue(part: KeyPart | undefined): Value {
  return part === undefined || part === EMPTY_ARRAY ? null : part;
}

/** A value as MongoDB's shell writes it. */
function describe(value: Value): string {
  if (value === null) return 'null';
  if (value instanceof Map) return describeDoc(value);
  if (Array.isArray(value)) return value.length === 0 ? '[]' : `[ ${value.map(describe).join(', ')} ]`;
  if (typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number') return Number.isInteger(value) ? value.toFixed(1) : String(value);
  if (value instanceof Int32) return String(value.value);
  if (value instanceof ObjectId) return `ObjectId('${value.toHexString()}')`;
  if (value instanceof Date) return `new Date(${value.getTime()})`;
  if (value instanceof Decimal128) return `Decimal128('${value.toString()}')`;
  if (value instanceof Binary) return `BinData(${value.sub_type}, ${value.toString('hex').toUpperCase()})`;
  if (value instanceof Timestamp) return `Timestamp(${value.t}, ${value.i})`;
  if (value instanceof BSONRegExp) return `/${value.pattern}/${value.options}`;
  if (value instanceof MinKey) return 'MinKey';
  if (value instanceof MaxKey) return 'MaxKey';
  return String(value);
}

function describeDoc(doc: Doc): string {
  if (doc.size === 0) return '{}';
  return `{ ${[...doc].map(([name, value]) => `${name}: ${describe(value)}`).join(', ')} }`;
}
