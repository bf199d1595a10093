import { describe } from 'vitest';
import { fails, int } from '../typed-results.ts';
import { gives } from './piped.ts';

const documents1 = [{ a: 1, b: { c: 1, d: 2 }, e: [{ c: 1, d: 2 }, 5, [{ c: 3 }]] }];

const documents2 = [{ v: 1 }, { v: 1 }, { v: 1 }, { v: 2 }, { v: 3 }];

const documents3 = [{ v: { a: 1, b: 2 }, w: 'x' }, { v: { a: 3 }, w: 'y' }, { w: 'x' }];

const documents4 = [{ v: [3, 1] }, { v: [2] }, { v: [] }, { v: null }, {}];

const documents5 = [{ a: { b: [{ c: 1 }, { c: 2 }] } }, { a: [{ b: { c: 5 } }] }, { a: 5 }];

const documents6 = [
  { a: 1, b: 1 },
  { a: 1, b: 2 },
  { a: 2, b: 3 },
];

describe('pipelines: project', () => {
  gives([
    [
      documents1,
      [{ $project: { b: { c: 1 }, e: { c: 1 } } }],
      [{ _id: int(1), b: { c: int(1) }, e: [{ c: int(1) }, [{ c: int(3) }]] }],
    ],
    [
      documents1,
      [{ $project: { 'b.c': 1, 'e.c': 1 } }],
      [{ _id: int(1), b: { c: int(1) }, e: [{ c: int(1) }, [{ c: int(3) }]] }],
    ],
    [
      documents1,
      [{ $project: { 'b.c': 0, 'e.c': 0 } }],
      [{ _id: int(1), a: int(1), b: { d: int(2) }, e: [{ d: int(2) }, int(5), [{}]] }],
    ],
    [
      documents1,
      [{ $project: { z: '$a', b: 1, a: 1 } }],
      [{ _id: int(1), a: int(1), b: { c: int(1), d: int(2) }, z: int(1) }],
    ],
    [
      documents1,
      [{ $project: { 'e.x': '$a', b: 1 } }],
      [{ _id: int(1), b: { c: int(1), d: int(2) }, e: [{ x: int(1) }, { x: int(1) }, [{ x: int(1) }]] }],
    ],
    [documents1, [{ $project: { 'a.x': '$a', _id: 0 } }], [{ a: { x: int(1) } }]],
    [documents1, [{ $project: { b: { x: '$a', c: 1 } } }], [{ _id: int(1), b: { c: int(1), x: int(1) } }]],
    [
      documents1,
      [{ $project: { _id: 0 } }],
      [{ a: int(1), b: { c: int(1), d: int(2) }, e: [{ c: int(1), d: int(2) }, int(5), [{ c: int(3) }]] }],
    ],
    [
      documents1,
      [{ $project: { _id: 0, a: 0 } }],
      [{ b: { c: int(1), d: int(2) }, e: [{ c: int(1), d: int(2) }, int(5), [{ c: int(3) }]] }],
    ],
    [
      documents1,
      [{ $project: { _id: 1, a: 0 } }],
      [{ _id: int(1), b: { c: int(1), d: int(2) }, e: [{ c: int(1), d: int(2) }, int(5), [{ c: int(3) }]] }],
    ],
    [documents1, [{ $project: { a: 1, b: 0 } }], fails(31254)],
    [documents1, [{ $project: { a: 0, b: 1 } }], fails(31253)],
    [documents1, [{ $project: { a: 0, b: '$a' } }], fails(31252)],
    [documents1, [{ $project: {} }], fails(51272)],
    [documents1, [{ $project: { a: 1, 'a.b': 1 } }], fails(31249)],
    [documents1, [{ $project: { 'a.b': 1, a: 1 } }], fails(31250)],
    [documents1, [{ $project: { a: 'x', q: null, r: true, s: false } }], fails(31254)],
    [documents1, [{ $project: { b: {} } }], fails(51270)],
    [documents1, [{ $project: { x: { $nope: 1 } } }], fails(31325)],
    [documents1, [{ $project: { x: { y: { $nope: 1 } } } }], fails(31325)],
    [documents1, [{ $project: { $x: 1 } }], fails(16410)],
    [documents1, [{ $project: { x: ['$a', '$zz'] } }], [{ _id: int(1), x: [int(1), null] }]],
    [documents1, [{ $project: 1 }], fails(40272)],
    [
      documents1,
      [{ $unset: 'b.c' }],
      [{ _id: int(1), a: int(1), b: { d: int(2) }, e: [{ c: int(1), d: int(2) }, int(5), [{ c: int(3) }]] }],
    ],
    [
      documents1,
      [{ $unset: ['b.c', 'e.c'] }],
      [{ _id: int(1), a: int(1), b: { d: int(2) }, e: [{ d: int(2) }, int(5), [{}]] }],
    ],
    [documents1, [{ $unset: [] }], fails(31119)],
    [documents1, [{ $unset: 1 }], fails(31002)],
    [documents1, [{ $unset: ['a', 1] }], fails(31120)],
  ]);
  gives([
    [documents2, [{ $limit: 1 }, { $project: { v: { $literal: 1 } } }], [{ _id: int(1), v: int(1) }]],
    [documents2, [{ $limit: 1 }, { $project: { v: { $slice: 1 } } }], fails(28667)],
    [documents2, [{ $limit: 1 }, { $project: { 'v.$': 1 } }], fails(16410)],
    [documents2, [{ $limit: 1 }, { $project: { v: { $elemMatch: { a: 1 } } } }], fails(31325)],
    [documents2, [{ $limit: 1 }, { $project: { _id: 0, v: 0, 'v.a': 0 } }], fails(31249)],
  ]);
  gives([
    [
      documents3,
      [{ $match: { w: 'x' } }, { $match: { 'v.a': { $gte: 1 } } }, { $project: { _id: 0, n: '$v.b' } }],
      [{ n: int(2) }],
    ],
    [documents3, [{ $match: { $expr: { $eq: ['$w', 'y'] } } }, { $project: { w: 1 } }], [{ _id: int(2), w: 'y' }]],
    [
      documents3,
      [{ $sort: { w: 1, _id: -1 } }, { $limit: 2 }, { $project: { w: 1 } }],
      [
        { _id: int(3), w: 'x' },
        { _id: int(1), w: 'x' },
      ],
    ],
    [documents3, [{ $project: { w: 1 } }, { $project: { v: 1 } }], [{ _id: int(1) }, { _id: int(2) }, { _id: int(3) }]],
  ]);
  gives([
    [
      documents4,
      [{ $sort: { v: 1 } }, { $project: { _id: 1 } }],
      [{ _id: int(3) }, { _id: int(4) }, { _id: int(5) }, { _id: int(1) }, { _id: int(2) }],
    ],
    [
      documents4,
      [{ $sort: { v: -1 } }, { $project: { _id: 1 } }],
      [{ _id: int(1) }, { _id: int(2) }, { _id: int(4) }, { _id: int(5) }, { _id: int(3) }],
    ],
  ]);
  gives([
    [
      documents5,
      [{ $project: { 'a.b.c': 1 } }],
      [
        { _id: int(1), a: { b: [{ c: int(1) }, { c: int(2) }] } },
        { _id: int(2), a: [{ b: { c: int(5) } }] },
        { _id: int(3) },
      ],
    ],
    [
      documents5,
      [{ $project: { x: '$a.b.c' } }],
      [{ _id: int(1), x: [int(1), int(2)] }, { _id: int(2), x: [int(5)] }, { _id: int(3) }],
    ],
    [
      documents5,
      [{ $project: { 'a.b.c': 0 } }],
      [
        { _id: int(1), a: { b: [{}, {}] } },
        { _id: int(2), a: [{ b: {} }] },
        { _id: int(3), a: int(5) },
      ],
    ],
    [
      documents5,
      [{ $project: { a: { b: 1 }, z: { $literal: null }, y: [1, '$_id'] } }],
      [
        { _id: int(1), a: { b: [{ c: int(1) }, { c: int(2) }] }, z: null, y: [int(1), int(1)] },
        { _id: int(2), a: [{ b: { c: int(5) } }], z: null, y: [int(1), int(2)] },
        { _id: int(3), z: null, y: [int(1), int(3)] },
      ],
    ],
    [
      documents5,
      [{ $project: { _id: '$a', n: '$_id' } }],
      [
        { _id: { b: [{ c: int(1) }, { c: int(2) }] }, n: int(1) },
        { _id: [{ b: { c: int(5) } }], n: int(2) },
        { _id: int(5), n: int(3) },
      ],
    ],
    [documents5, [{ $project: { _id: 0, a: { $size: { $ifNull: ['$a.b', []] } } } }, { $limit: 1 }], [{ a: int(2) }]],
  ]);
  gives([[documents6, [{ $project: { a: { $add: ['$a', 'x'] } } }], fails(14)]]);
});
