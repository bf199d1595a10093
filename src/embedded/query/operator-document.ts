import type { Value } from '../bson/value.ts';

/** A document of operators such as `{ $gt: 5 }`, told by its first name; a database reference (`$ref` and `$id`) is a plain value. */
export function isOperatorDocument(value: Value | undefined): value is Map<string, Value> {
  if (!(value instanceof Map)) return false;
  const [first] = value.keys();
  if (!first?.startsWith('$')) return false;
  return !(typeof value.get('$ref') === 'string' && value.has('$id'));
}
