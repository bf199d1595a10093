import { describe } from 'vitest';
import { fails, int } from '../typed-results.ts';
import { gives } from './piped.ts';

const documents1 = [{ a: 1, b: { c: 1, d: 2 }, e: [{ c: 1, d: 2 }, 5, [{ c: 3 }]] }];

const documents2 = [{ v: 1 }, { v: 1 }, { v: 1 }, { v: 2 }, { v: 3 }];

const documents3 = [{ v: { a: 1, b: 2 }, w: 'x' }, { v: { a: 3 }, w: 'y' }, { w: 'x' }];

const documents4 = [{ a: { b: [{ c: 1 }, { c: 2 }] } }, { a: [{ b: { c: 5 } }] }, { a: 5 }];

describe('pipelines: add fields', () => {
  gives([
    [
      documents1,
      [{ $addFields: { 'a.x': 1 } }],
      [
        {
          _id: int(1),
          a: { x: int(1) },
          b: { c: int(1), d: int(2) },
          e: [{ c: int(1), d: int(2) }, int(5), [{ c: int(3) }]],
        },
      ],
    ],
    [
      documents1,
      [{ $addFields: { 'e.x': 1 } }],
      [
        {
          _id: int(1),
          a: int(1),
          b: { c: int(1), d: int(2) },
          e: [{ c: int(1), d: int(2), x: int(1) }, { x: int(1) }, [{ c: int(3), x: int(1) }]],
        },
      ],
    ],
    [
      documents1,
      [{ $addFields: { b: { x: 1, y: '$a' } } }],
      [
        {
          _id: int(1),
          a: int(1),
          b: { c: int(1), d: int(2), x: int(1), y: int(1) },
          e: [{ c: int(1), d: int(2) }, int(5), [{ c: int(3) }]],
        },
      ],
    ],
    [
      documents1,
      [{ $addFields: { e: { x: 1 } } }],
      [
        {
          _id: int(1),
          a: int(1),
          b: { c: int(1), d: int(2) },
          e: [{ c: int(1), d: int(2), x: int(1) }, { x: int(1) }, [{ c: int(3), x: int(1) }]],
        },
      ],
    ],
    [
      documents1,
      [{ $addFields: { a: '$$REMOVE', z: 1 } }],
      [{ _id: int(1), b: { c: int(1), d: int(2) }, e: [{ c: int(1), d: int(2) }, int(5), [{ c: int(3) }]], z: int(1) }],
    ],
    [
      documents1,
      [{ $addFields: { a: '$zz', b: 2 } }],
      [{ _id: int(1), b: int(2), e: [{ c: int(1), d: int(2) }, int(5), [{ c: int(3) }]] }],
    ],
    [documents1, [{ $addFields: {} }], fails(40177)],
    [documents1, [{ $set: { b: {} } }], fails(40180)],
    [
      documents1,
      [{ $set: { 'b.q.r': 1 } }],
      [
        {
          _id: int(1),
          a: int(1),
          b: { c: int(1), d: int(2), q: { r: int(1) } },
          e: [{ c: int(1), d: int(2) }, int(5), [{ c: int(3) }]],
        },
      ],
    ],
    [documents1, [{ $set: 1 }], fails(40272)],
    [documents1, [{ $set: { a: 1, 'a.b': 2 } }], fails(40176)],
  ]);
  gives([
    [
      documents2,
      [{ $addFields: { 'a.b': 1, 'a.c': 2 } }, { $project: { a: 1 } }],
      [
        { _id: int(1), a: { b: int(1), c: int(2) } },
        { _id: int(2), a: { b: int(1), c: int(2) } },
        { _id: int(3), a: { b: int(1), c: int(2) } },
        { _id: int(4), a: { b: int(1), c: int(2) } },
        { _id: int(5), a: { b: int(1), c: int(2) } },
      ],
    ],
    [documents2, [{ $limit: 1 }, { $addFields: { b: {} } }], fails(40180)],
  ]);
  gives([
    [
      documents3,
      [{ $addFields: { 'v.c': '$w' } }, { $unset: 'w' }],
      [
        { _id: int(1), v: { a: int(1), b: int(2), c: 'x' } },
        { _id: int(2), v: { a: int(3), c: 'y' } },
        { _id: int(3), v: { c: 'x' } },
      ],
    ],
  ]);
  gives([
    [
      documents4,
      [{ $set: { 'a.b.d': '$_id' } }],
      [
        {
          _id: int(1),
          a: {
            b: [
              { c: int(1), d: int(1) },
              { c: int(2), d: int(1) },
            ],
          },
        },
        { _id: int(2), a: [{ b: { c: int(5), d: int(2) } }] },
        { _id: int(3), a: { b: { d: int(3) } } },
      ],
    ],
  ]);
});
