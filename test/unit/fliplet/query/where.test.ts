import { beforeAll, describe, expect, test } from 'vitest';
import { conjunction } from '../../../../src/dialects/fliplet/query/condition.ts';
import type { EntrySource } from '../../../../src/dialects/fliplet/query/entry-source.ts';
import { whereFilter } from '../../../../src/dialects/fliplet/query/where.ts';
import { type Json, type JsonObject, objectOf } from '../../../../src/records/json.ts';
import { testDatabase } from '../../../database.ts';
import { entriesOf, idsOf, rowsFound } from './entries.ts';

const database = testDatabase();

type Case = readonly [title: string, values: readonly (Json | undefined)[], condition: Json, found: readonly number[]];

let source: EntrySource;

const scalars = [12, '12', ' 12 ', '12.0', '012', '12x', 1.5, '1.50', 0, '0', '', true, 'true', null, undefined];
const texts = ['abc', 'ABC', ' abc', 'a.c', 'a%c', '%', 'ÉCOLE', 'école', 'x\nabc'];
const big = [9007199254740993n, '9007199254740993', 9007199254740992];
const lists: Json[] = [[1, '2'], ['1', 2], [], [[1]], 1, [null], [{ a: 1, b: 2 }, { a: 2 }]];

const equality: Case[] = [
  ['a number finds texts that stand for it', scalars, 12, [1, 2, 3, 4, 5]],
  ['a text finds itself and the number it stands for', scalars, '12', [1, 2]],
  ['a text with blanks finds the number', scalars, ' 12 ', [1, 3]],
  ['a fraction', scalars, 1.5, [7, 8]],
  ['zero is not the empty text, false or null', scalars, 0, [9, 10]],
  ['the empty text', scalars, '', [11]],
  ['true is not a text', scalars, true, [12]],
  ['a text is not true', scalars, 'true', [13]],
  ['null finds what is missing', scalars, null, [14, 15]],
  ['$eq null', scalars, { $eq: null }, [14, 15]],
  ['$ne finds what is missing', scalars, { $ne: 12 }, [6, 7, 8, 9, 10, 11, 12, 13, 14, 15]],
  ['$ne null', scalars, { $ne: null }, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]],
  ['$in', scalars, { $in: [12, '1.50', null] }, [1, 2, 3, 4, 5, 7, 8, 14, 15]],
  ['$in of nothing', scalars, { $in: [] }, []],
  ['$nin', scalars, { $nin: [12, null, ''] }, [6, 7, 8, 9, 10, 12, 13]],
  ['$nin of nothing', scalars, { $nin: [] }, Array.from(scalars, (_, index) => index + 1)],
  ['text is case-sensitive and not trimmed', texts, 'abc', [1]],
  ['whole numbers beyond a double are exact', big, 9007199254740993n, [1, 2]],
  ['and so are texts of them', big, '9007199254740993', [1, 2]],
  ['a text with more digits than a number has', ['9'.repeat(400), 5], '9'.repeat(400), [1]],
  ['-0 is 0', [0, -0, '-0', '0.0', '.0'], 0, [1, 2, 3, 4, 5]],
  ['numbers with exponents', [1e21, '1000000000000000000000', 1e-7, '0.0000001'], 1e21, [1, 2]],
  ['small numbers', [1e21, 1e-7, '0.0000001', '.00000010'], 1e-7, [2, 3, 4]],
  ['an element of a list', lists, 1, [1, 2, 5]],
  ['an element that is a text', lists, '2', [1, 2]],
  ['a list as a whole', lists, [1, '2'], [1]],
  ['an empty list', lists, [], [3]],
  ['a list in a list', lists, [1], [4]],
  ['$ne of an element', lists, { $ne: 1 }, [3, 4, 6, 7]],
  ['null in a list', lists, null, [6]],
  ['an object finds elements with its values', lists, { a: 1 }, [7]],
  ['all in one element', lists, { a: 2, b: 2 }, []],
  ['an object finds an object', [{ a: 1, b: 2 }, { a: '1' }, { b: 2 }, 'a', null], { a: 1 }, [1, 2]],
  ['an object of no names finds objects', [{ a: 1 }, {}, [{}], 'a', null, 1], {}, [1, 2, 3]],
  ['a nested object', [{ a: { b: 1, c: 2 } }, { a: { b: 2 } }, { a: 1 }], { a: { b: 1 } }, [1]],
  ['$in with an object', [{ a: 1 }, { a: 2 }, 3], { $in: [{ a: 2 }, 3] }, [2, 3]],
];

