import type { Value } from '../bson/value.ts';

/** A dotted path, cut once. `indexes` holds for each name the array position that it may also mean, or -1. */
export interface Path {
  readonly names: readonly string[];
  readonly indexes: readonly number[];
}

/** Where the positional operator points: the array index that made the filter match, set by the matching itself. */
export interface Place {
  index: number | undefined;
}

/** A question to one value; `undefined` is a missing one. */
export type Test = (value: Value | undefined, place: Place | undefined) => boolean;

/** Cuts a dotted path. Every text is a path; empty names are names. */
export function parsePath(text: string): Path {
  const names = text.split('.');
  return { names, indexes: names.map(arrayIndex) };
}

/** The array position that a field name stands for: 0, 1, 2 … without leading zeros; -1 for any other name. */
export function arrayIndex(name: string): number {
  return /^(?:0|[1-9]\d{0,8})$/.test(name) ? Number(name) : -1;
}

/**
 * Whether the test holds for any value that the path reaches. An array on the way stands for each of its documents, and, where
 * the next name is a number, for the element at that position; an array at the end stands for each element and then for itself,
 * or only for itself when `whole` is set. A path that ends early reaches a missing value, but one that finds
 * no document in an array reaches nothing. The outermost array position of the match goes to `place`.
 */
export function reaches(
  value: Value | undefined,
  path: Path,
  at: number,
  whole: boolean,
  test: Test,
  place: Place | undefined,
): boolean {
  if (at === path.names.length) return holdsAtEnd(value, whole, test, place);
  if (value instanceof Map) return reaches(value.get(path.names[at] ?? ''), path, at + 1, whole, test, place);
  if (Array.isArray(value)) return reachesInArray(value, path, at, whole, test, place);
  return test(undefined, place);
}

function holdsAtEnd(value: Value | undefined, whole: boolean, test: Test, place: Place | undefined): boolean {
  if (Array.isArray(value) && !whole) {
    for (let index = 0; index < value.length; index += 1) {
      if (!test(value[index], place)) continue;
      if (place) place.index = index;
      return true;
    }
  }
  return test(value, place);
}

function reachesInArray(
  array: readonly Value[],
  path: Path,
  at: number,
  whole: boolean,
  test: Test,
  place: Place | undefined,
): boolean {
  const position = path.indexes[at];
  const last = at + 1 === path.names.length;
  for (let index = 0; index < array.length; index += 1) {
    const element = array[index];
    if (element instanceof Map && reaches(element, path, at, whole, test, place)) {
      if (place) place.index = index;
      return true;
    }
    if (index !== position) continue;
    // A position named in the path is no choice of the match, so `place` stays; and its value stands for itself only.
    if (last) {
      if (test(element, place)) return true;
    } else if (element instanceof Map || Array.isArray(element)) {
      if (reaches(element, path, at + 1, whole, test, place)) return true;
    }
  }
  return false;
}
