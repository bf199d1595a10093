import { describe, expect, it } from 'vitest';
import { docFromJs, fromJs } from '../../../../src/embedded/bson/convert.ts';
import { decodeDocument } from '../../../../src/embedded/bson/decode.ts';
import { planQuery } from '../../../../src/embedded/plan/plan.ts';
import { compileFilter } from '../../../../src/embedded/query/filter.ts';
import { PAUSE } from '../../../../src/embedded/rows.ts';
import { indexSpec, insertAll, newStore } from '../store/stores.ts';

/** Documents that only a careful use of a multikey index finds: different elements satisfy the conditions. */
const cases: [index: object, doc: object, filter: object][] = [
  [{ a: 1 }, { a: [1, 10] }, { a: { $gt: 5, $lt: 3 } }],
  [{ a: 1 }, { a: [1, 10] }, { $and: [{ a: 1 }, { a: 10 }] }],
  [{ a: -1 }, { a: [1, 10] }, { a: { $in: [3, 10], $lt: 2 } }],
  [
    { 'a.b': 1, 'a.c': 1 },
    {
      a: [
        { b: 1, c: 9 },
        { b: 8, c: 2 },
      ],
    },
    { 'a.b': 1, 'a.c': 2 },
  ],
  [
    { 'a.b': 1, d: 1, 'a.c': 1 },
    {
      a: [
        { b: 1, c: 9 },
        { b: 8, c: 2 },
      ],
      d: 5,
    },
    { 'a.b': 1, d: 5, 'a.c': 2 },
  ],
  [
    { a: 1, d: 1 },
    { a: [1, 2], d: 5 },
    { a: 2, d: 5 },
  ],
  [{ a: 1 }, { a: [[1, 2], 3] }, { a: [1, 2] }],
  [{ a: 1 }, { a: [] }, { a: [] }],
  [{ 'a.b': 1 }, { a: [{ b: 1 }, {}] }, { 'a.b': null }],
  [{ 'a.0': 1 }, { a: [{ 0: 7 }] }, { 'a.0': 7 }],
];

describe('a multikey index', () => {
  it.each(cases)('%j with %j answers %j', async (index, doc, filter) => {
    const store = await newStore();
    const collection = await store.createCollection('d', 'c');
    await store.createIndexes(collection, [indexSpec(index)]);
    await insertAll(store, collection, [{ _id: 1, ...doc }, { _id: 2 }, { _id: 3, a: [0, 20], d: 0 }]);
    const rawFilter = docFromJs(filter);
    const compiled = compileFilter(rawFilter);
    const view = store.view();
    const found = [...planQuery(collection, { rawFilter, filter: compiled }).run(view)];
    view.close();
    const ids = found.flatMap((row) => (row === PAUSE ? [] : [decodeDocument(row.bytes).get('_id')]));
    expect(compiled.matches(docFromJs(doc))).toBe(true);
    expect(ids).toContainEqual(fromJs(1));
  });
});
