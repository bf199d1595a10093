import { describe, expect, test } from 'vitest';
import { createAdminClient } from '../../clients/admin.ts';
import { clientTable } from '../../generated/admin/client-table.ts';
import openapi from '../../generated/admin/openapi.json' with { type: 'json' };
import { checked } from '../../src/contract/checked.ts';
import { contract, variables } from '../contract/admin-fixture.ts';
import { serverProcess } from '../server-process.ts';
import { replayed } from './replayed.ts';

const { adminToken } = variables;
const started = serverProcess({ organizations: [] }, ['--admin-token', adminToken]);
const open = () => createAdminClient({ baseUrl: started().url, adminToken, fetch: checked(openapi, fetch) });

describe('lists', () => {
  test('come item by item, over all pages, also below something else', async () => {
    const names = ['clients 1', 'clients 2', 'clients 3'];
    const { id: organizationId } = await open().createOrganization({ body: { name: 'clients' } });
    for (const name of names) await open().createApp({ body: { name, organizationId } });
    const seen: string[] = [];
    for await (const app of open().each('listApps', { query: { organizationId, limit: 1 } })) seen.push(app.name);
    expect(seen.sort()).toEqual(names);
    for await (const collection of open().each('listCollections', { query: { organizationId } }))
      throw new Error(collection.name);
  });
});

replayed('the admin API', {
  contract,
  variables,
  table: clientTable,
  baseUrl: () => started().url,
  client: (baseUrl) => createAdminClient({ baseUrl, adminToken: undefined }),
});
