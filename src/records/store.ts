import type { Database } from '../database/connect.ts';
import { ensureCollection, type WantedIndex } from '../database/indexes.ts';
import { registry } from '../database/names.ts';
import { type App, findAppByKey, findAppByUuid } from './apps.ts';
import { type Collection, findCollection } from './collections.ts';
import { type Grant, listGrants } from './grants.ts';
import { createLookup, type Lookup } from './lookup.ts';
import { answered } from './problems.ts';
import { hashSecret } from './secrets.ts';
import { findTokenByKeyHash, type StoredToken } from './tokens.ts';

/** The database together with what requests look up in it again and again. */
export interface Store {
  readonly database: Database;
  appByUuid(uuid: string): Promise<App | undefined>;
  appByKey(key: string): Promise<App | undefined>;
  /** A token that was not revoked, by its key in clear. Whether its secret is right is for `provesToken` to say. */
  tokenByKey(key: string): Promise<StoredToken | undefined>;
  collectionByName(appId: number, name: string): Promise<Collection | undefined>;
  grantsOf(tokenId: number, appId: number): Promise<readonly Grant[]>;
  /** Call after a change to any of these: this process sees it at once, others within a second. */
  forget(): void;
}

/** Makes sure that the registry's indexes exist, and opens the store. */
export async function openStore(database: Database): Promise<Store> {
  for (const [name, indexes] of registryIndexes) await ensureCollection(database, name, indexes);
  await ensureCollection(database, 'sequences', []);
  const lookup = <Value>(load: (key: string) => Promise<Value>): Lookup<Value> =>
    createLookup((key) => answered(database, load(key)));
  const appsByUuid = lookup((uuid) => findAppByUuid(database, uuid));
  const appsByKey = lookup((key) => findAppByKey(database, key));
  const tokens = lookup((hash) => findTokenByKeyHash(database, hash));
  const collections = lookup((key) => findCollection(database, ...appAndName(key)));
  const grants = lookup((key) => listGrants(database, tokenAndApp(key)));
  return {
    database,
    appByUuid: (uuid) => appsByUuid.get(uuid),
    appByKey: (key) => appsByKey.get(key),
    // By hash, so that no secret waits in memory.
    tokenByKey: (key) => tokens.get(hashSecret(key)),
    collectionByName: (appId, name) => collections.get(`${appId}:${name}`),
    grantsOf: (tokenId, appId) => grants.get(`${tokenId}:${appId}`),
    forget: () => {
      for (const each of [appsByUuid, appsByKey, tokens, collections, grants]) each.forget();
    },
  };
}

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
  [registry.users, [{ name: 'appId', key: { appId: 1, username: 1 }, unique: true }]],
];

function appAndName(key: string): [number, string] {
  const colon = key.indexOf(':');
  return [Number(key.slice(0, colon)), key.slice(colon + 1)];
}

function tokenAndApp(key: string): { tokenId: number; appId: number } {
  const [tokenId, appId] = key.split(':').map(Number);
  return { tokenId: tokenId ?? 0, appId: appId ?? 0 };
}
