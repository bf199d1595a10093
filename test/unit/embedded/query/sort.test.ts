import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { docFromJs } from '../../../../src/embedded/bson/convert.ts';
import { compileSort } from '../../../../src/embedded/query/sort.ts';
import { values } from '../arbitrary-values.ts';

const order = (docs: readonly object[], sort: object): number[] => {
  const { compare } = compileSort(docFromJs(sort));
  return docs
    .map((doc, index) => ({ index, doc: docFromJs(doc) }))
    .sort((a, b) => compare(a.doc, b.doc))
    .map(({ index }) => index);
};

const cases: [string, object[], object, number[]][] = [
  ['ascending by the least element', [{ a: [3, 0] }, { a: 1 }, { a: [2, 9] }], { a: 1 }, [0, 1, 2]],
  ['descending by the greatest element', [{ a: [3, 0] }, { a: 4 }, { a: [2, 9] }], { a: -1 }, [2, 1, 0]],
  ['an empty array before null, missing with null', [{}, { a: null }, { a: [] }, { a: 0 }], { a: 1 }, [2, 0, 1, 3]],
  ['below an array', [{ a: [{ b: 2 }] }, { a: [{ b: 0 }, { b: 5 }] }, { a: { b: 1 } }], { 'a.b': 1 }, [1, 2, 0]],
  ['an element without the field counts as null', [{ a: [{ b: 1 }] }, { a: [{ b: 7 }, {}] }], { 'a.b': 1 }, [1, 0]],
  ['by position', [{ a: [2, 0] }, { a: [1, 9] }], { 'a.0': 1 }, [1, 0]],
  ['by two fields', [{ a: 1, b: 1 }, { a: 1, b: 2 }, { a: 0 }], { a: 1, b: -1 }, [2, 1, 0]],
  [
    'two fields of one array are taken from the same element',
    [
      {
        a: [
          { x: 1, y: 9 },
          { x: 2, y: 1 },
        ],
      },
      { a: [{ x: 1, y: 3 }] },
    ],
    { 'a.x': 1, 'a.y': 1 },
    [1, 0],
  ],
  [
    'an array beside a plain field',
    [
      { a: [2, 1], b: 5 },
      { a: 1, b: 4 },
    ],
    { a: 1, b: 1 },
    [1, 0],
  ],
  ['equal keys keep their order', [{ a: 1 }, { a: 1 }, { a: 0 }], { a: 1 }, [2, 0, 1]],
];

describe('sorts', () => {
  test.each(cases)('%s', (_, docs, sort, expected) => {
    expect(order(docs, sort)).toEqual(expected);
  });

  test('two arrays side by side are refused', () => {
    expect(() =>
      order(
        [
          { a: [1, 2], b: [1, 2] },
          { a: 1, b: 1 },
        ],
        { a: 1, b: 1 },
      ),
    ).toThrow(expect.objectContaining({ code: 2 }));
  });

  test('any sort by one field is a total order', () => {
    const { compare } = compileSort(docFromJs({ a: 1 }));
    const documents = values.map((value) => new Map([['a', value]]));
    fc.assert(
      fc.property(documents, documents, documents, (a, b, c) => {
        expect(Math.sign(compare(a, b))).toBe(-Math.sign(compare(b, a)) + 0);
        if (compare(a, b) <= 0 && compare(b, c) <= 0) expect(compare(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });
});
