import type { Database } from '../../database/connect.ts';
import { type Account, listAccounts } from '../accounts.ts';
import { type App, listApps } from '../apps.ts';
import { type Collection, listCollections } from '../collections.ts';
import { type Grant, listGrants } from '../grants.ts';
import { listOrganizations, type Organization } from '../organizations.ts';
import { listTokens, type StoredToken } from '../tokens.ts';
import { listUsers, type User } from '../users.ts';

/** What a server holds now, apart from records. */
export interface Snapshot {
  readonly organizations: readonly Organization[];
  readonly apps: readonly App[];
  readonly collections: readonly Collection[];
  readonly tokens: readonly StoredToken[];
  readonly grants: readonly Grant[];
  readonly accounts: readonly (Account & { readonly passwordHash: string })[];
  readonly users: readonly (User & { readonly passwordHash: string })[];
}

export async function readSnapshot(database: Database): Promise<Snapshot> {
  return {
    organizations: await listOrganizations(database),
    apps: await listApps(database),
    collections: await listCollections(database),
    tokens: await listTokens(database),
    grants: await listGrants(database),
    accounts: await listAccounts(database),
    users: await listUsers(database),
  };
}
