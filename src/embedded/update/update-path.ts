import { compareText } from '../bson/compare.ts';
import { badValue, type CommandError } from '../bson/value.ts';
import { failure } from '../expression/failure.ts';
import { arrayIndex } from '../query/path.ts';

/** Cuts and checks the path of an update operator. Throws 56 for an empty name, 52 for a field name with `$` in front, 2 for misplaced positions. */
export function parseUpdatePath(text: string): readonly string[] {
  if (text === '') throw failure(56, 'An empty update path is not valid.');
  const path = text.split('.');
  if (path.includes('')) {
    throw failure(56, `The update path '${text}' contains an empty field name, which is not allowed.`);
  }
  const [first = ''] = path;
  if (first === '$')
    throw badValue(`Cannot have positional (i.e. '$') element in the first position of path '${text}'`);
  if (isArrayStep(first)) throw badValue(`Cannot have array filter identifier in the first position of path '${text}'`);
  if (first.startsWith('$')) {
    throw failure(52, `The dollar ($) prefixed field '${first}' in '${text}' is not valid for storage.`);
  }
  if (path.filter((name) => name === '$').length > 1) {
    throw badValue(`Too many positional (i.e. '$') elements found in path '${text}'`);
  }
  return path;
}

/** `$[]` or `$[name]`. */
export function isArrayStep(name: string): boolean {
  return name.startsWith('$[') && name.endsWith(']');
}

/** The name in `$[name]`, empty in `$[]`. */
export function stepIdentifier(name: string): string {
  return name.slice(2, -1);
}

/** The order in which MongoDB handles the fields of an update, and so adds new ones: numbers by value, other names as texts. */
export function comparePaths(a: readonly string[], b: readonly string[]): number {
  for (let at = 0; at < Math.min(a.length, b.length); at += 1) {
    const order = compareNames(a[at] ?? '', b[at] ?? '');
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

function compareNames(a: string, b: string): number {
  const [left, right] = [arrayIndex(a), arrayIndex(b)];
  if (left >= 0 && right >= 0) return left - right;
  return compareText(a, b);
}

/** Whether the second path is the first one or lies within it. */
export function isPrefix(short: readonly string[], long: readonly string[]): boolean {
  return short.length <= long.length && short.every((name, at) => name === long[at]);
}

/** Throws 40 when two paths are the same or one lies within the other. */
export function refuseOverlap(paths: readonly (readonly string[])[]): void {
  const sorted = [...paths].sort(comparePaths);
  for (let at = 1; at < sorted.length; at += 1) {
    const [before = [], path = []] = [sorted[at - 1], sorted[at]];
    if (isPrefix(before, path)) throw conflict(path.join('.'), before.join('.'));
  }
}

/** Throws 40 when one path goes into an array by `$[…]` where another names a field or position. */
export function refuseMixedSteps(paths: readonly (readonly string[])[]): void {
  const kinds = new Map<string, boolean>();
  for (const path of paths) {
    for (const [at, name] of path.entries()) {
      const above = path.slice(0, at).join('.');
      const step = isArrayStep(name);
      if ((kinds.get(above) ?? step) !== step) throw conflict(path.join('.'), above);
      kinds.set(above, step);
    }
  }
}

function conflict(path: string, at: string): CommandError {
  return failure(40, `Updating the path '${path}' would create a conflict at '${at}'`);
}
