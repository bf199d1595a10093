import { beforeAll, describe, expect, test } from 'vitest';
import { createAccount } from '../../src/records/accounts.ts';
import { revokeToken } from '../../src/records/tokens.ts';
import { testDatabase } from '../database.ts';
import { stillClock } from '../fixtures/still-clock.ts';
import { type FlipletServer, flipletServer, newTenant, type Tenant } from '../fliplet/app.ts';

const database = testDatabase();
type Sent = NonNullable<ConstructorParameters<typeof Headers>[0]>;

let server: FlipletServer;
let tenant: Tenant;
let id: number;
let people: number;

const password = 'a passphrase 8c1d of the test';

beforeAll(async () => {
  server = await flipletServer(database());
  tenant = await newTenant(server);
  id = await tenant.source({ name: 'orders' }, [{ status: 'first' }]);
  const settings = {
    definition: { login: { password: 'Password' } },
    accessRules: [{ type: 'select', allow: 'loggedIn' }],
  };
  people = await tenant.source(settings, [
    { Email: 'ann@example.org', Password: password },
    { Email: 'bob@example.org', Password: 'another' },
    { Email: 'cat@example.org', Password: 'a third' },
  ]);
});

/** A request with exactly these headers. */
async function send(path: string, headers: Sent = {}, on = server, method = 'GET') {
  const response = await on.send(new Request(`http://trivium.test/v1/${path}`, { method, headers }));
  return { status: response.status, text: await response.text(), headers: response.headers };
}

async function logIn(Email: string, Password: string, where: object = {}) {
  const body = { dataSourceId: people, where: { Email, Password, ...where } };
  return await tenant.call('POST', `session/authorize/dataSource?appId=${tenant.appId}`, body, { token: null });
}

async function sessionOf(Email: string, Password: string): Promise<string> {
  return String(Object((await logIn(Email, Password)).body.session).auth_token);
}

async function stored(): Promise<string> {
  const { db } = database();
  let text = '';
  for (const { name } of await db.listCollections({}, { nameOnly: true }).toArray()) {
    text += JSON.stringify(await db.collection(name).find({}, { maxTimeMS: 5_000 }).toArray());
  }
  return text;
}

