import { find, type Spec } from './question.ts';
import { d } from './values.ts';

const mixedSorts: Spec[] = [{ v: 1, _id: 1 }, { v: -1, _id: 1 }, { v: -1, _id: -1 }, { 'v.a': 1, _id: 1 }, { 'v.a': -1, _id: 1 }, { 'v.0': 1, _id: 1 }];
const nestedSorts: Spec[] = [
  { 'a.b': 1, _id: 1 }, { 'a.b': -1, _id: 1 }, { a: 1, _id: 1 }, { a: -1, _id: 1 }, { 'a.b.c': 1, _id: 1 }, { 'a.c': -1, _id: 1 },
  { 'a.0': 1, _id: 1 }, { 'a.0.b': -1, _id: -1 }, { 'a.b': 1, 'a.c': -1, _id: 1 },
];
const peopleSorts: Spec[] = [
  { age: 1, _id: 1 }, { age: -1, _id: 1 }, { city: 1, age: -1, _id: 1 }, { tags: 1, _id: 1 }, { tags: -1, _id: 1 }, { 'address.zip': 1, _id: 1 },
  { 'address.zip': -1, _id: 1 }, { name: -1 }, { nothing: 1, _id: -1 }, { age: d(1), _id: -1 },
];

const windows: Spec[] = [
  { skip: 0 }, { skip: 2 }, { skip: 100 }, { limit: 1 }, { limit: 3 }, { limit: 0 }, { skip: 2, limit: 2 }, { limit: 100 }, { limit: 2, singleBatch: true },
  { limit: d(2) }, { batchSize: 2 }, { batchSize: 0 }, { batchSize: 4, limit: 3 }, { skip: 1, limit: 3, batchSize: 2 },
];

const refused: Spec[] = [
  { sort: { age: 2 } }, { sort: { age: 0 } }, { sort: { age: 'asc' } }, { sort: { '': 1 } }, { sort: { 'a.': 1 } }, { sort: { $a: 1 } }, { sort: 5 }, { sort: { age: null } },
  { skip: -1 }, { limit: -1 }, { skip: 'a' }, { limit: 'a' }, { batchSize: -1 }, { sort: {} }, { nope: 1 },
  { sort: { age: 1, $natural: 1 } }, { sort: { age: true } }, { projection: 5 }, { filter: 5 },
];

const byName = (prefix: string, fixture: string, sorts: Spec[]) =>
  sorts.map((sort) => find(`${prefix} by ${JSON.stringify(sort)}`, fixture, {}, { sort }));

export const questions = [
  ...byName('mixed types', 'mixed', mixedSorts),
  ...byName('nested', 'nested', nestedSorts),
  ...byName('people', 'people', peopleSorts),
  ...windows.map((options) => find(`window ${JSON.stringify(options)}`, 'people', {}, { sort: { name: -1 }, ...options })),
  ...refused.map((options) => find(`unusual ${JSON.stringify(options)}`, 'people', {}, { ...options })),
  find('in insertion order', 'people', {}, { sort: { $natural: 1 } }),
  find('against insertion order', 'people', {}, { sort: { $natural: -1 } }),
  find('sort and filter and limit', 'mixed', { v: { $type: 'number' } }, { sort: { v: -1, _id: 1 }, limit: 4 }),
];
