import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { compileFilter } from '../../../../src/dialects/appstax/filter/compile-filter.ts';
import { parseFilter } from '../../../../src/dialects/appstax/filter/parse.ts';
import { isProblem } from '../../../../src/problem.ts';
import { fullAccess, scope } from '../../../../src/records/access.ts';
import type { Collection } from '../../../../src/records/collections.ts';
import { createRecords } from '../../../../src/records/create-records.ts';
import { collect, findRecords } from '../../../../src/records/find-records.ts';
import type { Json, JsonObject } from '../../../../src/records/json.ts';
import type { DataRecord } from '../../../../src/records/record.ts';
import { testDatabase } from '../../../database.ts';
import { newCollection } from '../../records/fixture.ts';
import { anyFilter } from './arbitrary-filter.ts';
import { evaluate, type Subject } from './evaluate.ts';
import { printFilter } from './print.ts';

const database = testDatabase();

/** The object ids of other records are made up: `id7` stands for record 7. */
const recordIds = async (_: string, objectIds: readonly string[]) =>
  objectIds.flatMap((id) => (/^id\d+$/.test(id) ? [Number(id.slice(2))] : []));

async function matches(collection: Collection, filter: string): Promise<DataRecord[]> {
  const compiled = await compileFilter(filter, { collection, recordIds });
  return await collect(findRecords(database(), scope(fullAccess(collection), compiled)), 1_000);
}

