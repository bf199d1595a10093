import { randomBytes, randomUUID } from 'node:crypto';
import type { Database } from '../database/connect.ts';
import { registry } from '../database/names.ts';
import { reserve } from '../database/sequences.ts';
import { type ClientSession, inSession } from '../database/transaction.ts';
import { newName } from './names.ts';
import { type Page, type PageRequest, readPage } from './page.ts';
import { hashSecret, matchesSecret, newSecret } from './secrets.ts';
import { refusingTaken } from './taken.ts';

/**
 * What a token is for. `robostack`: key and secret, rights by grants. `organization` and `app`: a single Fliplet token, for a
 * whole organization or one app. `developer`: a lasting Appstax developer session.
 */
export const tokenKinds = ['robostack', 'organization', 'app', 'developer'] as const;
export type TokenKind = (typeof tokenKinds)[number];

export interface Token {
  readonly id: number;
  readonly kind: TokenKind;
  readonly name: string;
  readonly organizationId: number;
  /** The one app of an `app` token, null for the others. */
  readonly appId: number | null;
  /** The first characters of the key, to tell tokens apart in lists. */
  readonly prefix: string;
  /** Whose login made an `organization` token; absent for tokens that stand for themselves. */
  readonly accountId?: number;
}

/** What is shown once. Only kind `robostack` has a secret beside the key. */
export interface TokenValue {
  readonly key: string;
  readonly secret: string | null;
}

export type TokenDefinition = Omit<Token, 'id' | 'prefix'> & { readonly key?: string; readonly secret?: string };

interface TokenDocument extends Omit<StoredToken, 'id' | 'lastUsedAt'> {
  readonly _id: number;
  readonly lastUsedAt?: Date | null;
  readonly revokedAt: Date | null;
}

/** A token together with the hashes that prove it. */
export interface StoredToken extends Token {
  readonly keyHash: string;
  readonly secretHash: string | null;
  readonly createdAt: Date;
  /** To the minute; null as long as it was never used. */
  readonly lastUsedAt: Date | null;
}

/** Adds a token; key and secret are made unless given. Only their SHA-256 is stored, so the value returned is the last. */
export async function createToken(
  database: Database,
  wanted: TokenDefinition,
  session?: ClientSession,
): Promise<{ token: Token; value: TokenValue }> {
  const id = await reserve(database, registry.tokens);
  const value = newValue(wanted);
  const { kind, organizationId, appId, accountId } = wanted;
  const name = newName(wanted.name, 'token');
  const token: Token = {
    id,
    kind,
    name,
    organizationId,
    appId,
    prefix: value.key.slice(0, 6),
    ...(accountId && { accountId }),
  };
  const { id: _id, ...rest } = token;
  const insertion = documents(database).insertOne(
    { _id, ...rest, ...hashesOf(value), createdAt: new Date(), revokedAt: null },
    { ...inSession(session), maxTimeMS: database.limits.operation },
  );
  await refusingTaken(`token ${name}`, 'another token has its key', insertion);
  return { token, value };
}

/** Gives a token a new key or secret; those not given stay. */
export async function changeTokenValue(
  database: Database,
  id: number,
  value: { readonly key?: string; readonly secret?: string },
  session?: ClientSession,
): Promise<void> {
  const change = {
    ...(value.key === undefined ? {} : { keyHash: hashSecret(value.key), prefix: value.key.slice(0, 6) }),
    ...(value.secret === undefined ? {} : { secretHash: hashSecret(value.secret) }),
  };
  await documents(database).updateOne(
    { _id: id },
    { $set: change },
    { ...inSession(session), maxTimeMS: database.limits.operation },
  );
}

/**
 * Gives a token a new key, and a new secret if its kind has one; the old ones end.
 *
 * @returns the new value, which is shown once
 */
export async function rotateToken(
  database: Database,
  { id, kind }: Pick<Token, 'id' | 'kind'>,
  session: ClientSession,
): Promise<TokenValue> {
  const value = newValue({ kind });
  const { key, secret } = value;
  await changeTokenValue(database, id, secret === null ? { key } : { key, secret }, session);
  return value;
}

/** Keeps when a token was last used; see `createUseKeeper`. */
export async function keepTokenUse(database: Database, id: number, at: Date): Promise<void> {
  await documents(database).updateOne(
    { _id: id },
    { $max: { lastUsedAt: at } },
    { maxTimeMS: database.limits.operation },
  );
}

