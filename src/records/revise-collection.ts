import type { Database } from '../database/connect.ts';
import { failureOf } from '../database/failure.ts';
import { ensureCollection } from '../database/indexes.ts';
import { revisionsName } from '../database/names.ts';
import { inTransaction } from '../database/transaction.ts';
import { ensureRecordIndexes } from './collection-indexes.ts';
import { type Alongside, type Collection, claimAddress, collectionDocuments, taken } from './collections.ts';
import { takeSnapshot } from './history/take-snapshot.ts';
import { revisionIndexes } from './history/version.ts';
import { newName } from './names.ts';
import { toStored } from './stored-value.ts';

/** What an operator may change of a collection. History can only be begun: ended, older versions would no longer be true. */
export type CollectionRevision = Partial<Pick<Collection, 'name' | 'columns' | 'fieldNames' | 'dialects'>> & {
  readonly keepsHistory?: boolean;
};

/**
 * Changes a collection, first its indexes, then in one transaction everything else. What it holds when it begins to keep history is
 * its first version.
 *
 * @throws Problem `duplicate-value` when existing records break a column that becomes unique; `invalid-definition` for a bad name
 *   or one that the app has already. Nothing is changed then but indexes, which the next change puts right.
 */
export async function reviseCollection(
  database: Database,
  current: Collection,
  { name: wanted, ...change }: CollectionRevision,
  alongside: Alongside = async () => {},
): Promise<Collection> {
  const name = wanted === undefined ? current.name : newName(wanted, 'collection');
  const keepsHistory = current.keepsHistory || change.keepsHistory === true;
  const revised: Collection = { ...current, ...change, keepsHistory, name, updatedAt: new Date() };
  if (change.columns !== undefined) await ensureRecordIndexes(database, revised, current);
  if (keepsHistory && !current.keepsHistory)
    await ensureCollection(database, revisionsName(current.id), revisionIndexes);
  const { columns, fieldNames, dialects, updatedAt } = revised;
  const $set = { name, columns, fieldNames, keepsHistory, dialects: toStored(dialects), updatedAt };
  const store = (address: { readonly address?: string }) =>
    inTransaction(database, async (session) => {
      await collectionDocuments(database).updateOne(
        { _id: current.id, deletedAt: null },
        { $set: { ...$set, ...address } },
        { session, maxTimeMS: database.limits.operation },
      );
      if (keepsHistory && !current.keepsHistory) {
        await takeSnapshot(database, revised, { action: 'snapshot', by: null }, session);
      }
      await alongside(session, revised);
    });
  if (name === current.name) {
    await store({});
    return revised;
  }
  try {
    await claimAddress(current.id, { appId: current.appId, name }, (address) => store({ address }));
  } catch (error) {
    if (failureOf(error)?.kind !== 'duplicate') throw error;
    throw taken(name);
  }
  return revised;
}
