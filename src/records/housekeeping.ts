import type { Database } from '../database/connect.ts';
import { listCollections } from './collections.ts';
import { sweepFiles } from './files/sweep-files.ts';
import { pruneHistory } from './history/prune-history.ts';
import { type Retention, usualRetention } from './history/retention.ts';
import { pruneDeliveries, usualLogDays } from './hooks/prune-deliveries.ts';

/** How long things are kept. */
export interface Keeping {
  /** Which versions of collections are kept. */
  readonly retention?: Retention;
  /** Days that settled deliveries of hooks stay in the log. */
  readonly hookLogDays?: number;
}

/** Removes what nothing needs any more: files without a place, old deliveries of hooks, and versions beyond those that are kept. */
export async function tidy(
  database: Database,
  { retention = usualRetention, hookLogDays = usualLogDays }: Keeping = {},
): Promise<void> {
  await sweepFiles(database);
  await pruneDeliveries(database, hookLogDays);
  for (const { id, keepsHistory } of await listCollections(database)) {
    if (keepsHistory) await pruneHistory(database, id, retention);
  }
}

const interval = 5 * 60_000;

/**
 * Tidies every five minutes as long as the process lives; several processes may. A failure is told and the next round tries again.
 *
 * @returns what ends it: waits for a round that is under way
 */
export function keepHouse(
  database: Database,
  failed: (error: unknown) => void,
  keeping: Keeping = {},
): () => Promise<void> {
  let round: Promise<void> | undefined;
  const timer = setInterval(() => {
    // A round that takes longer than the interval is not joined by another.
    round ??= tidy(database, keeping)
      .catch(failed)
      .finally(() => {
        round = undefined;
      });
  }, interval);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await round;
  };
}
