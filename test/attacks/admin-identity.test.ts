import { beforeAll, describe, expect, it } from 'vitest';
import { createAdminToken } from '../../src/records/administration/admin-tokens.ts';
import { audited } from '../../src/records/administration/audit.ts';
import { type AdminServer, adminServer, firstToken, newPlace } from '../admin/app.ts';
import { testDatabase } from '../database.ts';

const database = testDatabase();
let server: AdminServer;
/** Another process, as far as what is remembered goes. */
let other: AdminServer;

beforeAll(async () => {
  server = await adminServer(database());
  other = await adminServer(database());
});

async function newToken(scope: 'read' | 'write', name: string = scope): Promise<{ id: number; value: string }> {
  const { body } = await server.call('POST', 'admin-tokens', { name, scope });
  return { id: body.adminToken.id, value: body.value };
}

describe('S10: a credential', () => {
  it.each([
    ['none', {}, 401],
    ['in another header', { 'x-admin-token': firstToken }, 401],
    ['without a scheme', { authorization: firstToken }, 401],
    ['of another scheme', { authorization: `Basic ${firstToken}` }, 401],
    ['with something behind it', { authorization: `Bearer ${firstToken} x` }, 401],
    ['cut short', { authorization: `Bearer ${firstToken.slice(0, -1)}` }, 401],
    ['of another letter case', { authorization: `Bearer ${firstToken.toUpperCase()}` }, 401],
    ['beyond any length', { authorization: `Bearer ${'x'.repeat(5000)}` }, 401],
    ['twice', { authorization: `Bearer ${firstToken}, Bearer ${firstToken}` }, 400],
    ['with the scheme in small letters', { authorization: `bearer ${firstToken}` }, 200],
    ['behind blanks', { authorization: `  Bearer   ${firstToken}  ` }, 200],
  ])('%s', async (_, headers, status) => {
    const answer = await server.call('GET', 'admin-tokens/current', undefined, { token: null, headers });
    expect(answer.status).toBe(status);
  });

  it('in the query or the path is none', async () => {
    for (const path of [`status?access_token=${firstToken}`, `status?token=${firstToken}`]) {
      expect((await server.call('GET', path, undefined, { token: null })).status).toBe(401);
    }
  });

  it('of a dialect is none', async () => {
    const { organizationId } = await newPlace(server);
    const made = await server.call('POST', 'tokens', { kind: 'organization', name: 'fliplet', organizationId });
    expect((await server.call('GET', 'status', undefined, { token: made.body.key })).status).toBe(401);
  });
});

describe('S11: where a request says that it comes from', () => {
  it('proves nothing', async () => {
    const headers = {
      'x-forwarded-for': '127.0.0.1',
      'x-real-ip': '127.0.0.1',
      forwarded: 'for=127.0.0.1',
      host: 'localhost',
    };
    expect((await server.call('GET', 'status', undefined, { token: null, headers })).status).toBe(401);
  });
});

describe('S8: an admin token that was ended', () => {
  it('is refused at once here, and by other processes after a second at most', async () => {
    const { id, value } = await newToken('write');
    const statusAt = async (at: AdminServer) => (await at.call('GET', 'status', undefined, { token: value })).status;
    expect(await statusAt(other)).toBe(200);
    expect(await statusAt(server)).toBe(200);
    expect((await server.call('DELETE', `admin-tokens/${id}`)).status).toBe(204);
    expect(await statusAt(server)).toBe(401);
    await expect.poll(() => statusAt(other), { timeout: 5_000, interval: 100 }).toBe(401);
  });
});

describe('S9: secrets', () => {
  it('are in no answer but the first, no log, no entry of the audit log and nothing that is stored', async () => {
    const { organizationId, appId } = await newPlace(server);
    const password = 'a password that nobody sees again';
    const admin = await newToken('write', 'secret');
    const rotated = await server.call('POST', `admin-tokens/${admin.id}/rotate`);
    const made = await server.call('POST', 'tokens', { kind: 'robostack', name: 'program', organizationId });
    const again = await server.call('POST', `tokens/${made.body.token.id}/rotate`);
    const account = { organizationId, email: 'a@example.org', password };
    const { id: accountId } = (await server.call('POST', 'accounts', account)).body;
    await server.call('PATCH', `accounts/${accountId}`, { password: `${password}!` });
    const { id: userId } = (await server.call('POST', 'users', { appId, username: 'ada', password })).body;
    await server.call('PATCH', `users/${userId}`, { password: `${password}!` });
    const secrets = [
      admin.value,
      rotated.body.value,
      made.body.key,
      made.body.secret,
      again.body.key,
      again.body.secret,
    ];
    const lists = ['admin-tokens', 'tokens', 'accounts', `users?appId=${appId}`, 'audit?limit=1000', 'configuration'];
    const answers = await Promise.all(lists.map(async (path) => (await server.call('GET', path)).text));
    let stored = '';
    for (const { name } of await database().db.listCollections({}, { nameOnly: true }).toArray()) {
      stored += JSON.stringify(await database().db.collection(name).find({}).toArray());
    }
    for (const secret of [...secrets, password, firstToken]) {
      expect(secret).toBeTypeOf('string');
      for (const text of [...answers, stored, server.log()]) expect(text).not.toContain(secret);
    }
    expect(server.log()).toContain('admin-token:');
  });
});

describe('The audit log', () => {
  it('has no operation that changes or removes an entry', async () => {
    const before = (await server.call('GET', 'audit')).body.items[0]?.id;
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
      for (const path of ['audit', `audit/${before}`]) {
        expect([404, 405]).toContain((await server.call(method, path, {})).status);
      }
    }
    expect((await server.call('GET', 'audit')).body.items[0]?.id).toBe(before);
  });

  it('and the change are there together or not at all', async () => {
    const by = { actor: { kind: 'server', id: null, name: 'test' }, requestId: null } as const;
    const names = async () => (await server.call('GET', 'admin-tokens')).body.items.map(({ name }) => name);
    const before = [await names(), (await server.call('GET', 'audit')).body.items[0]?.id];
    const half = audited(database(), by, async (session, note) => {
      await createAdminToken(database(), { name: 'half', scope: 'read' }, session);
      await note({ action: 'create', target: { kind: 'admin-token', id: null, name: 'half' } });
      throw new Error('the process ends here');
    });
    await expect(half).rejects.toThrow('the process ends here');
    expect([await names(), (await server.call('GET', 'audit')).body.items[0]?.id]).toEqual(before);
  });

  it('says who changed what, when, and what was before', async () => {
    const { organizationId } = await newPlace(server);
    const renamed = await server.call('PATCH', `organizations/${organizationId}`, { name: 'after' });
    const { items } = (await server.call('GET', `audit?kind=organization&target=${organizationId}&action=update`)).body;
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({
      actor: { kind: 'admin-token', id: 1, name: 'initial' },
      organizationId,
      before: { name: expect.stringContaining('place') },
      after: { name: 'after' },
      requestId: renamed.headers.get('x-request-id'),
    });
    const since = new Date(Date.now() + 60_000).toISOString();
    expect((await server.call('GET', `audit?since=${since}`)).body.items).toEqual([]);
  });
});
