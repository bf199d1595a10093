import { Binary, BSONRegExp, Decimal128, MaxKey, MinKey, ObjectId, Timestamp } from 'bson';
import { CommandError, type Doc, Int32, type Value } from '../bson/value.ts';
import type { Collection, Index } from './store.ts';

/**
 * The error for a second document with the same values in a unique index: code 11000 with `keyPattern` and `keyValue`, and a message of
 * the form that MongoDB's drivers and users' code take apart.
 */
export function duplicateKey(collection: Collection, index: Index, doc: Doc): CommandError {
  const keyPattern = index.spec.get('key');
  const keyValue: Doc = new Map(index.paths.map((path) => [path, valueAt(doc, path.split('.'))]));
  const namespace = `${collection.database}.${collection.name}`;
  const message = `E11000 duplicate key error collection: ${namespace} index: ${index.name} dup key: ${describe(keyValue)}`;
  const extra: Doc = new Map([
    ['keyPattern', keyPattern ?? null],
    ['keyValue', keyValue],
  ]);
  return new CommandError(11000, 'DuplicateKey', message, { extra });
}

function valueAt(value: Value | undefined, names: readonly string[]): Value {
  const [name, ...rest] = names;
  if (name === undefined) return value ?? null;
  if (value instanceof Map) return valueAt(value.get(name), rest);
  if (Array.isArray(value)) return value.map((element) => valueAt(element, names));
  return null;
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