describe('S1: secrets at rest', () => {
  test('no collection holds a token, a session or the password of an account', async () => {
    const { organizationId } = tenant;
    const email = `s1.${organizationId}@example.org`;
    await createAccount(database(), { organizationId, email, firstName: 'A', lastName: 'B', password });
    const login = await tenant.call('POST', 'auth/login', { email, password }, { token: null });
    const session = await sessionOf('bob@example.org', 'another');
    const all = await stored();
    expect(all).toContain(tenant.adminToken.slice(0, 4));
    for (const secret of [tenant.adminToken, tenant.appToken, session, String(login.body.auth_token)]) {
      expect(secret.length).toBeGreaterThan(30);
      expect(all).not.toContain(secret);
    }
  });

  test('nor what was guessed: people mistype the passwords of other places', async () => {
    const guess = 'the password of my bank';
    expect((await logIn('ann@example.org', guess)).status).toBe(401);
    const account = { email: 'nobody@example.org', password: guess };
    expect((await tenant.call('POST', 'auth/login', account, { token: null })).status).toBe(401);
    expect(await stored()).not.toContain(guess);
    expect(server.log()).not.toContain(guess);
  });

  test('a token that is unknown, revoked or broken gets one answer', async () => {
    const revoked = await newTenant(server);
    await revokeToken(database(), revoked.appTokenId);
    const wrong = ['x', 'f'.repeat(64), `${tenant.adminToken}x`, tenant.adminToken.slice(0, -1), revoked.appToken];
    const seen = new Set<string>();
    for (const token of wrong) {
      server.store.forget();
      const { status, text } = await send(`data-sources/${id}`, { 'auth-token': token });
      seen.add(`${status} ${text}`);
    }
    expect([...seen]).toEqual([expect.stringMatching(/^401 .*doesn't belong to any user/)]);
  });
});

describe('S2: passwords of entries are not to be guessed', () => {
  stillClock(300_000);

  test('ten attempts at one entry, whatever the password and however its name is written', async () => {
    const statuses: number[] = [];
    for (let attempt = 0; attempt < 11; attempt += 1)
      statuses.push((await logIn('cat@example.org', `guess ${attempt}`)).status);
    expect(statuses).toEqual([...Array(10).fill(401), 429]);
    const locked = await logIn('cat@example.org', 'a third');
    expect([locked.status, Number(locked.headers.get('retry-after')) > 0]).toEqual([429, true]);
    expect((await logIn('bob@example.org', 'another')).status).toBe(201);
  });
});

describe('X10: a hash whose cost the writer chose', () => {
  test.each([
    'scrypt$1073741824$8$5$YQ$YQ',
    'scrypt$16384$8$100000$YQ$YQ',
    'scrypt$7$8$5$YQ$YQ',
    'scrypt$$$$$',
    'scrypt$2$1$1$$',
  ])('%s is no password', async (Password) => {
    const Email = `${Password}@example.org`;
    await tenant.call('PUT', `data-sources/${people}/data`, { Email, Password });
    expect((await logIn(Email, 'x')).status).toBe(401);
  });
});

describe('S4: nobody can count what there is', () => {
  const paths = (source: number | string, entry: number) => [
    `data-sources/${source}`,
    `data-sources/${source}/data`,
    `data-sources/${source}/data/${entry}`,
    `data-sources/${source}/versions`,
    `data-sources/${source}/versions/${entry}/data`,
    `data-sources/${source}/indexes/status`,
    `data-sources/${source}?appId=${tenant.appId}`,
  ];

  test('a stranger gets one answer for what is there and what is not', async () => {
    const seen = new Set<string>();
    for (const source of [id, 987_654_321, 'orders', 'nothing']) {
      for (const path of [...paths(source, 1), ...paths(source, 4_711)]) {
        const { status, text, headers } = await send(path);
        seen.add(`${status} ${headers.get('content-type')} ${text}`);
      }
    }
    expect([...seen]).toEqual([expect.stringMatching(/^401 application\/json/)]);
  });

  test('a token gets one answer for what is not there and what belongs to others', async () => {
    const others = await newTenant(server);
    const theirs = await others.source({ name: 'only theirs' });
    for (const token of [tenant.adminToken, tenant.appToken]) {
      const seen = new Set<string>();
      for (const source of [theirs, 987_654_321, 'only theirs', 'nothing']) {
        for (const path of paths(source, 1)) {
          const { status, text } = await send(path, { 'auth-token': token });
          seen.add(`${status} ${text}`);
        }
      }
      expect([...seen]).toEqual([expect.stringMatching(/^404 /)]);
    }
  });

  test('a login says alike whether the account, the entry or the password is wrong', async () => {
    const answers = [
      await logIn('ann@example.org', 'wrong'),
      await logIn('dora@example.org', 'wrong'),
      await logIn('ann@example.org', password, { Nothing: 'x' }),
      await tenant.call('POST', 'auth/login', { email: 'x@example.org', password: 'x' }, { token: null }),
    ];
    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
  });
});

describe('S8: what is taken away is gone within a second everywhere', () => {
  // A store remembers on its own, so a second one stands for a second process.
  const patience = { timeout: 1_500, interval: 50 };
  const path = () => `data-sources/${people}/data`;

  test('a revoked token, by the answer of another process', async () => {
    const elsewhere = await flipletServer(database());
    const other = await newTenant(server);
    const source = await other.source();
    const status = async () =>
      (await send(`data-sources/${source}`, { 'auth-token': other.appToken }, elsewhere)).status;
    expect(await status()).toBe(200);
    await other.call('DELETE', `apps/${other.appId}/tokens/${other.appTokenId}`, '');
    await expect.poll(status, patience).toBe(401);
  });

  test('a rule', async () => {
    const elsewhere = await flipletServer(database());
    const other = await newTenant(server);
    const source = await other.source({ accessRules: [{ type: 'select', allow: 'all' }] });
    const status = async () => (await send(`data-sources/${source}/data`, {}, elsewhere)).status;
    expect(await status()).toBe(200);
    await other.call('PUT', `data-sources/${source}`, { accessRules: [] });
    await expect.poll(status, patience).toBe(401);
  });

  test('a session that was ended', async () => {
    const token = await sessionOf('ann@example.org', password);
    const elsewhere = await flipletServer(database());
    const status = async () => (await send(path(), { 'auth-token': token }, elsewhere)).status;
    expect(await status()).toBe(200);
    await send('session', { 'auth-token': token }, server, 'DELETE');
    await expect.poll(status, patience).toBe(401);
  });

  test('the entry that a session stands for, and with it all that the session could', async () => {
    const made = await tenant.call('PUT', `data-sources/${people}/data`, { Email: 'eve@example.org', Password: 'eve' });
    const open = await tenant.source({}, [{ status: 'no rules at all' }]);
    const token = await sessionOf('eve@example.org', 'eve');
    const asked = [path(), `data-sources/${open}/data`, `data-sources/${open}`, `data-sources?appId=${tenant.appId}`];
    const statuses = async () =>
      await Promise.all(asked.map(async (one) => (await send(one, { 'auth-token': token })).status));
    expect(await statuses()).toEqual([200, 200, 200, 200]);
    await tenant.call('DELETE', `data-sources/${people}/data/${made.body.id}`, '');
    expect(await statuses()).toEqual([401, 401, 401, 401]);
  });
});

describe('S10: where a token may stand', () => {
  const base64 = (text: string) => Buffer.from(text).toString('base64');
  test.each<[string, (token: string) => { headers?: Sent; search?: string }, number]>([
    ['the header', (token) => ({ headers: [['Auth-token', token]] }), 200],
    ['in other letter case', (token) => ({ headers: [['AUTH-TOKEN', token]] }), 200],
    ['between blanks', (token) => ({ headers: [['auth-token', `  ${token}\t`]] }), 200],
    ['with an underscore', (token) => ({ headers: [['auth_token', token]] }), 401],
    ['a bearer', (token) => ({ headers: [['authorization', `Bearer ${token}`]] }), 200],
    ['a bearer in Base64', (token) => ({ headers: [['authorization', `bearer ${base64(token)}`]] }), 200],
    ['another scheme', (token) => ({ headers: [['authorization', `Basic ${base64(token)}`]] }), 401],
    ['the query', (token) => ({ search: `auth_token=${token}` }), 200],
    ['the cookie', (token) => ({ headers: [['cookie', `a=b; auth_token=${token}; c=d`]] }), 200],
    ['a cookie whose name ends alike', (token) => ({ headers: [['cookie', `x_auth_token=${token}`]] }), 401],
    [
      'twice, the same',
      (token) => ({
        headers: [
          ['auth-token', token],
          ['auth-token', token],
        ],
      }),
      400,
    ],
    [
      'twice, wrong first',
      (token) => ({
        headers: [
          ['auth-token', 'x'],
          ['auth-token', token],
        ],
      }),
      400,
    ],
    ['joined by a comma', (token) => ({ headers: [['auth-token', `${token},${token}`]] }), 400],
    [
      'a bearer twice',
      (token) => ({
        headers: [
          ['authorization', `Bearer ${token}`],
          ['authorization', `Bearer ${token}`],
        ],
      }),
      400,
    ],
    ['twice in the query', (token) => ({ search: `auth_token=${token}&auth_token=${token}` }), 400],
    [
      'a wrong header before a right query',
      (token) => ({ headers: [['auth-token', 'x']], search: `auth_token=${token}` }),
      401,
    ],
    [
      'a wrong query before a right cookie',
      (token) => ({ headers: [['cookie', `auth_token=${token}`]], search: 'auth_token=x' }),
      401,
    ],
  ])('%s', async (_, carried, status) => {
    const { headers = {}, search = '' } = carried(tenant.appToken);
    expect((await send(`data-sources/${id}?${search}`, headers)).status).toBe(status);
  });
});

describe('S9: what is logged', () => {
  test('no token from any carrier, and no password', async () => {
    const { adminToken: token } = tenant;
    await send(`data-sources/${id}?auth_token=${token}`);
    await send(`data-sources/${id}/nothing/${token}?auth_token=${token}`);
    await send(`data-sources/${id}`, { authorization: `Bearer ${token}`, cookie: `auth_token=${token}` });
    await tenant.call('PUT', `data-sources/${id}`, `{"name": "${password}", "password": "${password}"`);
    await logIn('ann@example.org', password);
    expect(server.log()).toContain('"answered"');
    for (const secret of [token, password]) expect(server.log()).not.toContain(secret);
  });
});

describe('S11: a caller cannot say where he comes from', () => {
  test('the count of logins and of requests stays that of the connection', async () => {
    const named = 'x-forwarded-for forwarded x-real-ip client-ip x-forwarded-host x-forwarded-proto'.split(' ');
    const plain = await send(`data-sources/${id}`, { 'auth-token': tenant.adminToken });
    for (const name of named) {
      const answer = await send(`data-sources/${id}`, { 'auth-token': tenant.adminToken, [name]: '203.0.113.7' });
      expect([answer.status, answer.text]).toEqual([plain.status, plain.text]);
    }
    expect(server.log()).not.toContain('203.0.113.7');
    expect(await stored()).not.toContain('203.0.113.7');
  });
});
