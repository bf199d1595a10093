import type { Database } from '../../database/connect.ts';
import { discardFile } from '../../database/files.ts';
import { filesOf } from './file.ts';

/** How long an upload may take from its first byte until it belongs to something. Longer than any request may. */
export const waitingLimit = 60 * 60 * 1000;

/**
 * Removes files that nothing holds any more: released ones, and uploads that were begun more than `waitingLimit` milliseconds before
 * `now` and never got a place, as after a crash. Any number of processes may do it at once, at any time.
 *
 * @returns how many files were removed
 */
export async function sweepFiles(database: Database, now = new Date()): Promise<number> {
  const maxTimeMS = database.limits.operation;
  const dead = {
    $or: [
      { state: 'released' as const },
      { state: 'waiting' as const, changedAt: { $lt: new Date(now.getTime() - waitingLimit) } },
    ],
  };
  let removed = 0;
  for await (const { _id, content } of filesOf(database).find(dead, { maxTimeMS })) {
    // Claimed by one process, and not by an upload that gets its place after all in this very moment.
    const { matchedCount } = await filesOf(database).updateOne(
      { $and: [{ _id }, dead] },
      { $set: { state: 'released' } },
      { maxTimeMS },
    );
    if (matchedCount === 0) continue;
    // The content first: a crash in between leaves a file that the next sweep finds.
    await discardFile(database, content);
    await filesOf(database).deleteOne({ _id }, { maxTimeMS });
    removed += 1;
  }
  return removed;
}
