import { beforeAll, describe, expect, test } from 'vitest';
import { testDatabase } from '../database.ts';
import { type Answer, type FlipletServer, flipletServer, newTenant, type Tenant } from './app.ts';

const database = testDatabase();
let server: FlipletServer;
let tenant: Tenant;
let staff: number;

const people = [
  { Name: 'Ada', Email: 'ada@company.com', Department: 'Engineering', Status: 'Active', Age: '36', tags: ['a', 'b'] },
  { Name: 'bob', Email: 'Bob@Company.com', Department: 'Design', Status: 'Active', Age: 17, tags: [] },
  { Name: 'Cyd', Email: 'cyd@company.com', Department: 'Product', Status: 'Active', Age: 50 },
  { Name: 'Dan', Email: 'dan@elsewhere.com', Department: 'Engineering', Status: 'Active', Age: '41 years' },
  { Name: 'Eve', Email: 'eve@company.com', Department: 'Engineering', Status: 'Inactive', Age: null },
  { Name: 'Abe', Email: 'abe@COMPANY.com', Department: 'Design', Status: 'Active', Age: 18 },
];

beforeAll(async () => {
  server = await flipletServer(database());
  tenant = await newTenant(server);
  staff = await tenant.source({}, people);
});

function query(body: unknown, source: number | string = staff, token?: string | null): Promise<Answer> {
  return tenant.call('POST', `data-sources/${source}/data/query`, body, token === undefined ? {} : { token });
}

const names = ({ body }: Answer) => body.entries.map(({ data }) => data.Name);

