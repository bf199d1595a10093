import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { testDatabase } from '../database.ts';
import { type Answer, newTenant, type RobostackServer, robostackServer, type Tenant } from '../robostack/app.ts';

const database = testDatabase();
let server: RobostackServer;
let tenant: Tenant;

beforeAll(async () => {
  server = await robostackServer(database());
});

beforeEach(async () => {
  tenant = await newTenant(server);
  await tenant.grant(null);
});

const find = async (resource: string, body: unknown = {}) => (await tenant.call('POST', resource, body)).body.results;

function statusAndCode({ status, body }: Answer): readonly unknown[] {
  return [status, body.error?.code];
}

describe('A2: fields that a caller may not give himself', () => {
  beforeEach(async () => {
    await tenant.resource('orders');
    await tenant.call('PUT', 'orders', { status: 'first' });
  });

  test('the id is refused by name, in create and update alike', async () => {
    for (const row of [{ id: 7 }, { id: null, status: 'x' }, [{ status: 'x' }, { id: 7 }]]) {
      expect(statusAndCode(await tenant.call('PUT', 'orders', row))).toEqual([400, 'invalid-request']);
    }
    const selection = { status: 'first' };
    expect(statusAndCode(await tenant.call('PATCH', 'orders', { selection, updation: { id: 7 } }))).toEqual([
      400,
      'invalid-request',
    ]);
    expect(await find('orders')).toEqual([{ id: 1, status: 'first' }]);
  });

  test.each([
    '_id',
    'oid',
    'appUUID',
    'appId',
    'createdAt',
    'updatedAt',
    'order',
    'owner',
    'sysOwner',
    'sysPermissions',
    'grants',
    'data',
    'isAdmin',
  ])('%s is data like any other and moves nothing that the server keeps', async (name) => {
    const stored = () =>
      database()
        .db.collection('collections')
        .findOne({ appId: tenant.app.id, name: 'orders' }, { maxTimeMS: 5_000 })
        .then((found) =>
          database()
            .db.collection(`records_${String(found?._id)}`)
            .findOne({}, { sort: { _id: 1 }, maxTimeMS: 5_000 }),
        );
    const before = await stored();
    const value = { planted: [1] };
    expect((await tenant.call('PUT', 'orders', { [name]: value })).body.results).toEqual([{ id: 2, [name]: value }]);
    const changed = await tenant.call('PATCH', 'orders', { selection: { id: 1 }, updation: { [name]: 'planted' } });
    expect(changed.body.results).toEqual([{ id: 1, status: 'first', [name]: 'planted' }]);
    expect(await stored()).toEqual({
      ...before,
      data: { status: 'first', [name]: 'planted' },
      updatedAt: expect.any(Date),
    });
  });

  test('a field that the grant does not let be written is refused by name, never dropped', async () => {
    const orders = await tenant.resource('guarded');
    await tenant.grant(orders, { write: { only: ['status'] } });
    for (const [method, body] of [
      ['PUT', { status: 'x', price: 1 }],
      ['PUT', [{ status: 'x' }, { price: 1 }]],
      ['PATCH', { selection: { id: 1 }, updation: { price: 1 } }],
    ] as const) {
      const answer = await tenant.call(method, 'guarded', body);
      expect(statusAndCode(answer)).toEqual([403, 'forbidden']);
      expect(answer.body.error.message).toContain('"price"');
    }
    expect(await find('guarded')).toEqual([]);
  });
});