const numbersAndTexts = [5, '5', '$12', '12 GBP', 'abc', 'abd', true, null, undefined, [1, 20], ['7'], { a: 9 }, '-3'];
const dates = [
  '2024-01-31',
  '2024-01-31T10:00:00Z',
  '2024.02.01',
  '2024-02-30',
  1706659200000,
  'soon',
  '2024-01-31 23:30 +02:00',
];
const times = ['9:30', '09:05', '10:00:01', '23:59', '12', 8];

const ordering: Case[] = [
  ['$gt of numbers in any form', numbersAndTexts, { $gt: 5 }, [3, 4, 10, 11]],
  ['$gte', numbersAndTexts, { $gte: '5' }, [1, 2, 3, 4, 10, 11]],
  ['$lt', numbersAndTexts, { $lt: '6 GBP' }, [1, 2, 10, 13]],
  ['both bounds, each by any element', numbersAndTexts, { $gt: 4, $lt: 8 }, [1, 2, 10, 11]],
  ['texts without a number compare as texts', numbersAndTexts, { $gt: 'abc' }, [6]],
  ['up to a text', numbersAndTexts, { $lte: 'abd' }, [3, 5, 6]],
  ['null never matches', numbersAndTexts, { $gte: null }, []],
  ['nor does a boolean', numbersAndTexts, { $lte: true }, []],
  ['nor an object or a list', numbersAndTexts, { $lte: [9] }, []],
  ['its negation finds everything', numbersAndTexts, { $not: { $gte: null } }, numbersAndTexts.map((_, i) => i + 1)],
  ['$not finds what is missing', numbersAndTexts, { $not: { $gte: 6 } }, [1, 2, 5, 6, 7, 8, 9, 12, 13]],
  ['texts beyond any number', ['9'.repeat(400), 6, 'x'], { $gt: 5 }, [2]],
  ['dates', dates, { $gt: '2024-01-31' }, [2, 3, 7]],
  ['dates and milliseconds', dates, { $gte: '2024-01-31' }, [1, 2, 3, 5, 7]],
  ['dates with zones', dates, { $lt: '2024-01-31T21:30:00.001Z', $gt: '2024-01-31T21:29:59.999Z' }, [7]],
  ['a day that no month has counts as its first number', dates, { $lt: 3000 }, [4]],
  ['times of day', times, { $lt: '10:00' }, [1, 2, 6]],
  ['times with seconds', times, { $gte: '10:00:01' }, [3, 4, 5]],
  ['a text with a number inside', ['room 2', 'room 10', 'hall'], { $gt: 'room 5' }, [2]],
  ['against one without', ['room 2', '2 rooms', 'hall'], { $gt: 'hall' }, [1]],
];

