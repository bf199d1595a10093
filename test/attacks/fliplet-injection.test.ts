import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { testDatabase } from '../database.ts';
import { type Answer, type FlipletServer, flipletServer, newTenant, type Tenant } from '../fliplet/app.ts';

const database = testDatabase();
let server: FlipletServer;
let tenant: Tenant;
let id: number;

beforeAll(async () => {
  server = await flipletServer(database());
  tenant = await newTenant(server);
});

const rows = [
  { status: 'pending', quantity: 1, tags: ['a'] },
  { status: 'shipped', quantity: 2, tags: [] },
];

/** A data source for each test of a suite that writes. */
function eachWithItsOwn(): void {
  beforeEach(async () => {
    id = await tenant.source({}, rows);
  });
}

/** One for all tests of a suite, whose entries are at last what they were at first. */
function changingNothing(): void {
  beforeAll(async () => {
    id = await tenant.source({}, rows);
  });
  afterAll(async () => {
    const { entries } = (await tenant.call('GET', `data-sources/${id}/data`)).body;
    expect(entries.map(({ data }) => data)).toEqual(rows);
  });
}

const query = async (body: unknown, source = id): Promise<Answer> =>
  await tenant.call('POST', `data-sources/${source}/data/query`, body);

const everything = async () => (await tenant.call('GET', `data-sources/${id}/data`)).body.entries;

