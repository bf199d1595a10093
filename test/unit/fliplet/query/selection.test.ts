import { beforeAll, describe, expect, test } from 'vitest';
import { aggregateStages } from '../../../../src/dialects/fliplet/query/aggregate.ts';
import { aggregatedEntry } from '../../../../src/dialects/fliplet/query/aggregated-entry.ts';
import { attributesOf } from '../../../../src/dialects/fliplet/query/attributes.ts';
import { columnValue, columnValues } from '../../../../src/dialects/fliplet/query/column-value.ts';
import type { EntrySource } from '../../../../src/dialects/fliplet/query/entry-source.ts';
import { type JoinedSource, joinsOf } from '../../../../src/dialects/fliplet/query/join.ts';
import { orderOf } from '../../../../src/dialects/fliplet/query/order.ts';
import { pageOf } from '../../../../src/dialects/fliplet/query/page.ts';
import { whereFilter } from '../../../../src/dialects/fliplet/query/where.ts';
import { accessToFields, scope } from '../../../../src/records/access.ts';
import { allFields } from '../../../../src/records/field-mask.ts';
import type { Json, JsonObject } from '../../../../src/records/json.ts';
import { distinctValues } from '../../../../src/records/selection/distinct-values.ts';
import {
  aggregateSelection,
  type SelectedRecord,
  selectRecords,
} from '../../../../src/records/selection/select-records.ts';
import type { Selection } from '../../../../src/records/selection/selection.ts';
import { testDatabase } from '../../../database.ts';
import { entriesOf } from './entries.ts';

const database = testDatabase();

let people: EntrySource;
let teams: EntrySource;

beforeAll(async () => {
  people = await entriesOf(database(), [
    { name: 'bob', age: '9', team: 1, tags: ['x', 'y'], secret: 's1', Role: { Name: 'Manager' } },
    { name: 'Ann', age: 10, team: '1', tags: ['y'], secret: 's2', Role: { Name: 'Developer' } },
    { name: 'Bob', age: '100 years', team: [2, 3], secret: 's3', Role: { Name: 'Developer' } },
    { name: 'Zoe', age: null, team: null, 'Start Time': '10:00' },
    { name: 'ann', team: 'x' },
  ]);
  teams = await entriesOf(database(), [
    { number: '1', title: 'Red', points: '5', hidden: 1 },
    { number: 2, title: 'Blue', points: 7 },
    { number: 3, title: 'Green', points: 'many' },
    { number: 1, title: 'Rose', points: ' 2.5 ' },
    { title: 'None' },
  ]);
});

/** The people whose columns but name and age are hidden. */
function masked(): EntrySource {
  const hidden = { kind: 'except', names: new Set(['secret', 'tags']) } as const;
  return { ...people, access: accessToFields(people.access.collection, { readable: hidden, writable: allFields }) };
}

interface Query {
  readonly where?: Json;
  readonly order?: Json;
  readonly limit?: Json;
  readonly offset?: Json;
  readonly attributes?: Json;
  readonly distinct?: string;
  readonly join?: Json;
}

async function find({ dataSourceId }: JoinedSource): Promise<EntrySource> {
  return dataSourceId === 'people' ? people : teams;
}

async function selection(
  source: EntrySource,
  query: Query,
  findJoined = find,
): Promise<Selection & { names: string[] }> {
  const { named, appended } = await joinsOf(source, query.join, findJoined);
  const { skip, limit } = pageOf(query.limit, query.offset);
  return {
    where: scope(source.access, whereFilter(source, query.where)),
    fields: attributesOf(query.attributes),
    sort: orderOf(source, query.order).keys,
    skip,
    ...(limit === undefined ? {} : { limit }),
    ...(query.distinct === undefined ? {} : { distinct: columnValue(source, query.distinct) }),
    joins: named.map(({ join }) => join),
    appended,
    names: named.map(({ name }) => name),
  };
}