/**
 * Ends a token for good, if it fits the description. It is kept, so that its name and use can still be explained.
 *
 * @returns whether there was such a token
 */
export async function revokeToken(
  database: Database,
  id: number,
  where: Partial<Pick<Token, 'kind' | 'organizationId' | 'appId'>> = {},
  session?: ClientSession,
): Promise<boolean> {
  const { matchedCount } = await documents(database).updateOne(
    { ...where, _id: id, revokedAt: null },
    { $set: { revokedAt: new Date() } },
    { ...inSession(session), maxTimeMS: database.limits.operation },
  );
  return matchedCount > 0;
}

/** Ends all tokens that fit, as a part of a larger change. */
export async function revokeTokens(
  database: Database,
  where: Pick<Token, 'organizationId'> | { readonly appId: number } | { readonly accountId: number },
  session: ClientSession,
): Promise<void> {
  await documents(database).updateMany(
    { ...where, revokedAt: null },
    { $set: { revokedAt: new Date() } },
    { session, maxTimeMS: database.limits.operation },
  );
}

/** A token that was not revoked, by its id. */
export async function findToken(database: Database, id: number): Promise<StoredToken | undefined> {
  const found = await documents(database).findOne(
    { _id: id, revokedAt: null },
    { maxTimeMS: database.limits.operation },
  );
  return found === null ? undefined : toToken(found);
}

/** A page of the tokens that were not revoked, by id. */
export async function pageOfTokens(
  database: Database,
  where: Partial<Pick<Token, 'kind' | 'organizationId' | 'appId'>>,
  page: PageRequest,
): Promise<Page<StoredToken>> {
  return await readPage(page, toToken, (beyond, order) =>
    documents(database)
      .find({ ...where, ...beyond, revokedAt: null }, { ...order, maxTimeMS: database.limits.operation })
      .toArray(),
  );
}

/** Finds a token that was not revoked by the hash of its key. */
export async function findTokenByKeyHash(database: Database, keyHash: string): Promise<StoredToken | undefined> {
  const found = await documents(database).findOne(
    { keyHash, revokedAt: null },
    { maxTimeMS: database.limits.operation },
  );
  return found === null ? undefined : toToken(found);
}

/** Every token that was not revoked, or those of a kind, an organization, an app; by id. */
export async function listTokens(
  database: Database,
  where: Partial<Pick<Token, 'kind' | 'organizationId' | 'appId'>> = {},
): Promise<StoredToken[]> {
  const found = documents(database).find(
    { ...where, revokedAt: null },
    { maxTimeMS: database.limits.operation, sort: { _id: 1 } },
  );
  return await found.map(toToken).toArray();
}

/**
 * Whether a secret belongs to a token. Takes as long when there is no token as when the secret is wrong, so that time does
 * not tell which keys exist.
 */
export function provesToken(token: StoredToken | undefined, secret: string): token is StoredToken {
  const proven = matchesSecret(secret, token?.secretHash ?? hashOfNothing);
  return proven && token !== undefined && token.secretHash !== null;
}

const hashOfNothing = hashSecret(newSecret());

function newValue(wanted: Pick<TokenDefinition, 'kind' | 'key' | 'secret'>): TokenValue {
  if (flipletKinds.has(wanted.kind)) return { key: wanted.key ?? newFlipletKey(), secret: null };
  if (wanted.kind !== 'robostack') return { key: wanted.key ?? newSecret(), secret: null };
  return { key: wanted.key ?? randomUUID(), secret: wanted.secret ?? newSecret() };
}

const flipletKinds: ReadonlySet<TokenKind> = new Set<TokenKind>(['organization', 'app']);

/** Clients take the letters in front for a region, and expect hexadecimal digits behind them. */
function newFlipletKey(): string {
  return `eu--${randomBytes(32).toString('hex')}`;
}

function hashesOf(value: TokenValue): { keyHash: string; secretHash: string | null } {
  return { keyHash: hashSecret(value.key), secretHash: value.secret === null ? null : hashSecret(value.secret) };
}

function toToken({ _id, revokedAt: _end, lastUsedAt = null, ...token }: TokenDocument): StoredToken {
  return { id: _id, ...token, lastUsedAt };
}

function documents(database: Database) {
  return database.db.collection<TokenDocument>(registry.tokens);
}