/** Sends what must be refused in the dialect's shape, without a word of the database's. */
async function refused(path: string, body: unknown, method = 'POST'): Promise<void> {
  const { status, body: answer } = await tenant.call(method, path === '' ? `data-sources/${id}` : path, body);
  expect([body, status]).toEqual([body, 400]);
  expect(answer.message).not.toMatch(/mongo|bson|pipeline stage|\$_internal|stack|at \//i);
}

/** A `where` sent to everything that takes one. */
async function refusedWhere(where: unknown): Promise<void> {
  const path = `data-sources/${id}/data/query`;
  for (const type of ['select', 'delete']) await refused(path, { type, where });
  await refused(path, { type: 'update', where, data: { lost: true } });
  await refused(path, { where, countOnly: true });
  await refused(path, { join: { X: { dataSourceId: id, on: { id: 'id' }, where } } });
}

const code = ['$where', '$function', '$accumulator', '$expr', '$jsonSchema', '$text', '$comment', '$near'];

describe('I2: code at any depth', () => {
  changingNothing();

  test.each(code)('%s in a where', async (name) => {
    const call = { [name]: 'return true' };
    await refusedWhere(call);
    const inside = [
      { status: call },
      { status: { $not: call } },
      { status: { $in: [call] } },
      { tags: { $elemMatch: call } },
      { tags: { $all: [{ $elemMatch: { deep: call } }] } },
      { $and: [{ $or: [{ $nor: [call] }] }] },
      { $or: [{ $filters: [] }, { a: { b: { c: call } } }] },
      { $not: call },
    ];
    for (const where of inside) await refused(`data-sources/${id}/data/query`, { where });
  });

  test.each(code.filter((name) => name !== '$expr' && name !== '$comment'))('%s in an aggregate', async (name) => {
    const call = { [name]: { body: 'function () { return 1 }', args: [], lang: 'js' } };
    const pipelines = [
      [call],
      [{ $match: call }],
      [{ $match: { $and: [{ $or: [call] }] } }],
      [{ $project: { x: { $cond: [true, call, 1] } } }],
      [{ $group: { _id: null, x: call } }],
      [{ $group: { _id: null, x: { $sum: { $convertToNumber: call } } } }],
      [{ $addFields: { y: { $map: { input: '$data.tags', in: call } } } }],
    ];
    for (const aggregate of pipelines) await refused(`data-sources/${id}/data/query`, { aggregate });
  });

  test.each(code)('%s in the where of a version', async (name) => {
    const { versions } = (await tenant.call('GET', `data-sources/${id}/versions`)).body;
    const [version] = versions as readonly { readonly id: number }[];
    const path = `data-sources/${id}/versions/${version?.id}/data`;
    await refused(path, { where: { [name]: '1' } });
    await refused(path, { where: { $and: [{ status: { [name]: '1' } }] } });
  });
});

describe('I3: an object where a text is due', () => {
  changingNothing();

  test.each<[string, string, unknown]>([
    ['POST', 'auth/login', { email: { $ne: '' }, password: 'x' }],
    ['POST', 'auth/login', { email: 'a@example.org', password: { $ne: '' } }],
    ['POST', 'session/authorize/dataSource', { dataSourceId: 1, where: { Email: { $ne: '' }, Password: 'x' } }],
    ['POST', 'session/authorize/dataSource', { dataSourceId: { $gt: 0 }, where: { Email: 'x' } }],
    ['POST', 'media/folders', { name: { $gt: '' } }],
    ['POST', 'data-sources', { name: { $gt: '' }, organizationId: 1 }],
    ['PUT', '', { name: { $gt: '' } }],
    ['PUT', '', { columns: [{ $gt: '' }] }],
    ['PUT', '', { type: { $ne: null } }],
    ['PUT', '', { accessRules: { $ne: null } }],
    ['PUT', '', { definition: 'text' }],
  ])('%s %s %j', async (method, path, body) => {
    await refused(path, body, method);
  });

  test('in tokens and in the query', async () => {
    for (const search of ['auth_token[$ne]=x', 'auth_token[]=x']) {
      const answer = await tenant.call('GET', `data-sources/${id}?${search}`, undefined, { token: null });
      expect([400, 401]).toContain(answer.status);
    }
    const { organizationId } = tenant;
    for (const search of ['organizationId[$gt]=0', `organizationId[]=${organizationId}`, 'appId=%7B%7D']) {
      expect((await tenant.call('GET', `data-sources?${search}`)).status).toBe(400);
    }
  });
});

const odd = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', '_bsontype', 'toBSON', 'toJSON'];
const dotted = [
  'a.b',
  'a.b.__proto__',
  '$set',
  '$where',
  'a$b',
  '.',
  '..',
  '',
  ' ',
  '$',
  '%2E',
  'data',
  'data.x',
  '_id',
];

describe('I4, I5: names of the language and of the database', () => {
  eachWithItsOwn();

  test.each([...odd, ...dotted])('%j is a column like any other', async (name) => {
    const value = { polluted: true, ['__proto__']: 1, 'x.y': { $z: [{ $gt: '' }] } };
    const row = `{"kind": "odd", ${JSON.stringify(name)}: ${JSON.stringify(value)}}`;
    const made = await tenant.call('PUT', `data-sources/${id}/data`, row);
    expect(made.status).toBe(201);
    const changed = await tenant.call('PUT', `data-sources/${id}/data/${made.body.id}`, row);
    const committed = await tenant.call(
      'POST',
      `data-sources/${id}/commit`,
      `{"append":true,"entries":[{"data":${row}}]}`,
    );
    const imported = await tenant.call('POST', `data-sources/${id}/data`, `{"append":true,"entries":[${row}]}`);
    expect([changed.status, committed.status, imported.status]).toEqual([201, 200, 200]);
    const found = (await query({ where: { kind: 'odd' } })).body.entries;
    expect(found).toHaveLength(3);
    for (const { data } of found) {
      expect(Object.getOwnPropertyDescriptor(data, name)?.value).toEqual(JSON.parse(JSON.stringify(value)));
    }
    const { columns } = (await tenant.call('GET', `data-sources/${id}`)).body.dataSource;
    expect(columns).toContain(name);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  test.each(odd)('%j in conditions, orders, attributes, joins and pipelines', async (name) => {
    await tenant.call('PUT', `data-sources/${id}/data`, `{"kind": "odd", ${JSON.stringify(name)}: "here"}`);
    const where = (given: string) => query(`{"where": {${JSON.stringify(name)}: ${given}}}`);
    expect((await where('"here"')).body.entries).toHaveLength(1);
    expect((await where('{"$exists": true}')).body.entries).toHaveLength(1);
    expect((await query({ order: [[`data.${name}`, 'ASC']], attributes: [name], limit: 1 })).status).toBe(200);
    const filters = await query({ where: { $filters: [{ column: name, condition: '==', value: 'here' }] } });
    expect(filters.body.entries).toHaveLength(1);
    const joined = await query(
      `{"join": {${JSON.stringify(name)}: {"dataSourceId": ${id}, "on": {"data.${name}": "data.${name}"}, "count": true}}}`,
    );
    expect(joined.status).toBe(200);
    expect(({} as Record<string, unknown>).here).toBeUndefined();
  });

  test('the name of a form field', async () => {
    for (const name of [...odd, 'a.b', '$set']) {
      const form = new FormData();
      form.append(name, 'text');
      const request = new Request(`http://trivium.test/v1/data-sources/${id}/data`, {
        method: 'PUT',
        headers: { 'auth-token': tenant.adminToken },
        body: form,
      });
      const response = await server.send(request);
      const { data }: { data: object } = JSON.parse(await response.text());
      expect(Object.entries(data)).toEqual([[name, 'text']]);
    }
  });

  test('NUL in a name is refused', async () => {
    await refused(`data-sources/${id}/data`, { 'a\0b': 1 }, 'PUT');
    await refused(`data-sources/${id}/commit`, { append: true, entries: [{ data: { 'a\0b': 1 } }] });
  });
});

describe('I6: values that look like operations', () => {
  eachWithItsOwn();

  const values = [{ $set: { a: 1 } }, { $inc: 1 }, [{ $set: { a: 1 } }], '$status', '$$ROOT', { $literal: 1 }];
  test.each(values.map((value) => [value]))('%j is stored as it is', async (value) => {
    const [first] = await everything();
    const path = `data-sources/${id}`;
    await tenant.call('PUT', `${path}/data/${first?.id}`, { one: value });
    await tenant.call('POST', `${path}/commit`, {
      append: true,
      extend: true,
      entries: [{ id: first?.id, data: { two: value } }],
    });
    await query({ type: 'update', where: { status: 'pending' }, data: { three: value } });
    expect((await everything())[0]?.data).toMatchObject({ status: 'pending', one: value, two: value, three: value });
  });
});

describe('I7: texts that begin with a dollar', () => {
  changingNothing();

  test('are texts in conditions', async () => {
    expect((await query({ where: { status: '$status' } })).body.entries).toEqual([]);
    expect((await query({ where: { status: { $in: ['$$ROOT', '$data.status'] } } })).body.entries).toEqual([]);
    expect((await query({ where: { status: { $gte: '$', $lt: '%' } } })).body.entries).toEqual([]);
  });

  test('reach only what is visible in pipelines', async () => {
    const { entries } = (await query({ aggregate: [{ $project: { all: '$$ROOT' } }] })).body;
    const [first] = entries as readonly unknown[] as readonly { all: object }[];
    expect(Object.keys(first?.all ?? {}).sort()).toEqual([
      'createdAt',
      'data',
      'dataSourceId',
      'id',
      'order',
      'updatedAt',
    ]);
    for (const variable of ['$$CURRENT.oid', '$oid', '$owner', '$since', '$_id']) {
      const answer = await query({ aggregate: [{ $project: { x: variable } }] });
      expect([200, 400]).toContain(answer.status);
      expect(answer.text).not.toContain('"x"');
    }
    for (const variable of ['$$USER_ROLES', '$$CLUSTER_TIME', '$$SEARCH_META']) {
      await refused(`data-sources/${id}/data/query`, { aggregate: [{ $project: { x: variable } }] });
    }
  });
});

const stages = (
  '$out $merge $currentOp $collStats $indexStats $listSessions $listLocalSessions $changeStream $documents $search ' +
  '$lookup $unionWith $graphLookup $facet $planCacheStats $geoNear $sample $redact $densify'
).split(' ');

describe('I8: stages that join, write or describe the server', () => {
  changingNothing();

  test.each(stages)('%s', async (stage) => {
    for (const body of [{}, { from: 'records_1', as: 'x', pipeline: [] }]) {
      for (const aggregate of [
        [{ [stage]: body }],
        [{ $match: {} }, { [stage]: body }],
        [{ $match: {}, [stage]: body }],
      ]) {
        await refused(`data-sources/${id}/data/query`, { aggregate });
      }
    }
  });
});

describe('I9: another tenant', () => {
  eachWithItsOwn();

  test('no condition and no stage leads out of the data source', async () => {
    const theirs = await (await newTenant(server)).source({}, [{ status: 'theirs' }]);
    const wheres = [{ dataSourceId: theirs }, { organizationId: { $gt: 0 } }, { $or: [{ dataSourceId: theirs }, {}] }];
    for (const where of wheres) expect((await query({ where })).text).not.toContain('theirs');
    const pipelines = [
      [{ $match: { dataSourceId: theirs } }],
      [{ $match: { $or: [{ dataSourceId: theirs }, { dataSourceId: { $gt: 0 } }] } }],
      [{ $set: { dataSourceId: theirs } }, { $match: { dataSourceId: theirs } }],
    ];
    for (const aggregate of pipelines) expect((await query({ aggregate })).text).not.toContain('"theirs"');
    const commit = await tenant.call('POST', `data-sources/${id}/commit`, {
      append: true,
      entries: [{ id: 1, dataSourceId: theirs, data: { status: 'mine', dataSourceId: theirs } }],
    });
    expect(commit.body.entries.every(({ dataSourceId }) => dataSourceId === id)).toBe(true);
  });
});

describe('I10: names and directions of an order', () => {
  changingNothing();

  test.each<[unknown]>([
    [[['data.$where', '1;']]],
    [[['status', '1; drop']]],
    [[['status', { $gt: 0 }]]],
    [[[{ $gt: 0 }, 'ASC']]],
    [[['password', 'ASC']]],
    [[['_id', 'ASC']]],
    [[['oid', 'ASC']]],
    [[['data', 'ASC']]],
    [[['owner.id', 'ASC']]],
    [['status', 'ASC']],
    ['status'],
    [{ status: 1 }],
    [[['data.nothing', 'ASC']]],
    [Array.from({ length: 11 }, () => ['status', 'ASC'])],
  ])('%j', async (order) => {
    await refused(`data-sources/${id}/data/query`, { order });
  });

  test('attributes name columns and never rename or reveal', async () => {
    for (const attributes of [['password'], ['$status'], ['_id', 'oid', 'owner'], ['data.$where']]) {
      const { entries } = (await query({ attributes })).body;
      expect(entries.map(({ data }) => data)).toEqual([{}, {}]);
    }
    await refused(`data-sources/${id}/data/query`, { attributes: [{ x: '$status' }] });
    await refused(`data-sources/${id}/data/query`, { attributes: { x: 1 } });
  });
});

describe('I12: wildcards and signs of patterns are signs', () => {
  eachWithItsOwn();

  test.each(['%'.repeat(10_000), '.*', '(', '[a', '\\', 'a{1,99999}', '+?', '^', '$', '\\E', '\0'])(
    'in $like, $iLike and contains: %.20s',
    async (text) => {
      await tenant.call('POST', `data-sources/${id}/data`, { entries: [{ status: 'plain text' }] });
      for (const where of [
        { status: { $like: `x${text}y` } },
        { status: { $iLike: `x${text}y` } },
        { $filters: [{ column: 'status', condition: 'contains', value: `x${text}y` }] },
      ]) {
        const answer = await query({ where });
        expect(text.length > 4_000 ? answer.status : answer.body.entries).toEqual(text.length > 4_000 ? 400 : []);
      }
    },
  );
});

describe('I13: patterns that run for ever elsewhere', () => {
  eachWithItsOwn();

  const slow = ['(a+)+$', '(a|aa)+$', '(.*a){20}$', '^(([a-z])+.)+[A-Z]([a-z])+$', '(a*)*b'];
  test.each(slow)('%s ends', async (pattern) => {
    await tenant.call('POST', `data-sources/${id}/data`, { entries: [{ status: `${'a'.repeat(200)}!` }] });
    for (const where of [
      { status: { $regex: pattern } },
      { $filters: [{ column: 'status', condition: 'regex', value: pattern }] },
    ]) {
      const answer = await query({ where });
      expect([200, 503]).toContain(answer.status);
      await refused(`data-sources/${id}/data/query`, { where, countOnly: true });
    }
  });

  test.each(['(', '[z-a]', 'a{2,1}', '(?<x', '*'])('%s is told to be none', async (pattern) => {
    await refused(`data-sources/${id}/data/query`, { where: { status: { $regex: pattern } } });
  });
});
