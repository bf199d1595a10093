import { beforeAll, describe, expect, test } from 'vitest';
import { conjunction } from '../../../../src/dialects/fliplet/query/condition.ts';
import type { EntrySource } from '../../../../src/dialects/fliplet/query/entry-source.ts';
import { whereFilter } from '../../../../src/dialects/fliplet/query/where.ts';
import { type Json, type JsonObject, objectOf } from '../../../../src/records/json.ts';
import { testDatabase } from '../../../database.ts';
import { entriesOf, rowsFound } from './entries.ts';

const database = testDatabase();

type Case = readonly [
  title: string,
  values: readonly (Json | undefined)[],
  filter: JsonObject,
  found: readonly number[],
];

const mixed = ['News', 'news', ' News ', 5, '5', '5.0', true, '', null, undefined, ['NEWS', 1], [], {}, 0, false];
const all = mixed.map((_, index) => index + 1);

const plain: Case[] = [
  ['== ignores case', mixed, { condition: '==', value: 'NEWS' }, [1, 2, 11]],
  ['== of a number', mixed, { condition: '==', value: 5 }, [4, 5, 6]],
  ['== of a text of a number', mixed, { condition: '==', value: '5' }, [4, 5]],
  ['== of true', mixed, { condition: '==', value: true }, [7]],
  ['== ignores case beyond ASCII', ['École', 'éCOLE', 'Ecole'], { condition: '==', value: 'ÉCOLE' }, [1, 2]],
  ['== takes signs as they are', ['a.c', 'abc', 'A.C', 'a.c\n'], { condition: '==', value: 'a.c' }, [1, 3]],
  ['!=', mixed, { condition: '!=', value: 'news' }, [3, 4, 5, 6, 7, 8, 9, 10, 12, 13, 14, 15]],
  ['without a value all match', mixed, { condition: '==' }, all],
  ['with an empty value all match', mixed, { condition: 'contains', value: '' }, all],
  ['with an empty list all match', mixed, { condition: 'oneof', value: [] }, all],
  ['contains', mixed, { condition: 'contains', value: 'EW' }, [1, 2, 3, 11]],
  ['contains finds in numbers', mixed, { condition: 'contains', value: 5 }, [4, 5, 6]],
  ['contains takes % as it is', ['50%', '50'], { condition: 'contains', value: '%' }, [1]],
  ['notcontain asks for something', mixed, { condition: 'notcontain', value: 'EW' }, [4, 5, 6, 7, 8, 12, 13, 14, 15]],
  ['notcontains is the same', mixed, { condition: 'notcontains', value: 'ew' }, [4, 5, 6, 7, 8, 12, 13, 14, 15]],
  ['regex', mixed, { condition: 'regex', value: '^N.WS$' }, [1, 2, 11]],
  ['empty', mixed, { condition: 'empty' }, [8, 9, 10, 12, 13]],
  ['notempty', mixed, { condition: 'notempty' }, [1, 2, 3, 4, 5, 6, 7, 11, 14, 15]],
  ['a list of something empty is not empty', [[''], [null], [[]]], { condition: 'empty' }, []],
  ['none', mixed, { condition: 'none', value: 'x' }, all],
  ['>', [5, '6', 'abc', '7 apples', null, undefined, [4, 9], true], { condition: '>', value: '5' }, [2, 3, 4, 7]],
  ['>=', [5, '6', 'abc', 4], { condition: '>=', value: 5 }, [1, 2, 3]],
  ['< of texts', ['a', 'b', 'c', 1, ''], { condition: '<', value: 'b' }, [1, 5]],
  ['<=', [5, '4', '6', ' 5 ', -1.5], { condition: '<=', value: 5 }, [1, 2, 4, 5]],
  [
    'between',
    [1, '2', 3.5, '4', 5, null, 'x', [0, 9], [0, 3]],
    { condition: 'between', value: { from: '2', to: 4 } },
    [2, 3, 4, 9],
  ],
  ['between without an end', [1, 2, 'x', '3'], { condition: 'between', value: { from: 2 } }, [2, 3, 4]],
  ['between without bounds', [1, null], { condition: 'between', value: { from: '', to: null } }, [1, 2]],
  ['between texts', ['a', 'm', 'z', 5], { condition: 'between', value: { from: 'b', to: 'n' } }, [2]],
];