async function select(query: Query, source = people): Promise<SelectedRecord[]> {
  const found: SelectedRecord[] = [];
  for await (const one of selectRecords(database(), await selection(source, query))) found.push(one);
  return found;
}

async function ids(query: Query, source = people): Promise<number[]> {
  return (await select(query, source)).map(({ record }) => record.id);
}

describe('order and pages', () => {
  test.each<[string, Query, number[]]>([
    ['the order of insertion by default', {}, [1, 2, 3, 4, 5]],
    ['an empty order', { order: [] }, [1, 2, 3, 4, 5]],
    ['by id', { order: [['id', 'DESC']] }, [5, 4, 3, 2, 1]],
    [
      'by time, then by id',
      {
        order: [
          ['createdAt', 'desc'],
          ['id', 'desc'],
        ],
      },
      [5, 4, 3, 2, 1],
    ],
    ['texts without regard to case', { order: [['data.name', 'ASC']] }, [2, 5, 3, 1, 4]],
    ['the other way', { order: [['data.name', 'DESC']] }, [4, 1, 3, 5, 2]],
    ['numbers by number, then texts, then what is missing', { order: [['data.age']] }, [1, 2, 3, 4, 5]],
    ['missing first the other way', { order: [['data.age', 'DESC']] }, [5, 4, 3, 2, 1]],
    ['a known column without the prefix', { order: [['name', 'ASC']] }, [2, 5, 3, 1, 4]],
    ['a name with a blank', { order: [['data.Start Time', 'ASC']] }, [4, 1, 2, 3, 5]],
    [
      'a nested column, then another',
      {
        order: [
          ['data.Role.Name', 'ASC'],
          ['data.name', 'DESC'],
        ],
      },
      [3, 2, 1, 4, 5],
    ],
    ['a page', { limit: 2, offset: 1 }, [2, 3]],
    ['texts and fractions', { limit: '2.9', offset: '1' }, [2, 3]],
    ['no limit', { limit: 0, offset: 3 }, [4, 5]],
    ['far beyond', { limit: 1e300, offset: 1e300 }, []],
    ['a filter', { where: { name: { $iLike: 'bob' } }, order: [['data.age', 'DESC']] }, [3, 1]],
    ['distinct after the page', { distinct: 'Role.Name', limit: 4 }, [1, 2, 4]],
    ['distinct keeps the order', { distinct: 'Role.Name', order: [['id', 'DESC']] }, [5, 3, 1]],
  ])('%s', async (_, query, expected) => {
    expect(await ids(query)).toEqual(expected);
  });

  test.each<[Json, RegExp]>([
    [['createdAt', 'DESC'], /^Invalid order column name: c$/],
    [[['unknown', 'ASC']], /^Invalid order column name: unknown$/],
    [[['name', 'UP']], /ASC or DESC/],
    [[['name', '1;']], /ASC or DESC/],
    [[[{ $gt: 1 }]], /Invalid order column name/],
    [[{ name: 1 }], /Invalid order column name/],
    ['name', /list of pairs/],
    [Array.from({ length: 11 }, () => ['name']), /more than 10/],
  ])('order %j is refused', (order, message) => {
    expect(() => orderOf(people, order)).toThrow(
      expect.objectContaining({ facts: expect.objectContaining({ message: expect.stringMatching(message) }) }),
    );
  });

  test('names of columns that the server has not seen are told', () => {
    expect(orderOf(people, [['data.unseen'], ['data.name'], ['data.Role.Name']]).unknown).toEqual(['unseen']);
  });

  test.each([-1, '-1', 'x', {}, [], true, Number.NaN])('limit %j is refused', (limit) => {
    expect(() => pageOf(limit as Json, undefined)).toThrow(expect.objectContaining({ code: 'invalid-query' }));
    expect(() => pageOf(undefined, limit as Json)).toThrow(expect.objectContaining({ code: 'invalid-query' }));
  });
});