describe('what matches', () => {
  let collection: Collection;
  let first: DataRecord | undefined;

  beforeAll(async () => {
    collection = await newCollection(database(), [
      { name: 'title', type: 'string' },
      { name: 'Age', type: 'number' },
      { name: 'born', type: 'date' },
      { name: 'author', type: 'relation', to: 'authors' },
      { name: 'readers', type: 'relation', to: 'authors', many: true },
      { name: 'Twin' },
      { name: 'twin' },
    ]);
    const rows: JsonObject[] = [
      { n: 0, title: 'TODO', Age: 42, name: 'Alexander', done: false, born: '1980-01-31', author: 1, readers: [1, 2] },
      {
        n: 1,
        title: 'todo',
        Age: 43,
        name: 'Berta',
        done: true,
        born: '1980-01-31T01:00:00+02:00',
        author: 2,
        readers: [],
      },
      { n: 2, Age: 40, 'first-name': 'Kim', 'last-name': 'Kim', amount: 1001, tags: ['Red', 'blue'], readers: [3] },
      { n: 3, title: "O'Brien", Age: 49, 'first-name': 'Kim', 'last-name': 'Lee', amount: '1001', tags: ['green'] },
      { n: 4, title: '100% $where', amount: 0, 'a.b': 1, $x: 1, born: '1979-12-31T23:30:00-02:00', Twin: 1, twin: 2 },
      { n: 5, title: null, text: 'one\ntwo', tags: [], amount: 9_007_199_254_740_993n, flag: 'true' },
    ];
    [first] = await createRecords(database(), fullAccess(collection), rows);
  });

  const cases: (readonly [filter: string, numbers: readonly number[]])[] = [
    ['', [0, 1, 2, 3, 4, 5]],
    // The guide's table.
    ["title = 'TODO'", [0]],
    ["title='TODO'", [0]],
    ["title <> 'TODO'", [1, 3, 4]],
    ['Age > 42', [1, 3]],
    ['Age between 40 and 49', [0, 1, 2, 3]],
    ["name in ('Berta', 'x', 'Alexander')", [0, 1]],
    ["title like '%OD%'", [0, 1]],
    ["title not like '%OD%'", [3, 4]],
    ["Age > 41 and name like 'Alex%'", [0]],
    ["Age < 42 or name like 'Alex%'", [0, 2]],
    ['[first-name] = [last-name]', [2]],
    ["Age between 40 and 41 or (name = 'Berta' and title = 'todo')", [1, 2]],
    ["author has ('id1')", [0]],
    ["author has ('id1', 'id2')", [0, 1]],
    // Three values of truth.
    ["not title = 'TODO'", [1, 3, 4]],
    ["not (title = 'TODO' or title = null)", []],
    ["not (title = 'TODO' and title = null)", [1, 3, 4]],
    ['title is null', [2, 5]],
    ['title is not null', [0, 1, 3, 4]],
    ['nothing is null', [0, 1, 2, 3, 4, 5]],
    ['title = null', []],
    ['n not in (1, 2, null)', []],
    ['n not in (1, 2)', [0, 3, 4, 5]],
    ['n not between 1 and 4', [0, 5]],
    ['n between 4 and 1', []],
    ['null is null and 1 = 1', [0, 1, 2, 3, 4, 5]],
    ["1 = 2 or 'a' > 'b'", []],
    // What quotes stand for (measured requests of the JS client).
    ["amount='1001'", [2, 3]],
    ['amount=1001', [2]],
    ["amount <> '1001'", [4, 5]],
    ["amount < '5'", [3, 4]],
    ["amount < 'x'", [3]],
    ["completed='false'", []],
    ["done='false'", [0]],
    ['done = false', [0]],
    ['done', [1]],
    ['not done', [0]],
    ["flag = 'true'", [5]],
    ['flag = true', []],
    ["amount = '9007199254740993'", [5]],
    ['amount = 9007199254740993', [5]],
    ['amount = 9007199254740992', []],
    ["'1001' = amount", [2, 3]],
    ['5 > amount', [4]],
    ["'1' = '01'", []],
    ["'1' = 1", [0, 1, 2, 3, 4, 5]],
    // Arithmetic (I18).
    ['Age + 1 = 43', [0]],
    ['Age - n * 2 > 41', [0, 3]],
    ['Age / n >= 20', [1, 2]],
    ['Age / 0 is null', [0, 1, 2, 3, 4, 5]],
    ['Age / n is not null', [1, 2, 3]],
    ['-Age < -43', [3]],
    ["n + '1' = 2", [1]],
    ['title + 1 is null', [0, 1, 2, 3, 4, 5]],
    ['Twin + 1 = twin', [4]],
    // Patterns (I12).
    ["title like 'todo'", [0, 1]],
    ["title like '_ODO'", [0, 1]],
    ["title like 'OD'", []],
    ["title like '100%'", [4]],
    ["title like '%$wh%'", [4]],
    ["title like '%.*%'", []],
    ["title like '%%%%%%%%%%%%%%%%%%%%%%%%O%'", [0, 1, 3]],
    ["title like '%'", [0, 1, 3, 4]],
    ["title like ''", []],
    ["text like 'one%two'", [5]],
    ["text like 'one'", []],
    ["text like 'one_two'", [5]],
    ["tags like 'r%'", [2]],
    ["tags not like 'r%'", [3, 5]],
    ["Age like '4%'", []],
    ["'abc' like 'A%' and n = 1", [1]],
    // Names.
    ['age = 42', [0]],
    ["TITLE = 'TODO'", [0]],
    ['TWIN = 1', []],
    ['[a.b] = 1', [4]],
    ['[$x] = 1', [4]],
    ['a = 1', []],
    // Lists have no order and no equality; `has` looks into them.
    ["tags = 'Red'", []],
    ["tags <> 'Red'", []],
    ["tags has ('Red', 'x')", [2]],
    ["not tags has ('Red')", [0, 1, 3, 4, 5]],
    ["title has ('TODO')", []],
    ['tags is null', [0, 1, 4]],
    // Relations.
    ["readers has ('id2')", [0]],
    ["not readers has ('id1')", [1, 2, 3, 4, 5]],
    ["readers has ('nobody')", []],
    ["not readers has ('nobody')", [0, 1, 2, 3, 4, 5]],
    ['readers is null', [1, 3, 4, 5]],
    ['author is not null', [0, 1]],
    // Dates: declared ones by the instant, whatever their spelling.
    ["born = '1980-01-31T00:00:00Z'", [0]],
    ["born < '1980-01-01T02:00:00Z'", [4]],
    ["born = '1979-12-31 23:30:00 -02:00'", [4]],
    ["born between '1980-01-30 22:00' and '1980-01-31'", [0, 1]],
    ["born = 'soon'", []],
    ["born <> '1980-01-31'", [1, 4]],
    ["born like '1980%'", [0, 1]],
    ["sysCreated > '2020-01-01 00:00:00.767631811 +0000 UTC'", [0, 1, 2, 3, 4, 5]],
    ["sysCreated < '2020-01-01T00:00:00.000+02:00'", []],
    ['sysUpdated = sysCreated', [0, 1, 2, 3, 4, 5]],
    ['sysCreated > 5', []],
    ["sysObjectId <> 'x'", [0, 1, 2, 3, 4, 5]],
    ['sysUsername is null', [0, 1, 2, 3, 4, 5]],
    // I11: what looks like another language is a value or refused.
    ["title = '$where'", []],
    ["title = '''); drop table'", []],
    ["title='x' or 1=1", [0, 1, 2, 3, 4, 5]],
    ["title = '$data.title'", []],
    ["[first-name] = '$data.first-name'", []],
    ["'$data.title' = [first-name]", []],
  ];

  it.each(cases)('%s', async (filter, numbers) => {
    const found = await matches(collection, filter);
    expect(found.map((record) => record.data.n)).toEqual(numbers);
  });

  it('finds an object by its id', async () => {
    const found = await matches(
      collection,
      `sysObjectId = '${first?.oid}' and sysCreated = '${first?.createdAt.toISOString()}'`,
    );
    expect(found.map((record) => record.data.n)).toEqual([0]);
  });

  it('hands indexable parts over as plain conditions', async () => {
    const compiled = await compileFilter("title = 'TODO' and Age > 41 and amount + 1 = 2", { collection, recordIds });
    expect(compiled).toMatchObject({
      $and: [{ 'data.title': { $eq: 'TODO' } }, { 'data.Age': { $gt: 41 } }, { $expr: expect.anything() }],
    });
  });

  it.each([
    ["sysPassword = 'x'", 'there is no property "sysPassword" as asked for at character 1'],
    ["n = 1 and sysPermissions has ('x')", 'there is no property "sysPermissions" as asked for at character 11'],
    ['author = 1', '"author" is a relation, for which there are "has" and "is null"; used at character 1'],
    ['n = author + 1', '"author" is a relation, for which there are "has" and "is null"; used at character 5'],
    [`n like '${'%a'.repeat(13)}'`, 'more than 12 runs of "%" in the pattern at character 8'],
    [Array(21).fill("author has ('id1')").join(' or '), 'more than 20 times "has" at character 441'],
    [`${'n = 9 or (n >= 0 and ('.repeat(40)}n = 3${'))'.repeat(40)}`, 'it nests too deeply'],
  ])('refuses %s', async (filter, message) => {
    const error = await matches(collection, filter).catch((problem: unknown) => problem);
    if (!isProblem(error, 'invalid-query')) throw error;
    expect(error.facts).toEqual({ place: 'filter', message });
  });

  it('runs what is just not too deep', async () => {
    const filter = `${'n = 9 or (n >= 0 and ('.repeat(30)}n = 3${'))'.repeat(30)}`;
    expect((await matches(collection, filter)).map((record) => record.data.n)).toEqual([3]);
  });
});

