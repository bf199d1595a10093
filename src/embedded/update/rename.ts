import { badValue, type Doc, type Value } from '../bson/value.ts';
import { failure } from '../expression/failure.ts';
import { arrayIndex } from '../query/path.ts';
import type { Change, Circumstances } from './change.ts';
import { changeAt, type Draft } from './draft.ts';
import { set, unset } from './fields.ts';
import { isArrayStep, isPrefix, parseUpdatePath } from './update-path.ts';

/** Reads one field of `$rename`. Throws 2 for a target that is no path, the same field, or within the field. */
export function rename(from: string, to: Value): Change {
  const source = parseUpdatePath(from);
  if (typeof to !== 'string') throw badValue("The 'to' field for $rename must be a string");
  const path = parseUpdatePath(to);
  if (source.some(isDynamic)) throw badValue(`The source field for $rename may not be dynamic: ${from}`);
  if (path.some(isDynamic)) throw badValue(`The destination field for $rename may not be dynamic: ${to}`);
  if (from === to) throw badValue(`The source and target field for $rename must differ: ${from}`);
  if (isPrefix(source, path) || isPrefix(path, source)) {
    throw badValue(`The source and target field for $rename must not be on the same path: ${from}`);
  }
  return { path, source, leaf: unset };
}

/** Moves the value; a missing one changes nothing. Throws 2 when either path goes through an array, 28 when a value stands in the way. */
export function applyRename(
  draft: Draft,
  source: readonly string[],
  target: readonly string[],
  circumstances: Circumstances,
): void {
  const value = sourceValue(draft.root, source);
  if (value === undefined) return;
  refuseArrayAbove(draft.root, target);
  changeAt(draft, target, set(value), circumstances);
  changeAt(draft, source, unset, circumstances);
}

function isDynamic(name: string): boolean {
  return name === '$' || isArrayStep(name);
}

function sourceValue(doc: Doc, path: readonly string[]): Value | undefined {
  let value: Value | undefined = doc;
  let throughArray = false;
  for (const name of path) {
    if (value === undefined) return undefined;
    const index = arrayIndex(name);
    if (value instanceof Map) {
      value = value.get(name);
    } else if (Array.isArray(value) && index >= 0) {
      value = value[index];
      throughArray = true;
    } else {
      throw failure(28, `Cannot use the part (${name}) of (${path.join('.')}) to find the source field of $rename`);
    }
  }
  if (value !== undefined && throughArray) {
    throw badValue(`The source field cannot be an array element, '${path.join('.')}'`);
  }
  return value;
}

function refuseArrayAbove(doc: Doc, path: readonly string[]): void {
  let value: Value | undefined = doc;
  for (const name of path) {
    if (Array.isArray(value)) throw badValue(`The destination field cannot be an array element, '${path.join('.')}'`);
    value = value instanceof Map ? value.get(name) : undefined;
  }
}