const csv = [
  'News',
  'News, Tutorial',
  'Tutorial,"News"',
  'newsletter',
  ['a', 'News'],
  5,
  '5',
  '1, 5 ,2',
  null,
  undefined,
  true,
];

const lists: Case[] = [
  ['oneof', csv, { condition: 'oneof', value: ['News', 5] }, [1, 2, 3, 5, 6, 7, 8]],
  ['oneof as a text', csv, { condition: 'oneof', value: 'x, News , y' }, [1, 2, 3, 5]],
  ['oneof is case-sensitive', csv, { condition: 'oneof', value: ['news'] }, []],
  ['oneof with doubled members', csv, { condition: 'oneof', value: ['5', 5, 'true', true] }, [6, 7, 8, 11]],
  ['quotes protect commas', ['a, b', 'a', '"a, b", c'], { condition: 'oneof', value: '"a, b"' }, [1, 3]],
  ['brackets protect commas', ['[a,b]', 'a', 'b'], { condition: 'oneof', value: '[a,b], c' }, [1]],
  ['signs are no patterns', ['a+b', 'aab', 'a+b,c'], { condition: 'oneof', value: ['a+b'] }, [1, 3]],
  ['notoneof', csv, { condition: 'notoneof', value: ['News', 5] }, [4, 9, 10, 11]],
  ['notin', csv, { condition: 'notin', value: 'News' }, [4, 6, 7, 8, 9, 10, 11]],
];

const days = [
  '2024-02-29',
  '2024-02-29T23:59:59.999Z',
  '2024-03-01 00:00',
  '2024-02-29T23:30:00-02:00',
  '29.02.2024',
  '',
  null,
  undefined,
  1709164800000,
  ['2024-02-28', '2024-02-29'],
  '2023-02-29',
  '12:30',
];
const weeks = ['2024-12-29', '2024-12-30', '2025-01-05', '2025-01-06'];
const hours = [
  '9:30',
  '09:30:59',
  '2024-01-31 09:30',
  '2024-01-31T09:30:15Z',
  '2024-01-31',
  '09:31',
  'x',
  '2024-01-31T10:30:00+01:00',
];

const dates: Case[] = [
  ['dateis a day', days, { condition: 'dateis', value: '2024-02-29' }, [1, 2, 10]],
  ['datebefore', days, { condition: 'datebefore', value: '2024-02-29' }, [10]],
  ['dateafter', days, { condition: 'dateafter', value: '2024-02-29' }, [3, 4]],
  ['dateis a minute', days, { condition: 'dateis', value: '2024-03-01 00:00' }, [3]],
  ['dateis with a zone in the value', days, { condition: 'dateis', value: '2024-03-01T03:30:00+02:00' }, [4]],
  ['dateis a month', days, { condition: 'dateis', value: '2024-02-01', unit: 'month' }, [1, 2, 10]],
  ['dateis a quarter', days, { condition: 'dateis', value: '2024-01-01', unit: 'quarter' }, [1, 2, 3, 4, 10]],
  ['dateafter a year', days, { condition: 'dateafter', value: '2023-06-15', unit: 'years' }, [1, 2, 3, 4, 10]],
  ['dateis a week, from Monday', weeks, { condition: 'dateis', value: '2025-01-01', unit: 'week' }, [2, 3]],
  [
    'datebetween',
    days,
    { condition: 'datebetween', from: { value: '2024-02-28' }, to: { value: '2024-02-29' } },
    [1, 2, 10],
  ],
  [
    'datebetween in the value',
    weeks,
    { condition: 'datebetween', value: { from: '2024-12-30', to: '2025-01-05' } },
    [2, 3],
  ],
  [
    'datebetween with units',
    weeks,
    { condition: 'datebetween', from: { value: '2025-01-01', unit: 'year' }, to: '' },
    [3, 4],
  ],
  ['datebetween without bounds', weeks, { condition: 'datebetween' }, [1, 2, 3, 4]],
  ['a time of day', hours, { condition: 'dateis', value: '09:30' }, [1, 2, 3, 4, 8]],
  ['a time of day by the second', hours, { condition: 'dateis', value: '09:30', unit: 'second' }, [1, 3, 8]],
  ['after a time of day', hours, { condition: 'dateafter', value: '09:30' }, [6]],
  ['in a zone', days, { condition: 'dateis', value: '2024-03-01', timezone: 'Europe/Oslo' }, [2, 3, 4]],
  ['a time of day in a zone', hours, { condition: 'dateis', value: '10:30', timezone: 'Europe/Oslo' }, [4, 8]],
  [
    'the hour that summer time leaves out',
    ['2024-03-31T00:59:59Z', '2024-03-31T01:00:00Z'],
    { condition: 'dateis', value: '2024-03-31 03:00', timezone: 'Europe/Oslo' },
    [2],
  ],
];

