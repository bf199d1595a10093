import type { Doc, Value } from '../bson/value.ts';

/**
 * A copy of a document with a value at a path; documents on the way are copied, other values on the way replaced by documents. An
 * `undefined` value removes the field.
 */
export function withValueAt(doc: Doc, segments: readonly string[], value: Value | undefined, from = 0): Doc {
  const copy: Doc = new Map(doc);
  const segment = segments[from] ?? '';
  if (from === segments.length - 1) {
    if (value === undefined) copy.delete(segment);
    else copy.set(segment, value);
    return copy;
  }
  const inner = copy.get(segment);
  copy.set(segment, withValueAt(inner instanceof Map ? inner : new Map(), segments, value, from + 1));
  return copy;
}
