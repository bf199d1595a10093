import type { Collection } from '../../../records/collections.ts';
import { escapeKey } from '../../../records/keys.ts';

/**
 * What a name in a filter stands for, and where it is stored. `property`: any JSON value. `date`: a declared date, stored as
 * its text. `instant`: a time of the server. `text`: a text of the server. `relation`: record ids, one or many.
 */
export type ColumnMeaning =
  | { readonly kind: 'property' | 'date' | 'instant' | 'text'; readonly path: string }
  | { readonly kind: 'relation'; readonly path: string; readonly to: string; readonly many: boolean };

/**
 * Finds what a name stands for: a column or a property of the server with exactly this name, else the only one that differs in
 * letter case alone (the guide mixes them), else a property that no column declares.
 *
 * @returns undefined for any other name of the form that is kept for the server (`sysPassword`)
 */
export function columnMeaning(collection: Collection, name: string): ColumnMeaning | undefined {
  const known = new Set([...serverColumns.keys(), ...collection.columns.map((column) => column.name)]);
  const folded = name.toLowerCase();
  const similar = known.has(name) ? [name] : [...known].filter((candidate) => candidate.toLowerCase() === folded);
  const [only = name] = similar.length === 1 ? similar : [];
  const own = serverColumns.get(only);
  if (own !== undefined) return own;
  if (/^sys[A-Z]/.test(only)) return undefined;
  const column = collection.columns.find((candidate) => candidate.name === only);
  const path = `data.${escapeKey(only)}`;
  if (column?.type === 'relation' && column.to !== null) {
    return { kind: 'relation', path, to: column.to, many: column.many };
  }
  return { kind: column?.type === 'date' ? 'date' : 'property', path };
}

const serverColumns: ReadonlyMap<string, ColumnMeaning> = new Map([
  ['sysObjectId', { kind: 'text', path: 'oid' }],
  ['sysCreated', { kind: 'instant', path: 'createdAt' }],
  ['sysUpdated', { kind: 'instant', path: 'updatedAt' }],
  ['sysUsername', { kind: 'text', path: 'username' }],
]);