describe('the documented queries', () => {
  test('F16 one entry by a value', async () => {
    const answer = await query({ type: 'select', where: { Email: 'ada@company.com' } });
    expect(answer.status).toBe(200);
    expect(answer.body.entries).toEqual([
      {
        id: 1,
        data: people[0],
        createdAt: expect.any(String),
        updatedAt: expect.any(String),
        dataSourceId: staff,
        order: 0,
      },
    ]);
  });

  test('F17 pages with their number', async () => {
    const answer = await query({
      where: { Status: 'Active' },
      limit: 2,
      offset: 1,
      order: [['createdAt', 'DESC']],
      includePagination: true,
    });
    expect(names(answer)).toEqual(['Dan', 'Cyd']);
    expect(answer.body.pagination).toEqual({ total: 5, limit: 2, offset: 1 });
    const all = await query({ includePagination: true });
    expect(all.body.pagination).toEqual({ total: 6, limit: null, offset: 0 });
    expect((await query({ includePagination: 1 })).body).not.toHaveProperty('pagination');
  });

  test('F18 a count', async () => {
    const answer = await query({ where: { Department: 'Engineering' }, countOnly: true, limit: 1, attributes: [] });
    expect(answer.body).toEqual({ count: 3, dataSourceId: staff });
    expect((await query({ countOnly: true })).body).toEqual({ count: 6, dataSourceId: staff });
    expect((await query({ countOnly: 'true' })).body).toHaveProperty('entries');
  });

  test.each([
    { Email: { $regex: 'a' } },
    { tags: { $elemMatch: { $eq: 'a' } } },
    { Email: { $type: 'string' } },
    { tags: { $size: 1 } },
    { tags: { $all: ['a'] } },
    { Age: { $mod: [2, 0] } },
    { $filters: [{ column: 'Email', condition: 'regex', value: 'a' }] },
    { $or: [{ $not: { Email: { $not: { $regex: 'a' } } } }] },
    { $where: '1' },
  ])('F19 what cannot be counted by: %j', async (where) => {
    const answer = await query({ where, countOnly: true });
    expect([answer.status, typeof answer.body.message]).toEqual([400, 'string']);
  });

  test.each([
    [{ Age: { $gte: 18 } }, 4],
    [{ Age: { $in: [17, 50] } }, 2],
    [{ Email: { $iLike: 'COMPANY' } }, 5],
    [{ $nor: [{ Status: 'Active' }] }, 1],
    [{ $filters: [{ column: 'Age', condition: 'notempty' }] }, 5],
  ])('what can be counted by: %j', async (where, count) => {
    expect((await query({ where, countOnly: true })).body).toEqual({ count, dataSourceId: staff });
  });

  test('F21 the advanced query', async () => {
    const answer = await query({
      type: 'select',
      where: {
        $and: [{ Status: 'Active' }, { Age: { $gte: 18 } }],
        $filters: [
          { column: 'Email', condition: 'contains', value: '@company.com' },
          { column: 'Department', condition: 'oneof', value: ['Engineering', 'Design', 'Product'] },
        ],
      },
      attributes: ['id', 'data.Name', 'data.Email', 'data.Department'],
      order: [['data.Name', 'ASC']],
      limit: 25,
      offset: 0,
    });
    expect(answer.body.entries.map(({ id, data }) => [id, data])).toEqual([
      [6, { Name: 'Abe', Email: 'abe@COMPANY.com', Department: 'Design' }],
      [1, { Name: 'Ada', Email: 'ada@company.com', Department: 'Engineering' }],
      [3, { Name: 'Cyd', Email: 'cyd@company.com', Department: 'Product' }],
    ]);
  });

  test('F22 delete by conditions', async () => {
    const source = await tenant.source({}, people);
    expect((await query({ type: 'delete', where: { Status: 'Inactive' } }, source)).body).toEqual({ deletedCount: 1 });
    expect(names(await query({}, source))).toEqual(['Ada', 'bob', 'Cyd', 'Dan', 'Abe']);
    expect((await query({ type: 'delete' }, source)).status).toBe(400);
    expect((await query({}, source)).body.entries).toHaveLength(5);
    expect((await query({ type: 'delete', where: {} }, source)).body).toEqual({ deletedCount: 5 });
  });

  test('a delete reaches more entries than an update, which answers all of them', { timeout: 120_000 }, async () => {
    const source = await tenant.source();
    const entries = Array.from({ length: 10_001 }, () => ({}));
    await tenant.call('POST', `data-sources/${source}/data`, { entries });
    const update = await query({ type: 'update', where: {}, data: { a: 1 } }, source);
    expect([update.status, update.body.message]).toEqual([400, expect.stringContaining('10000 entries')]);
    expect((await query({ type: 'delete', where: {} }, source)).body).toEqual({ deletedCount: 10_001 });
  });

  test('F23 groups, counted and sorted', async () => {
    const aggregate = [{ $group: { _id: '$data.Department', count: { $sum: 1 } } }, { $sort: { count: -1 } }];
    expect((await query({ aggregate })).body).toEqual({
      entries: [
        { _id: 'Engineering', count: 3 },
        { _id: 'Design', count: 2 },
        { _id: 'Product', count: 1 },
      ],
    });
  });

  test('F24 an average of texts', async () => {
    const aggregate = [
      { $project: { x: { $convertToNumber: '$data.Age' } } },
      { $group: { _id: null, average: { $avg: '$x' } } },
    ];
    expect((await query({ aggregate })).body.entries).toEqual([{ _id: null, average: 30.25 }]);
  });

  test('F30 unique values', async () => {
    const source = await tenant.source({}, [
      { Name: 'Foo', Role: { Name: 'Manager' }, 'a,b': 1 },
      { Name: 'Bar', Role: { Name: 'Developer' }, 'a,b': [2, 1] },
      { Name: 'Foo', Role: null },
    ]);
    const answer = await tenant.call('GET', `data-sources/${source}/indexes/Name,Role.Name`);
    expect(answer.text).toBe('{"indexes":{"Name":["Foo","Bar"],"Role.Name":["Manager","Developer"]}}');
    const comma = await tenant.call('GET', `data-sources/${source}/indexes/a%2Cb,nothing,__proto__/`);
    expect(comma.text).toBe('{"indexes":{"a,b":[1,2],"nothing":[],"__proto__":[]}}');
  });

  test('F34 by name, and F35 without a body', async () => {
    const name = `Foo bar/ü? ${staff}`;
    await tenant.source({ name }, [{ Name: 'only' }]);
    expect(names(await query({}, encodeURIComponent(name)))).toEqual(['only']);
    expect(names(await query(undefined))).toHaveLength(6);
    expect((await tenant.call('GET', `data-sources/${staff}/data/query`)).body.entries).toHaveLength(6);
  });
});

