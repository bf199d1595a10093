import type { Database } from '../database/connect.ts';
import { registry } from '../database/names.ts';
import type { ClientSession } from '../database/transaction.ts';
import { hashSecret, newSecret } from './secrets.ts';
import type { Person } from './shares.ts';

/** What a signed-in user carries from request to request. Its key is known to the user alone; only the hash of it is kept. */
export interface Session {
  /** SHA-256 of the key. */
  readonly hash: string;
  readonly appId: number;
  readonly person: Person;
  readonly expiresAt: Date;
}

interface SessionDocument {
  readonly _id: string;
  readonly appId: number;
  readonly userId: number;
  readonly username: string;
  readonly expiresAt: Date;
}

const day = 86_400_000;

/** How long a session lasts after its last use, in milliseconds: clients keep it for good and never ask for a new one. */
export const sessionLife = 365 * day;

/** Opens a session for a user. The key in the answer is shown only now. */
export async function openSession(
  database: Database,
  appId: number,
  person: Person,
): Promise<{ readonly key: string; readonly hash: string }> {
  const key = newSecret();
  const hash = hashSecret(key);
  const expiresAt = new Date(Date.now() + sessionLife);
  await documents(database).insertOne(
    { _id: hash, appId, userId: person.id, username: person.username, expiresAt },
    { maxTimeMS: database.limits.operation },
  );
  return { key, hash };
}

/** Finds a session that has not ended. One that was not used for a day is prolonged. */
export async function findSession(database: Database, hash: string): Promise<Session | undefined> {
  const maxTimeMS = database.limits.operation;
  const now = Date.now();
  const found = await documents(database).findOne({ _id: hash, expiresAt: { $gt: new Date(now) } }, { maxTimeMS });
  if (found === null) return undefined;
  const { appId, userId, username } = found;
  let { expiresAt } = found;
  if (expiresAt.getTime() < now + sessionLife - day) {
    expiresAt = new Date(now + sessionLife);
    await documents(database).updateOne({ _id: hash }, { $set: { expiresAt } }, { maxTimeMS });
  }
  return { hash, appId, person: { id: userId, username }, expiresAt };
}

/** Ends a session of an app; one that is not there is no error. */
export async function endSession(database: Database, appId: number, hash: string): Promise<void> {
  await documents(database).deleteOne({ _id: hash, appId }, { maxTimeMS: database.limits.operation });
}

/** Ends all sessions of a user, as a part of a larger change. */
export async function endSessionsOf(database: Database, userId: number, session: ClientSession): Promise<void> {
  await documents(database).deleteMany({ userId }, { session, maxTimeMS: database.limits.operation });
}

function documents(database: Database) {
  return database.db.collection<SessionDocument>(registry.sessions);
}
