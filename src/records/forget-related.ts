import type { Database } from '../database/connect.ts';
import { recordsName } from '../database/names.ts';
import type { ClientSession } from '../database/transaction.ts';
import type { ScopedFilter } from './access.ts';
import { type Collection, listCollections } from './collections.ts';
import { deleteRecords } from './delete-records.ts';
import { escapeKey } from './keys.ts';

/**
 * Deletes the records that match, and takes them out of every relation of the app that leads to them.
 *
 * @returns the ids of the deleted records, ascending
 * @throws Problem as `deleteRecords`; nothing is changed then
 */
export async function deleteAndForget(database: Database, where: ScopedFilter): Promise<number[]> {
  const { appId, name } = where.collection;
  const collections = appId === null ? [] : await listCollections(database, appId);
  return await deleteRecords(database, where, undefined, {
    within: (session, ids) => forgetRelated(database, collections, { collection: name, ids }, session),
  });
}

/**
 * Takes records that are being deleted out of every relation that leads to them, in the transaction that deletes them. Nobody asked
 * for a change of the records that refer to them, so their times stay. Collections that keep a history are left alone: what they
 * held in a version they hold for good, and an id that leads nowhere is not shown.
 *
 * @param collections all collections of the app
 */
export async function forgetRelated(
  database: Database,
  collections: readonly Collection[],
  { collection, ids }: { readonly collection: string; readonly ids: readonly number[] },
  session: ClientSession,
): Promise<void> {
  const options = { session, maxTimeMS: database.limits.operation };
  const gone = { $in: [...ids] };
  for (const { id, columns, keepsHistory } of collections) {
    if (keepsHistory) continue;
    for (const { name, type, to, many } of columns) {
      if (type !== 'relation' || to !== collection) continue;
      const path = `data.${escapeKey(name)}`;
      const change = many ? { $pull: { [path]: gone } } : { $unset: { [path]: '' as const } };
      await database.db.collection<Referring>(recordsName(id)).updateMany({ [path]: gone }, change, options);
    }
  }
}

interface Referring {
  readonly _id: number;
  readonly data: Record<string, number[]>;
}
