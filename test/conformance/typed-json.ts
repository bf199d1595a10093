/**
 * How BSON is written in case files: MongoDB's canonical Extended JSON, except that a JSON integer stands for a 32-bit
 * integer (every Extended JSON reader takes it so), which keeps the files readable. Only a one-key object with a known
 * wrapper counts as a typed value; `$regex` is left alone, because in a filter it is an operator.
 *
 * Limit: documents pass through JavaScript objects, which move integer-like keys ("0") to the front. Cases whose answer
 * depends on the order of such keys cannot be written here.
 */
import { EJSON } from 'bson';

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const wrappers = new Set([
  '$numberLong',
  '$numberDouble',
  '$numberDecimal',
  '$oid',
  '$binary',
  '$date',
  '$timestamp',
  '$regularExpression',
  '$minKey',
  '$maxKey',
  '$undefined',
]);

/** A value of the driver as typed JSON; throws on what is no BSON value, such as a function. */
export function toTyped(value: unknown): Json {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(toTyped);
  if (typeof value === 'number' && Number.isInteger(value) && !Object.is(value, -0) && Math.abs(value) < 2 ** 31)
    return value;
  if (typeof value === 'object' && !isLeaf(value))
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toTyped(inner)]));
  return leafToTyped(value);
}

/** Typed JSON as values the driver sends with exactly these types. */
export function fromTyped(json: Json): unknown {
  if (Array.isArray(json)) return json.map(fromTyped);
  if (typeof json === 'number') return EJSON.deserialize({ v: { $numberInt: String(json) } }, { relaxed: false }).v;
  if (json === null || typeof json !== 'object') return json;
  const keys = Object.keys(json);
  const [only] = keys;
  if (keys.length === 1 && only !== undefined && wrappers.has(only))
    return EJSON.deserialize({ v: json }, { relaxed: false }).v;
  return Object.fromEntries(Object.entries(json).map(([key, inner]) => [key, fromTyped(inner)]));
}

function isLeaf(value: object): boolean {
  return value instanceof Date || value instanceof RegExp || '_bsontype' in value;
}

function leafToTyped(value: unknown): Json {
  const written: unknown = EJSON.serialize({ v: value }, { relaxed: false }).v;
  if (written === undefined) throw new Error(`not a BSON value: ${String(value)}`);
  // EJSON.serialize gives plain JSON by definition; it is typed as a document.
  const json = written as Json;
  if (json !== null && typeof json === 'object' && !Array.isArray(json) && typeof json.$numberInt === 'string')
    return Number(json.$numberInt);
  return json;
}
