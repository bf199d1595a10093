import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { putGrant } from '../../src/records/grants.ts';
import { changeTokenValue, createToken, revokeToken } from '../../src/records/tokens.ts';
import { watchedDatabase } from '../database.ts';
import { newTenant, type RobostackServer, robostackServer, type Tenant } from '../robostack/app.ts';

const database = watchedDatabase();
type Sent = ConstructorParameters<typeof Headers>[0];

let server: RobostackServer;
let tenant: Tenant;

beforeAll(async () => {
  server = await robostackServer(database());
});

beforeEach(async () => {
  tenant = await newTenant(server);
  await tenant.resource('orders');
  await tenant.grant(null);
  await tenant.call('PUT', 'orders', { status: 'first' });
});

/** A request with exactly these headers. */
async function send(
  headers: NonNullable<Sent>,
  { on = server, app = tenant.app.uuid, resource = 'orders', query = '', method = 'POST' } = {},
): Promise<{ status: number; text: string; headers: Headers }> {
  const url = `http://trivium.test/external/api/${app}/${resource}/${query}`;
  const response = await on.send(new Request(url, { method, headers }));
  return { status: response.status, text: await response.text(), headers: response.headers };
}

const credentials = ({ token }: Tenant) => ({ 'x-api-key': token.key, 'x-api-secret': token.secret ?? '' });

/** The names of the commands that a piece of work sends. */
async function commandsOf(work: () => Promise<unknown>): Promise<string[]> {
  const { client } = database();
  const names: string[] = [];
  const note = ({ commandName }: { commandName: string }) => void names.push(commandName);
  client.on('commandStarted', note);
  await work();
  client.off('commandStarted', note);
  return names;
}

describe('S1: secrets at rest and in time', () => {
  test('no collection holds a key or a secret', async () => {
    const { db } = database();
    let text = '';
    for (const { name } of await db.listCollections({}, { nameOnly: true }).toArray()) {
      text += JSON.stringify(await db.collection(name).find({}, { maxTimeMS: 5_000 }).toArray());
    }
    expect(text).toContain(tenant.token.key.slice(0, 6));
    expect(text).not.toContain(tenant.token.key);
    expect(text).not.toContain(tenant.token.secret);
  });

  test('an unknown key, a wrong secret and a revoked token take the same road to the same answer', async () => {
    const revoked = await newTenant(server);
    await revokeToken(database(), revoked.tokenId);
    const { key, secret } = tenant.token;
    const wrong = [
      { 'x-api-key': 'f'.repeat(36), 'x-api-secret': secret ?? '' },
      { 'x-api-key': key, 'x-api-secret': 'x' },
      { 'x-api-key': key, 'x-api-secret': `${secret?.slice(0, -1)}~` },
      credentials(revoked),
    ];
    const seen = new Set<string>();
    for (const headers of wrong) {
      server.store.forget();
      const commands = await commandsOf(async () => {
        const { status, text } = await send(headers);
        seen.add(`${status} ${text.replace(/"requestId":"\w+"/, '')}`);
      });
      expect(commands).toEqual(['find']);
    }
    expect(seen.size).toBe(1);
    expect([...seen][0]).toMatch(/^401 /);
  });
});

