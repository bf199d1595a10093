import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createAccount } from '../../src/records/accounts.ts';
import { testDatabase } from '../database.ts';
import { stillClock } from '../fixtures/still-clock.ts';
import { type FlipletServer, flipletServer, newTenant, type Tenant } from './app.ts';

const database = testDatabase();
let server: FlipletServer;
let tenant: Tenant;

beforeAll(async () => {
  server = await flipletServer(database());
});

beforeEach(async () => {
  tenant = await newTenant(server);
});

const denial = "The auth_token provided doesn't belong to any user.";

describe('who asks', () => {
  test('the token is taken from each of its carriers, and the first one counts', async () => {
    const { adminToken } = tenant;
    const base64 = Buffer.from(adminToken).toString('base64');
    const carriers: [path: string, headers: Record<string, string>][] = [
      ['user', { 'AUTH-TOKEN': adminToken }],
      ['user', { 'auth-token': ` ${adminToken} ` }],
      ['user', { authorization: `Bearer ${adminToken}` }],
      ['user', { authorization: `bearer ${base64}` }],
      [`user?auth_token=${adminToken}`, {}],
      ['user', { cookie: `x=1; auth_token=${adminToken}; y=2` }],
    ];
    for (const [path, headers] of carriers) {
      const { status, body } = await tenant.call('GET', path, undefined, { token: null, headers });
      expect([headers, status]).toEqual([headers, 200]);
      expect(body.user).toMatchObject({ auth_token: adminToken, isAdmin: true });
    }
    const wrongFirst = { 'auth-token': 'wrong', authorization: `Bearer ${adminToken}` };
    expect((await tenant.call('GET', 'user', undefined, { token: null, headers: wrongFirst })).status).toBe(401);
  });

  test('S10: a token that is given twice in one header is refused', async () => {
    const token = `${tenant.adminToken}, ${tenant.adminToken}`;
    expect((await tenant.call('GET', 'user', undefined, { token })).status).toBe(400);
  });

  test('an unknown token is told in the documented words; so is no token where one is needed', async () => {
    const id = await tenant.source({}, [{ a: 1 }]);
    for (const token of ['eu--0000', null]) {
      for (const path of ['user', 'organizations', 'apps', `data-sources/${id}`, `data-sources/${id}/data`]) {
        const answer = await tenant.call('GET', path, undefined, { token });
        expect([path, answer.status, answer.body]).toEqual([path, 401, { error: 'not authorised', message: denial }]);
      }
    }
    // S4: a stranger learns nothing of which data sources there are.
    const missing = await tenant.call('GET', 'data-sources/999999', undefined, { token: null });
    expect([missing.status, missing.body.message]).toEqual([401, denial]);
  });

  test('S8: a revoked token is refused at once, and others of its kind go on', async () => {
    const tokens = `organizations/${tenant.organizationId}/tokens`;
    const made = await tenant.call('POST', tokens, { name: 'CI' });
    const token = String(made.body.token);
    expect(token).toMatch(/^eu--[0-9a-f]{64}$/);
    expect((await tenant.call('GET', 'user', undefined, { token })).body.user).toMatchObject({ fullName: 'CI' });
    expect((await tenant.call('GET', tokens)).text).not.toContain(token);
    expect((await tenant.call('DELETE', `${tokens}/${made.body.id}`, '')).status).toBe(200);
    expect((await tenant.call('GET', 'user', undefined, { token })).status).toBe(401);
    expect((await tenant.call('GET', 'user')).status).toBe(200);
  });

  test("S7: another organization's tokens, apps and their names are out of reach", async () => {
    const other = await newTenant(server);
    const { organizationId, appId, appTokenId } = other;
    const refused: [string, string, unknown?][] = [
      ['GET', `organizations/${organizationId}/tokens`],
      ['POST', `organizations/${organizationId}/tokens`, { name: 'x' }],
      ['GET', `apps/${appId}/tokens`],
      ['POST', `apps/${appId}/tokens`, { name: 'x' }],
      ['DELETE', `apps/${appId}/tokens/${appTokenId}`],
      ['DELETE', `apps/${tenant.appId}/tokens/${appTokenId}`],
      ['DELETE', `organizations/${tenant.organizationId}/tokens/${appTokenId}`],
    ];
    for (const [method, path, body] of refused) expect((await tenant.call(method, path, body)).status).toBe(404);
    expect((await other.call('GET', 'user', undefined, { token: other.appToken })).status).toBe(200);
    expect((await tenant.call('GET', 'apps')).body.apps).toMatchObject([{ id: tenant.appId }]);
    expect((await tenant.call('GET', 'apps/tokens')).body.appTokens).toMatchObject([{ id: tenant.appTokenId }]);
  });

  test("A2: an app's token manages nothing", async () => {
    const { organizationId, appId, appToken: token } = tenant;
    const id = await tenant.source();
    const refused: [string, string, unknown?][] = [
      ['POST', `data-sources?appId=${appId}`, { name: 'x' }],
      ['PUT', `data-sources/${id}`, { accessRules: null, public: true }],
      ['DELETE', `data-sources/${id}`],
      ['GET', 'data-sources/deleted'],
      ['POST', `data-sources/${id}/restore`],
      ['POST', `organizations/${organizationId}/tokens`, { name: 'x' }],
      ['POST', `apps/${appId}/tokens`, { name: 'x' }],
    ];
    for (const [method, path, body] of refused) {
      expect([path, (await tenant.call(method, path, body, { token })).status]).toEqual([path, 400]);
    }
    expect((await tenant.call('GET', 'apps', undefined, { token })).body.apps).toHaveLength(1);
  });
});

