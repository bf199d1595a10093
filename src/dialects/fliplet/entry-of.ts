import { Problem } from '../../problem.ts';
import { fullAccess, scope } from '../../records/access.ts';
import type { Collection } from '../../records/collections.ts';
import { findRecords } from '../../records/find-records.ts';
import type { JsonObject } from '../../records/json.ts';
import type { FlipletContext } from './context.ts';

/**
 * The id of the entry that a path names; `session` is the entry that the logged-in user is.
 *
 * @throws Problem `record-not-found` for `session` when the user is no entry of this data source
 */
export function entryIdOf({ caller }: FlipletContext, dataSource: Collection, text: string): number {
  if (text !== 'session') return Number(text);
  if (caller.kind === 'user' && caller.dataSourceId === dataSource.id) return caller.entryId;
  throw new Problem('record-not-found', { collection: dataSource.name, id: text });
}

/** Reads the data of stored entries for access rules that look at them, whatever the caller may read. */
export function storedData(
  { store }: FlipletContext,
  dataSource: Collection,
  ids: readonly number[],
): () => Promise<readonly JsonObject[]> {
  return async () => {
    const rows: JsonObject[] = [];
    const scoped = scope(fullAccess(dataSource), { _id: { $in: [...ids] } });
    for await (const { data } of findRecords(store.database, scoped)) rows.push(data);
    return rows;
  };
}