describe('what else a query may ask', () => {
  test('update merges into every match', async () => {
    const source = await tenant.source({}, people);
    const answer = await query(
      { type: 'update', where: { Department: 'Design' }, data: { Status: 'Moved', Floor: 2 } },
      source,
    );
    expect(answer.body.entries.map(({ id, data }) => [id, data.Name, data.Status, data.Floor])).toEqual([
      [2, 'bob', 'Moved', 2],
      [6, 'Abe', 'Moved', 2],
    ]);
    expect((await query({ where: { Floor: '2' }, countOnly: true }, source)).body.count).toBe(2);
    expect((await query({ order: [['Floor', 'ASC']] }, source)).status).toBe(200);
    expect((await query({ type: 'update', where: {} }, source)).status).toBe(400);
  });

  test('the id and the times beside where', async () => {
    expect(names(await query({ id: 2 }))).toEqual(['bob']);
    expect(names(await query({ dataSourceEntryId: '3' }))).toEqual(['Cyd']);
    expect(names(await query({ id: { $in: [1, 2] }, where: { Age: 17 } }))).toEqual(['bob']);
    expect(names(await query({ createdAt: { $lt: '2020-01-01' } }))).toEqual([]);
    expect((await query({ updatedAt: 'soon' })).status).toBe(400);
  });

  test('distinct, and unknown keys', async () => {
    expect(names(await query({ distinct: 'Department', _tags: ['x'], whatever: 1 }))).toEqual(['Ada', 'bob', 'Cyd']);
    expect(names(await query({ distinct: 'id', limit: 2 }))).toEqual(['Ada', 'bob']);
  });

  test('joins by id and by name', async () => {
    const name = `Rooms ${staff}`;
    const rooms = await tenant.source({ name }, [
      { Department: 'Design', Room: 'blue', Seats: '4' },
      { Department: 'Engineering', Room: 'red', Seats: 6 },
      { Department: 'Design', Room: 'grey', Seats: 2 },
    ]);
    const on = { 'data.Department': 'data.Department' };
    const answer = await query({
      limit: 3,
      attributes: ['Name'],
      join: {
        Rooms: { dataSourceId: rooms, on, order: ['data.Room', 'DESC'], limit: 1, attributes: ['Room'] },
        Seats: { dataSourceName: name, on, sum: 'Seats' },
        Any: { dataSourceId: String(rooms), on, has: true },
      },
    });
    expect(answer.body.entries.map(({ data, ...entry }) => [data, 'joins' in entry && entry.joins])).toMatchObject([
      [{ Name: 'Ada' }, { Rooms: [{ dataSourceId: rooms, data: { Room: 'red' } }], Seats: 6, Any: true }],
      [{ Name: 'bob' }, { Rooms: [{ id: 3, data: { Room: 'grey' } }], Seats: 6, Any: true }],
      [{ Name: 'Cyd' }, { Rooms: [], Seats: 0, Any: false }],
    ]);
    expect(answer.body.entries[0]).toMatchObject({ join: { Seats: 6 } });
    const outer = await query({ limit: 1, join: { Rooms: { dataSourceId: rooms, where: { Seats: { $gt: 3 } } } } });
    expect(outer.body.entries.map(({ dataSourceId, id }) => [dataSourceId, id])).toEqual([
      [staff, 1],
      [rooms, 1],
      [rooms, 2],
    ]);
    const paged = await query({ includePagination: true, join: { R: { dataSourceId: rooms, on, required: true } } });
    expect([paged.body.entries.length, paged.body.pagination]).toEqual([5, { total: 6, limit: null, offset: 0 }]);
  });

  describe('an aggregate beside joins', () => {
    const rooms = () => tenant.source({}, [{ Of: 'Design', Seats: '4' }, { Of: 'Design', Seats: 2 }, { Of: 'Sales' }]);
    const on = { 'data.Department': 'data.Of' };

    test.each<[string, (dataSourceId: number) => object]>([
      ['entries', (dataSourceId) => ({ Rooms: { dataSourceId, on, order: ['data.Seats', 'DESC'] } })],
      ['some columns of some', (dataSourceId) => ({ R: { dataSourceId, on, attributes: ['Of'], limit: 1 } })],
      [
        'a count, a truth and a sum',
        (dataSourceId) => ({
          Count: { dataSourceId, on, count: true },
          Has: { dataSourceId, on, has: true },
          Sum: { dataSourceId, on, sum: 'Seats' },
        }),
      ],
      ['required ones', (dataSourceId) => ({ R: { dataSourceId, on, required: true } })],
      ['those behind the others', (dataSourceId) => ({ All: { dataSourceId, where: { Of: 'Design' } } })],
      [
        'both',
        (dataSourceId) => ({ All: { dataSourceId }, R: { dataSourceId, on, count: true }, More: { dataSourceId } }),
      ],
      [
        'odd names',
        (dataSourceId) => ({
          'a.b': { dataSourceId, on },
          $x: { dataSourceId, on, has: true },
          '': { dataSourceId, on, count: true },
          constructor: { dataSourceId, on },
        }),
      ],
    ])('gets what a select would give: %s', async (_, joins) => {
      const join = joins(await rooms());
      const selected = await query({ join, attributes: ['Email', 'Department'] });
      expect(selected.status).toBe(200);
      const aggregated = await query({ join, attributes: ['Email', 'Department'], aggregate: [] });
      expect(aggregated.body.entries).toEqual(selected.body.entries);
    });

    test('computes with what was joined', async () => {
      const join = { Rooms: { dataSourceId: await rooms(), on } };
      const aggregate = [
        { $unwind: '$joins.Rooms' },
        { $project: { Department: '$data.Department', seats: { $convertToNumber: '$joins.Rooms.data.Seats' } } },
        { $group: { _id: '$Department', seats: { $sum: '$seats' } } },
        { $sort: { _id: 1 } },
      ];
      const design = people.filter(({ Department }) => Department === 'Design').length;
      expect((await query({ join, aggregate })).body.entries).toContainEqual({ _id: 'Design', seats: 6 * design });
    });
  });

  test('views', async () => {
    const definition = {
      views: [
        { name: 'active', filter: { Status: 'Active' } },
        { name: 'design', filter: { Department: 'Design' } },
        { name: 'mine', filter: { Email: 'session.Email' } },
      ],
    };
    const source = await tenant.source({ definition }, people);
    expect(names(await query({ view: 'design' }, source))).toEqual(['bob', 'Abe']);
    expect(names(await query({ views: ['design'], where: { Age: { $lt: 18 } } }, source))).toEqual(['bob']);
    expect((await query({ views: ['active', 'design'], countOnly: true }, source)).body.count).toBe(5);
    expect(names(await query({ view: 'mine' }, source))).toEqual([]);
    const unknown = await query({ view: 'none such' }, source);
    expect([unknown.status, unknown.body.message]).toEqual([400, 'The data source has no view none such']);
  });
});

