import { beforeAll, describe, expect, test } from 'vitest';
import appstaxDocument from '../generated/appstax/openapi.json' with { type: 'json' };
import flipletDocument from '../generated/fliplet/openapi.json' with { type: 'json' };
import robostackDocument from '../generated/robostack/openapi.json' with { type: 'json' };
import { checked } from '../src/contract/checked.ts';
import { appstax } from '../src/dialects/appstax/dialect.ts';
import { fliplet } from '../src/dialects/fliplet/dialect.ts';
import { robostack } from '../src/dialects/robostack/dialect.ts';
import { actions } from '../src/records/actions.ts';
import { apply } from '../src/records/provision/apply.ts';
import type { ApplyFile } from '../src/records/provision/apply-file.ts';
import { openStore } from '../src/records/store.ts';
import { serveDialect } from '../src/server.ts';
import { testDatabase } from './database.ts';
import { testServer } from './fixtures/server.ts';

const app = { uuid: '0b7f6c8e-52a5-4b0c-9d5e-3f1f6a1d2c77', key: 'app-key-of-the-shared-app' };
const token = {
  key: 'eu--token-of-the-organization',
  robostackKey: 'robostack-key',
  robostackSecret: 'robostack-secret-1',
};
const openToAll = { create: 'public', read: 'public', update: 'public', delete: 'public' } as const;

const applyFile: ApplyFile = {
  organizations: [
    {
      name: 'One store',
      id: 81,
      apps: [
        {
          name: 'Shared',
          id: 82,
          ...app,
          collections: [
            {
              name: 'plånes/1',
              id: 83,
              columns: [{ name: 'name', type: 'string' }],
              appstax: { permissions: openToAll },
            },
            {
              name: 'flights',
              id: 84,
              columns: [
                { name: 'number', type: 'string', unique: true },
                { name: 'departure', type: 'date' },
                { name: 'seats', type: 'number' },
                { name: 'plane', type: 'relation', to: 'plånes/1' },
              ],
              appstax: { permissions: openToAll },
            },
          ],
        },
      ],
      tokens: [
        {
          name: 'robostack',
          kind: 'robostack',
          key: token.robostackKey,
          secret: token.robostackSecret,
          grants: [{ app: 'Shared', actions: [...actions] }],
        },
        { name: 'fliplet', kind: 'organization', key: token.key },
      ],
    },
  ],
};

const database = testDatabase();
let send: (request: Request) => Promise<Response>;

beforeAll(async () => {
  const store = await openStore(database());
  await apply(store, applyFile);
  const { app: server } = await testServer([
    serveDialect(robostack(store), JSON.stringify(robostackDocument)),
    serveDialect(fliplet(store), JSON.stringify(flipletDocument)),
    serveDialect(appstax({ store, deliver: async () => {} }), JSON.stringify(appstaxDocument)),
  ]);
  const answer = async (request: Request) => server.fetch(request, {});
  send = [robostackDocument, flipletDocument, appstaxDocument].reduce(
    (inner, document) => checked(document, inner),
    answer,
  );
});

