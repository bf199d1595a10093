import type { Fixtures } from '../case-files.ts';
import { toTyped } from '../typed-json.ts';
import { d, day, dec, l, pool } from './values.ts';

const people = [
  { _id: 1, name: 'Ada', age: 36, city: 'London', tags: ['math', 'code'], address: { zip: '10', geo: { lat: d(51.5) } } },
  { _id: 2, name: 'Bob', age: 25, city: 'Paris', tags: [], address: { zip: '20' } },
  { _id: 3, name: 'Cyd', age: null, city: 'London', tags: ['code'], address: null },
  { _id: 4, name: 'Dee', city: 'Berlin', tags: ['art', 'code', 'math'] },
  { _id: 5, name: 'Eve', age: d(25), city: 'Paris', tags: 'math', address: { zip: 10 } },
  { _id: 6, name: 'Fay', age: l(36), city: null, tags: null, address: [{ zip: '10' }, { zip: '30' }] },
];

const orders = [
  { _id: 1, who: 1, item: 'pen', price: 5, count: 10, at: day('2024-01-05T10:00:00Z'), tags: ['a', 'b'] },
  { _id: 2, who: 1, item: 'ink', price: d(7.5), count: 2, at: day('2024-01-20T23:30:00Z'), tags: ['b'] },
  { _id: 3, who: 2, item: 'pen', price: dec('4.50'), count: 1, at: day('2024-02-29T00:00:00Z'), tags: [] },
  { _id: 4, who: 2, item: 'pad', price: l(3), count: 4, at: day('2024-03-31T12:15:30.250Z') },
  { _id: 5, who: null, item: 'pen', price: null, count: 7, at: day('2023-12-31T23:59:59.999Z'), tags: null },
  { _id: 6, item: 'pad', price: 'free', count: 3, at: day('2024-12-30T00:00:00Z'), tags: 'a' },
];

const nested = [
  { _id: 1, a: { b: 1 } },
  { _id: 2, a: { b: [1, 2, 3] } },
  { _id: 3, a: [{ b: 1 }, { b: 2 }] },
  { _id: 4, a: [{ b: [1, 2] }, { b: [3, 4] }] },
  { _id: 5, a: [{ b: 1, c: 5 }, { b: 2, c: 1 }] },
  { _id: 6, a: [[{ b: 1 }], [{ b: 2 }]] },
  { _id: 7, a: [] },
  { _id: 8, a: null },
  { _id: 9 },
  { _id: 10, a: {} },
  { _id: 11, a: [{}, { b: null }] },
  { _id: 12, a: { b: { c: 1 } } },
  { _id: 13, a: { b: [{ c: 1 }, { c: [2, 3] }] } },
  { _id: 14, a: [1, { b: 1 }, 'x'] },
  { _id: 15, a: 1 },
  { _id: 16, a: { b: [] } },
  { _id: 17, a: { b: null } },
  { _id: 18, a: [{ b: 4, c: 4 }, { b: 1, c: 9 }, 7] },
  { _id: 19, a: [5, 15, 25] },
  { _id: 20, a: [[1, 2], [3], []] },
];

const texts = ['abc', 'ABC', 'xabcx', 'a.c', 'line1\nabc', 'abc\n', '', 'é', 'É', 'a b', 'foo123', 'FOO', '日本', 'a\\b', 'tab\t'];

const trees = [
  { _id: 1, name: 'root', parent: null, links: [2, 3] },
  { _id: 2, name: 'left', parent: 1, links: [4] },
  { _id: 3, name: 'right', parent: 1, links: [] },
  { _id: 4, name: 'leaf', parent: 2, links: [1] },
  { _id: 5, name: 'lost', parent: 99 },
];

const sales = [
  { _id: 1, shop: 'A', day: 1, sum: 10, at: day('2024-01-01T00:00:00Z') },
  { _id: 2, shop: 'A', day: 2, sum: d(20), at: day('2024-01-02T00:00:00Z') },
  { _id: 3, shop: 'A', day: 4, sum: l(30), at: day('2024-01-04T12:00:00Z') },
  { _id: 4, shop: 'B', day: 1, sum: 5, at: day('2024-01-01T06:00:00Z') },
  { _id: 5, shop: 'B', day: 3, sum: null, at: day('2024-02-01T00:00:00Z') },
  { _id: 6, shop: 'B', day: 3, sum: 7, at: day('2024-02-02T00:00:00Z') },
  { _id: 7, day: 5, sum: 'x', at: day('2024-02-03T00:00:00Z') },
];

const mixed = pool.map(([label, value]) => (value === undefined ? { _id: label } : { _id: label, v: value }));

const pairs = [1, 2, 3].flatMap((a) => ['x', 'y', null].map((b, at) => ({ _id: a * 10 + at, a, b, t: [a, at] })));

const gaps = [
  { _id: 1, v: 1 },
  { _id: 2, v: null },
  { _id: 3 },
  { _id: 4, v: [1, 2] },
  { _id: 5, v: [] },
  { _id: 6, v: 'x', on: true },
];

/** The shared fixtures: no case changes them. */
export const fixtures: Fixtures = Object.fromEntries(
  Object.entries({
    mixed,
    nested,
    people,
    orders,
    trees,
    sales,
    pairs,
    gaps,
    texts: texts.map((t, index) => ({ _id: index, t })),
    one: [{ _id: 1 }],
    empty: [],
  }).map(([name, docs]) => [name, docs.map(toTyped)]),
);
