import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { testDatabase } from '../database.ts';
import { newTenant, type RobostackServer, robostackServer, type Tenant } from '../robostack/app.ts';

const database = testDatabase({ operation: 300 });
let server: RobostackServer;
let tenant: Tenant;

beforeAll(async () => {
  server = await robostackServer(database(), ['--max-concurrent', '2']);
});
beforeEach(async () => {
  tenant = await newTenant(server);
  await tenant.resource('orders');
  await tenant.grant(null);
  for (let from = 0; from < 2_000; from += 200) {
    await tenant.call(
      'PUT',
      'orders',
      Array.from({ length: 200 }, (_, n) => ({ n: from + n })),
    );
  }
});

/** Every record beside every other, twice over: more than any server computes in the time that is allowed. */
const endless = [
  { $lookup: { from: 'orders', pipeline: [], as: 'x' } },
  { $unwind: '$x' },
  { $lookup: { from: 'orders', pipeline: [], as: 'y' } },
  { $unwind: '$y' },
  { $group: { _id: null, count: { $sum: { $multiply: ['$n', '$x.n', '$y.n'] } } } },
];

describe('X10: an expensive request', () => {
  test('is stopped after its time and told when to come back; the next one works', async () => {
    const answer = await tenant.call('POST', '', endless, { path: 'orders/aggregation' });
    expect([answer.status, answer.body.error.code]).toEqual([503, 'time-limit']);
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await tenant.call('POST', 'orders', { limit: 1 })).body.results).toEqual([{ id: 1, n: 0 }]);
  });

  test('more at once than a token may have are turned away, and other tokens are served', async () => {
    const other = await newTenant(server);
    await other.resource('orders');
    await other.grant(null);
    const busy = Array.from({ length: 6 }, () => tenant.call('POST', '', endless, { path: 'orders/aggregation' }));
    expect((await other.call('POST', 'orders')).status).toBe(200);
    const codes = (await Promise.all(busy)).map(({ status, body, headers }) => {
      expect([status, Number(headers.get('retry-after')) > 0]).toEqual([503, true]);
      return body.error.code;
    });
    expect(codes.toSorted()).toEqual([...new Array(2).fill('time-limit'), ...new Array(4).fill('unavailable')]);
    expect((await tenant.call('POST', 'orders', { limit: 1 })).status).toBe(200);
  });
});
