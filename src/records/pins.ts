import { randomInt } from 'node:crypto';
import type { Database } from '../database/connect.ts';
import { registry } from '../database/names.ts';
import type { ClientSession } from '../database/transaction.ts';
import { hashPassword, matchesPassword } from './secrets.ts';

/** A pin is good for 10 minutes, once, and for 5 tries; a user has one at a time. */
const pinLife = 10 * 60_000;
const mostTries = 5;

interface PinDocument {
  /** The user's id. */
  readonly _id: number;
  readonly hash: string;
  readonly triesLeft: number;
  readonly expiresAt: Date;
}

/** A new pin of 4 digits and the hash of it. Takes the time of hashing a password. */
export async function newPin(): Promise<{ readonly pin: string; readonly hash: string }> {
  const pin = String(randomInt(10_000)).padStart(4, '0');
  return { pin, hash: await hashPassword(pin) };
}

/** Gives a user a pin, in place of an earlier one. */
export async function putPin(database: Database, userId: number, hash: string): Promise<void> {
  await documents(database).replaceOne(
    { _id: userId },
    { hash, triesLeft: mostTries, expiresAt: new Date(Date.now() + pinLife) },
    { upsert: true, maxTimeMS: database.limits.operation },
  );
}

/**
 * Tries a pin. The try is counted before the pin is looked at, in one step, so that guesses at the same time count each.
 *
 * @param userId `undefined` for an unknown user, which takes as long as a wrong pin
 * @returns the hash of the pin when it is right, for `usePin`
 */
export async function tryPin(database: Database, userId: number | undefined, pin: string): Promise<string | undefined> {
  const counted =
    userId === undefined
      ? null
      : await documents(database).findOneAndUpdate(
          { _id: userId, triesLeft: { $gt: 0 }, expiresAt: { $gt: new Date() } },
          { $inc: { triesLeft: -1 } },
          { maxTimeMS: database.limits.operation },
        );
  const right = await matchesPassword(pin, counted?.hash ?? (await hashOfNothing()));
  return right && counted !== null ? counted.hash : undefined;
}

/** Uses a pin up, as a part of a larger change; false when another request has used or replaced it meanwhile. */
export async function usePin(
  database: Database,
  userId: number,
  hash: string,
  session: ClientSession,
): Promise<boolean> {
  const { deletedCount } = await documents(database).deleteOne(
    { _id: userId, hash },
    { session, maxTimeMS: database.limits.operation },
  );
  return deletedCount === 1;
}

/** Takes a user's pin away, as a part of a larger change. */
export async function dropPin(database: Database, userId: number, session: ClientSession): Promise<void> {
  await documents(database).deleteOne({ _id: userId }, { session, maxTimeMS: database.limits.operation });
}

let nothing: Promise<string> | undefined;

/** A hash to compare with when there is none, so that the time does not tell. */
function hashOfNothing(): Promise<string> {
  nothing ??= hashPassword('');
  return nothing;
}

function documents(database: Database) {
  return database.db.collection<PinDocument>(registry.pins);
}
