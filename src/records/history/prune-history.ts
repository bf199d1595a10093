import type { Database } from '../../database/connect.ts';
import { inTransaction } from '../../database/transaction.ts';
import { type Retention, retained, usualRetention } from './retention.ts';
import { revisionsOf, versionsOf } from './version.ts';

/**
 * Removes the versions of a collection that are not to be kept, and then the revisions that no version shows any more. Any process
 * may do it at any time; who reads a version while it is removed finds it gone.
 *
 * @returns how many versions were removed
 */
export async function pruneHistory(
  database: Database,
  collectionId: number,
  retention: Retention = usualRetention,
  now = new Date(),
): Promise<number> {
  const maxTimeMS = database.limits.operation;
  const versions = await versionsOf(database)
    .find({ collectionId }, { sort: { _id: -1 }, projection: { createdAt: 1, growth: 1 }, maxTimeMS })
    .toArray();
  const kept = retained(versions, now, retention).map(({ _id }) => _id);
  if (kept.length === versions.length) return 0;
  const removed = versions.filter(({ _id }) => !kept.includes(_id)).map(({ _id }) => _id);
  await inTransaction(database, async (session) => {
    const options = { session, maxTimeMS };
    const gone = await versionsOf(database)
      .find({ _id: { $in: removed } }, options)
      .toArray();
    for (const { _id, growth } of gone) {
      // The next newer one that stays has grown by as much more.
      const heir = kept.findLast((id) => id > _id);
      if (heir !== undefined && growth !== 0) {
        await versionsOf(database).updateOne({ _id: heir }, { $inc: { growth } }, options);
      }
    }
    await versionsOf(database).deleteMany({ _id: { $in: removed } }, options);
  });
  await removeUnseen(database, collectionId, kept);
  return removed.length;
}

/** A revision is seen by a version in its range: those between two neighbours that are kept are seen by none. */
async function removeUnseen(database: Database, collectionId: number, kept: readonly number[]): Promise<void> {
  const ascending = [0, ...kept.toReversed()];
  for (const [index, id] of ascending.entries()) {
    const next = ascending[index + 1];
    if (next === undefined) break;
    await revisionsOf(database, collectionId).deleteMany(
      // Version 0 is no version: what began there and ended before the first that is kept is not seen either.
      { until: { $gt: id, $lte: next }, from: { $gt: id === 0 ? -1 : id } },
      { maxTimeMS: database.limits.operation },
    );
  }
}
