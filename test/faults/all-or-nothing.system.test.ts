import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connect, type Database } from '../../src/database/connect.ts';
import { type AppstaxServer, appstaxServer, newTenant as newAppstaxTenant } from '../appstax/app.ts';
import { testDatabase } from '../database.ts';
import { type FlipletServer, flipletServer, newTenant as newFlipletTenant } from '../fliplet/app.ts';
import { newTenant as newRobostackTenant, type RobostackServer, robostackServer } from '../robostack/app.ts';
import { type CommandProxy, type Fault, startCommandProxy } from './command-proxy.ts';

const database = testDatabase();
let proxy: CommandProxy;
let behind: Database;
let robostack: RobostackServer;
let fliplet: FlipletServer;
let appstax: AppstaxServer;

beforeAll(async () => {
  proxy = await startCommandProxy(database());
  behind = await connect({ uri: proxy.uri, name: database().db.databaseName });
  robostack = await robostackServer(behind);
  fliplet = await flipletServer(behind);
  appstax = await appstaxServer(behind);
});
afterAll(async () => {
  await behind.close();
  await proxy.stop();
});

/** A request that changes several records, and what callers see of them. */
interface Change {
  readonly change: () => Promise<{ readonly status: number }>;
  readonly seen: () => Promise<unknown>;
}

type Prepare = () => Promise<Change>;

async function orders(method: string, body: unknown): Promise<Change> {
  const tenant = await newRobostackTenant(robostack);
  await tenant.resource('orders');
  await tenant.grant(null);
  await tenant.call('PUT', 'orders', [{ a: 1 }, { a: 2 }, { a: 3 }]);
  return {
    change: () => tenant.call(method, 'orders', body),
    seen: async () => (await tenant.call('POST', 'orders')).body.results.map(({ a }) => a),
  };
}

/** `request` is told the data source's id, its first entry's and its first version's. */
async function dataSource(
  request: (ids: { entry: number; version: number }) => readonly [path: string, body?: unknown],
): Promise<Change> {
  const tenant = await newFlipletTenant(fliplet);
  const path = `data-sources/${await tenant.source({}, [{ n: 1 }, { n: 2 }])}`;
  const entries = async () => (await tenant.call('GET', `${path}/data`)).body.entries;
  const versions = async () => {
    const { versions: found } = (await tenant.call('GET', `${path}/versions`)).body;
    return Array.isArray(found) ? found.map(({ id }) => Number(id)) : [];
  };
  const [first] = await entries();
  const [version] = await versions();
  await tenant.call('POST', `${path}/commit`, { entries: [{ data: { n: 3 } }], append: true });
  const [below, body] = request({ entry: first?.id ?? 0, version: version ?? 0 });
  return {
    change: () => tenant.call('POST', `${path}/${below}`, body),
    seen: async () => [(await entries()).map(({ data }) => data), (await versions()).length],
  };
}

async function sharedObjects(): Promise<Change> {
  const tenant = await newAppstaxTenant(appstax);
  await tenant.collection('Notes');
  const [owner, buddy] = [await tenant.signUp('owner'), await tenant.signUp('buddy')];
  const create = () => tenant.call('POST', 'objects/Notes', { title: 'T' }, { session: owner.session });
  const ids = [(await create()).body.sysObjectId, (await create()).body.sysObjectId];
  const entries = (...permissions: string[]) =>
    ids.map((sysObjectId) => ({ sysObjectId, username: 'buddy', permissions }));
  const send = (body: unknown) => tenant.call('POST', 'permissions', body, { session: owner.session });
  await send({ grants: entries('read', 'update'), revokes: [] });
  return {
    change: () => send({ grants: entries('delete'), revokes: entries('update') }),
    seen: async () => {
      const { objects } = (await tenant.call('GET', 'objects/Notes', undefined, { session: buddy.session })).body;
      return objects.map(({ sysPermissions }) => sysPermissions);
    },
  };
}

const changes: readonly (readonly [string, Prepare])[] = [
  ['Robostack: several records created', () => orders('PUT', [{ a: 4 }, { a: 5 }])],
  [
    'Robostack: records updated in pairs',
    () => orders('PATCH', { selection: [{ a: 1 }, { a: 2 }], updation: [{ a: 10 }, { a: 20 }] }),
  ],
  ['Robostack: several records deleted', () => orders('DELETE', { selection: { a: { $lt: 3 } } })],
  [
    'Fliplet: a commit',
    () =>
      dataSource(({ entry }) => [
        'commit',
        { entries: [{ id: entry, data: { n: 10 } }, { data: { n: 4 } }], append: false },
      ]),
  ],
  ['Fliplet: an import', () => dataSource(() => ['data', { entries: [{ n: 7 }, { n: 8 }], append: false }])],
  ['Fliplet: a version restored', () => dataSource(({ version }) => [`versions/${version}/restore`])],
  ['Appstax: rights granted and revoked', sharedObjects],
];

/** Everything in the database but the counters, which promise no gaps, and what is only noted for a while, such as the minute of last use. */
async function wholeState(): Promise<unknown> {
  const { db } = database();
  const names = (await db.listCollections({}, { nameOnly: true }).toArray()).map(({ name }) => name).sort();
  const kept = names.filter((name) => !['sequences', 'attempts', 'sessions', 'allowances'].includes(name));
  return await Promise.all(
    kept.map(async (name) => [
      name,
      await db
        .collection(name)
        .find({}, { projection: { lastUsedAt: 0 } })
        .sort('_id')
        .toArray(),
    ]),
  );
}

async function disturbed({ change }: Change, number: number, fault: Fault): Promise<{ status: number; met: boolean }> {
  proxy.disturb(number, fault);
  const { status } = await change();
  const met = proxy.count() >= number;
  proxy.disturb(0, fault);
  return { status, met };
}

describe('P2: all or nothing, whatever happens to the n-th command on its way to the database', () => {
  describe.each(changes)('%s', (_, prepare) => {
    let before: unknown;
    let after: unknown;

    beforeAll(async () => {
      const { seen, change } = await prepare();
      before = await seen();
      expect((await change()).status).toBeLessThan(300);
      after = await seen();
      expect(after).not.toEqual(before);
    });

    test('a command is refused', { timeout: 120_000 }, async () => {
      let prepared = await prepare();
      let whole = await wholeState();
      for (let number = 1; ; number += 1) {
        const { status, met } = await disturbed(prepared, number, 'refused');
        const seen = await prepared.seen();
        if (!met) {
          expect([number > 3, status < 300, seen]).toEqual([true, true, after]);
          return;
        }
        if (JSON.stringify(seen) === JSON.stringify(before)) {
          expect([number, status >= 400]).toEqual([number, true]);
          expect([number, await wholeState()]).toEqual([number, whole]);
        } else {
          // What came after the commit, such as reading what to answer, may fail as well.
          expect([number, seen]).toEqual([number, after]);
          prepared = await prepare();
          whole = await wholeState();
        }
      }
    });

    test('an answer is lost', { timeout: 120_000 }, async () => {
      for (let number = 1; ; number += 1) {
        const prepared = await prepare();
        const { status, met } = await disturbed(prepared, number, 'lost');
        const seen = await prepared.seen();
        if (status < 300) expect([number, seen]).toEqual([number, after]);
        else expect([before, after]).toContainEqual(seen);
        if (!met) return;
      }
    });
  });
});
