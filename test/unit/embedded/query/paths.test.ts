import { describe, expect, test } from 'vitest';
import { docFromJs } from '../../../../src/embedded/bson/convert.ts';
import { compileFilter } from '../../../../src/embedded/query/filter.ts';

/** Fourteen shapes that a path `a.b` may meet; the cases name them by position. */
const shapes = [
  { a: { b: 1 } },
  { a: [{ b: 1 }, { b: [2, 3] }] },
  { a: [{ b: { c: 1 } }, { b: [{ c: 2 }] }] },
  { a: [[{ b: 1 }]] },
  { a: { b: [] } },
  { a: { b: null } },
  { a: [] },
  { a: [{}] },
  { a: {} },
  {},
  { a: 5 },
  { a: { '0': { b: 1 } } },
  {
    a: [
      [1, 2],
      [3, 4],
    ],
  },
  {
    a: [
      { x: 1, y: 2 },
      { x: 2, y: 1 },
    ],
  },
].map(docFromJs);

const cases: [object, number[]][] = [
  [{ 'a.b': 1 }, [0, 1]],
  [{ 'a.b': 2 }, [1]],
  [{ 'a.b': [2, 3] }, [1]],
  [{ 'a.b': null }, [5, 7, 8, 9, 10, 11, 13]],
  [{ 'a.b': { $ne: 1 } }, [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]],
  [{ 'a.b': { $exists: true } }, [0, 1, 2, 4, 5]],
  [{ 'a.b': { $exists: false } }, [3, 6, 7, 8, 9, 10, 11, 12, 13]],
  [{ 'a.b': { $size: 0 } }, [4]],
  [{ 'a.b': { $size: 2 } }, [1]],
  [{ 'a.b': { $type: 'array' } }, [1, 2, 4]],
  [{ 'a.b.c': { $gt: 0 } }, [2]],
  [{ 'a.b.0.c': 2 }, [2]],
  [{ 'a.1.b': { $in: [2] } }, [1]],
  [{ 'a.1.b.0': 2 }, [1]],
  [{ 'a.0.b': 1 }, [1, 3, 11]],
  [{ 'a.0.b': { $exists: true } }, [1, 2, 3, 11]],
  [{ a: { $elemMatch: { b: 1 } } }, [1]],
  [
    {
      a: {
        $elemMatch: { b: { $in: [3] } },
      },
    },
    [1],
  ],
  [
    {
      a: { $elemMatch: { $elemMatch: { $gt: 3 } } },
    },
    [12],
  ],
  [{ 'a.b': { $elemMatch: { $gt: 2 } } }, [1]],
  [{ 'a.b': { $all: [2, 3] } }, [1]],
  [
    {
      a: {
        $all: [{ $elemMatch: { x: 1 } }, { $elemMatch: { y: 1 } }],
      },
    },
    [13],
  ],
  [{ 'a.x': 1, 'a.y': 1 }, [13]],
  [{ a: { $elemMatch: { x: 1, y: 1 } } }, []],
  [
    {
      a: {
        $elemMatch: { $or: [{ x: 1 }, { b: 1 }] },
      },
    },
    [1, 13],
  ],
  [{ 'a.b': { $not: { $gt: 1 } } }, [0, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]],
  [
    {
      'a.b': { $not: { $elemMatch: { $gt: 1 } } },
    },
    [0, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13],
  ],
  [{ 'a.b': { $nin: [1, null] } }, [2, 3, 4, 6, 12]],
  [{ $nor: [{ 'a.b': 1 }, { a: 5 }] }, [2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 13]],
  [
    {
      $or: [{ 'a.b': { $lt: 2 } }, { a: { $type: 'int' } }],
    },
    [0, 1, 10],
  ],
  [
    {
      a: { $elemMatch: { b: { $exists: false } } },
    },
    [3, 7, 12, 13],
  ],
  [{ a: { $elemMatch: { $exists: true } } }, [1, 2, 3, 7, 12, 13]],
  [
    {
      a: { $elemMatch: { $not: { $gt: 1 } } },
    },
    [1, 2, 3, 7, 12, 13],
  ],
  [
    {
      a: { $elemMatch: { $nin: [1] } },
    },
    [1, 2, 3, 7, 12, 13],
  ],
  [{ a: { $elemMatch: { $type: 'object' } } }, [1, 2, 7, 13]],
  [{ a: { $elemMatch: { $regex: 'x' } } }, []],
  [{ a: [] }, [6]],
  [
    {
      a: [
        [1, 2],
        [3, 4],
      ],
    },
    [12],
  ],
  [{ a: [1, 2] }, [12]],
  [{ a: { $gt: [1] } }, [1, 2, 3, 7, 12, 13]],
  [
    {
      a: { $lt: [[1, 3]] },
    },
    [1, 2, 3, 6, 7, 12, 13],
  ],
  [
    {
      a: { $in: [[1, 2]] },
    },
    [12],
  ],
  [{ a: {} }, [7, 8]],
  [{ a: { b: { $gt: 1 } } }, []],
  [{ a: { $gte: {} } }, [0, 1, 2, 4, 5, 7, 8, 11, 13]],
  [{ 'a.0': { b: 1 } }, [1, 11]],
  [{ 'a.0.x': 1 }, [13]],
  [{ 'a.': 1 }, []],
  [{ '.a': null }, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]],
  [{ a: { $gt: 1, $lt: 1 } }, []],
  [{ 'a.x': { $gt: 1, $lt: 2 } }, [13]],
  [{ $expr: { $eq: ['$a.b', 1] } }, [0]],
  [{ $expr: { $gt: ['$a', 5] } }, [0, 1, 2, 3, 4, 5, 6, 7, 8, 11, 12, 13]],
  [{ $and: [{ $expr: true }, { a: 5 }] }, [10]],
  [{ $comment: 'x', a: 5 }, [10]],
];

