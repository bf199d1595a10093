import { beforeAll, describe, expect, test } from 'vitest';
import type { EntrySource } from '../../../../src/dialects/fliplet/query/entry-source.ts';
import { facts } from '../../../../src/dialects/fliplet/query/entry-source.ts';
import { factFilter } from '../../../../src/dialects/fliplet/query/fact-condition.ts';
import { joinsOf } from '../../../../src/dialects/fliplet/query/join.ts';
import { orderOf } from '../../../../src/dialects/fliplet/query/order.ts';
import { whereFilter } from '../../../../src/dialects/fliplet/query/where.ts';
import { fullAccess, scope } from '../../../../src/records/access.ts';
import { createRecords } from '../../../../src/records/create-records.ts';
import type { Json, JsonObject } from '../../../../src/records/json.ts';
import { recordsOf } from '../../../../src/records/record.ts';
import type { SortKey } from '../../../../src/records/selection/selection.ts';
import { selectionStages } from '../../../../src/records/selection/stages.ts';
import { testDatabase } from '../../../database.ts';
import { newCollection } from '../../records/fixture.ts';

// Another server tells its plans in another form, and is asked for results elsewhere.
const onOwnEngine = (process.env.TRIVIUM_TEST_MONGODB_URI ?? '') === '';
const database = testDatabase();
let source: EntrySource;

beforeAll(async () => {
  const collection = await newCollection(database(), [
    { name: 'email', type: 'string' },
    { name: 'age', type: 'number' },
    { name: 'due', type: 'string' },
  ]);
  const rows = Array.from({ length: 300 }, (_, n) => ({
    email: `p${n}@example.org`,
    age: n,
    due: '2024-01-31',
    free: n,
  }));
  await createRecords(database(), fullAccess(collection), rows);
  source = { access: fullAccess(collection), columns: new Set(['email', 'age', 'due', 'free']) };
});

/** The names of the indexes that a plan reads, and whether it reads the whole collection anywhere. */
function indexesIn(plan: unknown): string[] {
  if (Array.isArray(plan)) return plan.flatMap(indexesIn);
  if (typeof plan !== 'object' || plan === null) return [];
  const own = Object.entries(plan).flatMap(([key, value]) => {
    if (key === 'indexName') return [String(value)];
    if (key === 'stage' && value === 'COLLSCAN') return ['all of it'];
    if (key === 'stage' && value === 'IDHACK') return ['_id_'];
    return indexesIn(value);
  });
  return own;
}

/** The plan for a filter, and for an order where the database itself sorts by stored paths. */
async function planOf(filter: object, keys: readonly SortKey[] = []): Promise<object> {
  const { collection } = source.access;
  const sort = keys.map((key): [string, 1 | -1] => ['path' in key ? key.path : 'computed', key.direction]);
  const explained: unknown = await recordsOf(database(), { collection })
    .find(filter, { maxTimeMS: 5_000, ...(sort.length === 0 ? {} : { sort: Object.fromEntries(sort) }) })
    .explain('queryPlanner');
  return Object(explained).queryPlanner.winningPlan;
}

const planned = async (filter: object) => [...new Set(indexesIn(await planOf(filter)))].sort();

describe.runIf(onOwnEngine)('conditions on a column that has an index read the index', () => {
  test.each<[string, JsonObject, string[]]>([
    ['a text', { email: 'p7@example.org' }, ['sorted data.email']],
    ['a number, and the texts that stand for it', { age: 7 }, ['sorted data.age']],
    ['a text that stands for a number', { age: '7' }, ['sorted data.age']],
    ['several', { email: { $in: ['p7@example.org', 'p8@example.org'] } }, ['sorted data.email']],
    ['more than', { age: { $gt: 290 } }, ['sorted data.age']],
    ['a date', { due: { $gte: '2024-02-01' } }, ['sorted data.due']],
    ['a column beside one without an index', { free: 3, email: 'p3@example.org' }, ['sorted data.email']],
    ['either of two', { $or: [{ email: 'p7@example.org' }, { age: 3 }] }, ['sorted data.age', 'sorted data.email']],
    ['a column without an index', { free: 3 }, ['all of it']],
  ])('%s', async (_, where, indexes) => {
    expect(await planned(whereFilter(source, where))).toEqual(indexes);
  });

  test('the id and the times of entries, in every data source', async () => {
    expect(await planned(factFilter(facts.id, 7, 'id'))).toEqual(['_id_']);
    expect(await planned(factFilter(facts.id, { $in: [7, 8] }, 'id'))).toEqual(['_id_']);
    expect(await planned(factFilter(facts.createdAt, { $gt: '2024-01-31' }, 'createdAt'))).toEqual(['createdAt']);
  });
});

describe.runIf(onOwnEngine)('an order by what every entry has reads an index and sorts nothing', () => {
  test.each<[string, Json | undefined, string]>([
    ['as entries were put in', undefined, 'order'],
    ['by time, newest first', [['createdAt', 'DESC']], 'createdAt'],
    ['by id', [['id', 'ASC']], '_id_'],
  ])('%s', async (_, order, index) => {
    const plan = await planOf({}, orderOf(source, order).keys);
    expect(indexesIn(plan)).toEqual([expect.stringContaining(index)]);
    expect(JSON.stringify(plan)).not.toContain('"SORT"');
  });

  test('one by a column is computed, since numbers and texts of numbers stand together', () => {
    expect(orderOf(source, [['data.age', 'ASC']]).keys.every((key) => 'value' in key)).toBe(true);
  });
});

test('a join looks its entries up by the path of the column, so that an index on it serves', async () => {
  const joins = await joinsOf(
    source,
    { X: { dataSourceId: 1, on: { 'data.age': 'data.age' }, where: { due: 'x' } } },
    async () => source,
  );
  const stages = selectionStages({
    where: scope(source.access, {}),
    fields: { kind: 'all' },
    sort: [],
    joins: joins.named.map(({ join }) => join),
  });
  const lookups = stages.flatMap((stage) => ('$lookup' in stage ? [stage.$lookup] : []));
  expect(lookups).toMatchObject([{ foreignField: 'data.age', localField: expect.any(String) }]);
});
