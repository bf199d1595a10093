import { beforeAll, describe, expect, it } from 'vitest';
import { addressGroup } from '../../src/dialects/admin/address-group.ts';
import { type AdminServer, adminServer, firstToken } from '../admin/app.ts';
import { testDatabase } from '../database.ts';
import { stillClock } from '../fixtures/still-clock.ts';

const database = testDatabase();
let server: AdminServer;
let other: AdminServer;

stillClock(60_000);
beforeAll(async () => {
  server = await adminServer(database());
  other = await adminServer(database());
});

const statusWith = async (at: AdminServer, token: string) =>
  (await at.call('GET', 'status', undefined, { token })).status;

describe('S2: guesses of an admin token', () => {
  it('are counted together by all processes, and after too many even the right one is refused for a while', async () => {
    const guesses = Array.from({ length: 40 }, (_, index) =>
      statusWith(index % 2 === 0 ? server : other, `guess-${index}`),
    );
    const statuses = await Promise.all(guesses);
    expect(statuses.filter((status) => status === 401)).toHaveLength(20);
    expect(statuses.filter((status) => status === 429)).toHaveLength(20);
    const refused = await server.call('GET', 'status', undefined, { token: firstToken });
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(Number(refused.headers.get('retry-after'))).toBeLessThanOrEqual(60);
  });
});

describe('S11: the address that guesses are counted by', () => {
  it.each([
    [undefined, 'in-process'],
    ['203.0.113.7', '203.0.113.7'],
    ['::ffff:203.0.113.7', '203.0.113.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:0DB8:1:2::99', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
  ])('%s counts as %s', (address, group) => {
    expect(addressGroup(address)).toBe(group);
  });
});
