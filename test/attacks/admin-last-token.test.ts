import { expect, it } from 'vitest';
import { ensureAdminToken } from '../../src/records/administration/first-admin-token.ts';
import { type AdminServer, adminServer, firstToken } from '../admin/app.ts';
import { testDatabase } from '../database.ts';

const database = testDatabase();
const by = { actor: { kind: 'server', id: null, name: 'test' }, requestId: null } as const;

async function writers({ call }: AdminServer, tokens: readonly string[]): Promise<number> {
  for (const token of tokens) {
    const { status, body } = await call('GET', 'admin-tokens', undefined, { token });
    if (status === 200) return body.items.filter(({ scope }) => scope === 'write').length;
  }
  throw new Error('no admin token is left');
}

it('S8: the last admin token that may write cannot be ended, by two ends at once neither', async () => {
  const server = await adminServer(database());
  const other = await adminServer(database());
  const second = (await server.call('POST', 'admin-tokens', { name: 'second', scope: 'write' })).body;
  const reader = (await server.call('POST', 'admin-tokens', { name: 'reader', scope: 'read' })).body;
  const answers = await Promise.all([
    server.call('DELETE', 'admin-tokens/1', undefined, { token: second.value }),
    other.call('DELETE', `admin-tokens/${second.adminToken.id}`),
  ]);
  expect(answers.filter(({ status }) => status === 204)).toHaveLength(1);
  expect(await writers(server, [reader.value])).toBe(1);
  expect(await writers(server, [second.value, firstToken])).toBe(1);
});

it('S8: a start with a configured token puts it in place of the first one, also after that was ended', async () => {
  const value = 'a-token-that-the-environment-holds';
  expect(await ensureAdminToken(database(), value, by)).toBeUndefined();
  expect(await ensureAdminToken(database(), value, by)).toBeUndefined();
  expect(await ensureAdminToken(database(), undefined, by)).toBeUndefined();
  const { call } = await adminServer(database(), value);
  expect((await call('GET', 'admin-tokens/current')).body).toMatchObject({ id: 1, name: 'initial', scope: 'write' });
  expect((await call('GET', 'status', undefined, { token: firstToken })).status).toBe(401);
  const { items } = (await call('GET', 'audit?kind=admin-token&target=1&limit=1')).body;
  expect(items[0]).toMatchObject({ action: 'rotate', actor: { kind: 'server', id: null } });
});

it('S1: the value of another admin token cannot be configured', async () => {
  const { call } = await adminServer(database(), 'a-token-that-the-environment-holds');
  const { value } = (await call('POST', 'admin-tokens', { name: 'third', scope: 'read' })).body;
  await expect(ensureAdminToken(database(), value, by)).rejects.toMatchObject({ code: 'invalid-definition' });
});
