import { credential } from '../../http/credential.ts';
import type { Exchange } from '../../http/exchange.ts';
import type { Operation } from '../../http/operation.ts';
import { rawQuery } from '../../http/raw-path.ts';
import { Problem } from '../../problem.ts';
import { type Access, accessByOwner, accessToCreate } from '../../records/access.ts';
import type { App } from '../../records/apps.ts';
import type { Collection } from '../../records/collections.ts';
import type { Mail } from '../../records/outbox.ts';
import { hashSecret } from '../../records/secrets.ts';
import type { Session } from '../../records/sessions.ts';
import type { Person, SharedAct } from '../../records/shares.ts';
import type { Store } from '../../records/store.ts';
import { usersCollection, usersName } from '../../records/users-collection.ts';
import { levelOf } from './levels.ts';
import { type Manners, mannersFor } from './profile.ts';
import { readUrlToken } from './url-token.ts';

/** What the dialect needs beside the store. */
export interface Surroundings {
  readonly store: Store;
  /** Sends a mail, or records it where there is no mail server. */
  readonly deliver: (mail: Mail) => Promise<void>;
}

/** What a handler works with: who asks, in which app, and what they may do. */
export interface AppstaxContext extends Surroundings {
  readonly app: App;
  readonly exchange: Exchange;
  readonly manners: Manners;
  /** The signed-in user; `undefined`: an anonymous caller. */
  readonly person: Person | undefined;
  /** The hash of the caller's session, for the URL token of the answer; who signs in or out changes it. */
  sessionHash: string | undefined;
}

/**
 * Finds out which app is meant and who asks.
 *
 * @throws Problem `unauthenticated` for a missing or unknown app key, for an unknown or ended session (except to sign out, which
 *   is the same once more), and for a page of an origin that the app does not list.
 */
export async function appstaxContext(
  surroundings: Surroundings,
  exchange: Exchange,
  operation: Operation,
): Promise<AppstaxContext> {
  const { store } = surroundings;
  const { app, session } = await identify(store, exchange, operation);
  const origin = exchange.header('origin');
  if (origin !== undefined && app.origins.length > 0 && !app.origins.includes(origin)) {
    throw new Problem('forbidden', { what: 'the app does not list the origin of this page' });
  }
  exchange.caller = session === undefined ? `app:${app.id}` : `user:${session.person.id}`;
  const manners = mannersFor(app, exchange);
  return { ...surroundings, app, exchange, manners, person: session?.person, sessionHash: session?.hash };
}

interface Identity {
  readonly app: App;
  readonly session: Session | undefined;
}

/** By headers; for files, which browsers ask for without any, else by the URL. */
async function identify(store: Store, exchange: Exchange, operation: Operation): Promise<Identity> {
  const key = credential(exchange, 'x-appstax-appkey');
  if (key === undefined && urlOperations.has(operation.operationId)) return await identifyByUrl(store, exchange);
  const app = key === undefined ? undefined : await store.appByKey(key);
  if (app === undefined) throw new Problem('unauthenticated', {});
  const sessionKey = credential(exchange, 'x-appstax-sessionid');
  if (sessionKey === undefined || operation.operationId === 'logOut') return { app, session: undefined };
  return { app, session: await sessionOf(store, app, hashSecret(sessionKey)) };
}

const urlOperations: ReadonlySet<string> = new Set(['uploadFile', 'downloadFile', 'readImage']);

async function identifyByUrl(store: Store, exchange: Exchange): Promise<Identity> {
  const query = new URLSearchParams(rawQuery(exchange.url));
  const token = query.get('token');
  const facts = token === null ? undefined : readUrlToken(store.signingKey, token);
  const app =
    token === null ? await store.appByKey(query.get('appkey') ?? '') : facts && (await store.appById(facts.appId));
  if (app === undefined) throw new Problem('unauthenticated', {});
  const { sessionHash } = facts ?? {};
  return { app, session: sessionHash === undefined ? undefined : await sessionOf(store, app, sessionHash) };
}

async function sessionOf(store: Store, app: App, hash: string): Promise<Session> {
  const session = await store.sessionByHash(hash);
  const lasts = session !== undefined && session.appId === app.id && session.expiresAt.getTime() > Date.now();
  if (!lasts) throw new Problem('unauthenticated', {});
  return session;
}

/**
 * A collection of the app by its name. That of the users is always there.
 * @throws Problem `collection-not-found`
 */
export async function collectionNamed({ store, app }: AppstaxContext, name: string): Promise<Collection> {
  const collection = await store.collectionByName(app.id, name);
  if (collection !== undefined) return collection;
  if (name !== usersName) throw new Problem('collection-not-found', { collection: name });
  const made = await usersCollection(store.database, app.id);
  store.forget();
  return made;
}

/** Which objects of a collection the caller may act on. */
export function accessFor({ person }: AppstaxContext, collection: Collection, act: SharedAct): Access {
  return accessByOwner(person, collection, act, levelOf(collection, act));
}

/** @throws Problem `action-forbidden` when the caller may not create objects in the collection. */
export function creationAccess({ person }: AppstaxContext, collection: Collection): Access {
  return accessToCreate(person, collection, levelOf(collection, 'create'));
}
