import { beforeAll, describe, expect, test } from 'vitest';
import { Problem } from '../../../src/problem.ts';
import { type Access, fullAccess } from '../../../src/records/access.ts';
import { aggregateRecords } from '../../../src/records/aggregate-records.ts';
import type { Collection } from '../../../src/records/collections.ts';
import { createRecords } from '../../../src/records/create-records.ts';
import type { Json } from '../../../src/records/json.ts';
import { testDatabase } from '../../database.ts';
import { granted, newApp, newCollection } from './fixture.ts';

const database = testDatabase();

let orders: Collection;
let customers: Collection;
let foreign: Collection;

beforeAll(async () => {
  const app = await newApp(database());
  orders = await newCollection(database(), [], app.id);
  customers = await newCollection(database(), [], app.id);
  foreign = await newCollection(database());
  await createRecords(database(), fullAccess(customers), [
    { name: 'Ann', vip: true, card: '4111', boss: 2 },
    { name: 'Bob', vip: false, card: '4222', boss: 3 },
    { name: 'Cid', vip: true, card: '4333' },
  ]);
  await createRecords(database(), fullAccess(foreign), [{ name: 'other tenant' }]);
  await createRecords(database(), fullAccess(orders), [
    { status: 'open', total: 10, customer: 1, cost: 7, tags: ['a', 'b'], 'a.b': 1, address: { city: 'Oslo' } },
    { status: 'open', total: 5, customer: 2, cost: 3, tags: ['b'], $x: 2, address: { city: 'Rome' } },
    { status: 'paid', total: 20, customer: 1, cost: 1, tags: [], address: { city: 'Oslo' } },
    { status: 'lost', total: 99, customer: 3, cost: 2, owner: 'other' },
  ]);
});

/** Sees no lost orders, and not what things cost. */
const clerk = () => granted(orders, 'aggregate', { filter: { status: { $ne: 'lost' } }, read: { except: ['cost'] } });

/** The collections that the clerk may join, by name; only very important customers, without their cards. */
async function decide(name: string): Promise<Access> {
  if (name === 'orders') return clerk();
  if (name === 'customers') {
    return granted(customers, 'aggregate', { filter: { vip: true }, read: { except: ['card'] } });
  }
  throw new Problem('collection-not-found', { collection: name });
}

async function run(pipeline: Json, access: Access = clerk()): Promise<Json[]> {
  const results: Json[] = [];
  for await (const result of aggregateRecords(database(), access, pipeline, decide)) results.push(result);
  return results;
}

