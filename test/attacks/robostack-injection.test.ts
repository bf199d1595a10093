import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { testDatabase } from '../database.ts';
import { newTenant, type RobostackServer, robostackServer, type Tenant } from '../robostack/app.ts';

const database = testDatabase();
let server: RobostackServer;
let tenant: Tenant;

beforeAll(async () => {
  server = await robostackServer(database());
});

beforeEach(async () => {
  tenant = await newTenant(server);
  await tenant.resource('orders');
  await tenant.grant(null);
  await tenant.call('PUT', 'orders', [
    { status: 'pending', quantity: 1, tags: ['a'] },
    { status: 'shipped', quantity: 2, tags: [] },
  ]);
});

/** Refused in the dialect's shape, without a word of the database's. */
async function refused(method: string, path: string, body: unknown, status = 400): Promise<string> {
  const before = await everything();
  const answer = await tenant.call(method, '', body, { path });
  expect({ path, body, status: answer.status }).toEqual({ path, body, status });
  expect(answer.body.error.message).not.toMatch(/mongo|bson|pipeline stage|\$_internal|stack|at \//i);
  expect(await everything()).toEqual(before);
  return answer.body.error.message;
}

async function everything(): Promise<readonly unknown[]> {
  return (await tenant.call('POST', 'orders', {})).body.results;
}

const undocumented = [
  { $ne: null },
  { $nin: [] },
  { $not: { $eq: 1 } },
  { $exists: true },
  { $regex: '.*' },
  { $type: 'string' },
  { $where: 'true' },
  { $elemMatch: { $gt: 0 } },
  { $gt: 0, other: 1 },
  { $in: 'pending' },
  { $in: [{ $gt: 0 }] },
  { $eq: { $gt: 0 } },
  { inner: { $gt: 0 } },
  [{ $gt: 0 }],
];

describe('I1: operators that the dialect does not document', () => {
  test.each(undocumented)('as the value of a selected field: %j', async (value) => {
    const selection = { status: value };
    await refused('POST', 'orders/', { selection });
    await refused('PATCH', 'orders/', { selection, updation: { status: 'lost' } });
    await refused('DELETE', 'orders/', { selection });
    await refused('DELETE', 'orders/', { selection: [selection] });
  });

  test.each(['$or', '$and', '$nor', '$expr', '$where', '$comment', '$text'])('as a field: %s', async (name) => {
    const selection = { [name]: [{ status: 'pending' }] };
    await refused('POST', 'orders/', { selection });
    await refused('PATCH', 'orders/', { selection, updation: { status: 'lost' } });
    await refused('DELETE', 'orders/', { selection });
  });
});

const code = ['$where', '$function', '$accumulator'];

describe('I2: code at any depth', () => {
  test.each(code)('%s in a selection', async (name) => {
    for (const value of [{ [name]: 'return true' }, [{ [name]: 'x' }], { a: { b: [{ [name]: 'x' }] } }]) {
      await refused('POST', 'orders/', { selection: { status: value } });
      await refused('DELETE', 'orders/', { selection: [{ status: value }] });
    }
  });

  test.each(code)('%s in a pipeline', async (name) => {
    const call = { [name]: { body: 'function () { return 1 }', args: [], lang: 'js' } };
    const pipelines = [
      [{ $match: call }],
      [{ $match: { $and: [{ $or: [call] }] } }],
      [{ $match: { $expr: call } }],
      [{ $match: { tags: { $elemMatch: call } } }],
      [{ $match: { status: { $not: call } } }],
      [{ $project: { x: { $cond: [true, call, 1] } } }],
      [{ $group: { _id: null, x: call } }],
      [{ $group: { _id: null, x: { $sum: call } } }],
      [{ $facet: { x: [{ $addFields: { y: { $map: { input: '$tags', in: call } } } }] } }],
      [{ $lookup: { from: 'orders', let: { v: call }, pipeline: [], as: 'x' } }],
      [{ $lookup: { from: 'orders', pipeline: [{ $match: { $expr: call } }], as: 'x' } }],
    ];
    for (const pipeline of pipelines) await refused('POST', 'orders/aggregation', pipeline);
  });
});

describe('I3: an object where a text is due', () => {
  test.each([
    { sort: { quantity: { $gt: 0 } } },
    { fields: [{ $ne: null }] },
    { limit: { $gt: 0 } },
    { selection: 'pending' },
    { selection: 7 },
    { selection: [[{}]] },
    { selection: null },
  ])('%j', async (body) => {
    await refused('POST', 'orders/', body);
  });
});

describe('I4: names of the language', () => {
  test.each(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', '_bsontype', 'toBSON', 'toJSON'])(
    '%s is a field like any other',
    async (name) => {
      const row = `{"status": "named", ${JSON.stringify(name)}: {"polluted": true, "__proto__": {"deep": 1}}}`;
      const created = await tenant.call('PUT', 'orders', row);
      expect(created.status).toBe(201);
      const found = await tenant.call('POST', 'orders', { selection: { status: 'named' } });
      const [record = {}] = found.body.results;
      expect(Object.getOwnPropertyDescriptor(record, name)?.value).toEqual(
        JSON.parse('{"polluted": true, "__proto__": {"deep": 1}}'),
      );
      expect(({} as Record<string, unknown>).polluted).toBeUndefined();
      expect(({} as Record<string, unknown>).deep).toBeUndefined();
      await refused('POST', 'orders/aggregation', [{ $project: { x: `$${name}.$where` } }]);
      const projected = await tenant.call(
        'POST',
        'orders',
        `[{"$match": {${JSON.stringify(name)}: {"$exists": true}}}]`,
        {
          path: 'orders/aggregation',
        },
      );
      expect(projected.body.results).toHaveLength(1);
    },
  );
});

describe('I5: names with dots and dollars', () => {
  test.each(['a.b', 'a.b.c', '.', '..', 'x$', '$inner', '', ' ', '%', '%2E', 'ключ', '🗝️', 'a\u0001b'])(
    '%j round-trips',
    async (name) => {
      const inner = { [name]: { [name]: [1, { [name]: 'value' }] } };
      const row = { status: 'named', wrapped: inner, ...(name.startsWith('$') ? {} : { [name]: 'top' }) };
      expect((await tenant.call('PUT', 'orders', row)).status).toBe(201);
      const found = await tenant.call('POST', 'orders', { selection: { status: 'named' } });
      expect(found.body.results).toEqual([{ id: expect.any(Number), ...row }]);
      if (name.startsWith('$')) return;
      expect((await tenant.call('POST', 'orders', { selection: { [name]: 'top' } })).body.results).toHaveLength(1);
      const updated = await tenant.call('PATCH', 'orders', {
        selection: { [name]: 'top' },
        updation: { [name]: 'new' },
      });
      expect(updated.body.results).toEqual([{ id: expect.any(Number), ...row, [name]: 'new' }]);
      expect((await tenant.call('DELETE', 'orders', { selection: { [name]: 'new' } })).body.count).toBe(1);
    },
  );

  test('a name with NUL is refused', async () => {
    await refused('PUT', 'orders/', { 'a\u0000b': 1 });
    await refused('PUT', 'orders/', { a: { 'a\u0000b': 1 } });
  });

  test('a dotted name in a selection is never a path', async () => {
    await tenant.call('PUT', 'orders', { status: 'nested', a: { b: 1 } });
    expect((await tenant.call('POST', 'orders', { selection: { 'a.b': 1 } })).body.results).toEqual([]);
  });
});

describe('I6: operators in what is to be written', () => {
  test.each([
    { $set: { status: 'x' } },
    { $inc: { quantity: 1 } },
    { $unset: { status: '' } },
    { status: 'x', $push: { tags: 1 } },
  ])('a name of an operator is refused: %j', async (updation) => {
    await refused('PATCH', 'orders/', { selection: { status: 'pending' }, updation });
    await refused('PUT', 'orders/', updation);
  });

  test.each([
    [{ quantity: { $inc: 1 } }],
    [{ status: '$quantity' }],
    [{ status: '$$ROOT' }],
    [{ status: [{ $set: { quantity: 9 } }] }],
    [{ status: { $literal: 1 } }],
  ])('a value is stored literally: %j', async (updation) => {
    const { body } = await tenant.call('PATCH', 'orders', { selection: { status: 'pending' }, updation });
    expect(body.results).toEqual([
      { id: expect.any(Number), status: 'pending', quantity: 1, tags: ['a'], ...updation },
    ]);
  });

  test('a list is not an update pipeline', async () => {
    await refused('PATCH', 'orders/', { selection: { status: 'pending' }, updation: [{ $set: { status: 'x' } }] });
  });
});

const stages = [
  { $out: 'stolen' },
  { $merge: { into: 'orders' } },
  { $currentOp: {} },
  { $collStats: { count: {} } },
  { $indexStats: {} },
  { $planCacheStats: {} },
  { $listSessions: {} },
  { $listLocalSessions: {} },
  { $changeStream: {} },
  { $documents: [{ a: 1 }] },
  { $search: { text: { query: 'x', path: 'y' } } },
  { $geoNear: { near: [0, 0], distanceField: 'd' } },
  { $redact: '$$KEEP' },
  { $densify: { field: 'a', range: { step: 1, bounds: 'full' } } },
  { $unknown: {} },
];

describe('I7: texts that begin with a dollar', () => {
  test.each([
    '$$USER_ROLES',
    '$$CLUSTER_TIME',
    '$$SEARCH_META',
    '$$other',
    '$$',
    '$',
    '$a..b',
    '$a.$b',
    '$$ROOT.$a',
    '$$ROOT.',
  ])('the variable or path %s', async (text) => {
    await refused('POST', 'orders/aggregation', [{ $project: { x: text } }]);
    await refused('POST', 'orders/aggregation', [{ $group: { _id: text } }]);
  });

  test.each(['data', 'oid', '_id', 'createdAt', 'updatedAt', 'order', 'data.status'])(
    'the stored name %s is no road to what lies beside the data',
    async (name) => {
      const { body } = await tenant.call('POST', 'orders', [{ $project: { x: `$${name}`, y: `$$ROOT.${name}` } }], {
        path: 'orders/aggregation',
      });
      expect(body.results.map(({ x, y }) => [x, y])).toEqual([
        [undefined, undefined],
        [undefined, undefined],
      ]);
    },
  );
});

describe('I8: stages that write, tell of the server, or reach elsewhere', () => {
  test.each(stages)('%j', async (stage) => {
    await refused('POST', 'orders/aggregation', [stage]);
    await refused('POST', 'orders/aggregation', [{ $facet: { x: [stage] } }]);
    await refused('POST', 'orders/aggregation', [{ $lookup: { from: 'orders', pipeline: [stage], as: 'x' } }]);
    await refused('POST', 'orders/aggregation', [{ $unionWith: { coll: 'orders', pipeline: [stage] } }]);
  });

  const joins = (from: string) => [
    [{ $lookup: { from, localField: 'id', foreignField: 'id', as: 'x' } }],
    [{ $lookup: { from, pipeline: [], as: 'x' } }],
    [{ $unionWith: from }],
    [{ $unionWith: { coll: from, pipeline: [] } }],
    [{ $graphLookup: { from, startWith: '$id', connectFromField: 'id', connectToField: 'id', as: 'x' } }],
    [{ $facet: { x: [{ $unionWith: from }] } }],
    [{ $lookup: { from: 'orders', pipeline: [{ $unionWith: from }], as: 'x' } }],
  ];

  test('a join with a resource without a grant is forbidden', async () => {
    const secret = await tenant.resource('secret');
    await tenant.grant(secret, { actions: ['create'] });
    for (const pipeline of joins('secret')) await refused('POST', 'orders/aggregation', pipeline, 403);
  });

  test('a join with another app, or with what only the database knows, is not found', async () => {
    const other = await newTenant(server);
    const theirs = await other.resource('theirs');
    for (const name of [
      'theirs',
      `records_${theirs.id}`,
      'collections',
      'tokens',
      'system.users',
      'admin.system.users',
    ]) {
      for (const pipeline of joins(name)) await refused('POST', 'orders/aggregation', pipeline, 404);
    }
  });

  test('a joined resource shows only the records and fields of its own grant', async () => {
    const people = await tenant.resource('people');
    await tenant.call('PUT', 'people', [
      { order: 1, name: 'Ada', secret: 's1', team: 'red' },
      { order: 1, name: 'Bo', secret: 's2', team: 'blue' },
    ]);
    await tenant.grant(people, { read: { only: ['order', 'name'] }, filter: { team: 'red' } });
    const visible = { id: 1, order: 1, name: 'Ada' };
    const ask = async (pipeline: unknown) =>
      (await tenant.call('POST', '', pipeline, { path: 'orders/aggregation' })).body.results;
    const one = { $match: { id: 1 } };
    expect(
      await ask([one, { $lookup: { from: 'people', localField: 'id', foreignField: 'order', as: 'x' } }]),
    ).toMatchObject([{ x: [visible] }]);
    expect(await ask([one, { $lookup: { from: 'people', pipeline: [], as: 'x' } }])).toEqual([
      { id: 1, status: 'pending', quantity: 1, tags: ['a'], x: [visible] },
    ]);
    expect(await ask([{ $match: { id: 0 } }, { $unionWith: 'people' }])).toEqual([visible]);
    const walk = {
      from: 'people',
      startWith: '$id',
      connectFromField: 'id',
      connectToField: 'order',
      as: 'x',
      depthField: 'd',
    };
    expect(await ask([one, { $graphLookup: walk }])).toMatchObject([{ x: [{ ...visible, d: 0 }] }]);
    for (const field of ['secret', 'secret.x']) {
      await refused(
        'POST',
        'orders/aggregation',
        [{ $lookup: { from: 'people', localField: 'id', foreignField: field, as: 'x' } }],
        403,
      );
      await refused(
        'POST',
        'orders/aggregation',
        [{ $lookup: { from: 'people', pipeline: [{ $match: { [field]: 's1' } }], as: 'x' } }],
        403,
      );
      await refused(
        'POST',
        'orders/aggregation',
        [{ $lookup: { from: 'people', pipeline: [{ $group: { _id: `$${field}` } }], as: 'x' } }],
        403,
      );
      await refused('POST', 'orders/aggregation', [{ $graphLookup: { ...walk, connectToField: field } }], 403);
      await refused(
        'POST',
        'orders/aggregation',
        [{ $graphLookup: { ...walk, restrictSearchWithMatch: { [field]: 's1' } } }],
        403,
      );
    }
  });
});

describe('I9: tenants stay apart', () => {
  test('a first stage cannot undo the scope', async () => {
    const other = await newTenant(server);
    await other.resource('orders');
    await other.grant(null);
    await other.call('PUT', 'orders', { status: 'theirs' });
    for (const match of [
      {},
      { appUUID: other.app.uuid },
      { appId: other.app.id },
      { $or: [{}, { status: 'theirs' }] },
    ]) {
      const { body } = await tenant.call('POST', '', [{ $match: match }], { path: 'orders/aggregation' });
      expect(body.results.filter(({ status }) => status === 'theirs')).toEqual([]);
    }
  });

  test('a record filter holds in every operation and cannot be written out of', async () => {
    const notes = await tenant.resource('notes');
    await tenant.grant(notes);
    await tenant.call('PUT', 'notes', [
      { team: 'red', text: 'mine' },
      { team: 'blue', text: 'theirs' },
    ]);
    await tenant.grant(notes, { filter: { team: 'red' } });
    expect((await tenant.call('POST', 'notes', {})).body.results).toEqual([{ id: 1, team: 'red', text: 'mine' }]);
    expect((await tenant.call('POST', 'notes', { selection: [{ team: 'blue' }, { id: 2 }] })).body.results).toEqual([]);
    expect((await tenant.call('PATCH', 'notes', { selection: { id: 2 }, updation: { text: 'x' } })).body.count).toBe(0);
    expect((await tenant.call('DELETE', 'notes', { selection: { id: { $gt: 0 } } })).body.ids).toEqual([1]);
    const moved = await tenant.call('PUT', 'notes', { team: 'blue', text: 'planted' });
    expect(moved.status).toBe(403);
    await tenant.grant(notes);
    expect((await tenant.call('POST', 'notes', {})).body.results).toEqual([{ id: 2, team: 'blue', text: 'theirs' }]);
  });
});