const others: Case[] = [
  ['$exists: null and "" are there', [null, '', undefined, 0], { $exists: true }, [1, 2, 4]],
  ['$exists false', [null, '', undefined, 0], { $exists: false }, [3]],
  ['$regex', texts, { $regex: '^a.c$' }, [1, 4, 5]],
  ['$regex with options', texts, { $regex: '^A.c$', $options: 'im' }, [1, 2, 4, 5, 9]],
  ['$regex finds texts in lists only', [['xa', 1], 'xb', 7, { x: 'x' }], { $regex: 'x|7' }, [1, 2]],
  ['$iLike is a substring', texts, { $iLike: 'BC' }, [1, 2, 3, 9]],
  ['$iLike beyond ASCII', texts, { $iLike: 'école' }, [7, 8]],
  ['$like is case-sensitive', texts, { $like: 'bc' }, [1, 3, 9]],
  ['% at the ends', texts, { $like: '%abc' }, [1, 3, 9]],
  ['% at the end', texts, { $like: 'abc%' }, [1]],
  ['% at both', texts, { $iLike: '%B%' }, [1, 2, 3, 9]],
  ['many %', texts, { $iLike: '%%%%%%%%B%%%%%%' }, [1, 2, 3, 9]],
  ['% inside is a sign', texts, { $like: 'a%c' }, [5]],
  ['dots are no patterns', texts, { $like: '.' }, [4]],
  ['$iLike writes numbers and booleans', [12, '312', true, 1.25, 500, null, [712]], { $iLike: 12 }, [1, 2, 7]],
  ['$iLike finds fractions and true', [1.25, true, 'TRUE', 'x'], { $iLike: 'tr' }, [2, 3]],
  ['$iLike of null finds nothing', [null, 'null', undefined], { $iLike: null }, []],
  ['$mod', [4, 5, '4', null, undefined, 4.5, -4, [3, 6]], { $mod: [2, 0] }, [1, 7, 8]],
  ['$mod of fractions', [4, 4.5, 2.5], { $mod: [2, 0.5] }, [2, 3]],
  ['$size', [[1], [], 'a', null, [1, 2], [[1, 2]]], { $size: 1 }, [1, 6]],
  ['$size 0', [[1], [], '', null, undefined], { $size: 0 }, [2]],
  ['$all', [[1, 2], ['2', '1', 3], [1], 1, []], { $all: [1, '2'] }, [1, 2]],
  ['$all of nothing: any list', [[1], [], 1, undefined], { $all: [] }, [1, 2]],
  [
    '$all with $elemMatch',
    [[{ a: 1, b: 1 }], [{ a: 1 }, { b: 1 }], []],
    { $all: [{ $elemMatch: { a: 1, b: 1 } }] },
    [1],
  ],
  [
    '$elemMatch on objects',
    [[{ a: 1, b: '5' }, { a: 2 }], [{ a: 1 }, { b: 5 }], { a: 1, b: 5 }, 1],
    { $elemMatch: { a: 1, b: { $gt: 4 } } },
    [1, 3],
  ],
  ['$elemMatch on scalars', [[1, 10], [5], 5, ['6']], { $elemMatch: { $gt: 4, $lt: 9 } }, [2, 3, 4]],
  ['$elemMatch of null', [[1, null], [1], null, 5], { $elemMatch: { $eq: null } }, [1, 3]],
  ['$elemMatch of nothing', [[1, null], [1], 5], { $elemMatch: { $exists: false } }, []],
  [
    '$elemMatch within $elemMatch',
    [[{ a: [{ b: 1 }, { b: 2 }] }], [{ a: [{ b: 3 }] }]],
    { $elemMatch: { a: { $elemMatch: { b: { $in: [2, 3] }, $nor: [{ b: '3' }] } } } },
    [1],
  ],
  ['$type string', ['a', 1, true, [1], { a: 1 }, ['a'], null, undefined], { $type: 'string' }, [1, 6]],
  ['$type number', ['a', 1, true, [1.5], { a: 1 }, 2n ** 60n], { $type: 'number' }, [2, 4, 6]],
  ['$type boolean', ['a', 1, false], { $type: 'boolean' }, [3]],
  ['$type array', ['a', [], [[]]], { $type: 'array' }, [2, 3]],
  ['$type object', ['a', {}, [{}], []], { $type: 'object' }, [2, 3]],
  ['$not of a value', [1, '1', 2, undefined], { $not: 1 }, [3, 4]],
  ['$not of a pattern', ['ab', 'b', 1, undefined], { $not: { $regex: 'a' } }, [2, 3, 4]],
  ['$not of $not', [1, 2, undefined], { $not: { $not: 1 } }, [1]],
  ['several operators', [1, 5, 9, '5'], { $gt: 2, $ne: 9, $exists: true }, [2, 4]],
];

