import type { Database } from '../../database/connect.ts';
import type { WantedIndex } from '../../database/indexes.ts';
import { registry } from '../../database/names.ts';
import { reserve } from '../../database/sequences.ts';
import type { ClientSession } from '../../database/transaction.ts';
import { Problem } from '../../problem.ts';
import { newName } from '../names.ts';
import { type Page, type PageRequest, readPage } from '../page.ts';
import { hashSecret, newSecret } from '../secrets.ts';
import { refusingTaken } from '../taken.ts';

/** `read` changes nothing; `write` may do everything, making admin tokens included. */
export type AdminScope = 'read' | 'write';

/** Lets a person or a program administer the whole server. */
export interface AdminToken {
  readonly id: number;
  readonly name: string;
  readonly scope: AdminScope;
  /** The first characters of the value, to tell tokens apart in lists. */
  readonly prefix: string;
  readonly createdAt: Date;
  /** To the minute; null as long as it was never used. */
  readonly lastUsedAt: Date | null;
}

export interface AdminTokenDocument extends Omit<AdminToken, 'id'> {
  readonly _id: number;
  /** SHA-256 of the value. */
  readonly hash: string;
  readonly revokedAt: Date | null;
  /** Whether the value comes from the configuration. */
  readonly configured: boolean;
  /** Counts revocations that looked at this token. */
  readonly turns?: number;
}

export const adminTokenIndexes: readonly WantedIndex[] = [{ name: 'hash', key: { hash: 1 }, unique: true }];

/** A new value. What it begins with lets scanners for leaked secrets know it. */
export function newAdminValue(): string {
  return `trivium_admin_${newSecret()}`;
}

/** The facts of a value that are kept. Of a short one nothing is kept in clear. */
export function keptOf(value: string): Pick<AdminTokenDocument, 'hash' | 'prefix'> {
  const known = 'trivium_admin_';
  return { hash: hashSecret(value), prefix: value.startsWith(known) ? value.slice(0, known.length + 6) : '' };
}

/**
 * Adds an admin token, as a part of a larger change.
 *
 * @returns the token, and its value, which is shown once
 */
export async function createAdminToken(
  database: Database,
  wanted: Pick<AdminToken, 'name' | 'scope'>,
  session: ClientSession,
): Promise<{ readonly adminToken: AdminToken; readonly value: string }> {
  const name = newName(wanted.name, 'admin token');
  const value = newAdminValue();
  const id = await reserve(database, registry.adminTokens);
  const { hash, prefix } = keptOf(value);
  const facts = { name, scope: wanted.scope, prefix, createdAt: new Date(), lastUsedAt: null };
  const insertion = adminTokens(database).insertOne(
    { _id: id, ...facts, hash, revokedAt: null, configured: false },
    { session, maxTimeMS: database.limits.operation },
  );
  await refusingTaken(`admin token ${name}`, 'another admin token has its value', insertion);
  return { adminToken: { id, ...facts }, value };
}

/** Gives an admin token a new value, as a part of a larger change; the old one ends. */
export async function rotateAdminToken(
  database: Database,
  token: AdminToken,
  session: ClientSession,
): Promise<{ readonly adminToken: AdminToken; readonly value: string }> {
  const value = newAdminValue();
  const kept = keptOf(value);
  await adminTokens(database).updateOne(
    { _id: token.id },
    { $set: { ...kept, configured: false } },
    { session, maxTimeMS: database.limits.operation },
  );
  return { adminToken: { ...token, prefix: kept.prefix }, value };
}

/**
 * Ends an admin token for good, as a part of a larger change.
 *
 * @throws Problem `last-admin-token` for the last one that may write: nobody could make another
 */
export async function revokeAdminToken(
  database: Database,
  { id, scope }: Pick<AdminToken, 'id' | 'scope'>,
  session: ClientSession,
): Promise<void> {
  const options = { session, maxTimeMS: database.limits.operation };
  // Every writer is touched, so that two revocations at once see each other and cannot end the last two together.
  const { matchedCount } = await adminTokens(database).updateMany(
    { scope: 'write', revokedAt: null },
    { $inc: { turns: 1 } },
    options,
  );
  if (scope === 'write' && matchedCount <= 1) throw new Problem('last-admin-token', {});
  await adminTokens(database).updateOne({ _id: id }, { $set: { revokedAt: new Date() } }, options);
}

/** An admin token that was not revoked, by the hash of its value. */
export async function findAdminTokenByHash(database: Database, hash: string): Promise<AdminToken | undefined> {
  const found = await adminTokens(database).findOne(
    { hash, revokedAt: null },
    { maxTimeMS: database.limits.operation },
  );
  return found === null ? undefined : toAdminToken(found);
}

/** An admin token that was not revoked, by its id. */
export async function findAdminToken(database: Database, id: number): Promise<AdminToken | undefined> {
  const found = await adminTokens(database).findOne(
    { _id: id, revokedAt: null },
    { maxTimeMS: database.limits.operation },
  );
  return found === null ? undefined : toAdminToken(found);
}

/** A page of the admin tokens that were not revoked, by id. */
export async function pageOfAdminTokens(database: Database, page: PageRequest): Promise<Page<AdminToken>> {
  return await readPage(page, toAdminToken, (beyond, order) =>
    adminTokens(database)
      .find({ ...beyond, revokedAt: null }, { ...order, maxTimeMS: database.limits.operation })
      .toArray(),
  );
}

/** Keeps when an admin token was last used; see `createUseKeeper`. */
export async function keepAdminTokenUse(database: Database, id: number, at: Date): Promise<void> {
  await adminTokens(database).updateOne(
    { _id: id },
    { $max: { lastUsedAt: at } },
    { maxTimeMS: database.limits.operation },
  );
}

/** The driver's handle on the admin tokens. */
export function adminTokens(database: Database) {
  return database.db.collection<AdminTokenDocument>(registry.adminTokens);
}

function toAdminToken({ _id, name, scope, prefix, createdAt, lastUsedAt }: AdminTokenDocument): AdminToken {
  return { id: _id, name, scope, prefix, createdAt, lastUsedAt };
}