describe('S4: strangers cannot count apps, resources or keys', () => {
  test('who is not known gets one answer, whatever is there', async () => {
    const others = await newTenant(server);
    const unknown = '00000000-0000-4000-8000-000000000000';
    const { key, secret } = tenant.token;
    const answers = [];
    const strangers: readonly Record<string, string>[] = [
      {},
      { 'x-api-key': key },
      { 'x-api-secret': secret ?? '' },
      { 'x-api-key': '', 'x-api-secret': '' },
      { 'x-api-key': secret ?? '', 'x-api-secret': key },
      { 'x-api-key': key, 'x-api-secret': others.token.secret ?? '' },
      { authorization: `Bearer ${key}` },
      { cookie: `x-api-key=${key}; x-api-secret=${secret}` },
    ];
    for (const headers of strangers) {
      for (const app of [tenant.app.uuid, others.app.uuid, unknown, 'x']) {
        for (const resource of ['orders', 'nothing', 'orders/aggregation']) {
          const { status, text, headers: got } = await send(headers, { app, resource });
          answers.push(`${status} ${got.get('content-type')} ${text.replace(/"requestId":"\w+"/, '')}`);
        }
      }
    }
    expect(new Set(answers).size).toBe(1);
    expect(answers[0]).toMatch(/^401 application\/json.*"unauthenticated"/);
  });

  test('what a token may not touch does not say how much is in it', async () => {
    const secret = await tenant.resource('secret');
    await tenant.call('PUT', 'secret', { name: 'hidden' });
    await tenant.grant(secret, { actions: [] });
    const answers = [
      await tenant.call('POST', 'secret', { selection: { name: 'hidden' } }),
      await tenant.call('POST', 'secret', { selection: { name: 'other' } }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([403, 403]);
    expect(answers[0]?.body.error.message).toBe(answers[1]?.body.error.message);
  });
});

describe('S7: a token belongs to its apps', () => {
  test.each(['POST', 'PUT', 'PATCH', 'DELETE'])('%s on another app is forbidden, on every path', async (method) => {
    const other = await newTenant(server);
    await other.resource('orders');
    await other.grant(null);
    await other.call('PUT', 'orders', { status: 'theirs' });
    const bodies: Record<string, string> = {
      POST: '{}',
      PUT: '{"a":1}',
      PATCH: '{"selection":{"id":1},"updation":{"a":1}}',
      DELETE: '{"selection":{"id":1}}',
    };
    for (const resource of ['orders/', 'orders', 'nothing/', ...(method === 'POST' ? ['orders/aggregation'] : [])]) {
      const request = new Request(`http://trivium.test/external/api/${other.app.uuid}/${resource}`, {
        method,
        headers: { ...credentials(tenant), 'content-type': 'application/json' },
        body: bodies[method] ?? '',
      });
      expect((await server.send(request)).status).toBe(403);
    }
    expect((await other.call('POST', 'orders')).body.results).toEqual([{ id: 1, status: 'theirs' }]);
  });

  test('a token for another dialect opens nothing', async () => {
    const { value, token } = await createToken(database(), {
      kind: 'organization',
      name: 'of another dialect',
      organizationId: tenant.app.organizationId,
      appId: null,
    });
    await putGrant(database(), {
      tokenId: token.id,
      appId: tenant.app.id,
      collectionId: null,
      actions: ['read'],
      read: 'all',
      write: 'all',
      filter: {},
    });
    for (const secret of ['', 'null', 'undefined', value.key]) {
      expect((await send({ 'x-api-key': value.key, 'x-api-secret': secret })).status).toBe(401);
    }
  });
});

describe('S8: what is taken away is gone within a second everywhere', () => {
  // A store remembers on its own, so a second one stands for a second process.
  const patience = { timeout: 1_500, interval: 50 };

  test('a revoked token', async () => {
    const elsewhere = await robostackServer(database());
    const status = async () => (await send(credentials(tenant), { on: elsewhere })).status;
    expect(await status()).toBe(200);
    await revokeToken(database(), tenant.tokenId);
    await expect.poll(status, patience).toBe(401);
  });

  test('a right', async () => {
    const elsewhere = await robostackServer(database());
    const status = async () => (await send(credentials(tenant), { on: elsewhere })).status;
    expect(await status()).toBe(200);
    await tenant.grant(null, { actions: ['create'] });
    await expect.poll(status, patience).toBe(403);
  });
});

describe('S10: where a credential may stand', () => {
  test.each<[string, (key: string, secret: string) => NonNullable<Sent>, number]>([
    [
      'as documented',
      (key, secret) => [
        ['x-api-key', key],
        ['x-api-secret', secret],
      ],
      200,
    ],
    [
      'in other letter case',
      (key, secret) => [
        ['X-API-Key', key],
        ['X-Api-SECRET', secret],
      ],
      200,
    ],
    [
      'between blanks',
      (key, secret) => [
        ['x-api-key', `  ${key}\t`],
        ['x-api-secret', ` ${secret} `],
      ],
      200,
    ],
    [
      'twice, the same',
      (key, secret) => [
        ['x-api-key', key],
        ['x-api-key', key],
        ['x-api-secret', secret],
      ],
      400,
    ],
    [
      'twice, wrong first',
      (key, secret) => [
        ['x-api-key', 'a'],
        ['x-api-key', key],
        ['x-api-secret', secret],
      ],
      400,
    ],
    [
      'twice, wrong last',
      (key, secret) => [
        ['x-api-key', key],
        ['x-api-secret', secret],
        ['x-api-secret', 'a'],
      ],
      400,
    ],
    [
      'joined by a comma',
      (key, secret) => [
        ['x-api-key', `${key},${key}`],
        ['x-api-secret', secret],
      ],
      400,
    ],
    [
      'with the key in capitals',
      (key, secret) => [
        ['x-api-key', key.toUpperCase()],
        ['x-api-secret', secret],
      ],
      401,
    ],
    [
      'with underscores',
      (key, secret) => [
        ['x_api_key', key],
        ['x_api_secret', secret],
      ],
      401,
    ],
  ])('%s', async (_, headers, status) => {
    const { key, secret } = { key: tenant.token.key.replace(/\d/, 'a'), secret: tenant.token.secret ?? '' };
    // A key with a letter in it, so that capitals are another key.
    await changeTokenValue(database(), tenant.tokenId, { key });
    server.store.forget();
    expect((await send(headers(key, secret))).status).toBe(status);
  });

  test('never in the query, and what stands there is not logged', async () => {
    const { key, secret } = tenant.token;
    const query = `?x-api-key=${key}&x-api-secret=${secret}&apiKey=${key}&apiSecret=${secret}`;
    const { status, text } = await send({}, { query });
    expect(status).toBe(401);
    expect(text + server.log()).not.toContain(secret);
  });
});

describe('S11: a caller cannot say where he comes from', () => {
  test.each(['x-forwarded-for', 'forwarded', 'x-real-ip', 'client-ip', 'x-forwarded-host', 'x-forwarded-proto', 'via'])(
    '%s changes nothing',
    async (name) => {
      const plain = await send(credentials(tenant));
      for (const value of ['203.0.113.7', 'for="[2001:db8::1]"', '127.0.0.1, ::1', "';drop"]) {
        const answer = await send({ ...credentials(tenant), [name]: value });
        expect([answer.status, answer.text]).toEqual([plain.status, plain.text]);
        expect((await send({ [name]: value })).status).toBe(401);
      }
      expect(server.log()).not.toMatch(/203\.0\.113\.7|2001:db8/);
    },
  );
});
