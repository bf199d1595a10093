import { badValue, type Doc, type Value } from '../bson/value.ts';
import { arrayIndex } from '../query/path.ts';
import type { ArrayFilters } from './array-filters.ts';
import { isArrayStep, stepIdentifier } from './update-path.ts';

/**
 * The paths that one with `$`, `$[]` or `$[name]` stands for in this document. Throws 2 when the query matched no position, or when
 * there is no array where one is gone into.
 */
export function concretePaths(
  path: readonly string[],
  doc: Doc,
  position: number | undefined,
  filters: ArrayFilters,
): (readonly string[])[] {
  const placed = path.map((name) => (name === '$' ? matchedPosition(position) : name));
  if (!placed.some(isArrayStep)) return [placed];
  return expand(placed, 0, doc, filters);
}

function matchedPosition(position: number | undefined): string {
  if (position !== undefined) return String(position);
  throw badValue('The positional operator did not find the match needed from the query.');
}

function expand(path: readonly string[], from: number, value: Value | undefined, filters: ArrayFilters): string[][] {
  let inner = value;
  for (let at = from; at < path.length; at += 1) {
    const name = path[at] ?? '';
    if (!isArrayStep(name)) {
      inner = step(inner, name);
      continue;
    }
    const before = path.slice(0, at);
    return arrayAt(inner, before).flatMap((element, index) => {
      const chosen = name === '$[]' || filters.get(stepIdentifier(name))?.(element);
      if (!chosen) return [];
      const concrete = [...before, String(index), ...path.slice(at + 1)];
      return expand(concrete, at + 1, element, filters);
    });
  }
  return [[...path]];
}

function step(value: Value | undefined, name: string): Value | undefined {
  if (value instanceof Map) return value.get(name);
  return Array.isArray(value) ? value[arrayIndex(name)] : undefined;
}

function arrayAt(value: Value | undefined, path: readonly string[]): Value[] {
  if (Array.isArray(value)) return value;
  const field = path.join('.');
  if (value === undefined) {
    throw badValue(`The path '${field}' must exist in the document in order to apply array updates.`);
  }
  throw badValue(`Cannot apply array updates to non-array element ${field}`);
}
