import { Problem } from '../../problem.ts';
import { type App, findAppById } from '../../records/apps.ts';
import { type Collection, findCollectionById } from '../../records/collections.ts';
import { findOrganization, type Organization } from '../../records/organizations.ts';
import { findToken, type StoredToken } from '../../records/tokens.ts';
import { findUserById, type User } from '../../records/users.ts';
import type { AdminContext } from './context.ts';

type Within = Pick<AdminContext, 'store'>;

// What a request names by its id, read from the database and not from what is remembered: an operator sees what is there.

/** @throws Problem `organization-not-found` */
export async function organizationOf({ store }: Within, id: number): Promise<Organization> {
  const found = await findOrganization(store.database, id);
  if (found === undefined) throw new Problem('organization-not-found', { organization: id });
  return found;
}

/** @throws Problem `app-not-found` */
export async function appOf({ store }: Within, id: number): Promise<App> {
  const found = await findAppById(store.database, id);
  if (found === undefined) throw new Problem('app-not-found', { app: String(id) });
  return found;
}

/** @throws Problem `token-not-found`, also for one that was revoked */
export async function tokenOf({ store }: Within, id: number): Promise<StoredToken> {
  const found = await findToken(store.database, id);
  if (found === undefined) throw new Problem('token-not-found', { token: id });
  return found;
}

/** @throws Problem `collection-not-found`, also for one in the bin */
export async function collectionOf({ store }: Within, id: number): Promise<Collection> {
  const found = await findCollectionById(store.database, id);
  if (found === undefined) throw new Problem('collection-not-found', { collection: String(id) });
  return found;
}

/** @throws Problem `not-found` */
export async function userOf({ store }: Within, id: number): Promise<User> {
  const found = await findUserById(store.database, id);
  if (found === undefined) throw new Problem('not-found', { what: 'user', id: String(id) });
  return found;
}
