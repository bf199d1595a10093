import { credential } from '../../http/credential.ts';
import type { Exchange } from '../../http/exchange.ts';
import type { Operation } from '../../http/operation.ts';
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
import { type Manners, mannersOf, profileOf } from './profile.ts';

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
  const key = credential(exchange, 'x-appstax-appkey');
  const app = key === undefined ? undefined : await store.appByKey(key);
  if (app === undefined) throw new Problem('unauthenticated', {});
  const origin = exchange.header('origin');
  if (origin !== undefined && app.origins.length > 0 && !app.origins.includes(origin)) {
    throw new Problem('forbidden', { what: 'the app does not list the origin of this page' });
  }
  const sessionKey = credential(exchange, 'x-appstax-sessionid');
  const endsAnyway = operation.operationId === 'logOut';
  const session = sessionKey === undefined || endsAnyway ? undefined : await sessionOf(store, app, sessionKey);
  exchange.caller = session === undefined ? `app:${app.id}` : `user:${session.person.id}`;
  const manners = mannersOf[profileOf(exchange)];
  return { ...surroundings, app, exchange, manners, person: session?.person, sessionHash: session?.hash };
}

async function sessionOf(store: Store, app: App, key: string): Promise<Session> {
  const session = await store.sessionByHash(hashSecret(key));
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
