import { BSONRegExp, ObjectId } from 'bson';
import { compareText } from '../bson/compare.ts';
import type { Doc, Value } from '../bson/value.ts';
import { failure } from '../expression/failure.ts';
import { isOperatorDocument } from '../query/operator-document.ts';
import type { Circumstances } from './change.ts';
import { changeAt, draftOf } from './draft.ts';
import { set } from './fields.ts';
import type { Update } from './update.ts';

/**
 * The document that an upsert inserts: what the filter says fields must equal, then the update, then a new `_id` if there is none yet. Throws
 * what the update throws, and 54 when the filter gives two values for one field.
 */
export function upsertedDocument(filter: Doc, update: Update, circumstances: Circumstances): Doc {
  const seed = seedFromFilter(filter, update.kind === 'replacement');
  const made = update.apply(seed, { ...circumstances, position: undefined, inserting: true });
  // An `_id` of null is one that was given.
  const id = made.get('_id');
  const whole: Doc = new Map([['_id', id === undefined ? new ObjectId() : id]]);
  for (const [name, value] of made) if (name !== '_id') whole.set(name, value);
  return whole;
}

/**
 * The fields whose values a filter fixes: plain values, `$eq`, an `$in` or `$all` of one, also within `$and` and an `$or` of one. For a
 * replacement only `_id` counts. Throws 54 when a path is fixed twice or within another one.
 */
function seedFromFilter(filter: Doc, onlyId = false): Doc {
  const equalities = new Map<string, Value>();
  collect(filter, equalities);
  const draft = draftOf(new Map());
  const paths = [...equalities.keys()].sort(compareText);
  for (const path of paths) {
    if (onlyId && path !== '_id' && !path.startsWith('_id.')) continue;
    const nested = paths.find((other) => other.startsWith(`${path}.`));
    if (nested !== undefined) throw matchedTwice(nested);
    const value = equalities.get(path);
    if (value !== undefined) changeAt(draft, path.split('.'), set(value), { now: new Date(0) });
  }
  return draft.root;
}

function collect(filter: Doc, equalities: Map<string, Value>): void {
  for (const [name, value] of filter) {
    if (name === '$and' || (name === '$or' && Array.isArray(value) && value.length === 1)) {
      for (const branch of Array.isArray(value) ? value : []) if (branch instanceof Map) collect(branch, equalities);
    } else if (!name.startsWith('$')) {
      for (const fixed of fixedValues(value)) {
        if (equalities.has(name)) throw matchedTwice(name);
        equalities.set(name, fixed);
      }
    }
  }
}

function fixedValues(value: Value): readonly Value[] {
  if (value instanceof BSONRegExp) return [];
  if (!isOperatorDocument(value)) return [value];
  const fixed: Value[] = [];
  const equal = value.get('$eq');
  if (equal !== undefined) fixed.push(equal);
  const among = value.get('$in');
  if (Array.isArray(among) && among.length === 1) fixed.push(...among.filter(isPlain));
  const all = value.get('$all');
  if (Array.isArray(all)) fixed.push(...all.filter(isPlain));
  return fixed;
}

function isPlain(value: Value): boolean {
  return !(value instanceof BSONRegExp) && !isOperatorDocument(value);
}

function matchedTwice(path: string) {
  return failure(54, `cannot infer query fields to set, path '${path}' is matched twice`);
}