describe('attributes', () => {
  test.each<[Json, JsonObject]>([
    [['name'], { name: 'bob' }],
    [['id', 'data.name', 'unknown', 'data.age'], { name: 'bob', age: '9' }],
    [[], {}],
    [['Role'], { Role: { Name: 'Manager' } }],
  ])('%j', async (attributes, expected) => {
    const [first] = await select({ attributes });
    expect(first?.record.data).toEqual(expected);
    expect(first?.record.createdAt).toBeInstanceOf(Date);
  });
});

type Given = Record<string, unknown>;

async function joined(join: Json, query: Query = {}): Promise<[number, Given][]> {
  const wanted = await selection(people, { ...query, join });
  const found: [number, Given][] = [];
  for await (const { record, joined: gifts } of selectRecords(database(), wanted)) {
    const given = gifts.map((gift, index) => [
      wanted.names[index],
      Array.isArray(gift) ? gift.map(({ id }) => id) : gift,
    ]);
    found.push([record.id, Object.fromEntries(given)]);
  }
  return found;
}

const on = { 'data.team': 'data.number' };

describe('joins', () => {
  test.each<[string, JsonObject, unknown[]]>([
    ['left, by numbers and texts of them', { on }, [[1, 4], [1, 4], [2, 3], [], []]],
    ['by id', { on: { 'data.team': 'id' } }, [[1], [1], [2, 3], [], []]],
    ['from the id', { on: { id: 'data.number' } }, [[1, 4], [2], [3], [], []]],
    ['names without a prefix match nothing', { on: { team: 'data.number' } }, [[], [], [], [], []]],
    ['several pairs', { on: { ...on, id: 'data.number' } }, [[1, 4], [], [3], [], []]],
    ['with conditions', { on, where: { title: { $like: 'R' } } }, [[1, 4], [1, 4], [], [], []]],
    ['in an order', { on, order: ['data.title', 'DESC'] }, [[4, 1], [4, 1], [3, 2], [], []]],
    ['ordered by one name', { on, order: 'data.title' }, [[1, 4], [1, 4], [2, 3], [], []]],
    ['with a limit for each', { on, order: ['id', 'DESC'], limit: 1 }, [[4], [4], [3], [], []]],
    ['counted', { on, count: true, limit: 1 }, [2, 2, 2, 0, 0]],
    ['whether there are any', { on, has: true }, [true, true, true, false, false]],
    ['summed', { on, sum: 'points' }, [7.5, 7.5, 7, 0, 0]],
    ['a count goes before a sum', { on, sum: 'points', count: true, has: true }, [2, 2, 2, 0, 0]],
  ])('%s', async (_, join, expected) => {
    const found = await joined({ T: { dataSourceId: 'teams', ...join } });
    expect(found.map(([, given]) => given.T)).toEqual(expected);
  });

  test('required ones leave entries out, after the page', async () => {
    const join = { T: { dataSourceId: 'teams', on, required: true } };
    expect((await joined(join)).map(([id]) => id)).toEqual([1, 2, 3]);
    expect((await joined(join, { limit: 2, offset: 2 })).map(([id]) => id)).toEqual([3]);
    const counted = { T: { dataSourceId: 'teams', on, required: true, count: true } };
    expect((await joined(counted)).map(([id]) => id)).toEqual([1, 2, 3]);
    const both = { ...join, U: { dataSourceId: 'teams', on, where: { title: 'Green' }, required: true } };
    expect(await joined(both)).toEqual([[3, { T: [2, 3], U: [3] }]]);
  });

  test('joined entries have only the columns asked for', async () => {
    const found = await select({ limit: 1, join: { T: { dataSourceId: 'teams', on, attributes: ['title'] } } });
    expect(found[0]?.joined[0]).toMatchObject([{ id: 1, data: { title: 'Red' } }, { data: { title: 'Rose' } }]);
  });

  test('without anything to join on, entries follow', async () => {
    const join = {
      T: { dataSourceId: 'teams', where: { points: { $gt: 4 } }, order: ['id', 'DESC'], attributes: ['title'] },
    };
    const found = await select({ limit: 1, attributes: ['name'], join });
    expect(found.map(({ collectionId, record }) => [collectionId, record.id, record.data])).toEqual([
      [people.access.collection.id, 1, { name: 'bob' }],
      [teams.access.collection.id, 2, { title: 'Blue' }],
      [teams.access.collection.id, 1, { title: 'Red' }],
    ]);
  });

  test.each([
    [[]],
    [{ T: 1 }],
    [{ T: { on: 'id' } }],
    [{ T: { on: { id: 5 } } }],
    [{ T: { on, where: [] } }],
    [{ T: { on, order: [['id']] } }],
  ])('%j is refused', async (join) => {
    await expect(joinsOf(people, join, find)).rejects.toMatchObject({ code: 'invalid-query' });
  });
});