const cases: [string, Json, Json[]][] = [
  [
    'an empty pipeline gives the visible records',
    [{ $match: { id: 2 } }],
    [{ id: 2, status: 'open', total: 5, customer: 2, tags: ['b'], $x: 2, address: { city: 'Rome' } }],
  ],
  [
    'groups',
    [{ $group: { _id: '$status', n: { $sum: 1 }, sum: { $sum: '$total' } } }, { $sort: { _id: 1 } }],
    [
      { _id: 'open', n: 2, sum: 15 },
      { _id: 'paid', n: 1, sum: 20 },
    ],
  ],
  ['counts what is in reach', [{ $count: 'n' }], [{ n: 3 }]],
  ['groups nothing as no group', [{ $match: { status: 'lost' } }, { $group: { _id: null, n: { $sum: 1 } } }], []],
  [
    'paths below fields',
    [{ $group: { _id: '$address.city', ids: { $push: '$id' } } }, { $sort: { _id: 1 } }],
    [
      { _id: 'Oslo', ids: [1, 3] },
      { _id: 'Rome', ids: [2] },
    ],
  ],
  [
    'whole documents hold no hidden field',
    [{ $match: { id: 1 } }, { $group: { _id: null, all: { $push: '$$ROOT' } } }],
    [
      {
        _id: null,
        all: [{ id: 1, status: 'open', total: 10, customer: 1, tags: ['a', 'b'], 'a.b': 1, address: { city: 'Oslo' } }],
      },
    ],
  ],
  [
    'projects and computes',
    [
      { $match: { total: { $gte: 10 } } },
      { $project: { id: 1, double: { $multiply: ['$total', 2] } } },
      { $sort: { id: 1 } },
    ],
    [
      { id: 1, double: 20 },
      { id: 3, double: 40 },
    ],
  ],
  [
    'strings are values unless they begin with a dollar sign',
    [{ $match: { id: 1 } }, { $project: { _id: 0, a: 'open', b: { $literal: '$status' }, c: '$status' } }],
    [{ a: 'open', b: '$status', c: 'open' }],
  ],
  [
    'I4: keys of results come back as they were written',
    [{ $match: { id: 1 } }, { $project: { x: { __proto_: 1, constructor: 'c', 'plain key': '$total' } } }],
    [{ x: { constructor: 'c', 'plain key': 10 } }],
  ],
  [
    'unwinds',
    [{ $unwind: '$tags' }, { $group: { _id: '$tags', n: { $sum: 1 } } }, { $sort: { _id: 1 } }],
    [
      { _id: 'a', n: 1 },
      { _id: 'b', n: 2 },
    ],
  ],
  [
    'A7: a join gives only records in reach, without hidden fields',
    [
      { $lookup: { from: 'customers', localField: 'customer', foreignField: 'id', as: 'who' } },
      { $project: { id: 1, who: 1 } },
      { $sort: { id: 1 } },
    ],
    [
      { id: 1, who: [{ id: 1, name: 'Ann', vip: true, boss: 2 }] },
      { id: 2, who: [] },
      { id: 3, who: [{ id: 1, name: 'Ann', vip: true, boss: 2 }] },
    ],
  ],
  [
    'a join with a pipeline and variables',
    [
      { $match: { id: 1 } },
      {
        $lookup: {
          from: 'customers',
          let: { c: '$customer' },
          pipeline: [{ $match: { $expr: { $eq: ['$id', '$$c'] } } }, { $project: { _id: 0, name: 1 } }],
          as: 'who',
        },
      },
      { $project: { who: 1 } },
    ],
    [{ who: [{ name: 'Ann' }] }],
  ],
  [
    'a union passes the reach and the mask of the other collection',
    [{ $match: { id: 1 } }, { $project: { id: 1 } }, { $unionWith: 'customers' }, { $sort: { id: 1, name: 1 } }],
    [{ id: 1 }, { id: 1, name: 'Ann', vip: true, boss: 2 }, { id: 3, name: 'Cid', vip: true }],
  ],
  [
    'facets',
    [
      {
        $facet: {
          open: [{ $match: { status: 'open' } }, { $count: 'n' }],
          cities: [{ $sortByCount: '$address.city' }],
        },
      },
    ],
    [
      {
        open: [{ n: 2 }],
        cities: [
          { _id: 'Oslo', count: 2 },
          { _id: 'Rome', count: 1 },
        ],
      },
    ],
  ],
  [
    'a graph walk does not pass through records out of reach',
    [
      { $match: { id: 1 } },
      {
        $graphLookup: {
          from: 'customers',
          startWith: '$customer',
          connectFromField: 'boss',
          connectToField: 'id',
          as: 'line',
        },
      },
      { $project: { line: 1 } },
    ],
    [{ line: [{ id: 1, name: 'Ann', vip: true, boss: 2 }] }],
  ],
];

test.each(cases)('%s', async (_, pipeline, expected) => {
  expect(await run(pipeline)).toEqual(expected);
});

test('a token that may read two fields sees two fields', async () => {
  const access = granted(orders, 'aggregate', { read: { only: ['status', 'total'] } });
  expect(await run([{ $match: { id: 4 } }], access)).toEqual([{ id: 4, status: 'lost', total: 99 }]);
  await expect(run([{ $group: { _id: '$customer' } }], access)).rejects.toMatchObject({ code: 'field-forbidden' });
});

