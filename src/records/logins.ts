import type { Database } from '../database/connect.ts';
import { registry } from '../database/names.ts';
import { hashSecret, newSecret } from './secrets.ts';

/** Someone who is logged in to an app as a record of a collection. */
export interface Login {
  readonly organizationId: number;
  readonly appId: number;
  /** The collection that the record is in. */
  readonly dataSourceId: number;
  readonly entryId: number;
}

interface LoginDocument extends Login {
  /** SHA-256 of the secret. */
  readonly _id: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
}

/** Makes a login that lasts `minutes`, and gives its secret, which is kept nowhere. */
export async function createLogin(database: Database, login: Login, minutes: number): Promise<string> {
  const secret = newSecret();
  const now = Date.now();
  await documents(database).insertOne(
    { _id: hashSecret(secret), ...login, createdAt: new Date(now), expiresAt: new Date(now + minutes * 60_000) },
    { maxTimeMS: database.limits.operation },
  );
  return secret;
}

/** The login that a secret proves; `undefined` when there is none, it ended or it expired. */
export async function findLogin(database: Database, secret: string): Promise<Login | undefined> {
  const found = await documents(database).findOne(
    { _id: hashSecret(secret), expiresAt: { $gt: new Date() } },
    { maxTimeMS: database.limits.operation },
  );
  if (found === null) return undefined;
  const { organizationId, appId, dataSourceId, entryId } = found;
  return { organizationId, appId, dataSourceId, entryId };
}

/** Ends a login. */
export async function endLogin(database: Database, secret: string): Promise<void> {
  await documents(database).deleteOne({ _id: hashSecret(secret) }, { maxTimeMS: database.limits.operation });
}

function documents(database: Database) {
  return database.db.collection<LoginDocument>(registry.logins);
}
