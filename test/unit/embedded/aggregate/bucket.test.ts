import { describe } from 'vitest';
import { double, fails, int } from '../typed-results.ts';
import { gives } from './piped.ts';

const documents1 = [{ v: 1 }, { v: 5 }, { v: 10 }, { v: 'x' }, {}];

const documents2 = [{ v: 1 }, { v: 1 }, { v: 1 }, { v: 2 }, { v: 3 }];

const documents3 = [{ v: 1 }, { v: 2 }, { v: 3 }];

const documents4 = [{ v: 5 }, { v: 15 }, { v: 25 }];

const documents5 = [{ v: 1 }, { v: 2 }, { v: 3 }, { v: 4 }, { v: 5 }, { v: 6 }, { v: 7 }];

describe('pipelines: bucket', () => {
  gives([
    [documents1, [{ $bucket: { groupBy: '$v', boundaries: [0, 5, 10] } }], fails(40066)],
    [
      documents1,
      [{ $bucket: { groupBy: '$v', boundaries: [0, 5, 10], default: 'other' } }],
      [
        { _id: int(0), count: int(1) },
        { _id: int(5), count: int(1) },
        { _id: 'other', count: int(3) },
      ],
    ],
    [
      documents1,
      [
        {
          $bucket: {
            groupBy: '$v',
            boundaries: [0, 5, 10],
            default: 99,
            output: { n: { $sum: 1 }, vs: { $push: '$v' } },
          },
        },
      ],
      [
        { _id: int(0), n: int(1), vs: [int(1)] },
        { _id: int(5), n: int(1), vs: [int(5)] },
        { _id: int(99), n: int(3), vs: [int(10), 'x'] },
      ],
    ],
    [documents1, [{ $bucket: { groupBy: '$v', boundaries: [0, 5, 10], default: 3 } }], fails(40199)],
    [documents1, [{ $bucket: { groupBy: '$v', boundaries: [5, 0] } }], fails(40194)],
    [documents1, [{ $bucket: { groupBy: '$v', boundaries: [5] } }], fails(40192)],
    [documents1, [{ $bucket: { groupBy: '$v', boundaries: [5, 'x'] } }], fails(40193)],
    [documents1, [{ $bucket: { groupBy: 1, boundaries: [5, 6] } }], fails(40202)],
    [documents1, [{ $bucket: { groupBy: '$v' } }], fails(40198)],
    [documents1, [{ $bucket: { groupBy: '$v', boundaries: 1 } }], fails(40200)],
    [documents1, [{ $bucket: { groupBy: '$v', boundaries: [1, 2], zz: 1 } }], fails(40197)],
    [
      documents1,
      [{ $bucketAuto: { groupBy: '$v', buckets: 2 } }],
      [
        { _id: { min: null, max: int(10) }, count: int(3) },
        { _id: { min: int(10), max: 'x' }, count: int(2) },
      ],
    ],
    [documents1, [{ $bucketAuto: { groupBy: '$v', buckets: 0 } }], fails(40243)],
    [documents1, [{ $bucketAuto: { groupBy: '$v', buckets: 'x' } }], fails(40241)],
    [documents1, [{ $bucketAuto: { groupBy: '$v', buckets: 2.5 } }], fails(40242)],
    [documents1, [{ $bucketAuto: { buckets: 2 } }], fails(40246)],
    [documents1, [{ $bucketAuto: { groupBy: '$v', buckets: 2, granularity: 'R5' } }], fails(238)],
  ]);
  gives([
    [
      documents2,
      [{ $bucketAuto: { groupBy: '$v', buckets: 3 } }],
      [
        { _id: { min: int(1), max: int(2) }, count: int(3) },
        { _id: { min: int(2), max: int(3) }, count: int(2) },
      ],
    ],
    [
      documents2,
      [{ $bucketAuto: { groupBy: '$v', buckets: 10 } }],
      [
        { _id: { min: int(1), max: int(2) }, count: int(3) },
        { _id: { min: int(2), max: int(3) }, count: int(1) },
        { _id: { min: int(3), max: int(3) }, count: int(1) },
      ],
    ],
  ]);
  gives([
    [
      documents3,
      [{ $bucketAuto: { groupBy: '$v', buckets: 2, output: { n: { $sum: 1 }, l: { $push: '$v' } } } }],
      [
        { _id: { min: int(1), max: int(3) }, n: int(2), l: [int(1), int(2)] },
        { _id: { min: int(3), max: int(3) }, n: int(1), l: [int(3)] },
      ],
    ],
  ]);
  gives([
    [
      documents4,
      [
        {
          $bucket: {
            groupBy: '$v',
            boundaries: [0, 10.0, 20, 30],
            output: { avg: { $avg: '$v' }, ids: { $push: '$_id' } },
          },
        },
      ],
      [
        { _id: int(0), avg: double(5), ids: [int(1)] },
        { _id: int(10), avg: double(15), ids: [int(2)] },
        { _id: int(20), avg: double(25), ids: [int(3)] },
      ],
    ],
    [
      documents4,
      [{ $bucket: { groupBy: { $multiply: ['$v', 2] }, boundaries: [0, 20, 100] } }],
      [
        { _id: int(0), count: int(1) },
        { _id: int(20), count: int(2) },
      ],
    ],
  ]);
  gives([
    [
      documents5,
      [{ $bucketAuto: { groupBy: '$v', buckets: 3 } }],
      [
        { _id: { min: int(1), max: int(3) }, count: int(2) },
        { _id: { min: int(3), max: int(5) }, count: int(2) },
        { _id: { min: int(5), max: int(7) }, count: int(3) },
      ],
    ],
  ]);
});
