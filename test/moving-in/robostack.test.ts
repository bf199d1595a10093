import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { moveIn } from '../../src/moving-in/move-in.ts';
import { robostackSource } from '../../src/moving-in/robostack.ts';
import { testDatabase } from '../database.ts';
import { newTenant, type RobostackServer, robostackServer, type Tenant } from '../robostack/app.ts';
import { notingPatience, overSocket, type SocketServer } from './over-socket.ts';

const databases = { source: testDatabase(), target: testDatabase() };
let source: RobostackServer;
let target: RobostackServer;
let socket: SocketServer;
let there: Tenant;
let here: Tenant;

beforeAll(async () => {
  [source, target] = [await robostackServer(databases.source()), await robostackServer(databases.target())];
  socket = await overSocket(source.send);
});
afterAll(() => socket.stop());
beforeEach(async () => {
  [there, here] = [await newTenant(source), await newTenant(target)];
  await there.grant(await there.resource('flights'));
});

async function move({ resources = ['flights'], dryRun = false } = {}) {
  const { key, secret } = there.token;
  const { patience } = notingPatience();
  const given = { url: socket.url, appUUID: there.app.uuid, key, secret: secret ?? '', resources };
  return await moveIn(databases.target(), robostackSource(given, patience), {
    ...{ app: here.app, dryRun, patience, tell: () => {} },
  });
}

const found = async (tenant: Tenant) => (await tenant.call('POST', 'flights', { sort: { id: 'asc' } })).body.results;

test('a resource comes with its ids and every value, and goes on counting behind them', async () => {
  const rows = Array.from({ length: 600 }, (_, n) => ({ n, 'a.b': [{ $x: null }] }));
  await there.call('PUT', 'flights', rows);
  await there.call('PUT', 'flights', '{"big": 12345678901234567890, "small": 1.5}');
  await there.call('DELETE', 'flights', { selection: { n: 1 } });
  expect(await move()).toMatchObject([{ name: 'flights', read: 600, taken: 600, refused: 0 }]);
  await here.grant(null);
  expect(await found(here)).toEqual(await found(there));
  expect((await here.call('PUT', 'flights', { new: true })).status).toBe(201);
  expect((await found(here)).at(-1)).toEqual({ id: 602, new: true });
  await there.call('PUT', 'flights', { later: true });
  // The id of what is new there has been given to something else here meanwhile.
  expect(await move()).toMatchObject([{ read: 601, taken: 600, refused: 1, refusals: [{ record: '602' }] }]);
  expect((await found(here)).at(-1)).toEqual({ id: 602, new: true });
});

test('a record that does not fit the columns here, or whose id is taken, is left out and told; none is changed', async () => {
  await there.call('PUT', 'flights', [{ n: 'one' }, { n: 2 }, { n: 3 }, { n: 3 }, { n: 5 }]);
  const columns = [{ name: 'n', type: 'number', unique: true }] as const;
  await here.grant(await here.resource('flights', columns));
  await here.call('PUT', 'flights', [{ n: 20 }, { n: 5 }]);
  const [moved] = await move();
  expect(moved).toMatchObject({ read: 5, taken: 1, refused: 4 });
  expect(moved?.refusals.toSorted((a, b) => Number(a.record) - Number(b.record))).toEqual([
    { record: '1', reason: 'is not brought in: a record here has its id' },
    { record: '2', reason: 'is not brought in: a record here has its id' },
    { record: '4', reason: 'n has a value that another record has' },
    { record: '5', reason: 'n has a value that another record has' },
  ]);
  expect(await found(here)).toEqual([
    { id: 1, n: 20 },
    { id: 2, n: 5 },
    { id: 3, n: 3 },
  ]);
  expect(await move({ dryRun: true })).toMatchObject([{ read: 5, taken: 1, refused: 4 }]);
});

test('a resource that the token may not read is told, and those before it are here', async () => {
  await there.call('PUT', 'flights', { n: 1 });
  await expect(move({ resources: ['flights', 'closed'] })).rejects.toThrow(/findRecords: 40[34]/);
  await here.grant(null);
  expect(await found(here)).toEqual([{ id: 1, n: 1 }]);
});
