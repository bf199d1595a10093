import { type Json, type JsonObject, isJsonObject } from '../../records/json.ts';
import { invalid } from './selection.ts';
import type { FlatRecord } from './record-shape.ts';

/** Picks the fields of a found record that the caller asked for. */
export type Pick = (record: FlatRecord) => JsonObject;

/**
 * Reads `fields` or `projection` of a find request: a list of names, or an object that includes (1, true) or leaves out
 * (0, false). `id` comes along unless it is left out by name. Names of flattened references count like any other.
 *
 * @throws Problem `invalid-request` for both keys at once, and for an object that includes and leaves out.
 */
export function pickFields(fields: readonly string[] | undefined, projection: Json | undefined): Pick {
  if (fields !== undefined && projection !== undefined) throw invalid('projection', 'is the same as fields; send one of them');
  const wanted = fields ?? projection;
  if (wanted === undefined) return (record) => record;
  if (!isJsonObject(wanted as Json)) return including(new Set(['id', ...(wanted as readonly string[])]));
  return byObject(wanted as JsonObject);
}

function byObject(projection: JsonObject): Pick {
  const names = Object.keys(projection).filter((name) => name !== 'id');
  const included = names.filter((name) => projection[name] === 1 || projection[name] === true);
  if (included.length > 0 && included.length < names.length) {
    throw invalid('projection', 'includes fields or leaves them out, not both');
  }
  const withoutId = projection.id === 0 || projection.id === false;
  if (included.length > 0) return including(new Set(withoutId ? included : ['id', ...included]));
  if (names.length === 0 && projection.id !== undefined && !withoutId) return including(new Set(['id']));
  return excluding(new Set(withoutId ? ['id', ...names] : names));
}

function including(names: ReadonlySet<string>): Pick {
  return (record) => filtered(record, (name) => names.has(name));
}

function excluding(names: ReadonlySet<string>): Pick {
  return (record) => filtered(record, (name) => !names.has(name));
}
