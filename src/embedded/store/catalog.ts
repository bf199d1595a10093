import type { PathTree } from '../bson/path-tree.ts';
import { type Doc, Int32, type Value } from '../bson/value.ts';
import type { Collection, Index } from './store.ts';

/** An index with what the store alone needs to know. */
export interface StoredIndex extends Index {
  multikey: boolean;
  inexact: boolean;
  builtAt: number;
  readonly splitPaths: readonly (readonly string[])[];
  /** The condition of a partial index. */
  readonly admits: ((doc: Doc) => boolean) | undefined;
}

/** A collection with what the store alone needs to know. */
export interface StoredCollection extends Collection {
  database: string;
  name: string;
  options: Doc;
  indexes: readonly StoredIndex[];
  count: number;
  bytes: number;
  dropped: boolean;
  /** What has to be decoded of a document to make all its keys; undefined for all of it. */
  keyFields: PathTree | undefined;
  /** Grows whenever the indexes change. */
  indexVersion: number;
  /** An index is being built: who would change the collection waits. */
  held: boolean;
  /** A flag of an index was set that the file does not have yet. */
  flagsChanged: boolean;
}

/** Reads createIndexes' specification of an index. `compile` makes the condition of a partial one. */
export function storedIndex(id: number, spec: Doc, compile: (filter: Doc) => (doc: Doc) => boolean): StoredIndex {
  const key = spec.get('key');
  const fields = key instanceof Map ? [...key] : [];
  const paths = fields.map(([path]) => path);
  const partial = spec.get('partialFilterExpression');
  const partialFilter = partial instanceof Map ? partial : undefined;
  const name = spec.get('name');
  return {
    id,
    name: typeof name === 'string' ? name : '',
    spec,
    paths,
    descending: fields.map(([, direction]) => numberOf(direction) < 0),
    unique: isTrue(spec.get('unique')) || (paths.length === 1 && paths[0] === '_id'),
    sparse: isTrue(spec.get('sparse')),
    hidden: isTrue(spec.get('hidden')),
    partialFilter,
    multikey: false,
    inexact: false,
    builtAt: 0,
    splitPaths: paths.map((path) => path.split('.')),
    admits: partialFilter === undefined ? undefined : compile(partialFilter),
  };
}

function numberOf(value: Value | undefined): number {
  if (value instanceof Int32) return value.value;
  return typeof value === 'number' || typeof value === 'bigint' ? Number(value) : 1;
}

function isTrue(value: Value | undefined): boolean {
  return (
    value === true ||
    (value !== false && value !== undefined && value !== null && numberOf(value) !== 0 && isNumeric(value))
  );
}

function isNumeric(value: Value): boolean {
  return value instanceof Int32 || typeof value === 'number' || typeof value === 'bigint';
}

/** Gives a collection its indexes. */
export function setIndexes(collection: StoredCollection, indexes: readonly StoredIndex[]): void {
  collection.indexes = indexes;
  collection.indexVersion++;
  collection.keyFields = keyFields(indexes);
}

/** What has to be decoded of a document to make its keys in these indexes; undefined for all of it. */
export function keyFields(indexes: readonly StoredIndex[]): PathTree | undefined {
  if (indexes.some(({ admits }) => admits !== undefined)) return undefined;
  const tree: PathTree = new Map();
  for (const { splitPaths } of indexes) for (const names of splitPaths) want(tree, names);
  return tree;
}

function want(tree: PathTree, [name = '', ...rest]: readonly string[]): void {
  const below = tree.get(name);
  if (below === true) return;
  if (rest.length === 0) tree.set(name, true);
  else {
    const next: PathTree = below ?? new Map();
    tree.set(name, next);
    want(next, rest);
  }
}
