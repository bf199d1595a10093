import type { App } from '../apps.ts';
import type { Collection } from '../collections.ts';
import type { Column, ColumnDefinition } from '../columns.ts';
import type { Grant } from '../grants.ts';
import { isJsonObject, type JsonObject, ownValue } from '../json.ts';
import type { Organization } from '../organizations.ts';
import type { Store } from '../store.ts';
import type { StoredToken } from '../tokens.ts';
import type { ApplyFile, AppSpec, CollectionSpec, GrantSpec, OrganizationSpec, TokenSpec } from './apply-file.ts';
import { readSnapshot, type Snapshot } from './snapshot.ts';

/**
 * What the server holds, as an apply file: applied to an empty server it gives the same organizations, apps, collections, tokens and
 * grants, with the same ids and keys of apps.
 *
 * Left out is what only a hash is kept of, and what is data: values of tokens (an apply makes new ones), accounts and users with their
 * passwords, records. Tokens that a login has made are no configuration either. Of several tokens of one kind with the same name, the
 * later ones have their id behind it.
 */
export async function dump({ database }: Store): Promise<ApplyFile> {
  const now = await readSnapshot(database);
  return { organizations: now.organizations.map((organization) => organizationSpec(now, organization)) };
}

function organizationSpec(now: Snapshot, { id, name }: Organization): OrganizationSpec {
  const apps = now.apps.filter(({ organizationId }) => organizationId === id);
  const whole = now.collections.filter(({ organizationId, appId }) => organizationId === id && appId === null);
  return {
    name,
    id,
    ...listed(
      'apps',
      apps.map((app) => appSpec(now, app)),
    ),
    ...listed('collections', whole.map(collectionSpec)),
    ...listed('tokens', tokenSpecs(now, id)),
  };
}

function appSpec(now: Snapshot, { id, name, uuid, key, origins, resetMail, dialects }: App): AppSpec {
  const collections = now.collections.filter(({ appId }) => appId === id);
  return {
    name,
    id,
    uuid,
    key,
    ...listed('origins', origins),
    ...(resetMail === null ? {} : { resetMail }),
    ...settings('appstax', dialects),
    ...listed('collections', collections.map(collectionSpec)),
  };
}

function collectionSpec({ id, name, columns, fieldNames, keepsHistory, dialects }: Collection): CollectionSpec {
  return {
    name,
    id,
    ...listed('columns', columns.map(columnDefinition)),
    ...(fieldNames === null ? {} : { fieldNames }),
    keepsHistory,
    ...settings('fliplet', dialects),
    ...settings('appstax', dialects),
  };
}

function columnDefinition({ name, type, unique, required, indexed, to, many }: Column): ColumnDefinition {
  return { name, type, unique, required, indexed, ...(type === 'relation' ? { to, many } : {}) };
}

function settings<Name extends string>(name: Name, dialects: JsonObject): { readonly [Key in Name]?: JsonObject } {
  const kept = ownValue(dialects, name);
  const given: { [Key in Name]?: JsonObject } = {};
  if (isJsonObject(kept)) given[name] = kept;
  return given;
}

function tokenSpecs(now: Snapshot, organizationId: number): TokenSpec[] {
  const names = new Set<string>();
  return now.tokens
    .filter((token) => token.organizationId === organizationId && token.accountId === undefined)
    .map((token) => {
      const name = names.has(`${token.kind} ${token.name}`) ? `${token.name} (${token.id})` : token.name;
      names.add(`${token.kind} ${name}`);
      return tokenSpec(now, { ...token, name });
    });
}

function tokenSpec(now: Snapshot, { id, kind, name, appId }: StoredToken): TokenSpec {
  const app = now.apps.find((each) => each.id === appId);
  const grants = now.grants.filter(({ tokenId }) => tokenId === id).flatMap((grant) => grantSpec(now, grant));
  return {
    name,
    kind,
    ...(app === undefined ? {} : { app: app.name }),
    // An empty list says that the token may do nothing, which is what it may.
    ...(kind === 'robostack' ? { grants } : {}),
  };
}

/** Nothing for a grant whose app or collection is gone. */
function grantSpec(now: Snapshot, { appId, collectionId, actions, read, write, filter }: Grant): GrantSpec[] {
  const app = now.apps.find(({ id }) => id === appId);
  const collection = now.collections.find(({ id }) => id === collectionId);
  if (app === undefined || (collectionId !== null && collection === undefined)) return [];
  const which = collection === undefined ? {} : { collection: collection.name };
  return [{ app: app.name, ...which, actions, read, write, filter }];
}

function listed<Name extends string, Item>(
  name: Name,
  items: readonly Item[],
): { readonly [Key in Name]?: readonly Item[] } {
  const given: { [Key in Name]?: readonly Item[] } = {};
  if (items.length > 0) given[name] = items;
  return given;
}