/** Sends JSON and gives the status with the body. */
async function call(method: string, path: string, headers: Record<string, string>, body?: unknown) {
  const request = new Request(`http://trivium.test${path}`, {
    method,
    headers: { ...headers, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const response = await send(request);
  const text = await response.text();
  return { status: response.status, body: text === '' ? undefined : JSON.parse(text) };
}

const robostackCall = (method: string, resource: string, body: unknown) =>
  call(
    method,
    `/external/api/${app.uuid}/${encodeURIComponent(resource)}/`,
    { 'x-api-key': token.robostackKey, 'x-api-secret': token.robostackSecret },
    body,
  );
const flipletCall = (method: string, path: string, body?: unknown) =>
  call(method, `/v1/data-sources/${path}`, { 'auth-token': token.key }, body);
const appstaxCall = (method: string, path: string, body?: unknown) =>
  call(method, `/api/latest/objects/${path}`, { 'x-appstax-appkey': app.key }, body);

const allPermissions = ['read', 'update', 'delete', 'grant read', 'grant update', 'grant delete'];
const planes = encodeURIComponent('plånes/1');

describe('the same records through all three dialects', () => {
  test('what Robostack creates, Fliplet and Appstax read, names and values of every kind included', async () => {
    const data = { name: 'Puffin', 'a.b': { $x: [1, null], '': {} }, constructor: 'Éire', big: 2 ** 40 };
    const made = await robostackCall('PUT', 'plånes/1', [data]);
    expect(made).toEqual({ status: 201, body: { results: [{ id: 1, ...data }] } });

    const { body: entries } = await flipletCall('GET', '83/data');
    expect(entries.entries).toEqual([expect.objectContaining({ id: 1, data, dataSourceId: 83 })]);
    const { body: listed } = await appstaxCall('GET', planes);
    expect(listed.objects).toEqual([expect.objectContaining({ ...data, sysPermissions: allPermissions })]);
    expect(listed.objects[0].sysCreated).toBe(entries.entries[0].createdAt);
  });

  test('a relation is one thing with three looks', async () => {
    const [plane] = (await appstaxCall('GET', planes)).body.objects;
    const made = await appstaxCall('POST', 'flights', {
      number: 'RA 1',
      departure: '2026-06-01T07:15:00.000Z',
      seats: 3,
      plane: { sysRelationChanges: { additions: [plane.sysObjectId] } },
    });
    expect(made.status).toBe(200);

    const found = await robostackCall('POST', 'flights', { selection: { number: 'RA 1' } });
    expect(found.body.results).toEqual([
      expect.objectContaining({ id: 1, plane: 1, plane_id: 1, plane_name: 'Puffin', seats: 3 }),
    ]);
    const queried = await flipletCall('POST', '84/data/query', {
      where: { plane: 1 },
      join: { aircraft: { dataSourceId: 83, on: { 'data.plane': 'id' } } },
    });
    expect(queried.body.entries[0].data).toEqual({
      number: 'RA 1',
      departure: '2026-06-01T07:15:00.000Z',
      seats: 3,
      plane: 1,
    });
    expect(queried.body.entries[0].join.aircraft).toEqual([
      expect.objectContaining({ data: expect.objectContaining({ name: 'Puffin' }) }),
    ]);
    const expanded = await appstaxCall('GET', `flights/${made.body.sysObjectId}?expanddepth=1`);
    expect(expanded.body.plane.sysObjects).toEqual([expect.objectContaining({ name: 'Puffin' })]);
  });

  test('each sees what another changes, and only that has changed', async () => {
    const before = (await appstaxCall('GET', 'flights')).body.objects[0];
    const changed = await flipletCall('PUT', '84/data/1', { seats: 4, gate: { letter: 'B' } });
    expect(changed.status).toBe(201);
    const updated = await robostackCall('PATCH', 'flights', {
      selection: [{ number: 'RA 1' }],
      updation: [{ status: 'boarding' }],
    });
    expect(updated.status).toBe(200);

    const after = (await appstaxCall('GET', 'flights')).body.objects[0];
    expect(after).toEqual({
      ...before,
      seats: 4,
      gate: { letter: 'B' },
      status: 'boarding',
      sysUpdated: after.sysUpdated,
    });
    expect(Date.parse(after.sysUpdated)).toBeGreaterThan(Date.parse(before.sysUpdated));
  });

  test('declared columns and unique values hold whoever writes', async () => {
    const flight = { number: 'RA 1' };
    const late = { number: 'RA 2', departure: 'tomorrow' };
    const refused = [
      await robostackCall('PUT', 'flights', [flight]),
      await flipletCall('PUT', '84/data', flight),
      await appstaxCall('POST', 'flights', flight),
      await robostackCall('PUT', 'flights', [late]),
      await flipletCall('PUT', '84/data', late),
      await appstaxCall('POST', 'flights', late),
    ];
    expect(refused.map(({ status }) => status)).toEqual([400, 400, 400, 400, 400, 400]);
    expect((await flipletCall('GET', '84/data')).body.entries).toHaveLength(1);
  });

  test('the query languages agree', async () => {
    await robostackCall(
      'PUT',
      'flights',
      [2, 3, 4, 5].map((n) => ({ number: `RA ${n}`, seats: n * 10 })),
    );
    const numbers = (rows: readonly { number: string }[]) => rows.map(({ number }) => number).sort();
    const robostackFound = await robostackCall('POST', 'flights', { selection: { seats: { $gt: 20, $lte: 40 } } });
    const flipletFound = await flipletCall('POST', '84/data/query', { where: { seats: { $gt: 20, $lte: 40 } } });
    const filter = encodeURIComponent('seats > 20 and seats <= 40');
    const appstaxFound = await appstaxCall('GET', `flights?filter=${filter}`);
    expect(numbers(robostackFound.body.results)).toEqual(['RA 3', 'RA 4']);
    expect(numbers(flipletFound.body.entries.map(({ data }: { data: { number: string } }) => data))).toEqual([
      'RA 3',
      'RA 4',
    ]);
    expect(numbers(appstaxFound.body.objects)).toEqual(['RA 3', 'RA 4']);
  });

  test('what one deletes is gone for all, and its id does not come back', async () => {
    const filter = encodeURIComponent("number = 'RA 5'");
    const [object] = (await appstaxCall('GET', `flights?filter=${filter}`)).body.objects;
    const [record] = (await robostackCall('POST', 'flights', { selection: { number: 'RA 5' } })).body.results;
    expect((await flipletCall('GET', `84/data/${record.id}`)).body).toMatchObject({
      id: record.id,
      data: { seats: 50 },
    });

    expect((await appstaxCall('DELETE', `flights/${object.sysObjectId}`)).status).toBe(204);
    expect((await robostackCall('POST', 'flights', { selection: { number: 'RA 5' } })).body.results).toEqual([]);
    expect((await flipletCall('GET', `84/data/${record.id}`)).status).toBe(404);
    const next = await flipletCall('PUT', '84/data', { number: 'RA 6' });
    expect(next.body.id).toBeGreaterThan(record.id);
  });
});