describe('paths through documents and arrays', () => {
  test.each(cases)('%j', (filter, expected) => {
    const { matches } = compileFilter(docFromJs(filter));
    expect(shapes.flatMap((doc, index) => (matches(doc) ? [index] : []))).toEqual(expected);
  });

  const numeric: [object, object, boolean][] = [
    [{ a: [[1, 2], 3] }, { 'a.0': 1 }, false], // a position names the element itself, which is an array here
    [{ a: [[1, 2], 3] }, { 'a.0': [1, 2] }, true],
    [{ a: [[1, 2], 3] }, { 'a.0.0': 1 }, true],
    [{ a: [5, 6] }, { 'a.01': 6 }, false], // with a leading zero it is a name, not a position
    [{ a: { '01': 6 } }, { 'a.01': 6 }, true],
    [{ a: { '': 1 } }, { 'a.': 1 }, true],
    [{ a: [{ '1': 7 }, 8] }, { 'a.1': 7 }, true],
    [{ a: [{ '1': 7 }, 8] }, { 'a.1': 8 }, true],
    [{ a: [{ b: 1 }] }, { 'a.0': null }, true], // the element has no field called 0
    [{ a: [1] }, { 'a.0': null }, false],
    [{ a: [1] }, { 'a.1': null }, false],
    [{ a: [1] }, { 'a.1': { $exists: false } }, true],
  ];
  test.each(numeric)('%j against %j is %s', (doc, filter, expected) => {
    expect(compileFilter(docFromJs(filter)).matches(docFromJs(doc))).toBe(expected);
  });

  const positions: [object, object, number | undefined][] = [
    [{ a: [1, 2, 3] }, { a: 2 }, 1],
    [{ a: [1, 2, 3] }, { a: { $gt: 1 } }, 1],
    [{ a: [{ b: 1 }, { b: 2 }] }, { 'a.b': 2 }, 1],
    [{ a: [{ b: [1] }, { b: [5, 2] }] }, { 'a.b': 2 }, 1], // the outer array counts
    [{ a: [{ b: 1 }, { b: 2 }] }, { a: { $elemMatch: { b: 2 } } }, 1],
    [{ a: [1, 2] }, { $and: [{ a: 2 }] }, 1],
    [{ a: [1, 2], b: 0 }, { $or: [{ b: 1 }, { a: 2 }] }, 1],
    [{ a: [1, 2], b: 0, c: 1 }, { $or: [{ a: 2, b: 1 }, { c: 1 }] }, undefined], // only what matched counts
    [{ a: [1, 2] }, { a: { $ne: 9 } }, undefined],
    [{ a: [1, 2] }, { a: { $not: { $gt: 9 } } }, undefined],
    [{ a: [1, 2] }, { a: [1, 2] }, undefined],
    [{ a: [1, 2] }, { 'a.1': 2 }, undefined],
    [{ a: [1, 2] }, { a: 9 }, undefined],
    [{ a: [1, 2] }, {}, undefined],
    [{ a: [[1], [2]] }, { a: [2] }, 1],
  ];
  test.each(positions)('%j matched by %j at %s', (doc, filter, position) => {
    expect(compileFilter(docFromJs(filter)).position(docFromJs(doc))).toBe(position);
  });
});

describe('what a filter reads', () => {
  const wanted: [object, unknown][] = [
    [
      { a: 1, 'b.c': 2 },
      { a: true, b: { c: true } },
    ],
    [{ 'b.c': 1, b: 2 }, { b: true }],
    [{ $or: [{ 'a.b': 1 }, { 'a.c': 2 }] }, { a: { b: true, c: true } }],
    [{ 'a.0.b': 1 }, { a: true }], // a number may be a name or a position
    [{ a: { $elemMatch: { b: 1 } } }, { a: true }],
    [{ $expr: { $eq: ['$x.y', '$z'] } }, { x: { y: true }, z: true }],
    [{ $expr: '$$ROOT' }, undefined],
  ];
  test.each(wanted)('%j', (filter, expected) => {
    const plain = (tree: unknown): unknown =>
      tree instanceof Map ? Object.fromEntries([...tree].map(([name, below]) => [name, plain(below)])) : tree;
    expect(plain(compileFilter(docFromJs(filter)).wanted)).toEqual(expected);
  });
});
