import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { connect, type Database } from '../../src/database/connect.ts';
import { testDatabase } from '../database.ts';
import { newTenant, type RobostackServer, robostackServer, type Tenant } from '../robostack/app.ts';
import { startProxy, type TcpProxy } from './tcp-proxy.ts';

const database = testDatabase();
let proxy: TcpProxy;
let behind: Database;
let server: RobostackServer;
let tenant: Tenant;

beforeAll(async () => {
  proxy = await startProxy(database());
  behind = await connect({ uri: proxy.uri, name: database().db.databaseName });
  server = await robostackServer(behind);
});
beforeEach(async () => {
  tenant = await newTenant(server);
  await tenant.resource('orders');
  await tenant.grant(null);
  await tenant.call('PUT', 'orders', { a: 1 });
});
afterAll(async () => {
  await behind.close();
  await proxy.stop();
});

const requests: readonly (readonly [string, string, unknown])[] = [
  ['POST', 'orders/', {}],
  ['PUT', 'orders/', { a: 2 }],
  ['PUT', 'orders/', [{ a: 2 }, { a: 3 }]],
  ['PATCH', 'orders/', { selection: { a: 1 }, updation: { a: 4 } }],
  ['DELETE', 'orders/', { selection: { a: 1 } }],
  ['POST', 'orders/aggregation', [{ $count: 'n' }]],
];

/** Four times the second that is promised: an answer that waits for a timeout of the driver takes longer, a busy machine does not. */
const atMost = 4_000;

describe('P5: the database goes away and comes back', () => {
  test.each([
    ['while what is known of the caller is remembered', () => {}],
    ['when nothing is remembered', () => server.store.forget()],
  ])('%s', { timeout: 60_000 }, async (_, prepare) => {
    await proxy.stop();
    // The second round meets a driver that knows already.
    for (const round of [1, 2]) {
      prepare();
      const asked = requests.map(async ([method, path, body]) => {
        const from = performance.now();
        const answer = await tenant.call(method, '', body, { path });
        const took = performance.now() - from;
        expect([method, path, answer.status, answer.body.error?.code]).toEqual([method, path, 503, 'unavailable']);
        expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
        expect(answer.body.error.message).not.toMatch(/mongo|127\.0\.0\.1|ECONN/i);
        return took;
      });
      const slowest = Math.max(...(await Promise.all(asked)));
      expect([round, slowest < atMost]).toEqual([round, true]);
    }
    await proxy.start();
    await expect.poll(async () => (await tenant.call('POST', 'orders')).status, { timeout: 10_000 }).toBe(200);
    expect((await tenant.call('POST', 'orders')).body.results).toEqual([{ id: 1, a: 1 }]);
  });
});