const cases = [...equality, ...ordering, ...others];

/** One row a value, with its number from 1; undefined stands for a row without the column. */
function rowsOf([title, values]: Case): JsonObject[] {
  return values.map((value, index) => {
    const column: [string, Json][] = value === undefined ? [] : [['c', value]];
    const list = [{ n: 0 }, objectOf([['n', 1], ...column])];
    return objectOf([['case', title], ['n', index + 1], ['list', list], ...column]);
  });
}

beforeAll(async () => {
  source = await entriesOf(database(), cases.flatMap(rowsOf));
});

async function found([title]: Case, where: Json): Promise<(Json | undefined)[]> {
  const filter = conjunction([{ 'data.case': title }, whereFilter(source, where)]);
  return (await rowsFound(database(), source, filter)).map(({ n }) => n);
}

test('titles are no two alike', () => {
  expect(new Set(cases.map(([title]) => title)).size).toBe(cases.length);
});

describe('conditions', () => {
  test.each(cases.map((one) => [one[0], one] as const))('%s', async (_, one) => {
    const [, , condition, expected] = one;
    expect(await found(one, { c: condition })).toEqual(expected);
    // The same inside an element of a list, where only expressions serve.
    expect(await found(one, { list: { $elemMatch: { n: 1, c: condition } } })).toEqual(expected);
  });
});

const people: JsonObject[] = [
  { 'a.b': 1, a: { b: 2 }, 'Start Time': 'x', tags: ['x', 'y'], data: 'column' },
  { a: { b: 1 }, tags: ['y', 'x'] },
  { a: [{ b: 1 }, { b: [5, 6] }, 7], tags: [['x']] },
  { a: [], tags: 'x', id: 100, '': 'empty name', $x: 1 },
  objectOf([
    ['__proto__', 'p'],
    ['constructor', 'c'],
    ['a', { '': { $y: 'deep' } }],
  ]),
];

const paths: [string, Json, number[]][] = [
  ['a column of the name goes before the path', { 'a.b': 1 }, [1, 2, 3]],
  ['and hides it', { 'a.b': 2 }, []],
  ['lists on the way', { 'a.b': 5 }, [3]],
  ['nothing on the way', { 'a.b': null }, [4, 5]],
  ['$exists on a path', { 'a.b': { $exists: false } }, [4, 5]],
  ['$ne on a path', { 'a.b': { $ne: 1 } }, [4, 5]],
  ['$gt on a path', { 'a.b': { $gt: '5' } }, [3]],
  ['positions', { 'tags.0': 'x' }, [1, 3]],
  ['positions on the way', { 'a.1.b': 6 }, [3]],
  ['positions in expressions', { 'tags.1': { $size: 1 } }, []],
  ['blanks', { 'Start Time': 'x' }, [1]],
  ['a column called id', { id: 100 }, [4]],
  ['a column called data', { data: 'column' }, [1]],
  ['the empty name', { '': 'empty name' }, [4]],
  ['__proto__', objectOf([['__proto__', 'p']]), [5]],
  ['constructor', { constructor: 'c' }, [5]],
  ['empty names on the way', { 'a..$y': 'deep' }, [5]],
  ['$and', { $and: [{ 'a.b': 1 }, { tags: 'x' }] }, [1, 2]],
  ['$and of nothing', { $and: [], tags: 'y' }, [1, 2]],
  ['$or', { $or: [{ id: 100 }, { data: 'column' }] }, [1, 4]],
  ['$or of nothing', { $or: [] }, []],
  ['$nor', { $nor: [{ tags: 'x' }, { 'a.b': 1 }] }, [5]],
  ['$nor of nothing', { $nor: [] }, [1, 2, 3, 4, 5]],
  ['$not', { $not: { tags: 'y' } }, [3, 4, 5]],
  ['connectives beside names', { $or: [{ tags: 'x' }], 'a.b': 1 }, [1, 2]],
  ['nothing asked', {}, [1, 2, 3, 4, 5]],
];

