import { Problem } from '../../../problem.ts';
import type { Access } from '../../../records/access.ts';
import { allows } from '../../../records/field-mask.ts';
import type { Json } from '../../../records/json.ts';
import { escapeKey } from '../../../records/keys.ts';

/** The data source that a query asks, as a caller may see it. */
export interface EntrySource {
  readonly access: Access;
  /** The columns that its entries have, as far as the server has seen any. */
  readonly columns: ReadonlySet<string>;
  /** What a `where` of a caller becomes before it is asked; absent: it stays as it is. */
  readonly asked?: ((where: Json) => Json) | undefined;
}

/** What the server knows of an entry besides its data, by the names that queries use. */
export const facts = {
  id: { path: '_id', kind: 'number' },
  createdAt: { path: 'createdAt', kind: 'date' },
  updatedAt: { path: 'updatedAt', kind: 'date' },
} as const;
export type Fact = (typeof facts)[keyof typeof facts];

/**
 * What a column's name leads to in an entry: the column of exactly this name, and where it has dots, a path into nested values for
 * entries that lack such a column. Names are escaped, and lead only to columns that the caller may read.
 */
export interface ColumnPlace {
  readonly column: string | undefined;
  readonly walk: readonly string[] | undefined;
}

/**
 * Finds what a name in a query leads to. A leading `data.` is taken away unless the data source has a column `data`; `id`,
 * `createdAt` and `updatedAt` are those of the entry unless it has columns of these names (behaviour note, section 7).
 *
 * @throws Problem `field-forbidden` for a column that the caller may not read: any use in a query would tell its values.
 */
export function placeOf({ access, columns }: EntrySource, name: string): ColumnPlace | Fact {
  const { factual, column } = columnName(columns, name);
  if (factual !== undefined) return factual;
  const names = column.split('.');
  const head = names[0] ?? '';
  const walkable = names.length > 1 && allows(access.readable, head);
  // A path into a hidden column is told to be one, instead of being looked for as a column of that name.
  const literal = allows(access.readable, column) && (names.length === 1 || walkable || columns.has(column));
  if (!literal && !walkable) {
    const { id: collectionId, name: collection } = access.collection;
    throw new Problem('field-forbidden', { collection, collectionId, field: column, action: 'read' });
  }
  return {
    column: literal ? escapeKey(column) : undefined,
    walk: walkable ? names.map(escapeKey) : undefined,
  };
}

/** The same for a name inside an element of a list, of which all is visible. */
export function placeInElement(name: string): ColumnPlace {
  const names = name.split('.');
  return { column: escapeKey(name), walk: names.length > 1 ? names.map(escapeKey) : undefined };
}

export function isFact(place: ColumnPlace | Fact): place is Fact {
  return 'kind' in place;
}

function columnName(columns: ReadonlySet<string>, name: string): { factual: Fact | undefined; column: string } {
  const prefixed = name.startsWith('data.') && !columns.has('data') && !columns.has(name);
  const column = prefixed ? name.slice('data.'.length) : name;
  const factual = prefixed || columns.has(column) ? undefined : factNamed(column);
  return { factual, column };
}

function factNamed(name: string): Fact | undefined {
  return name === 'id' || name === 'createdAt' || name === 'updatedAt' ? facts[name] : undefined;
}
