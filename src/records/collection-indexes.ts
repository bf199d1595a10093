import type { Database } from '../database/connect.ts';
import { failureOf } from '../database/failure.ts';
import { dropIndexes, ensureCollection, type WantedIndex } from '../database/indexes.ts';
import { recordsName } from '../database/names.ts';
import { Problem } from '../problem.ts';
import type { Column } from './columns.ts';
import { escapeKey } from './keys.ts';

export interface IndexedColumns {
  readonly id: number;
  readonly name: string;
  readonly columns: readonly Column[];
}

/**
 * Makes the storage of a collection and every index that its columns call for; with `before`, indexes that are no longer
 * called for are dropped afterwards. Repeating it changes nothing.
 *
 * @throws Problem `duplicate-value` when existing records break a unique column.
 */
export async function ensureRecordIndexes(
  database: Database,
  wanted: IndexedColumns,
  before?: IndexedColumns,
): Promise<void> {
  const name = recordsName(wanted.id);
  const indexes = recordIndexes(wanted.columns);
  try {
    await ensureCollection(database, name, indexes);
  } catch (error) {
    const failure = failureOf(error);
    if (failure?.kind !== 'duplicate') throw error;
    const field = guiltyColumn(wanted, before, failure.path)?.name ?? null;
    throw new Problem('duplicate-value', { collection: wanted.name, field });
  }
  const kept = new Set(indexes.map((index) => index.name));
  const old = (before?.columns ?? []).flatMap(columnIndexes).map((index) => index.name);
  await dropIndexes(
    database,
    name,
    old.filter((index) => !kept.has(index)),
  );
}

/** The indexes that the records of a collection with these columns have. */
export function recordIndexes(columns: readonly Column[]): readonly WantedIndex[] {
  return [...systemIndexes, ...columns.flatMap(columnIndexes).slice(0, maximumColumnIndexes)];
}

/** MongoDB allows 64 indexes a collection. */
const maximumColumnIndexes = 50;

/** What lists, pages and addresses of every dialect need. */
const systemIndexes: readonly WantedIndex[] = [
  { name: 'oid', key: { oid: 1 }, unique: true },
  { name: 'order', key: { order: 1, _id: -1 } },
  { name: 'createdAt', key: { createdAt: 1, _id: 1 } },
  { name: 'updatedAt', key: { updatedAt: 1, _id: 1 } },
  // Who may see a record, which is part of every list for users; the id behind it gives the order that lists have by default.
  { name: 'owner', key: { owner: 1, _id: 1 } },
  { name: 'shares.read', key: { 'shares.read': 1, _id: 1 }, sparse: true },
  // Only records of collections that keep a history have it.
  { name: 'since', key: { since: 1 }, sparse: true },
];

function columnIndexes(column: Column): WantedIndex[] {
  const path = storedPath(column);
  // Sparse: records without the field do not collide, those with null do, as null is a value that was given.
  if (column.unique) return [{ name: `unique ${path}`, key: { [path]: 1 }, unique: true, sparse: true }];
  // The id behind the value makes a sort by the column with the id as tie-break one walk along the index.
  return column.indexed ? [{ name: `sorted ${path}`, key: { [path]: 1, _id: 1 } }] : [];
}

/** The column at the path that the server names, or else the first one that was not unique before. */
function guiltyColumn(wanted: IndexedColumns, before: IndexedColumns | undefined, path: string | null) {
  const unique = wanted.columns.filter((column) => column.unique);
  const earlier = new Set(before?.columns.filter((column) => column.unique).map((column) => column.name));
  return unique.find((column) => storedPath(column) === path) ?? unique.find((column) => !earlier.has(column.name));
}

function storedPath(column: Column): string {
  return `data.${escapeKey(column.name)}`;
}