describe('A3: what is hidden cannot be asked about', () => {
  beforeEach(async () => {
    const people = await tenant.resource('people');
    await tenant.resource('teams');
    await tenant.resource('rooms');
    const visits = await tenant.resource('visits', [{ name: 'who', type: 'relation', to: 'people' }]);
    await tenant.call('PUT', 'people', [
      { name: 'Ada', salary: 10, team: 'red' },
      { name: 'Bo', salary: 20, team: 'blue' },
    ]);
    await tenant.call('PUT', 'visits', [
      { who: 1, day: 1 },
      { who: 2, day: 2 },
    ]);
    await tenant.grant(people, { read: { except: ['salary'] }, filter: { team: 'red' } });
    await tenant.grant(visits);
  });

  test.each([
    { selection: { salary: 10 } },
    { selection: { salary: { $gt: 0 } } },
    { selection: [{ name: 'Ada' }, { salary: [10, 20] }] },
    { sort: { salary: 1 } },
    { sort: [{ name: 1 }, { salary: 'desc' }] },
  ])('in a find: %j', async (body) => {
    expect(statusAndCode(await tenant.call('POST', 'people', body))).toEqual([403, 'forbidden']);
  });

  test('in the selection of an update or a delete', async () => {
    for (const selection of [{ salary: 10 }, [{ salary: { $gte: 0 } }]]) {
      const updation = Array.isArray(selection) ? [{ name: 'x' }] : { name: 'x' };
      expect(statusAndCode(await tenant.call('PATCH', 'people', { selection, updation }))).toEqual([403, 'forbidden']);
      expect(statusAndCode(await tenant.call('DELETE', 'people', { selection }))).toEqual([403, 'forbidden']);
    }
  });

  test.each([
    { $match: { salary: 10 } },
    { $match: { 'salary.x': 10 } },
    { $sort: { salary: 1 } },
    { $group: { _id: '$salary' } },
    { $group: { _id: null, most: { $max: '$salary' } } },
    { $project: { x: '$salary' } },
    { $addFields: { x: { $add: ['$salary', 1] } } },
    { $match: { $expr: { $gt: ['$$ROOT.salary', 0] } } },
    { $sortByCount: '$salary' },
    { $bucket: { groupBy: '$salary', boundaries: [0, 100] } },
    { $facet: { x: [{ $group: { _id: '$salary' } }] } },
  ])('in a pipeline: %j', async (stage) => {
    const answer = await tenant.call('POST', '', [stage], { path: 'people/aggregation' });
    expect(statusAndCode(answer)).toEqual([403, 'forbidden']);
  });

  test.each([
    [{ $project: { all: '$$ROOT' } }],
    [{ $group: { _id: null, all: { $push: '$$ROOT' } } }],
    [{ $project: { pairs: { $objectToArray: '$$ROOT' } } }],
    [{ $addFields: { name: 'x' } }],
    [{ $replaceRoot: { newRoot: { $mergeObjects: ['$$ROOT', { x: 1 }] } } }],
  ])('and is not in what a pipeline takes as a whole: %j', async (stage) => {
    const { body } = await tenant.call('POST', '', [stage], { path: 'people/aggregation' });
    const text = JSON.stringify(body);
    expect(text).toContain('red');
    expect(text).not.toMatch(/salary|blue|Bo/);
  });

  test('asked for by name, a hidden field stays away from every answer', async () => {
    for (const body of [
      { fields: ['salary', 'name'] },
      { projection: { salary: 1, name: 1 } },
      { projection: ['salary', 'name'] },
    ]) {
      expect(await find('people', body)).toEqual([{ id: 1, name: 'Ada' }]);
    }
    const answers = [
      await tenant.call('PATCH', 'people', { selection: { name: 'Ada' }, updation: { name: 'Ada L.' } }),
      await tenant.call('PUT', 'people', { name: 'Cy', team: 'red', salary: 30 }),
    ];
    expect(answers.map(({ body }) => JSON.stringify(body)).join()).not.toContain('salary');
  });

  test('nor does a reference show hidden fields or records of where it points', async () => {
    expect(await find('visits')).toEqual([
      { id: 1, who: 1, who_id: 1, who_name: 'Ada', who_team: 'red', day: 1 },
      { id: 2, who: 2, day: 2 },
    ]);
    expect(await find('visits', { fields: ['who_salary', 'who_name'] })).toEqual([
      { id: 1, who_name: 'Ada' },
      { id: 2 },
    ]);
    // The flattened names are no fields of the record, so nothing can be learned by selecting or sorting on them.
    expect(await find('visits', { selection: { who_salary: 10 } })).toEqual([]);
    expect(await find('visits', { sort: { who_salary: -1 } })).toEqual(await find('visits', { sort: { none: -1 } }));
  });
});

describe('A9: a delete or an update names what it means', () => {
  beforeEach(async () => {
    await tenant.resource('orders');
    await tenant.call('PUT', 'orders', [{ status: 'a' }, { status: 'b' }]);
  });

  test.each([
    undefined,
    '',
    'null',
    '[]',
    '"all"',
    '{}',
    '{"selection":null}',
    '{"selection":{}}',
    '{"selection":[]}',
    '{"selection":[{}]}',
    '{"selection":[{"status":"a"},{}]}',
    '{"selection":[{"status":"a"},null]}',
    '{"selection":true}',
    '{"selection":"status"}',
    '{"Selection":{"status":"a"}}',
    '{"selections":{"status":"a"}}',
  ])('%s', async (body) => {
    expect((await tenant.call('DELETE', 'orders', body)).status).toBe(400);
    const withChange = body?.startsWith('{')
      ? JSON.stringify({ ...JSON.parse(body), updation: { status: 'lost' } })
      : body;
    expect((await tenant.call('PATCH', 'orders', withChange)).status).toBe(400);
    expect(await find('orders')).toEqual([
      { id: 1, status: 'a' },
      { id: 2, status: 'b' },
    ]);
  });
});