describe('what is refused', () => {
  test.each<[object, string]>([
    [{ order: ['createdAt', 'DESC'] }, 'Invalid order column name: c'],
    [{ order: [['Nope', 'ASC']] }, 'Invalid order column name: Nope'],
    [{ order: [['data.Nope', 'ASC']] }, "Column 'Nope' does not exists"],
    [{ where: { $where: '1' } }, 'Unknown operation $where'],
    [{ aggregate: [{ $out: 'x' }] }, 'invalid aggregation operator $out'],
    [{ where: { Name: { $regex: '(' } } }, ''],
    [{ where: { Name: { $regex: '(' } }, includePagination: true }, ''],
    [{ type: 'delete', where: { Name: { $regex: '(' } } }, ''],
    [{ type: 'update', where: { Name: { $regex: '(' } }, data: {} }, ''],
    [{ type: 'upsert' }, ''],
    [{ limit: -1 }, ''],
    [{ offset: 'x' }, ''],
    [{ attributes: 'Name' }, ''],
    [{ attributes: [1] }, ''],
    [{ join: { X: { on: { id: 'id' } } } }, ''],
    [{ aggregate: [{ $group: { _id: null, x: { $sum: { $divide: [1, 0] } } } }] }, ''],
  ])('%j', async (body, message) => {
    const answer = await query(body);
    expect(answer.status).toBe(400);
    expect(answer.body.message).toContain(message);
    expect(answer.text).not.toMatch(/mongo|bson|pcre|stack|at \//i);
    expect((await query({ countOnly: true })).body.count).toBe(6);
  });

  test('an unknown joined data source', async () => {
    const other = await newTenant(server);
    const theirs = await other.source({}, [{ a: 1 }]);
    for (const dataSourceId of [theirs, 987654321]) {
      for (const join of [{ dataSourceId }, { dataSourceId, on: { id: 'id' } }]) {
        expect((await query({ join: { X: join } })).status).toBe(404);
      }
    }
  });

  test('I14: sizes and depths', async () => {
    const clauses = Array.from({ length: 1000 }, (_, index) => ({ Age: { $gt: index }, Name: `${index}` }));
    expect((await query({ where: { $or: clauses } })).status).toBe(200);
    let deep: object = { Name: 'x' };
    for (let level = 0; level < 100; level += 1) deep = { $or: [deep] };
    expect((await query({ where: deep })).status).toBe(400);
    let elements: object = { Name: 'x' };
    for (let level = 0; level < 6; level += 1) elements = { a: { $elemMatch: elements } };
    expect((await query({ where: elements })).status).toBe(200);
    expect((await query({ where: { a: { $elemMatch: elements } } })).status).toBe(400);
    expect((await query({ where: { Age: { $in: Array.from({ length: 100_000 }, (_, n) => n) } } })).status).toBe(400);
    expect((await query({ where: { Age: { $in: Array.from({ length: 5_000 }, (_, n) => n) } } })).status).toBe(200);
  });
});

describe('access rules', () => {
  let guarded: number;

  const rules = (accessRules: readonly object[]) =>
    tenant.call('PUT', `data-sources/${guarded}`, { accessRules, appId: tenant.appId });
  const asApp = (body: unknown, source = guarded) => query(body, source, tenant.appToken);

  beforeAll(async () => {
    guarded = await tenant.source({}, people);
  });

  test('F20 a token that may only count', async () => {
    await rules([{ type: ['count'], allow: { tokens: [tenant.appTokenId] } }]);
    expect((await asApp({ where: { Status: 'Active' }, countOnly: true })).body.count).toBe(5);
    for (const body of [{}, { type: 'delete', where: {} }, { type: 'update', where: {}, data: { a: 1 } }]) {
      const answer = await asApp(body);
      expect([answer.status, answer.body.type]).toEqual([400, 'datasource.access']);
    }
    const indexes = await tenant.call('GET', `data-sources/${guarded}/indexes/Name`, undefined, {
      token: tenant.appToken,
    });
    expect([indexes.status, indexes.body.type]).toEqual([400, 'datasource.access']);
  });

  test('A3: hidden columns cannot be used in any part of a query', async () => {
    await rules([{ type: ['select'], allow: 'all', exclude: ['Email', 'Age'] }]);
    const refused = [
      { where: { Email: 'ada@company.com' } },
      { where: { 'data.Age': { $gt: 1 } } },
      { where: { $or: [{ $nor: [{ 'Email.0': 'x' }] }] }, countOnly: true },
      { where: { $filters: [{ column: 'Age', condition: '>', value: 1 }] } },
      { order: [['data.Age', 'ASC']] },
      { distinct: 'Email' },
      { join: { X: { dataSourceId: guarded, on: { 'data.Email': 'data.Name' } } } },
      { join: { X: { dataSourceId: guarded, on: { 'data.Name': 'data.Email' } } } },
      { join: { X: { dataSourceId: guarded, on: { id: 'id' }, where: { Age: 36 } } } },
      { join: { X: { dataSourceId: guarded, on: { id: 'id' }, sum: 'Age' } } },
      { join: { X: { dataSourceId: guarded, on: { id: 'id' }, order: 'data.Age' } } },
    ];
    for (const body of refused) expect([body, (await asApp(body)).status]).toEqual([body, 400]);
    const shown = [
      {},
      { attributes: ['Name', 'Email'] },
      { join: { X: { dataSourceId: guarded, on: { id: 'id' } } } },
      { join: { X: { dataSourceId: guarded } } },
      { aggregate: [{ $project: { x: '$$ROOT', y: '$data.Email', z: { $objectToArray: '$data' } } }] },
      { aggregate: [{ $match: { 'data.Email': 'ada@company.com' } }] },
    ];
    for (const body of shown) expect((await asApp(body)).text).not.toMatch(/company|"36"|years/i);
    const indexes = await tenant.call('GET', `data-sources/${guarded}/indexes/Email`, undefined, {
      token: tenant.appToken,
    });
    expect(indexes.status).toBe(400);
  });

  test('A7: a joined data source needs its own select', async () => {
    const secret = await tenant.source({ accessRules: [] }, [{ secret: 'x' }]);
    await rules([{ type: ['select'], allow: 'all' }]);
    for (const join of [{ dataSourceId: secret }, { dataSourceId: secret, on: { id: 'id' }, count: true }]) {
      const answer = await asApp({ join: { X: join } });
      expect(answer.status).toBeGreaterThanOrEqual(400);
      expect(answer.text).not.toMatch(/secret|"x"/);
    }
  });

  test('a rule that requires a condition', async () => {
    await rules([{ type: ['select', 'delete'], allow: 'all', require: ['Status'] }]);
    expect((await asApp({})).status).toBe(400);
    expect((await asApp({ where: { Status: 'Inactive' } })).body.entries).toHaveLength(1);
    expect((await asApp({ type: 'delete', where: {} })).status).toBe(400);
    expect((await asApp({ type: 'delete', where: { Status: 'Inactive' } })).body).toEqual({ deletedCount: 1 });
  });
});