describe('the native query and a plain evaluation agree', () => {
  const dates = new Set(['d']);
  const scalars: fc.Arbitrary<Json> = fc.oneof(
    fc.constantFrom<Json>(
      null,
      true,
      false,
      0,
      1,
      2,
      -1,
      0.5,
      10,
      '1',
      '10',
      'true',
      'a',
      'A',
      'ab',
      'é',
      '%',
      '_',
      '',
      '😀',
      '\uffff',
      'a\n',
    ),
    fc.integer({ min: -3, max: 3 }),
  );
  const someDates = fc.constantFrom(
    '2020-01-01',
    '2020-01-01T00:00:00Z',
    '2020-01-01T01:00:00.000+02:00',
    '2020-01-01T00:00:00',
  );
  const columns = ['x', 'y', 'z-z', 'd'];
  const rows: fc.Arbitrary<JsonObject> = fc.record(
    {
      x: scalars,
      y: scalars,
      'z-z': fc.oneof(scalars, fc.array(scalars, { maxLength: 3 }), fc.constant({ k: 1 })),
      d: someDates,
      r: fc.uniqueArray(fc.integer({ min: 1, max: 4 }), { maxLength: 3 }),
    },
    { requiredKeys: [] },
  );
  const filters = anyFilter({
    columns: fc.constantFrom(...columns),
    relations: fc.constantFrom('r', 'z-z', 'x'),
    texts: fc.oneof(
      fc.constantFrom('1', '10', '-1', '0.5', 'true', 'false', 'a', 'A', 'ab', 'é', '', '😀', 'id1', 'id2', 'id9'),
      someDates,
    ),
    numbers: fc.constantFrom(0, 1, 2, -1, 0.5, 10),
    patterns: fc
      .array(fc.constantFrom('%', '_', 'a', 'A', 'b', 'é', '2', '0', '.', '\n', '*'), { maxLength: 5 })
      .map((list) => list.join('')),
  });

  it('on random objects', async () => {
    const collection = await newCollection(database(), [
      { name: 'd', type: 'date' },
      { name: 'r', type: 'relation', to: 'others', many: true },
    ]);
    const sample = fc.sample(rows, { numRuns: 60, seed: 20_261_121 });
    const records = await createRecords(database(), fullAccess(collection), sample);
    const subjects = records.map(({ id, data }): [number, Subject] => {
      const related = Array.isArray(data.r) ? data.r.map((each) => `id${each}`) : undefined;
      return [id, new Map<string, unknown>([...Object.entries(data), ['r', related]])];
    });
    await fc.assert(
      fc.asyncProperty(filters, async (condition) => {
        const text = printFilter(condition);
        const parsed = parseFilter(text);
        if (parsed === undefined) throw new Error('a condition prints as something');
        const expected = subjects.filter(([, subject]) => evaluate(parsed, subject, dates) === true).map(([id]) => id);
        const found = await matches(collection, text);
        expect(
          found.map((record) => record.id),
          text,
        ).toEqual(expected);
      }),
      { numRuns: 400 },
    );
  }, 120_000);
});
