import type { Database } from '../database/connect.ts';
import { registry } from '../database/names.ts';
import type { ClientSession } from '../database/transaction.ts';
import { type Page, type PageRequest, readPageBy } from './page.ts';
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
  /** Absent in sessions from before it was kept. */
  readonly createdAt?: Date;
}

const day = 86_400_000;

/** How long a session lasts after its last use, in milliseconds: clients keep it for good and never ask for a new one. */
const sessionLife = 365 * day;

/** Opens a session for a user. The key in the answer is shown only now. */
export async function openSession(
  database: Database,
  appId: number,
  person: Person,
): Promise<{ readonly key: string; readonly hash: string }> {
  const key = newSecret();
  const hash = hashSecret(key);
  const createdAt = new Date();
  const expiresAt = new Date(createdAt.getTime() + sessionLife);
  await documents(database).insertOne(
    { _id: hash, appId, userId: person.id, username: person.username, expiresAt, createdAt },
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

/** A session as operators see it. `id` is the first digits of its hash, which open nothing. */
export interface ListedSession {
  readonly id: string;
  /** Null for sessions from before it was kept. */
  readonly createdAt: Date | null;
  readonly expiresAt: Date;
}

const idLength = 24;
/** Stands behind every hexadecimal digit, so that a range up to it holds all hashes that begin alike. */
const behindDigits = 'g';

/** A page of the sessions of a user that have not ended. */
export async function pageOfSessions(
  database: Database,
  userId: number,
  page: PageRequest,
): Promise<Page<ListedSession>> {
  const ids = {
    read: (text: string) => (/^[0-9a-f]{24}$/.test(text) ? text + behindDigits : undefined),
    write: ({ _id }: SessionDocument) => _id.slice(0, idLength),
  };
  const toListed = ({ _id, createdAt, expiresAt }: SessionDocument) => ({
    id: _id.slice(0, idLength),
    createdAt: createdAt ?? null,
    expiresAt,
  });
  return await readPageBy(ids, page, toListed, (beyond, order) =>
    documents(database)
      .find({ ...beyond, userId, expiresAt: { $gt: new Date() } }, { ...order, maxTimeMS: database.limits.operation })
      .toArray(),
  );
}

/**
 * Ends a session of a user that is named by its listed id, as a part of a larger change.
 *
 * @returns whether there was such a session
 */
export async function endListedSession(
  database: Database,
  userId: number,
  id: string,
  session: ClientSession,
): Promise<boolean> {
  const { deletedCount } = await documents(database).deleteMany(
    { userId, _id: { $gte: id, $lt: id + behindDigits } },
    { session, maxTimeMS: database.limits.operation },
  );
  return deletedCount > 0;
}

/** Ends all sessions of an app, as a part of a larger change. */
export async function endSessionsOfApp(database: Database, appId: number, session: ClientSession): Promise<void> {
  await documents(database).deleteMany({ appId }, { session, maxTimeMS: database.limits.operation });
}

function documents(database: Database) {
  return database.db.collection<SessionDocument>(registry.sessions);
}