describe('A10: pairs of selections and changes', () => {
  beforeEach(async () => {
    await tenant.resource('orders');
    await tenant.call('PUT', 'orders', [{ status: 'a' }, { status: 'b' }]);
  });

  const a = { status: 'a' };
  const b = { status: 'b' };

  test.each([
    { selection: [a, b], updation: [{ x: 1 }] },
    { selection: [a], updation: [{ x: 1 }, { x: 2 }] },
    { selection: [a, b], updation: { x: 1 } },
    { selection: a, updation: [{ x: 1 }] },
    { selection: [a], updation: [] },
    { selection: [a, b], updation: [{ x: 1 }, {}] },
    { selection: [a, b], updation: [{ x: 1 }, null] },
    { selection: [a] },
    { updation: [{ x: 1 }] },
  ])('that do not go together change nothing: %j', async (body) => {
    expect(statusAndCode(await tenant.call('PATCH', 'orders', body))).toEqual([400, 'invalid-request']);
    expect(await find('orders')).toEqual([
      { id: 1, ...a },
      { id: 2, ...b },
    ]);
  });

  test('a record that two selections match is refused, both are named, and nothing changes', async () => {
    const answer = await tenant.call('PATCH', 'orders', {
      selection: [b, { id: 1 }, { id: { $gt: 0 } }],
      updation: [{ x: 1 }, { x: 2 }, { x: 3 }],
    });
    expect(statusAndCode(answer)).toEqual([400, 'changed-twice']);
    expect(answer.body.error.message).toMatch(/selection\[[01]\] and selection\[2\] both match the record [12]/);
    expect(await find('orders')).toEqual([
      { id: 1, ...a },
      { id: 2, ...b },
    ]);
  });

  test('what one pair writes is not what another selects', async () => {
    const swapped = await tenant.call('PATCH', 'orders', { selection: [a, b], updation: [b, a] });
    expect(swapped.body).toEqual({
      results: [
        { id: 1, ...b },
        { id: 2, ...a },
      ],
      count: 2,
    });
  });

  test('a delete counts a record once, whatever number of selections match it', async () => {
    const { body } = await tenant.call('DELETE', 'orders', { selection: [a, { id: 1 }, { id: [1, 1] }] });
    expect(body).toEqual({ count: 1, ids: [1] });
  });
});

describe('A11: names of resources', () => {
  const names = [
    'system.users',
    'system.profile',
    'fs.chunks',
    '$cmd',
    'admin.$cmd',
    '_tokens',
    'tokens',
    'records_1',
    '../x',
    '..',
    '.',
    'a/b',
    '%2F',
    '%00',
    'a b',
    '<script>',
    '__proto__',
    'constructor',
    'x'.repeat(200),
    '名前',
  ];
  // `.` and `..` are resolved in a path before anybody sees them, so no request can name them.
  const reachable = names.filter((name) => name !== '.' && name !== '..');

  test.each(reachable)('%s is no resource until there is one', async (name) => {
    for (const [method, body] of [
      ['POST', {}],
      ['PUT', { a: 1 }],
      ['PATCH', { selection: { a: 1 }, updation: { a: 2 } }],
      ['DELETE', { selection: { a: 1 } }],
    ] as const) {
      expect(statusAndCode(await tenant.call(method, name, body))).toEqual([404, 'resource-not-found']);
    }
  });

  test.each(reachable)('%s is a resource like any other once it is declared', async (name) => {
    const { id } = await tenant.resource(name);
    expect((await tenant.call('PUT', name, { a: 1 })).status).toBe(201);
    expect(await find(name)).toEqual([{ id: 1, a: 1 }]);
    const physical = await database()
      .db.listCollections({ name: `records_${id}` }, { nameOnly: true })
      .toArray();
    expect(physical).toHaveLength(1);
  });

  test.each([
    ['a NUL', '%00/', 400],
    ['NUL in a name', 'orders%00/', 400],
    ['1,000 characters', `${'x'.repeat(1_000)}/`, 404],
    ['10,000 characters', `${'x'.repeat(10_000)}/`, 404],
    ['an escape that is none', '%zz/', 400],
    ['bytes that are no UTF-8', '%ff%fe/', 400],
    ['an encoded surrogate', '%ed%a0%80/', 400],
    ['a line break', 'a%0D%0Ab/', 404],
    ['an encoded slash', 'orders%2Faggregation/', 404],
    ['a doubly encoded slash', '..%252F..%252Fx/', 404],
    ['an encoded parent', '%2e%2e/orders/', 404],
    ['nothing', '/', 404],
  ])('%s', async (_, path, status) => {
    const answer = await tenant.call('POST', '', {}, { path });
    expect(answer.status).toBe(status);
    expect(answer.body.error.message.length).toBeLessThan(11_000);
  });
});
