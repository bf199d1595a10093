import type { Database } from '../database/connect.ts';
import { inTransaction } from '../database/transaction.ts';
import type { ScopedFilter } from './access.ts';
import type { Within } from './create-records.ts';
import { releaseFiles } from './files/place-files.ts';
import { beginVersion } from './history/begin-version.ts';
import type { Change } from './history/version.ts';
import { explained } from './problems.ts';
import { recordsOf } from './record.ts';
import { matchingIds, maximumChanged } from './update-records.ts';

/**
 * Deletes the records that match with their files, all of them or none. Their ids are never used again.
 *
 * @param most how many may match; ids are all that is held of them
 * @returns the ids of the deleted records, ascending
 * @throws Problem `too-many-records` beyond `most`; nothing is deleted then.
 */
export async function deleteRecords(
  database: Database,
  where: ScopedFilter,
  change: Change = { action: 'delete', by: null },
  { within, most = maximumChanged }: { readonly within?: Within; readonly most?: number } = {},
): Promise<number[]> {
  const remove = () =>
    inTransaction(database, async (session) => {
      const ids = await matchingIds(database, where, session, { limit: most, told: most });
      if (ids.length === 0) return [];
      const version = await beginVersion(database, where.collection, change, session);
      await version?.keep({ _id: { $in: ids } });
      await recordsOf(database, where).deleteMany(
        { _id: { $in: ids } },
        { session, maxTimeMS: database.limits.operation },
      );
      await version?.end({ added: 0, removed: ids.length });
      // A version may bring the record back, and then its files with it.
      if (version === undefined) {
        await releaseFiles(database, { collectionId: where.collection.id, recordIds: ids }, session);
      }
      await within?.(session, ids);
      return ids;
    });
  return await explained(database, where.collection, remove, where.fromCaller);
}
