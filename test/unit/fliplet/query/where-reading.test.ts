import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import type { EntrySource } from '../../../../src/dialects/fliplet/query/entry-source.ts';
import { whereFilter } from '../../../../src/dialects/fliplet/query/where.ts';
import { type Json, type JsonObject, objectOf } from '../../../../src/records/json.ts';
import { testDatabase } from '../../../database.ts';
import { entriesOf, idsOf } from './entries.ts';
import { meets } from './reading.ts';

const database = testDatabase();

const scalar: fc.Arbitrary<Json> = fc.oneof(
  fc.constantFrom<Json>(null, true, false, 0, 1, 2, 5, 7, 12, -3, 1.5, 500),
  fc.constantFrom('', '0', '1', '5', ' 5 ', '5.0', '05', '-3', '1.50', '.5', '12 GBP', '$12', 'true', 'null'),
  fc.constantFrom('abc', 'ABC', 'b', 'a.b', '%', '$c', 'room 7', '9:30', '10:05', '2024-01-31', '2024-01-31T10:00:00Z'),
);

const names = fc.constantFrom('a', 'b', 'c');

const { value } = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    { weight: 3, arbitrary: scalar },
    { weight: 1, arbitrary: fc.array(tie('value'), { maxLength: 3 }) },
    { weight: 1, arbitrary: fc.array(fc.tuple(names, tie('value')), { maxLength: 2 }).map(objectOf) },
  ),
}));

const row = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'a.b', 'b.0'), value), { maxLength: 4 }).map(objectOf);

const one = (name: string, operand: fc.Arbitrary<Json>) =>
  operand.map((given): JsonObject => objectOf([[name, given]]));
const some = (arbitrary: fc.Arbitrary<Json>) => fc.array(arbitrary, { maxLength: 3 });
const column = fc.constantFrom('a', 'b', 'c', 'a.b', 'a.c', 'b.0', 'a.0.b', 'b.a.c');

const { where } = fc.letrec<{ where: JsonObject; condition: Json; operators: JsonObject }>((tie) => ({
  where: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    {
      weight: 4,
      arbitrary: fc.array(fc.tuple(column, tie('condition')), { minLength: 1, maxLength: 2 }).map(objectOf),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.constantFrom('$and', '$or', '$nor'), fc.array(tie('where'), { maxLength: 3 }))
        .map(([name, parts]) => objectOf([[name, parts]])),
    },
  ),
  condition: fc.oneof(value, tie('operators')),
  operators: fc
    .array(
      fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        ...['$eq', '$ne'].map((name) => one(name, value)),
        ...['$gt', '$gte', '$lt', '$lte'].map((name) => one(name, scalar)),
        ...['$in', '$nin', '$all'].map((name) => one(name, some(value))),
        ...['$like', '$iLike'].map((name) =>
          one(name, fc.constantFrom('5', 'b', 'BC', '.', '$', 1, true, 'ru', '1.5')),
        ),
        one('$exists', fc.boolean()),
        one('$size', fc.integer({ min: 0, max: 3 })),
        one('$type', fc.constantFrom('string', 'number', 'boolean', 'array', 'object')),
        one('$mod', fc.constantFrom<Json>([2, 1], [5, 0], [2, -1], [1, 0.5])),
        one('$not', tie('condition')),
        one('$elemMatch', fc.oneof(tie('where'), tie('operators'))),
      ),
      { minLength: 1, maxLength: 2 },
    )
    .map((list) => objectOf(list.flatMap((operator) => Object.entries(operator)))),
}));

let source: EntrySource;
let rows: readonly JsonObject[];

beforeAll(async () => {
  rows = fc.sample(row, { numRuns: 150, seed: 20261121 });
  source = await entriesOf(database(), rows);
});

test('compiled filters find what a plain reading of the rules finds', async () => {
  await fc.assert(
    fc.asyncProperty(where, async (filter) => {
      const expected = rows.flatMap((data, index) => (meets(filter, data) ? [index + 1] : []));
      expect(await idsOf(database(), source, whereFilter(source, filter))).toEqual(expected);
    }),
    { numRuns: 300 },
  );
}, 120_000);

test('inside an element of a list, where all of it is one expression', async () => {
  await fc.assert(
    fc.asyncProperty(column, where, async (name, filter) => {
      const outer = objectOf([[name, { $elemMatch: { $and: [filter] } }]]);
      const expected = rows.flatMap((data, index) => (meets(outer, data) ? [index + 1] : []));
      expect(await idsOf(database(), source, whereFilter(source, outer))).toEqual(expected);
    }),
    { numRuns: 150 },
  );
}, 120_000);