describe('accounts', () => {
  stillClock(300_000);

  test('S2: a person logs in, in any letter case, and is kept out after ten attempts', async () => {
    const email = `Ada.${tenant.organizationId}@Example.org`;
    const { organizationId } = tenant;
    const names = { firstName: 'Ada', lastName: 'L' };
    await createAccount(database(), { organizationId, email, ...names, password: 'correct horse' });
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const login = async (password: string) =>
      tenant.call('POST', 'auth/login', new URLSearchParams({ email: email.toUpperCase(), password }).toString(), {
        token: null,
        headers,
      });
    const answer = await login('correct horse');
    expect(answer.body).toMatchObject({ email: email.toLowerCase(), fullName: 'Ada L', isAdmin: true });
    const token = String(answer.body.auth_token);
    expect((await tenant.call('GET', 'user', undefined, { token })).body.user).toEqual(answer.body);
    const statuses: number[] = [];
    for (let attempt = 2; attempt <= 11; attempt += 1) statuses.push((await login('wrong')).status);
    expect(statuses).toEqual([...Array(9).fill(401), 429]);
    const locked = await login('correct horse');
    expect(locked.status).toBe(429);
    expect(Number(locked.headers.get('retry-after'))).toBeGreaterThan(0);
  });
});

describe('users of an app', () => {
  test('S4: log in only where the data source allows it, by one entry and its password', async () => {
    const people = [
      { Email: 'ann@example.org', Password: 'one', City: 'Oslo' },
      { Email: 'bob@example.org', Password: 'two', City: 'Oslo' },
    ];
    const closed = await tenant.source({}, people);
    const open = await tenant.source({ definition: { login: { password: 'Password' } } }, people);
    const path = `session/authorize/dataSource?appId=${tenant.appId}`;
    const attempt = async (dataSourceId: number, where: object) =>
      (await tenant.call('POST', path, { dataSourceId, where }, { token: null })).status;
    expect(await attempt(closed, { Email: 'ann@example.org', Password: 'one' })).toBe(401);
    expect(await attempt(open, { City: 'Oslo', Password: 'one' })).toBe(401);
    expect(await attempt(open, { Email: 'ann@example.org', City: 'Oslo' })).toBe(401);
    expect(await attempt(open, { Email: 'ann@example.org', Password: 'two' })).toBe(401);
    expect(await attempt(open, { Email: { $ne: '' }, Password: 'one' })).toBe(400);
    expect(await attempt(999_999, { Email: 'ann@example.org', Password: 'one' })).toBe(401);
    expect(await attempt(open, { Email: 'ann@example.org', Password: 'one' })).toBe(201);
    const other = await newTenant(server);
    const foreign = `session/authorize/dataSource?appId=${other.appId}`;
    const where = { Email: 'ann@example.org', Password: 'one' };
    expect((await tenant.call('POST', foreign, { dataSourceId: open, where }, { token: null })).status).toBe(401);
  });

  test('a user is the entry, sees what rules grant a user, and is gone after logging out', async () => {
    const id = await tenant.source(
      {
        definition: { login: { password: 'Password' } },
        accessRules: [{ type: ['select'], allow: 'loggedIn', exclude: ['Password'] }],
      },
      [{ Email: 'ann@example.org', Password: 'one' }],
    );
    const body = { dataSourceId: id, where: { Email: 'ann@example.org', Password: 'one' } };
    const login = await tenant.call('POST', `session/authorize/dataSource?appId=${tenant.appId}`, body, {
      token: null,
    });
    const token = String(Object(login.body.session).auth_token);
    const own = await tenant.call('GET', `data-sources/${id}/data/session`, undefined, { token });
    expect(own.body.data).toEqual({ Email: 'ann@example.org' });
    expect((await tenant.call('GET', 'user', undefined, { token })).status).toBe(401);
    expect((await tenant.call('GET', `data-sources/${id}/data/session`)).status).toBe(404);
    expect((await tenant.call('DELETE', 'session', '', { token })).status).toBe(200);
    expect((await tenant.call('GET', `data-sources/${id}/data`, undefined, { token })).status).toBe(401);
  });
});

test('requests beyond the limit are answered 429 in the documented shape, counted by all processes', async () => {
  const { fliplet } = await import('../../src/dialects/fliplet/dialect.ts');
  const { serveDialect } = await import('../../src/server.ts');
  const { testServer } = await import('../fixtures/server.ts');
  const limited = () => testServer([serveDialect(fliplet(server.store, { requestsPerTenSeconds: 3 }), '{"paths":{}}')]);
  const processes = [await limited(), await limited()];
  const ask = (index: number) =>
    processes[index % 2]?.call('/v1/user', { headers: { 'auth-token': tenant.adminToken } });
  const answers = [];
  // Twice the limit and one more, so that a window that ends in between does not matter.
  for (let index = 0; index < 7; index += 1) answers.push(await ask(index));
  const refused = answers.find((answer) => answer?.status === 429);
  const body: Record<string, unknown> = JSON.parse((await refused?.text()) ?? '{}');
  expect(Object.keys(body)).toEqual(['error', 'message', 'referenceUrl', 'nextValidRequestDate']);
  expect(Date.parse(String(body.nextValidRequestDate))).toBeGreaterThan(Date.now() - 1000);
  expect(refused?.headers.get('retry-after')).toMatch(/^\d+$/);
});
