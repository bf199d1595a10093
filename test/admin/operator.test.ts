import { once } from 'node:events';
import { createAdaptorServer } from '@hono/node-server';
import { expect, it } from 'vitest';
import openapi from '../../generated/admin/openapi.json' with { type: 'json' };
import { checked } from '../../src/contract/checked.ts';
import { admin } from '../../src/dialects/admin/dialect.ts';
import { openStore } from '../../src/records/store.ts';
import { serveDialect } from '../../src/server.ts';
import { testDatabase } from '../database.ts';
import { testServer } from '../fixtures/server.ts';

const database = testDatabase();
const by = { actor: { kind: 'server', id: null, name: 'trivium app list' }, requestId: null } as const;

it('S9: the app that a command asks without a token answers within its process, and nobody over a socket', async () => {
  const facts = { version: '0.0.0', startedAt: new Date(), databaseKind: 'embedded', hookSecret: undefined } as const;
  const served = serveDialect(admin(await openStore(database()), facts, by), JSON.stringify(openapi));
  const { app } = await testServer([served]);
  const within = checked(openapi, (request) => app.fetch(request, {}));
  const ask = (path: string, base = 'http://trivium.test') => new Request(`${base}/admin/v1/${path}`);
  expect((await within(ask('apps'))).status).toBe(200);
  expect((await within(ask('admin-tokens/current'))).status).toBe(401);

  const server = createAdaptorServer({ fetch: app.fetch });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  try {
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    const over = checked(openapi, (request) => fetch(request));
    const answer = await over(ask('apps', `http://127.0.0.1:${port}`));
    expect([answer.status, await answer.text()]).toEqual([500, expect.not.stringContaining('items')]);
  } finally {
    server.close();
  }
});
