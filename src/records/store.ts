import type { Database } from '../database/connect.ts';
import { ensureCollection, type WantedIndex } from '../database/indexes.ts';
import { registry } from '../database/names.ts';
import { adminTokenIndexes } from './administration/admin-tokens.ts';
import { auditIndexes } from './administration/audit.ts';
import { type App, findAppById, findAppByKey, findAppByUuid } from './apps.ts';
import { type Collection, findCollection, findCollectionById, findCollectionsNamed } from './collections.ts';
import { dataFormat, noteDataFormat, refuseUnreadable } from './database-marks.ts';
import { fileIndexes } from './files/file.ts';
import { folderIndexes } from './files/folders.ts';
import { type Grant, listGrants } from './grants.ts';
import { versionIndexes } from './history/version.ts';
import { deliveryIndexes } from './hooks/delivery.ts';
import { createUseKeeper } from './last-use.ts';
import { createLookup, type Lookup } from './lookup.ts';
import { answered } from './problems.ts';
import { hashSecret } from './secrets.ts';
import { serverKey } from './server-key.ts';
import { findSession, type Session } from './sessions.ts';
import { findTokenByKeyHash, keepTokenUse, type StoredToken } from './tokens.ts';

/** The database together with what requests look up in it again and again. */
export interface Store {
  readonly database: Database;
  appById(id: number): Promise<App | undefined>;
  appByUuid(uuid: string): Promise<App | undefined>;
  appByKey(key: string): Promise<App | undefined>;
  /** A token that was not revoked, by its key in clear. Whether its secret is right is for `provesToken` to say. */
  tokenByKey(key: string): Promise<StoredToken | undefined>;
  /** To be called when a token has let somebody in: keeps when it was last used. */
  tokenUsed(token: StoredToken): Promise<void>;
  /** A session that has not ended, by the hash of its key. */
  sessionByHash(hash: string): Promise<Session | undefined>;
  collectionByName(appId: number, name: string): Promise<Collection | undefined>;
  collectionById(id: number): Promise<Collection | undefined>;
  /** Those of an organization and its apps, by id. */
  collectionsNamed(organizationId: number, name: string): Promise<readonly Collection[]>;
  grantsOf(tokenId: number, appId: number): Promise<readonly Grant[]>;
  /** Signs what this server gives out and takes back without storing it. The same for all servers of one database. */
  readonly signingKey: string;
  /** Call after a change to any of these: this process sees it at once, others within a second. */
  forget(): void;
}

/**
 * Makes sure that the registry's indexes exist, and opens the store.
 *
 * @throws StartFailure for a database that holds half a restore, or data of a newer program
 */
export async function openStore(database: Database): Promise<Store> {
  const { noted } = await refuseUnreadable(database);
  for (const [name, indexes] of registryIndexes) await ensureCollection(database, name, indexes);
  await ensureCollection(database, 'sequences', []);
  if (!noted) await noteDataFormat(database, dataFormat);
  const lookup = <Value>(load: (key: string) => Promise<Value>): Lookup<Value> =>
    createLookup((key) => answered(database, load(key)));
  const appsById = lookup((id) => findAppById(database, Number(id)));
  const appsByUuid = lookup((uuid) => findAppByUuid(database, uuid));
  const appsByKey = lookup((key) => findAppByKey(database, key));
  const tokens = lookup((hash) => findTokenByKeyHash(database, hash));
  const sessions = lookup((hash) => findSession(database, hash));
  const collections = lookup((key) => findCollection(database, ...idAndName(key)));
  const collectionsById = lookup((id) => findCollectionById(database, Number(id)));
  const namesakes = lookup((key) => findCollectionsNamed(database, ...idAndName(key)));
  const grants = lookup((key) => listGrants(database, tokenAndApp(key)));
  const lookups = [appsById, appsByUuid, appsByKey, tokens, sessions, collections, collectionsById, namesakes, grants];
  return {
    database,
    signingKey: await serverKey(database, 'signing'),
    appById: (id) => appsById.get(String(id)),
    appByUuid: (uuid) => appsByUuid.get(uuid),
    appByKey: (key) => appsByKey.get(key),
    // By hash, so that no secret waits in memory.
    tokenByKey: (key) => tokens.get(hashSecret(key)),
    tokenUsed: createUseKeeper((id, at) => answered(database, keepTokenUse(database, id, at))),
    sessionByHash: (hash) => sessions.get(hash),
    collectionByName: (appId, name) => collections.get(`${appId}:${name}`),
    collectionById: (id) => collectionsById.get(String(id)),
    collectionsNamed: (organizationId, name) => namesakes.get(`${organizationId}:${name}`),
    grantsOf: (tokenId, appId) => grants.get(`${tokenId}:${appId}`),
    forget: () => {
      for (const each of lookups) each.forget();
    },
  };
}

const expiring: WantedIndex = { name: 'expiresAt', key: { expiresAt: 1 }, expireAfterSeconds: 0 };

/** The indexes of every collection of the registry. */
export const registryIndexes: readonly (readonly [string, readonly WantedIndex[]])[] = [
  [registry.organizations, [{ name: 'name', key: { name: 1 }, unique: true }]],
  [
    registry.apps,
    [
      { name: 'uuid', key: { uuid: 1 }, unique: true },
      { name: 'key', key: { key: 1 }, unique: true },
      { name: 'organizationId', key: { organizationId: 1, name: 1 }, unique: true },
    ],
  ],
  [registry.tokens, [{ name: 'keyHash', key: { keyHash: 1 }, unique: true }]],
  [
    registry.collections,
    [
      { name: 'address', key: { address: 1 }, unique: true },
      { name: 'byApp', key: { appId: 1, name: 1 } },
      { name: 'byOrganization', key: { organizationId: 1, name: 1 } },
    ],
  ],
  [registry.grants, [{ name: 'tokenId', key: { tokenId: 1, appId: 1 } }]],
  [registry.accounts, [{ name: 'email', key: { email: 1 }, unique: true }]],
  [registry.allowances, [{ name: 'expiry', key: { expiresAt: 1 }, expireAfterSeconds: 0 }]],
  [registry.logins, [{ name: 'expiry', key: { expiresAt: 1 }, expireAfterSeconds: 0 }]],
  [registry.users, [{ name: 'appId', key: { appId: 1, username: 1 }, unique: true }]],
  [
    registry.users,
    [
      { name: 'appId', key: { appId: 1, username: 1 }, unique: true },
      { name: 'recordId', key: { appId: 1, recordId: 1 } },
    ],
  ],
  [registry.sessions, [{ name: 'userId', key: { userId: 1 } }, expiring]],
  [registry.pins, [expiring]],
  [registry.attempts, [expiring]],
  [registry.outbox, [{ name: 'to', key: { to: 1, _id: 1 } }, expiring]],
  [registry.server, []],
  [registry.files, fileIndexes],
  [registry.folders, folderIndexes],
  [registry.versions, versionIndexes],
  [registry.adminTokens, adminTokenIndexes],
  [registry.audit, auditIndexes],
  [registry.imports, []],
  [registry.moves, []],
  [registry.deliveries, deliveryIndexes],
];

function idAndName(key: string): [number, string] {
  const colon = key.indexOf(':');
  return [Number(key.slice(0, colon)), key.slice(colon + 1)];
}

function tokenAndApp(key: string): { tokenId: number; appId: number } {
  const [tokenId, appId] = key.split(':').map(Number);
  return { tokenId: tokenId ?? 0, appId: appId ?? 0 };
}
