import type { PathTree } from '../bson/path-tree.ts';
import { badValue, type Doc, notImplemented, type Value } from '../bson/value.ts';
import { failure } from '../expression/failure.ts';
import { type Path, parsePath } from './path.ts';
import { compareParts, type SortKey, type SortKeyPart, sortKeys } from './sort-key.ts';
import { want } from './wanted.ts';
import { isNumber, wholeNumber } from './whole-number.ts';

/** A compiled sort. */
export interface Sort {
  /** What the document sorts by: of an array its least element when ascending, its greatest when descending. */
  sortKey(doc: Doc): SortKey;
  compareKeys(a: SortKey, b: SortKey): number;
  /** Compares documents; for long lists compute each `sortKey` once instead. */
  compare(a: Doc, b: Doc): number;
  readonly wanted: PathTree;
  readonly fields: readonly { readonly path: string; readonly descending: boolean }[];
}

const MOST_FIELDS = 32;

/**
 * Compiles a sort such as `{ a: 1, 'b.c': -1 }`. Throws 15974 or 15975 for a direction that is none, 2 for a bad path, and
 * NotImplemented for `$meta`. An empty one leaves every order as it is.
 */
export function compileSort(spec: Doc): Sort {
  if (spec.size > MOST_FIELDS) throw badValue(`too many sort keys: at most ${MOST_FIELDS} are possible`);
  const wanted: PathTree = new Map();
  const fields = [...spec].map(([path, direction]) => ({ path, descending: isDescending(path, direction) }));
  const paths = fields.map(({ path }) => sortPath(path));
  for (const path of paths) want(wanted, path.names);

  const compareKeys = (a: SortKey, b: SortKey): number => {
    for (let index = 0; index < fields.length; index += 1) {
      const order = compareParts(a[index], b[index]);
      if (order !== 0) return fields[index]?.descending ? -order : order;
    }
    return 0;
  };
  const sortKey = (doc: Doc): SortKey => {
    const plain = plainKey(doc, paths);
    if (plain) return plain;
    return sortKeys(doc, paths).reduce((least, key) => (compareKeys(key, least) < 0 ? key : least));
  };
  return { sortKey, compareKeys, compare: (a, b) => compareKeys(sortKey(a), sortKey(b)), wanted, fields };
}

/** The one key of a document without arrays on its way, which most are; `undefined` when there is an array. */
function plainKey(doc: Doc, paths: readonly Path[]): SortKey | undefined {
  const key: SortKeyPart[] = [];
  for (const { names } of paths) {
    let value: Value | undefined = doc;
    for (const name of names) value = value instanceof Map ? value.get(name) : Array.isArray(value) ? value : undefined;
    if (Array.isArray(value)) return undefined;
    key.push(value);
  }
  return key;
}

function isDescending(path: string, direction: Value): boolean {
  if (direction instanceof Map && direction.has('$meta')) throw notImplemented('$meta in a sort');
  if (!isNumber(direction)) throw failure(15974, `Illegal key in $sort specification: ${path}`);
  const way = wholeNumber(direction);
  if (way !== 1n && way !== -1n)
    throw failure(15975, '$sort key ordering must be 1 (for ascending) or -1 (for descending)');
  return way === -1n;
}

function sortPath(text: string): Path {
  const path = parsePath(text);
  if (path.names.includes('')) throw badValue('FieldPath field names may not be empty strings.');
  if (path.names.some((name) => name.startsWith('$')))
    throw failure(16410, "FieldPath field names may not start with '$'.");
  return path;
}