describe('names', () => {
  let named: EntrySource;

  beforeAll(async () => {
    named = await entriesOf(database(), people);
  });

  test.each(paths)('%s', async (_title, where, expected) => {
    expect(await idsOf(database(), named, whereFilter(named, where))).toEqual(expected);
  });

  test('data. is taken away and id and times are those of the entry where no column has the name', async () => {
    const plain = await entriesOf(database(), [{ a: 1 }, { a: 2 }, { a: 3 }]);
    const ask = (where: Json) => idsOf(database(), plain, whereFilter(plain, where));
    expect(await ask({ 'data.a': 2 })).toEqual([2]);
    expect(await ask({ id: 2 })).toEqual([2]);
    expect(await ask({ id: { $in: ['1', 3] } })).toEqual([1, 3]);
    expect(await ask({ id: { $mod: [2, 1] } })).toEqual([1, 3]);
    expect(await ask({ id: { $not: { $gt: 1 } } })).toEqual([1]);
    expect(await ask({ createdAt: { $gt: '2020-01-01' }, updatedAt: { $lt: 1e12 } })).toEqual([]);
    expect(await ask({ createdAt: { $gt: '2020-01-01' } })).toEqual([1, 2, 3]);
    expect(await ask({ $or: [{ createdAt: null }, { id: 'x' }, { id: 1 }] })).toEqual([1]);
  });
});

const refused: [Json, RegExp][] = [
  [{ $where: 'true' }, /^Unknown operation \$where$/],
  [{ c: { $where: 'true' } }, /^Unknown operation \$where$/],
  [{ $and: [{ $or: [{ c: { $not: { $function: {} } } }] }] }, /^Unknown operation \$function$/],
  [{ c: { $elemMatch: { a: { $expr: 1 } } } }, /^Unknown operation \$expr$/],
  [{ c: { $elemMatch: { $where: 1 } } }, /^Unknown operation \$where$/],
  [{ c: { $all: [{ $elemMatch: { $accumulator: 1 } }] } }, /^Unknown operation \$accumulator$/],
  [{ $expr: { $eq: [1, 1] } }, /^Unknown operation \$expr$/],
  [{ c: { a: { $nope: 1 } } }, /^Unknown operation \$nope$/],
  [{ id: { $nope: 1 } }, /^Unknown operation \$nope$/],
  [{ id: { $regex: '1' } }, /cannot be asked/],
  [{ createdAt: 'yesterday' }, /A time is/],
  [{ $and: {} }, /\$and takes a list/],
  [{ $or: [1] }, /A where is an object/],
  [[], /A where is an object/],
  ['c', /A where is an object/],
  [{ c: { $gt: 1, d: 2 } }, /beside a name/],
  [{ c: { $in: 1 } }, /takes a list/],
  [{ c: { $in: [{ $gt: 1 }] } }, /without operations/],
  [{ c: { $eq: { $gt: 1 } } }, /without operations/],
  [{ c: { $regex: {} } }, /takes a text/],
  [{ c: { $regex: 'a\0' } }, /NUL/],
  [{ c: { $regex: 'a', $options: 'x' } }, /i, m and s/],
  [{ c: { $options: 'i' } }, /belongs to a \$regex/],
  [{ c: { $regex: 'a'.repeat(5000) } }, /4096 characters/],
  [{ c: { $iLike: 'a'.repeat(5000) } }, /4096 characters/],
  [{ c: { $size: -1 } }, /whole number/],
  [{ c: { $mod: [0, 1] } }, /divisor/],
  [{ c: { $type: 'date' } }, /one of string, number/],
  [{ c: { $exists: 'yes' } }, /true or false/],
  [{ c: { $elemMatch: 1 } }, /A where is an object/],
];

describe('what is refused', () => {
  test.each(refused)('%j', (where, message) => {
    expect(() => whereFilter(source, where)).toThrow(
      expect.objectContaining({
        code: 'invalid-query',
        facts: expect.objectContaining({ message: expect.stringMatching(message) }),
      }),
    );
  });
});
