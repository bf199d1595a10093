import { MinKey } from 'bson';
import { compareValues } from '../bson/compare.ts';
import { badValue, type Doc, type Value } from '../bson/value.ts';
import type { Path } from './path.ts';

/** What an empty array sorts as: below null and missing, above MinKey only. */
export const EMPTY_ARRAY = Symbol('empty array');

/** What a document sorts by, one part for each field of the sort; `undefined` is a missing field and sorts as null. */
export type SortKey = readonly SortKeyPart[];
export type SortKeyPart = Value | undefined | typeof EMPTY_ARRAY;

/** Orders two parts ascending, in MongoDB's order of all values. */
export function compareParts(a: SortKeyPart, b: SortKeyPart): number {
  if (a === EMPTY_ARRAY) return b === EMPTY_ARRAY ? 0 : b instanceof MinKey ? 1 : -1;
  if (b === EMPTY_ARRAY) return a instanceof MinKey ? -1 : 1;
  return compareValues(a, b);
}

/** A field of the sort on its way through a document: what it has reached, and how much of its path it has gone. */
interface Cursor {
  readonly path: Path;
  readonly value: SortKeyPart;
  /** The next name; `done` once an array element stands for the field. */
  readonly at: number;
  readonly done: boolean;
}

/**
 * All keys of a document: an array on one of the paths gives one for each element, as an index would. Throws 2 when two paths meet
 * different arrays.
 */
export function sortKeys(doc: Doc, paths: readonly Path[]): SortKey[] {
  const keys: SortKey[] = [];
  expand(
    paths.map((path) => ({ path, value: doc, at: 0, done: false })),
    keys,
  );
  return keys;
}

function expand(cursors: readonly Cursor[], keys: SortKey[]): void {
  const moved = cursors.map(advance);
  let array: Value[] | undefined;
  for (const { value, done } of moved) {
    if (done || !Array.isArray(value)) continue;
    if (array && array !== value) throw badValue('cannot sort with keys that are parallel arrays');
    array = value;
  }
  if (!array) {
    keys.push(moved.map(({ value }) => value));
  } else if (array.length === 0) {
    expand(
      moved.map((cursor) => (cursor.value === array && !cursor.done ? inEmptyArray(cursor) : cursor)),
      keys,
    );
  } else {
    for (const element of array) {
      expand(
        moved.map((cursor) => (cursor.value === array && !cursor.done ? inElement(cursor, array, element) : cursor)),
        keys,
      );
    }
  }
}

/** Goes on through documents, up to an array or the end of the path. */
function advance(cursor: Cursor): Cursor {
  if (cursor.done) return cursor;
  const { path } = cursor;
  let { value, at } = cursor;
  while (at < path.names.length && value instanceof Map) {
    value = value.get(path.names[at] ?? '');
    at += 1;
  }
  if (Array.isArray(value)) return { path, value, at, done: false };
  return { path, value: at < path.names.length ? undefined : value, at, done: true };
}

function inEmptyArray({ path, at }: Cursor): Cursor {
  return { path, value: at === path.names.length ? EMPTY_ARRAY : undefined, at, done: true };
}

function inElement({ path, at }: Cursor, array: readonly Value[], element: Value): Cursor {
  if (at === path.names.length) return { path, value: element, at, done: true };
  const position = path.indexes[at] ?? -1;
  if (position >= 0 && position < array.length) return { path, value: array[position], at: at + 1, done: false };
  if (element instanceof Map) return { path, value: element, at, done: false };
  return { path, value: undefined, at, done: true };
}