const at = (stage: Json): Json => [stage];
// Gives each stage the type Json; a plain list of them would give them one type together.
const stages = (...list: Json[]): Json[] => list;
const refused: [string, Json, string][] = [
  ...stages(
    { $out: 'x' },
    { $merge: { into: 'x' } },
    { $currentOp: {} },
    { $collStats: {} },
    { $indexStats: {} },
    { $listSessions: {} },
    { $changeStream: {} },
    { $documents: [] },
    { $search: {} },
    { $geoNear: {} },
    { $match: { $where: '1' } },
    { $match: { $and: [{ $or: [{ $nor: [{ $where: '1' }] }] }] } },
    { $match: { tags: { $elemMatch: { $where: '1' } } } },
    { $match: { total: { $not: { $where: '1' } } } },
    { $match: { $expr: { $function: { body: 'x', args: [], lang: 'js' } } } },
    { $group: { _id: null, x: { $accumulator: {} } } },
    { $project: { x: { $function: {} } } },
    { $addFields: { x: { $cond: [true, { $function: {} }, 1] } } },
    { $project: { x: '$$USER_ROLES' } },
    { $project: { x: { $meta: 'indexKey' } } },
    { $facet: { x: [{ $out: 'y' }] } },
    { $facet: { x: [{ $merge: 'y' }] } },
    { $lookup: { from: 'customers', pipeline: [{ $out: 'y' }], as: 'x' } },
    { $unionWith: { coll: 'customers', pipeline: [{ $collStats: {} }] } },
    { $lookup: { pipeline: [{ $documents: [] }], as: 'x' } },
    { $limit: -1 },
    { $limit: 'x' },
    { $sort: { total: { $meta: 'textScore' } } },
    { $match: { total: { $gt: 1, x: 2 } } },
    { $match: [] },
    {},
    { $match: {}, $limit: 1 },
  ).map((stage): [string, Json, string] => [`I8: ${JSON.stringify(stage)}`, at(stage), 'invalid-query']),
  ['not a list', { $match: {} }, 'invalid-query'],
  ...stages(
    { $match: { cost: 7 } },
    { $match: { 'cost.x': 7 } },
    { $match: { $expr: { $eq: ['$cost', 7] } } },
    { $match: { $expr: { $eq: ['$$ROOT.cost', 7] } } },
    { $match: { $expr: { $eq: ['$$CURRENT.cost', 7] } } },
    { $group: { _id: '$cost' } },
    { $group: { _id: null, x: { $max: '$cost' } } },
    { $sort: { cost: 1 } },
    { $project: { cost: 1 } },
    { $project: { x: '$cost' } },
    { $addFields: { x: { $add: ['$cost', 1] } } },
    { $unwind: '$cost' },
    { $sortByCount: '$cost' },
    { $bucket: { groupBy: '$cost', boundaries: [0, 100] } },
    { $facet: { x: [{ $group: { _id: '$cost' } }] } },
    { $replaceWith: { x: '$cost' } },
    { $lookup: { from: 'customers', localField: 'cost', foreignField: 'id', as: 'x' } },
    { $lookup: { from: 'customers', localField: 'id', foreignField: 'card', as: 'x' } },
    { $lookup: { from: 'customers', pipeline: [{ $match: { card: '4111' } }], as: 'x' } },
    { $lookup: { from: 'customers', let: { c: '$cost' }, pipeline: [], as: 'x' } },
    { $unionWith: { coll: 'customers', pipeline: [{ $group: { _id: '$card' } }] } },
  ).map((stage): [string, Json, string] => [`A3: ${JSON.stringify(stage)}`, at(stage), 'field-forbidden']),
  ...['records_1', 'tokens', 'system.users', 'nope', '__proto__'].flatMap((name): [string, Json, string][] => [
    [`A11: lookup ${name}`, at({ $lookup: { from: name, pipeline: [], as: 'x' } }), 'collection-not-found'],
    [`A11: union ${name}`, at({ $facet: { y: [{ $unionWith: name }] } }), 'collection-not-found'],
  ]),
];

describe('refused before the database is asked', () => {
  test.each(refused)('%s', async (_, pipeline, code) => {
    await expect(run(pipeline)).rejects.toMatchObject({ code });
  });
});

describe('what the values make impossible is told without the words of the database', () => {
  test.each([
    ['division by zero', [{ $project: { x: { $divide: ['$total', 0] } } }]],
    ['a conversion', [{ $project: { x: { $toInt: '$status' } } }]],
    ['a sum with text', [{ $project: { x: { $add: ['$status', 1] } } }]],
    ['a wrong regular expression', [{ $match: { status: { $regex: '(' } } }]],
  ] satisfies [string, Json][])('%s', async (_, pipeline) => {
    const error = await run(pipeline).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(Problem);
    expect(error).toMatchObject({ code: 'invalid-query', facts: { place: 'pipeline' } });
    expect(JSON.stringify(error)).not.toMatch(/records_|data\.|Mongo|\$divide/);
  });
});

test('I14: pipelines that are too large or too deep end at once', async () => {
  let deep: Json = { $eq: [1, 1] };
  for (let level = 0; level < 5_000; level += 1) deep = { $not: [deep] };
  const wide = Array.from({ length: 30_000 }, (_, index) => index);
  for (const pipeline of [[{ $match: { $expr: deep } }], [{ $match: { total: { $in: wide } } }]]) {
    await expect(run(pipeline)).rejects.toMatchObject({ code: 'invalid-query' });
  }
});