async function aggregated(
  pipeline: Json,
  query: Query = {},
  source = people,
  findJoined = find,
): Promise<JsonObject[]> {
  const { named } = await joinsOf(source, query.join, findJoined);
  const selected = await selection(source, query, findJoined);
  const stages = [aggregatedEntry(selected, named), ...aggregateStages(pipeline)];
  const found: JsonObject[] = [];
  for await (const one of aggregateSelection(database(), selected, stages)) found.push(one);
  return found;
}

describe('aggregation', () => {
  test.each<[string, Json, Json]>([
    [
      'groups by a column',
      [{ $group: { _id: '$data.Role.Name', count: { $sum: 1 } } }, { $sort: { count: -1 } }],
      [
        { _id: null, count: 2 },
        { _id: 'Developer', count: 2 },
        { _id: 'Manager', count: 1 },
      ],
    ],
    ['without the prefix all is one group', [{ $group: { _id: '$Role', n: { $sum: 1 } } }], [{ _id: null, n: 5 }]],
    [
      'texts become numbers',
      [{ $project: { age: { $convertToNumber: '$data.age' } } }, { $group: { _id: null, average: { $avg: '$age' } } }],
      [{ _id: null, average: 9.5 }],
    ],
    [
      'also within other operators',
      [{ $group: { _id: null, sum: { $sum: { $convertToNumber: '$data.age' } } } }],
      [{ _id: null, sum: 19 }],
    ],
    [
      'texts are not cast by themselves',
      [{ $group: { _id: null, a: { $avg: '$data.name' }, s: { $sum: '$data.name' } } }],
      [{ _id: null, a: null, s: 0 }],
    ],
    [
      'entries are whole',
      [{ $match: { id: 4 } }, { $project: { id: 1, data: 1, dataSourceId: 1, order: 1 } }],
      [
        {
          id: 4,
          data: { name: 'Zoe', age: null, team: null, 'Start Time': '10:00' },
          order: expect.any(Number),
          dataSourceId: expect.any(Number),
        },
      ],
    ],
    [
      'names with blanks',
      [{ $match: { 'data.Start Time': '10:00' } }, { $project: { x: '$data.Start Time' } }],
      [{ x: '10:00' }],
    ],
    [
      'unwinds',
      [{ $unwind: '$data.tags' }, { $group: { _id: '$data.tags', n: { $sum: 1 } } }, { $sort: { _id: 1 } }],
      [
        { _id: 'x', n: 1 },
        { _id: 'y', n: 2 },
      ],
    ],
    ['counts', [{ $count: 'n' }], [{ n: 5 }]],
    ['skips and limits', [{ $skip: 1 }, { $limit: 1 }, { $project: { id: 1 } }], [{ id: 2 }]],
  ])('%s', async (_, pipeline, expected) => {
    expect(await aggregated(pipeline)).toEqual(expected);
  });

  test('comes after the other parts of a query', async () => {
    const query = { where: { name: { $iLike: 'b' } }, order: [['id', 'DESC']], limit: 1 };
    expect(await aggregated([{ $project: { name: '$data.name' } }], query)).toEqual([{ name: 'Bob' }]);
  });

  test.each<[Json, RegExp]>([
    [[{ $out: 'x' }], /^invalid aggregation operator \$out$/],
    [[{ $lookup: { from: 'x', as: 'y', pipeline: [] } }], /^invalid aggregation operator \$lookup$/],
    [[{ $facet: { a: [{ $merge: 'x' }] } }], /^invalid aggregation operator \$facet$/],
    [[{ $group: { _id: null, x: { $sum: { $function: {} } } } }], /\$function/],
    [[{ $group: { _id: null, x: { $accumulator: {} } } }], /\$accumulator/],
    [[{ $match: { $where: '1' } }], /\$where/],
    [[{ $match: { $expr: { $function: {} } } }], /\$function/],
    [[{ $match: { x: { $convertToNumber: 1 } } }], /not accepted|\$let/],
    [{}, /list of stages/],
    [[1], /one name/],
  ])('%j is refused', (pipeline, message) => {
    expect(() => aggregateStages(pipeline)).toThrow(
      expect.objectContaining({ facts: expect.objectContaining({ message: expect.stringMatching(message) }) }),
    );
  });
});