const cases = [...plain, ...lists, ...dates];

let source: EntrySource;

beforeAll(async () => {
  const rows = cases.flatMap(([title, values]) =>
    values.map((value, index) => {
      const column: [string, Json][] = value === undefined ? [] : [['c', value]];
      return objectOf([['case', title], ['n', index + 1], ['list', [objectOf([['x', 1], ...column])]], ...column]);
    }),
  );
  source = await entriesOf(database(), rows);
});

async function found(title: string, where: Json): Promise<(Json | undefined)[]> {
  const filter = conjunction([{ 'data.case': title }, whereFilter(source, where)]);
  return (await rowsFound(database(), source, filter)).map(({ n }) => n);
}

describe('$filters', () => {
  test.each(cases.map((one) => [one[0], one] as const))('%s', async (_, [title, , filter, expected]) => {
    const $filters = [{ column: 'c', ...filter }];
    expect(await found(title, { $filters })).toEqual(expected);
    expect(await found(title, { list: { $elemMatch: { x: 1, $filters } } })).toEqual(expected);
    expect(await found(title, { $or: [{ $and: [{ $filters }] }, { n: -1 }] })).toEqual(expected);
  });

  test('all of them hold', async () => {
    const $filters = [
      { column: 'c', condition: '>', value: 1 },
      { column: 'n', condition: '<', value: 3 },
      { column: 'none', condition: '==', value: 'x' },
    ];
    expect(await found('<=', { $filters })).toEqual([1, 2]);
    expect(await found('<=', { $filters: [] })).toEqual([1, 2, 3, 4, 5]);
  });

  test('the id of an entry', async () => {
    const $filters = [{ column: 'id', condition: '<=', value: '2' }];
    expect(await found('== ignores case', { $filters })).toEqual([1, 2]);
  });
});

describe('what is refused', () => {
  test.each([
    [{ condition: '==', value: { a: 1 } }],
    [{ condition: 'like', value: 'x' }],
    [{ condition: { $ne: 1 }, value: 'x' }],
    [{ condition: 'oneof', value: [{}] }],
    [{ condition: 'between', value: 5 }],
    [{ condition: '>', value: [1] }],
    [{ condition: 'dateis', value: 'tomorrow' }],
    [{ condition: 'dateis', value: '2023-02-29' }],
    [{ condition: 'dateis', value: '2024-01-01', unit: 'decade' }],
    [{ condition: 'dateis', value: '10:00', unit: 'day' }],
    [{ condition: 'dateis', value: '2024-01-01', timezone: 'Mars/Base' }],
    [{ condition: 'dateis', value: '2024-01-01', timezone: { $gt: '' } }],
    [{ condition: 'datebetween', from: '10:00', to: '2024-01-01' }],
    [{ condition: 'regex', value: { $gt: '' } }],
    [{ column: 5, condition: '==', value: 1 }],
    [{ column: 'id', condition: 'contains', value: 1 }],
  ])('%j', (filter) => {
    const where = { $filters: [{ column: 'c', ...filter }] };
    expect(() => whereFilter(source, where)).toThrow(expect.objectContaining({ code: 'invalid-query' }));
  });

  test.each([[{}], ['x'], [[1]]])('$filters of %j', ($filters) => {
    expect(() => whereFilter(source, { $filters })).toThrow(expect.objectContaining({ code: 'invalid-query' }));
  });
});
