import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connect, type Database } from '../../src/database/connect.ts';
import { appstaxServer, newTenant as newAppstaxTenant } from '../appstax/app.ts';
import { testDatabase } from '../database.ts';
import { flipletServer, newTenant as newFlipletTenant } from '../fliplet/app.ts';
import { newTenant as newRobostackTenant, robostackServer } from '../robostack/app.ts';
import { startProxy, type TcpProxy } from './tcp-proxy.ts';

const database = testDatabase();
let proxy: TcpProxy;
let behind: Database;

beforeAll(async () => {
  proxy = await startProxy(database());
  behind = await connect({ uri: proxy.uri, name: database().db.databaseName });
});
afterAll(async () => {
  await behind.close();
  await proxy.stop();
});

interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** Its code, or what stands for one, and its message. */
  readonly problem: readonly [code: unknown, message: unknown];
}

/** A dialect on a database that can go away, with something in it. */
interface Served {
  /** All of its kinds of requests, by name, but for those that are answered from memory for a second. */
  readonly requests: readonly (readonly [name: string, ask: () => Promise<Answer>])[];
  readonly unavailable: string;
  /** What a caller sees of the data. */
  readonly seen: () => Promise<unknown>;
  readonly forget: () => void;
}

async function robostack(): Promise<Served> {
  const server = await robostackServer(behind);
  const tenant = await newRobostackTenant(server);
  await tenant.resource('orders');
  await tenant.grant(null);
  await tenant.call('PUT', 'orders', { a: 1 });
  const ask = (method: string, path: string, sent: unknown) => async () => {
    const { status, headers, body } = await tenant.call(method, '', sent, { path });
    return { status, headers, problem: [body.error?.code, body.error?.message] } as const;
  };
  return {
    requests: [
      ['find', ask('POST', 'orders/', {})],
      ['create', ask('PUT', 'orders/', { a: 2 })],
      ['create several', ask('PUT', 'orders/', [{ a: 2 }, { a: 3 }])],
      ['update', ask('PATCH', 'orders/', { selection: { a: 1 }, updation: { a: 4 } })],
      ['delete', ask('DELETE', 'orders/', { selection: { a: 1 } })],
      ['aggregate', ask('POST', 'orders/aggregation', [{ $count: 'n' }])],
    ],
    unavailable: 'unavailable',
    seen: async () => (await tenant.call('POST', 'orders')).body.results,
    forget: server.store.forget,
  };
}

async function fliplet(): Promise<Served> {
  const server = await flipletServer(behind);
  const tenant = await newFlipletTenant(server);
  const path = `data-sources/${await tenant.source({}, [{ a: 1 }])}`;
  const ask = (method: string, below: string, sent?: unknown) => async () => {
    const { status, headers, body } = await tenant.call(method, `${path}${below}`, sent);
    return { status, headers, problem: [body.error, body.message] } as const;
  };
  return {
    requests: [
      ['list', ask('GET', '/data')],
      ['query', ask('POST', '/data/query', { where: { a: 1 } })],
      ['insert', ask('PUT', '/data', { a: 2 })],
      ['import', ask('POST', '/data', { entries: [{ a: 2 }] })],
      ['commit', ask('POST', '/commit', { entries: [{ data: { a: 2 } }] })],
      ['update', ask('PUT', '/data/1', { a: 4 })],
      ['delete', ask('DELETE', '/data/1')],
      ['indexes', ask('GET', '/indexes/a')],
      ['versions', ask('GET', '/versions')],
    ],
    unavailable: 'unavailable',
    seen: async () => (await tenant.call('GET', `${path}/data`)).body.entries?.map(({ data }) => data),
    forget: server.store.forget,
  };
}

async function appstax(): Promise<Served> {
  const server = await appstaxServer(behind);
  const tenant = await newAppstaxTenant(server);
  await tenant.collection('Notes', [{ name: 'image', type: 'file' }]);
  const { session } = await tenant.signUp('ann');
  const image = { sysDatatype: 'file', filename: 'a.txt' };
  const { sysObjectId } = (await tenant.call('POST', 'objects/Notes', { a: 1, image }, { session })).body;
  const path = `objects/Notes/${sysObjectId}`;
  const ask = (method: string, below: string, sent?: unknown) => async () => {
    const { status, headers, body } = await tenant.call(method, below, sent, { session });
    return { status, headers, problem: [body.errorCode, body.errorMessage] } as const;
  };
  const grants = [{ sysObjectId, username: '*', permissions: ['read'] }];
  return {
    requests: [
      ['list', ask('GET', 'objects/Notes?filter=a%3D1')],
      ['read', ask('GET', path)],
      ['create', ask('POST', 'objects/Notes', { a: 2 })],
      ['update', ask('PUT', path, { a: 4 })],
      ['delete', ask('DELETE', path)],
      ['upload', ask('PUT', `files/Notes/${sysObjectId}/image/a.txt`, 'text')],
      ['download', ask('GET', `files/Notes/${sysObjectId}/image/a.txt`)],
      ['grant', ask('POST', 'permissions', { grants })],
      ['sign in', ask('POST', 'sessions', { sysUsername: 'ann', sysPassword: 'a good password' })],
      ['sign out', ask('DELETE', `sessions/${session}`)],
    ],
    unavailable: 'ErrUnavailable',
    seen: async () =>
      (await tenant.call('GET', 'objects/Notes', undefined, { session })).body.objects?.map(({ a }) => a),
    forget: server.store.forget,
  };
}

/** Four times the second that is promised: an answer that waits for a timeout of the driver takes longer, a busy machine does not. */
const atMost = 4_000;

describe.each([
  ['Robostack', robostack],
  ['Fliplet', fliplet],
  ['Appstax', appstax],
])('P5: the database goes away and comes back, %s', (_, serve) => {
  let served: Served;
  beforeAll(async () => {
    served = await serve();
  });

  test.each([
    ['while what is known of the caller is remembered', () => {}],
    ['when nothing is remembered', () => served.forget()],
  ])('%s', { timeout: 60_000 }, async (_title, prepare) => {
    const before = await served.seen();
    expect(before).toHaveLength(1);
    await proxy.stop();
    // The second round meets a driver that knows already.
    for (const round of [1, 2]) {
      prepare();
      const asked = served.requests.map(async ([name, ask]) => {
        const from = performance.now();
        const { status, headers, problem } = await ask();
        const took = performance.now() - from;
        expect([name, status, problem[0]]).toEqual([name, 503, served.unavailable]);
        expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
        expect(problem[1]).not.toMatch(/mongo|127\.0\.0\.1|ECONN/i);
        return took;
      });
      const slowest = Math.max(...(await Promise.all(asked)));
      expect([round, slowest < atMost]).toEqual([round, true]);
    }
    await proxy.start();
    await expect.poll(async () => await served.seen(), { timeout: 10_000 }).toEqual(before);
  });
});
