import type { Database } from '../database/connect.ts';
import { ensureCollection, type WantedIndex } from '../database/indexes.ts';
import { registry } from '../database/names.ts';
import { type App, findAppById, findAppByKey, findAppByUuid } from './apps.ts';
import { type Collection, findCollection } from './collections.ts';
import { fileIndexes } from './files/file.ts';
import { type Grant, listGrants } from './grants.ts';
import { createLookup } from './lookup.ts';
import { hashSecret } from './secrets.ts';
import { serverKey } from './server-key.ts';
import { findSession, type Session } from './sessions.ts';
import { findTokenByKeyHash, type StoredToken } from './tokens.ts';

/** The database together with what requests look up in it again and again. */
export interface Store {
  readonly database: Database;
  appByUuid(uuid: string): Promise<App | undefined>;
  appByKey(key: string): Promise<App | undefined>;
  appById(id: number): Promise<App | undefined>;
  /** A token that was not revoked, by its key in clear. Whether its secret is right is for `provesToken` to say. */
  tokenByKey(key: string): Promise<StoredToken | undefined>;
  /** A session that has not ended, by the hash of its key. */
  sessionByHash(hash: string): Promise<Session | undefined>;
  collectionByName(appId: number, name: string): Promise<Collection | undefined>;
  grantsOf(tokenId: number, appId: number): Promise<readonly Grant[]>;
  /** Signs what this server gives out and takes back without storing it. The same for all servers of one database. */
  readonly signingKey: string;
  /** Call after a change to any of these: this process sees it at once, others within a second. */
  forget(): void;
}

/** Makes sure that the registry's indexes exist, and opens the store. */
export async function openStore(database: Database): Promise<Store> {
  for (const [name, indexes] of registryIndexes) await ensureCollection(database, name, indexes);
  await ensureCollection(database, 'sequences', []);
  const appsByUuid = createLookup((uuid) => findAppByUuid(database, uuid));
  const appsByKey = createLookup((key) => findAppByKey(database, key));
  const appsById = createLookup((id) => findAppById(database, Number(id)));
  const tokens = createLookup((hash) => findTokenByKeyHash(database, hash));
  const sessions = createLookup((hash) => findSession(database, hash));
  const collections = createLookup((key) => findCollection(database, ...appAndName(key)));
  const grants = createLookup((key) => listGrants(database, tokenAndApp(key)));
  const lookups = [appsByUuid, appsByKey, appsById, tokens, sessions, collections, grants];
  return {
    database,
    signingKey: await serverKey(database, 'signing'),
    appByUuid: (uuid) => appsByUuid.get(uuid),
    appByKey: (key) => appsByKey.get(key),
    appById: (id) => appsById.get(String(id)),
    // By hash, so that no secret waits in memory.
    tokenByKey: (key) => tokens.get(hashSecret(key)),
    sessionByHash: (hash) => sessions.get(hash),
    collectionByName: (appId, name) => collections.get(`${appId}:${name}`),
    grantsOf: (tokenId, appId) => grants.get(`${tokenId}:${appId}`),
    forget: () => {
      for (const lookup of lookups) lookup.forget();
    },
  };
}

const expiring: WantedIndex = { name: 'expiresAt', key: { expiresAt: 1 }, expireAfterSeconds: 0 };

const registryIndexes: readonly (readonly [string, readonly WantedIndex[]])[] = [
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
  [registry.collections, [{ name: 'appId', key: { appId: 1, name: 1 }, unique: true }]],
  [registry.grants, [{ name: 'tokenId', key: { tokenId: 1, appId: 1 } }]],
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
];

function appAndName(key: string): [number, string] {
  const colon = key.indexOf(':');
  return [Number(key.slice(0, colon)), key.slice(colon + 1)];
}

function tokenAndApp(key: string): { tokenId: number; appId: number } {
  const [tokenId, appId] = key.split(':').map(Number);
  return { tokenId: tokenId ?? 0, appId: appId ?? 0 };
}
