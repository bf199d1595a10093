import { describe } from 'vitest';
import { fails, int } from '../typed-results.ts';
import { gives } from './piped.ts';

const documents1 = [{ k: 1 }, { k: null }, {}, { k: [1, 2] }, { k: 5 }];

const documents2 = [{ v: { a: 1, b: 2 }, w: 'x' }, { v: { a: 3 }, w: 'y' }, { w: 'x' }];

const documents3 = [
  { a: 1, b: 1 },
  { a: 1, b: 2 },
  { a: 2, b: 3 },
];

describe('pipelines: union facet', () => {
  gives([
    [documents1, [{ $unionWith: 'other' }, { $count: 'n' }], [{ n: int(11) }]],
    [documents1, [{ $unionWith: { coll: 'other', pipeline: [{ $limit: 2 }] } }, { $count: 'n' }], [{ n: int(7) }]],
    [documents1, [{ $unionWith: {} }], fails(9)],
    [documents1, [{ $unionWith: 1 }], fails(9)],
    [
      documents1,
      [{ $facet: { a: [{ $count: 'n' }], b: [{ $limit: 1 }] } }],
      [{ a: [{ n: int(5) }], b: [{ _id: int(1), k: int(1) }] }],
    ],
    [documents1, [{ $facet: {} }], fails(40169)],
    [documents1, [{ $facet: { a: 1 } }], fails(40170)],
    [documents1, [{ $facet: { a: [{ $facet: { b: [] } }] } }], fails(40600)],
    [documents1, [{ $facet: { 'a.b': [] } }], fails(16412)],
    [
      documents1,
      [{ $facet: { a: [] } }],
      [
        {
          a: [
            { _id: int(1), k: int(1) },
            { _id: int(2), k: null },
            { _id: int(3) },
            { _id: int(4), k: [int(1), int(2)] },
            { _id: int(5), k: int(5) },
          ],
        },
      ],
    ],
    [documents1, [{ $facet: { a: [{ $out: 'x' }] } }], fails(40600)],
    [documents1, [{ $facet: 1 }], fails(15947)],
  ]);
  gives([
    [
      documents2,
      [
        { $unionWith: { coll: 'other', pipeline: [{ $match: { k: 2 } }, { $project: { k: 1 } }] } },
        { $project: { w: 1, k: 1 } },
      ],
      [
        { _id: int(1), w: 'x' },
        { _id: int(2), w: 'y' },
        { _id: int(3), w: 'x' },
        { _id: int(3), k: int(2) },
        { _id: int(6), k: [int(1), int(2)] },
      ],
    ],
    [
      documents2,
      [
        {
          $facet: {
            n: [{ $match: { w: 'x' } }, { $count: 'n' }],
            top: [{ $sort: { _id: -1 } }, { $limit: 1 }, { $project: { w: 1 } }],
          },
        },
      ],
      [{ n: [{ n: int(2) }], top: [{ _id: int(3), w: 'x' }] }],
    ],
  ]);
  gives([
    [
      documents3,
      [
        {
          $facet: {
            x: [{ $unwind: '$a' }, { $limit: 1 }],
            y: [{ $sort: { b: -1 } }, { $skip: 1 }, { $limit: 1 }],
            z: [{ $match: { a: 99 } }],
          },
        },
      ],
      [{ x: [{ _id: int(1), a: int(1), b: int(1) }], y: [{ _id: int(2), a: int(1), b: int(2) }], z: [] }],
    ],
  ]);
});
