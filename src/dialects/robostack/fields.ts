import { allFields, type FieldMask } from '../../records/field-mask.ts';
import type { Json } from '../../records/json.ts';
import { isJsonObject } from '../../records/json.ts';
import { invalid } from './selection.ts';

/**
 * Reads `fields` or `projection` of a find request, which are two names for one thing: a list of names, or an object that
 * includes (1, true) or leaves out (0, false). It counts for flattened references as for any other field; `id` is always given.
 *
 * @throws Problem `invalid-request` for both keys at once, and for an object that includes and leaves out.
 */
export function chosenFields(fields: readonly string[] | undefined, projection: Json | undefined): FieldMask {
  if (fields !== undefined && projection !== undefined) {
    throw invalid('projection', 'means the same as fields; send one of them');
  }
  if (fields !== undefined) return { kind: 'only', names: new Set(fields) };
  if (projection === undefined) return allFields;
  if (Array.isArray(projection)) return { kind: 'only', names: new Set(projection.map(String)) };
  if (!isJsonObject(projection)) throw invalid('projection', 'expected a list or an object of field names');
  const names = Object.keys(projection).filter((name) => name !== 'id');
  const included = names.filter((name) => projection[name] === 1 || projection[name] === true);
  if (included.length > 0 && included.length < names.length) {
    throw invalid('projection', 'includes fields or leaves them out, not both');
  }
  const onlyId = names.length === 0 && (projection.id === 1 || projection.id === true);
  return { kind: included.length > 0 || onlyId ? 'only' : 'except', names: new Set(names) };
}
