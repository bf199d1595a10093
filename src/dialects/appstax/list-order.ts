import type { Collection } from '../../records/collections.ts';
import type { Page } from '../../records/find-records.ts';
import { escapeKey } from '../../records/keys.ts';

/** The query of a list, as far as it says which objects come, in which order. */
export interface ListQuery {
  readonly sortcolumn?: string | undefined;
  readonly sortorder?: 'asc' | 'desc' | undefined;
  readonly paging?: 'yes' | 'no' | undefined;
  readonly pagenum?: number | undefined;
  readonly pagelimit?: number | undefined;
}

const defaultPage = 100;
const largestPage = 1000;

/**
 * Order and page of a list. Without a column the oldest objects come first; without paging all of them come. Pages count from 0
 * (behaviour note, 5.1 to 5.3).
 */
export function pageOf(collection: Collection, query: ListQuery): Page {
  const { sortcolumn = '', sortorder, paging, pagenum, pagelimit } = query;
  const direction = sortorder === 'desc' ? -1 : 1;
  const path = sortcolumn === '' ? '_id' : storedPath(collection, sortcolumn);
  const sort = [[path, direction]] as const;
  const paged = paging === 'yes' || (paging === undefined && (pagenum !== undefined || pagelimit !== undefined));
  if (!paged) return { sort };
  const limit = Math.min(pagelimit ?? defaultPage, largestPage);
  return { sort, limit, skip: limit * (pagenum ?? 0) };
}

const systemPaths: ReadonlyMap<string, string> = new Map([
  ['sysObjectId', 'oid'],
  ['sysCreated', 'createdAt'],
  ['sysUpdated', 'updatedAt'],
  ['sysUsername', 'username'],
]);

/** Users of the SDKs write these two without their prefix. A column of that name comes first. */
const shortPaths: ReadonlyMap<string, string> = new Map([
  ['created', 'createdAt'],
  ['updated', 'updatedAt'],
]);

function storedPath({ columns }: Collection, name: string): string {
  const declared = columns.some((column) => column.name === name);
  return systemPaths.get(name) ?? (declared ? undefined : shortPaths.get(name)) ?? `data.${escapeKey(name)}`;
}
