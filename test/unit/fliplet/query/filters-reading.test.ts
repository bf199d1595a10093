import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import type { EntrySource } from '../../../../src/dialects/fliplet/query/entry-source.ts';
import { whereFilter } from '../../../../src/dialects/fliplet/query/where.ts';
import { type Json, type JsonObject, objectOf } from '../../../../src/records/json.ts';
import { testDatabase } from '../../../database.ts';
import { entriesOf, idsOf } from './entries.ts';
import { meetsFilter } from './filters-reading.ts';

const database = testDatabase();

const plain: fc.Arbitrary<Json> = fc.oneof(
  fc.constantFrom<Json>(null, true, false, 0, 5, 12, -3, 1.5),
  fc.constantFrom('', '0', '5', ' 5 ', '5.0', '-3', '1.50', 'true', 'News', 'news', 'NEW', 'a.c', '$c', '%'),
  fc.constantFrom('News, Tutorial', '5,news', '1, 5 ,2', '"a, b", c', 'c', 'a, b', 'b'),
);
const dates = [
  ...['2024-02-29', '2024-02-28', '2024.03.01', '2023-02-29', '2024-12-29', '2024-12-30', '2025-01-05', '2025-01-06'],
  ...['2024-02-29T23:59:59.999Z', '2024-03-01 00:00', '2024-02-29T23:30:00-02:00', '2024-12-31T20:00:00Z'],
  ...['2025-01-01T00:00:00+05:30', '2024-03-31 09:30:15', '9:30', '09:30:59', '23:59'],
];
const date = fc.constantFrom(...dates);
const stored = fc.oneof(plain, date, date, fc.constantFrom('29.02.2024', '2024-02-30', '2024-2', 'soon'));

const { value } = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    { weight: 5, arbitrary: stored },
    { weight: 1, arbitrary: fc.array(tie('value'), { maxLength: 3 }) },
    {
      weight: 1,
      arbitrary: fc.array(fc.tuple(fc.constantFrom('a', 'b'), tie('value')), { maxLength: 2 }).map(objectOf),
    },
  ),
}));
const row = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'a.b'), value), { maxLength: 4 }).map(objectOf);

const column = fc.constantFrom('a', 'a', 'b', 'b', 'c', 'a.b', 'b.0', 'b.a', 'none');
const filterOf = (names: readonly string[], parts: Record<string, fc.Arbitrary<Json>>): fc.Arbitrary<JsonObject> =>
  fc
    .record({ column, condition: fc.constantFrom(...names), ...parts }, { requiredKeys: ['column', 'condition'] })
    .map((filter) => objectOf(Object.entries(filter)));

const bound = fc.constantFrom<Json>('', null, 0, 5, '5', '-3', 1.5, 'News', 'b');
const days = dates.filter((text) => !/^\d?\d:/.test(text) && text !== '2023-02-29');
const units = ['year', 'quarter', 'month', 'week', 'day', 'hour', 'minute', 'second'];
const zone = fc.constantFrom<Json>('UTC', 'Asia/Kolkata', '');
const day = fc.constantFrom<Json>(...days);
const end = fc.oneof(day, fc.constant(''), fc.record({ value: day, unit: fc.constantFrom(...units) }));

const filter = fc.oneof(
  filterOf(['==', '!='], { value: fc.oneof(plain, fc.array(plain, { maxLength: 2 })) }),
  filterOf(['>', '>=', '<', '<='], { value: bound }),
  filterOf(['between'], { value: fc.record({ from: bound, to: bound }) }),
  filterOf(['contains', 'notcontain', 'notcontains'], {
    value: fc.constantFrom<Json>('ew', 'EWS', '5', 5, true, '.', '%', ''),
  }),
  filterOf(['empty', 'notempty', 'none'], { value: plain }),
  filterOf(['oneof', 'notoneof', 'notin'], {
    value: fc.oneof(
      fc.array(fc.constantFrom<Json>('News', '5', 5, true, 'a, b', 'c', 'b', 1), { maxLength: 3 }),
      fc.constantFrom('News', 'x, News , c', '"a, b",5', '5'),
    ),
  }),
  filterOf(['dateis', 'datebefore', 'dateafter'], { value: day, unit: fc.constantFrom(...units), timezone: zone }),
  filterOf(['dateis', 'datebefore', 'dateafter'], {
    value: fc.constantFrom('9:30', '09:30', '23:59', '00:00', '05:30:15'),
    unit: fc.constantFrom('hour', 'minute', 'second'),
    timezone: zone,
  }),
  filterOf(['datebetween'], { from: end, to: end, timezone: zone }),
  filterOf(['datebetween'], { value: fc.record({ from: day, to: day }), unit: fc.constantFrom(...units) }),
);
const filters = fc.array(filter, { minLength: 1, maxLength: 2 });

let source: EntrySource;
let rows: readonly JsonObject[];

beforeAll(async () => {
  rows = fc.sample(row, { numRuns: 150, seed: 20261122 });
  source = await entriesOf(database(), rows);
});

/** Holds the entries that a `where` around the filters finds against those of the plain reading. */
async function expectAgreement(where: JsonObject, meets: (data: JsonObject) => boolean): Promise<void> {
  const expected = rows.flatMap((data, index) => (meets(data) ? [index + 1] : []));
  expect(await idsOf(database(), source, whereFilter(source, where))).toEqual(expected);
}

test('compiled $filters find what a plain reading of the rules finds', async () => {
  await fc.assert(
    fc.asyncProperty(filters, async ($filters) => {
      await expectAgreement({ $filters }, (data) => $filters.every((one) => meetsFilter(one, data)));
    }),
    { numRuns: 400 },
  );
}, 120_000);

test('inside an element of a list, where all of it is one expression', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom('a', 'b', 'c'), filters, async (name, $filters) => {
      await expectAgreement({ [name]: { $elemMatch: { $filters } } }, (data) => {
        const elements = Object.hasOwn(data, name) ? [data[name] ?? null].flat() : [];
        return elements.some((element) => {
          const isObject = typeof element === 'object' && element !== null && !Array.isArray(element);
          const inside: JsonObject = isObject ? (element as JsonObject) : {};
          return $filters.every((one) => meetsFilter(one, inside));
        });
      });
    }),
    { numRuns: 150 },
  );
}, 120_000);
