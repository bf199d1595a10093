import { brief, question, type Spec } from './question.ts';
import { d } from './values.ts';

const distinct: [string, string, Spec?][] = [
  ['people', 'city'], ['people', 'tags'], ['people', 'age'], ['people', 'address.zip'], ['people', 'nothing'], ['people', 'address'], ['people', '_id'],
  ['people', 'tags', { city: 'London' }], ['people', 'city', { age: { $gt: 30 } }], ['nested', 'a.b'], ['nested', 'a'], ['nested', 'a.b.c'], ['nested', 'a.0'],
  ['empty', 'x'], ['people', 'city', { $nope: 1 }],
];

const counts: [string, Spec][] = [
  ['people', {}], ['people', { query: {} }], ['people', { query: { city: 'London' } }], ['people', { query: { age: 25 } }], ['people', { limit: 2 }], ['people', { skip: 4 }], ['people', { skip: 100 }],
  ['people', { skip: 2, limit: 3 }], ['people', { limit: -2 }], ['people', { limit: 0 }], ['people', { skip: -1 }], ['people', { query: { $nope: 1 } }], ['people', { limit: d(2) }], ['missing', {}], ['people', { query: 5 }],
  ['people', { limit: 'a' }], ['mixed', { query: { v: { $type: 'number' } } }],
];

export const questions = [
  ...distinct.map(([fixture, key, query]) =>
    question(`distinct ${key} of ${fixture} ${brief(query ?? {})}`, fixture, [{ distinct: fixture, key, ...(query ? { query } : {}) }], 'reply'),
  ),
  question('distinct without a key', 'people', [{ distinct: 'people' }], 'reply'),
  question('distinct of a key that is no text', 'people', [{ distinct: 'people', key: 5 }], 'reply'),
  ...counts.map(([collection, options]) =>
    question(`count ${collection} ${brief(options)}`, 'people', [{ count: collection, ...options }], 'reply'),
  ),
].map((one) => (one.name.includes('mixed') ? { ...one, in: 'mixed' } : one));
