import type { Database } from '../database/connect.ts';
import { failureOf } from '../database/failure.ts';
import { registry } from '../database/names.ts';
import { Problem } from '../problem.ts';

/** How often something may happen. */
export interface AllowanceLimit {
  /** At most so often … */
  readonly times: number;
  /** … in each window of this length, in milliseconds. Windows begin at multiples of it. */
  readonly window: number;
}

interface Counter {
  /** Key and number of the window. */
  readonly _id: string;
  readonly count: number;
  readonly expiresAt: Date;
}

/**
 * Gives a function that allows one more of what a key stands for, counted together by all processes of the database.
 *
 * Each process takes a twentieth of the limit at a time, so that most calls ask no database; several processes together may therefore
 * refuse a little before the limit, never after it.
 *
 * @returns the function, which throws Problem `too-many-requests` when the limit is reached
 */
export function createAllowance(
  database: Database,
  name: string,
  { times, window: length }: AllowanceLimit,
): (key: string) => Promise<void> {
  const block = Math.max(1, Math.floor(times / 20));
  // By key, what this process has taken from the common counter and not used yet, and who is fetching more of it.
  let shares = new Map<string, number>();
  let fetching = new Map<string, Promise<void>>();
  let current = 0;

  async function fetchShare(key: string, window: number): Promise<void> {
    const own = shares;
    const taken = await take(database, `${name} ${key} ${window}`, block, (window + 2) * length);
    const share = Math.min(block, times - taken);
    if (share <= 0) {
      const wait = (window + 1) * length - Date.now();
      throw new Problem('too-many-requests', { retryAfterSeconds: Math.max(1, Math.ceil(wait / 1000)) });
    }
    own.set(key, (own.get(key) ?? 0) + share);
  }

  return async (key) => {
    for (;;) {
      const window = Math.floor(Date.now() / length);
      if (window !== current) {
        shares = new Map();
        fetching = new Map();
        current = window;
      }
      const left = shares.get(key) ?? 0;
      if (left > 0) {
        shares.set(key, left - 1);
        return;
      }
      // One at a time: a burst that took a block for each of its calls would use up the limit at once.
      const ofWindow = fetching;
      let fetched = ofWindow.get(key);
      if (fetched === undefined) {
        fetched = fetchShare(key, window).finally(() => ofWindow.delete(key));
        ofWindow.set(key, fetched);
      }
      await fetched;
    }
  };
}

/** Takes a block from a counter, and gives how much had been taken before. */
async function take(database: Database, id: string, block: number, expiry: number): Promise<number> {
  const counters = database.db.collection<Counter>(registry.allowances);
  const options = { returnDocument: 'after', upsert: true, maxTimeMS: database.limits.operation } as const;
  const update = { $inc: { count: block }, $setOnInsert: { expiresAt: new Date(expiry) } };
  const step = () => counters.findOneAndUpdate({ _id: id }, update, options);
  const counter = await step().catch(async (error: unknown) => {
    // Another process has just started the counter.
    if (failureOf(error)?.kind !== 'duplicate') throw error;
    return await step();
  });
  if (counter === null) throw new Error(`the counter ${id} cannot be started`);
  return counter.count - block;
}