describe('A3 hidden columns', () => {
  const refusal = { code: 'field-forbidden' };

  test.each<Json>([
    { secret: 's1' },
    { 'data.secret': 's1' },
    { 'tags.0': 'x' },
    { $or: [{ $not: { secret: 's1' } }] },
    { $filters: [{ column: 'secret', condition: 'notempty' }] },
  ])('in where: %j', (where) => {
    expect(() => whereFilter(masked(), where)).toThrow(expect.objectContaining(refusal));
  });

  test('in order, distinct, indexes and joins', async () => {
    const source = masked();
    expect(() => orderOf(source, [['data.secret']])).toThrow(expect.objectContaining(refusal));
    expect(() => columnValue(source, 'secret')).toThrow(expect.objectContaining(refusal));
    expect(() => columnValues(source, 'tags')).toThrow(expect.objectContaining(refusal));
    const joins: Json[] = [
      { on: { 'data.secret': 'id' } },
      { on: { id: 'data.secret' } },
      { on: { id: 'id' }, sum: 'secret' },
      { on: { id: 'id' }, order: 'data.secret' },
      { where: { secret: 1 } },
    ];
    for (const join of joins) {
      await expect(joinsOf(source, { S: join }, async () => source)).rejects.toMatchObject(refusal);
    }
  });

  test('are in no entry, no joined entry and no aggregate', async () => {
    const [first] = await select({ join: { S: { dataSourceId: 'people', on: { id: 'id' } } } }, masked());
    expect(Object.keys(first?.record.data ?? {})).toEqual(['name', 'age', 'team', 'Role']);
    const all = await aggregated([{ $group: { _id: '$data.secret', n: { $sum: 1 } } }], {}, masked());
    expect(all).toEqual([{ _id: null, n: 5 }]);
    expect(
      JSON.stringify(await aggregated([{ $group: { _id: null, x: { $push: '$$ROOT' } } }], {}, masked())),
    ).not.toMatch(/s1|tags/);
    const join = { S: { dataSourceId: 'people', on: { id: 'id' } }, T: { dataSourceId: 'people' } };
    const joined = JSON.stringify(
      await aggregated([{ $addFields: { x: '$$ROOT' } }], { join }, masked(), async () => masked()),
    );
    expect(joined).toMatch(/bob/);
    expect(joined).not.toMatch(/s1|tags|joined0|appended|oid/);
  });
});

describe('indexes', () => {
  test('unique values by first sight, nested and of lists', async () => {
    const names = ['name', 'Role.Name', 'tags', 'team', 'unknown'];
    const where = scope(people.access, {});
    expect(
      await distinctValues(
        database(),
        where,
        names.map((name) => columnValues(people, name)),
      ),
    ).toEqual([['bob', 'Ann', 'Bob', 'Zoe', 'ann'], ['Manager', 'Developer'], ['x', 'y'], [1, '1', 2, 3, 'x'], []]);
  });
});
