import { type ClientSession, MongoError } from 'mongodb';
import { Problem } from '../problem.ts';
import type { Database } from './connect.ts';

export type { ClientSession } from 'mongodb';

/**
 * Runs work in one transaction: all of it becomes visible at once, or none. The driver repeats it when another writer got in
 * between, so the work must do nothing outside the database; it ends after `limits.transaction` milliseconds at the latest.
 *
 * @throws Problem `unavailable` when other writers kept changing the same records; nothing was written then.
 *
 * The work must hand the session to every operation, and must not create collections or indexes.
 */
export async function inTransaction<T>(database: Database, work: (session: ClientSession) => Promise<T>): Promise<T> {
  const until = Date.now() + database.limits.transaction;
  let attempts = 0;
  return await database.client.withSession((session) =>
    session.withTransaction(
      async () => {
        attempts += 1;
        if (attempts > maximumAttempts || Date.now() > until) {
          throw new Problem('unavailable', { retryAfterSeconds: 1 });
        }
        return await work(session);
      },
      { readConcern: { level: 'snapshot' }, writeConcern: { w: 'majority' } },
    ),
  );
}

/** The driver's option for an operation that may be part of a transaction: `{ ...inSession(session), maxTimeMS }`. */
export function inSession(session: ClientSession | undefined): { readonly session?: ClientSession } {
  return session === undefined ? {} : { session };
}

const maximumAttempts = 50;

/** Throw it inside of the work to have all of it done again, from a newer state. Counts as an attempt. */
export function overtaken(): MongoError {
  const error = new MongoError('another writer got in between');
  error.addErrorLabel('TransientTransactionError');
  return error;
}
