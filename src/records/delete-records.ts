import type { Database } from '../database/connect.ts';
import { inTransaction } from '../database/transaction.ts';
import type { ScopedFilter } from './access.ts';
import { releaseFiles } from './files/place-files.ts';
import { explained } from './problems.ts';
import { recordsOf } from './record.ts';
import { matchingIds, maximumChanged } from './update-records.ts';

/**
 * Deletes the records that match with their files, all of them or none. Their ids are never used again.
 *
 * @returns the ids of the deleted records, ascending
 * @throws Problem `too-many-records` beyond `maximumChanged`; nothing is deleted then.
 */
export async function deleteRecords(database: Database, where: ScopedFilter): Promise<number[]> {
  return await explained(database, where.collection, () =>
    inTransaction(database, async (session) => {
      const ids = await matchingIds(database, where, session, maximumChanged);
      if (ids.length === 0) return [];
      await recordsOf(database, where).deleteMany(
        { _id: { $in: ids } },
        { session, maxTimeMS: database.limits.operation },
      );
      await releaseFiles(database, { collectionId: where.collection.id, recordIds: ids }, session);
      return ids;
    }),
  );
}
