import type { Database } from '../../../src/database/connect.ts';
import { type Access, accessByGrant, fullAccess } from '../../../src/records/access.ts';
import type { Action } from '../../../src/records/actions.ts';
import { createApp } from '../../../src/records/apps.ts';
import { type Collection, createCollection } from '../../../src/records/collections.ts';
import { type ColumnDefinition, completeColumn } from '../../../src/records/columns.ts';
import type { Grant } from '../../../src/records/grants.ts';
import { createOrganization } from '../../../src/records/organizations.ts';

let made = 0;

/** A new app in a new organization. */
export async function newApp(database: Database) {
  made += 1;
  const organization = await createOrganization(database, { name: `Organization ${made}` });
  return await createApp(database, {
    name: 'App',
    organizationId: organization.id,
    origins: [],
    resetMail: null,
  });
}

/** A new collection in a new app. */
export async function newCollection(
  database: Database,
  columns: readonly ColumnDefinition[] = [],
  appId?: number,
): Promise<CollectionOfApp> {
  made += 1;
  const id = appId ?? (await newApp(database)).id;
  const collection = await createCollection(database, {
    appId: id,
    name: `collection ${made}`,
    columns: columns.map(completeColumn),
    dialects: {},
  });
  return { ...collection, appId: id };
}

/** A collection that belongs to an app, not to an organization as a whole. */
export type CollectionOfApp = Collection & { readonly appId: number };

/** What a token with one grant on the collection may do. */
export function granted(collection: Collection, action: Action, grant: Partial<Grant> = {}): Access {
  const whole: Grant = {
    tokenId: 1,
    appId: collection.appId ?? 0,
    collectionId: collection.id,
    actions: ['create', 'read', 'update', 'delete', 'aggregate'],
    read: 'all',
    write: 'all',
    filter: {},
    ...grant,
  };
  return accessByGrant(whole, collection, action);
}

export { fullAccess };
