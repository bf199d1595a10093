import type { Database } from '../database/connect.ts';
import { failureOf } from '../database/failure.ts';
import { registry } from '../database/names.ts';
import { Problem } from '../problem.ts';
import { hashSecret } from './secrets.ts';

/** How often something may be tried in each window of time, by whom or on what the name says. */
export interface AttemptLimit {
  readonly name: string;
  readonly most: number;
  readonly seconds: number;
}

interface AttemptDocument {
  readonly _id: string;
  readonly count: number;
  readonly expiresAt: Date;
}

/**
 * Counts a try before it is made, so that tries at the same time cannot pass together; the counters are in the database, shared
 * by all servers. Windows are fixed and short, so that others' tries never lock an owner out for long.
 *
 * @returns a function that takes the try back, for one that succeeded
 * @throws Problem `too-many-requests` with the seconds until the next window
 */
export async function countAttempt(database: Database, limit: AttemptLimit): Promise<() => Promise<void>> {
  const window = limit.seconds * 1000;
  const begins = Math.floor(Date.now() / window) * window;
  // Names hold what callers sent, of any length; only their hash is kept.
  const _id = hashSecret(`${limit.name}\n${begins}`);
  const count = await increment(database, _id, new Date(begins + 2 * window));
  if (count > limit.most) {
    const retryAfterSeconds = Math.max(1, Math.ceil((begins + window - Date.now()) / 1000));
    throw new Problem('too-many-requests', { retryAfterSeconds });
  }
  return async () => {
    await documents(database).updateOne({ _id }, { $inc: { count: -1 } }, { maxTimeMS: database.limits.operation });
  };
}

async function increment(database: Database, _id: string, expiresAt: Date): Promise<number> {
  const maxTimeMS = database.limits.operation;
  const step = () =>
    documents(database).findOneAndUpdate({ _id }, { $inc: { count: 1 } }, { returnDocument: 'after', maxTimeMS });
  const known = await step();
  if (known !== null) return known.count;
  try {
    await documents(database).insertOne({ _id, count: 1, expiresAt }, { maxTimeMS });
    return 1;
  } catch (error) {
    if (failureOf(error)?.kind !== 'duplicate') throw error;
  }
  return (await step())?.count ?? 1;
}

function documents(database: Database) {
  return database.db.collection<AttemptDocument>(registry.attempts);
}
