import { describe } from 'vitest';
import { double, fails, int, long } from '../typed-results.ts';
import { gives } from './piped.ts';

const documents1 = [
  { p: 1, v: 1 },
  { p: 1, v: 2 },
  { p: 2, v: 5 },
  { p: 1, v: 2 },
];

const documents2 = [
  { p: 1, v: 1 },
  { p: 1, v: 2 },
  { p: 2, v: 5 },
  { p: [1], v: 2 },
];

const documents3 = [
  { d: new Date('2024-01-01'), v: 1 },
  { d: new Date('2024-01-02'), v: 2 },
  { d: new Date('2024-01-10'), v: 4 },
];

const documents4 = [{ v: 1 }, { v: 2.5 }, { v: 4 }];

const documents5 = [
  { a: 1, b: 1 },
  { a: 1, b: 2 },
  { a: 2, b: 3 },
];

describe('pipelines: window fields', () => {
  gives([
    [
      documents1,
      [
        {
          $setWindowFields: {
            partitionBy: '$p',
            sortBy: { v: 1 },
            output: {
              s: { $sum: '$v', window: { documents: ['unbounded', 'current'] } },
              r: { $rank: {} },
              d: { $denseRank: {} },
              n: { $documentNumber: {} },
              sh: { $shift: { output: '$v', by: -1, default: 'none' } },
            },
          },
        },
      ],
      [
        { _id: int(1), p: int(1), v: int(1), s: int(1), r: long('1'), d: long('1'), n: long('1'), sh: 'none' },
        { _id: int(2), p: int(1), v: int(2), s: int(3), r: long('2'), d: long('2'), n: long('2'), sh: int(1) },
        { _id: int(4), p: int(1), v: int(2), s: int(5), r: long('2'), d: long('2'), n: long('3'), sh: int(2) },
        { _id: int(3), p: int(2), v: int(5), s: int(5), r: long('1'), d: long('1'), n: long('1'), sh: 'none' },
      ],
    ],
    [
      documents1,
      [
        {
          $setWindowFields: {
            partitionBy: '$p',
            output: { s: { $sum: '$v' }, c: { $count: {} }, a: { $avg: '$v', window: { documents: [-1, 1] } } },
          },
        },
      ],
      fails(5339901),
    ],
    [
      documents1,
      [
        {
          $setWindowFields: {
            sortBy: { v: 1 },
            output: {
              s: { $push: '$v', window: { range: [-1, 1] } },
              f: { $first: '$v', window: { documents: [1, 2] } },
            },
          },
        },
      ],
      [
        { _id: int(1), p: int(1), v: int(1), s: [int(1), int(2), int(2)], f: int(2) },
        { _id: int(2), p: int(1), v: int(2), s: [int(1), int(2), int(2)], f: int(2) },
        { _id: int(4), p: int(1), v: int(2), s: [int(1), int(2), int(2)], f: int(5) },
        { _id: int(3), p: int(2), v: int(5), s: [int(5)], f: null },
      ],
    ],
    [documents1, [{ $setWindowFields: { output: { r: { $rank: {} } } } }], fails(5371602)],
    [
      documents1,
      [{ $setWindowFields: { output: { r: { $sum: '$v', window: { documents: [1, 0] } } } } }],
      fails(5339900),
    ],
    [documents1, [{ $setWindowFields: { output: { r: { $sum: '$v', window: { range: [1, 0] } } } } }], fails(5339902)],
    [documents1, [{ $setWindowFields: { output: { r: { $nope: '$v' } } } }], fails(9)],
    [documents1, [{ $setWindowFields: { output: { r: 1 } } }], fails(9)],
    [documents1, [{ $setWindowFields: {} }], fails(40414)],
    [documents1, [{ $setWindowFields: 1 }], fails(9)],
    [documents1, [{ $setWindowFields: { output: {}, zz: 1 } }], fails(40415)],
    [documents1, [{ $setWindowFields: { sortBy: { v: 1 }, output: { r: { $shift: { output: '$v' } } } } }], fails(9)],
    [
      documents1,
      [
        {
          $setWindowFields: {
            sortBy: { v: 1 },
            output: {
              m: { $min: '$v', window: { documents: [-1, 0] } },
              x: { $max: '$v', window: { documents: ['current', 'unbounded'] } },
              l: { $last: '$v', window: { documents: [2, 3] } },
              s: { $sum: '$v', window: { documents: [2, 3] } },
              a: { $avg: '$v', window: { documents: [2, 3] } },
              c: { $count: {}, window: { documents: [2, 3] } },
            },
          },
        },
      ],
      [
        { _id: int(1), p: int(1), v: int(1), m: int(1), x: int(5), l: int(5), s: int(7), a: double(3.5), c: int(2) },
        { _id: int(2), p: int(1), v: int(2), m: int(1), x: int(5), l: int(5), s: int(5), a: double(5), c: int(1) },
        { _id: int(4), p: int(1), v: int(2), m: int(2), x: int(5), l: null, s: int(0), a: null, c: int(0) },
        { _id: int(3), p: int(2), v: int(5), m: int(2), x: int(5), l: null, s: int(0), a: null, c: int(0) },
      ],
    ],
  ]);
  gives([[documents2, [{ $setWindowFields: { partitionBy: '$p', output: { s: { $sum: '$v' } } } }], fails(14)]]);
  gives([
    [
      documents3,
      [
        {
          $setWindowFields: {
            sortBy: { d: 1 },
            output: { s: { $sum: '$v', window: { range: [-2, 0], unit: 'day' } } },
          },
        },
        { $project: { s: 1 } },
      ],
      [
        { _id: int(1), s: int(1) },
        { _id: int(2), s: int(3) },
        { _id: int(3), s: int(4) },
      ],
    ],
  ]);
  gives([
    [
      documents4,
      [
        {
          $setWindowFields: {
            sortBy: { v: 1 },
            output: {
              s: { $sum: '$v', window: { range: [-1.5, 'current'] } },
              t: { $avg: '$v', window: { documents: [-1, 0] } },
              m: { $max: '$v', window: { documents: ['current', 1] } },
            },
          },
        },
      ],
      [
        { _id: int(1), v: int(1), s: int(1), t: double(1), m: double(2.5) },
        { _id: int(2), v: double(2.5), s: double(3.5), t: double(1.75), m: int(4) },
        { _id: int(3), v: int(4), s: double(6.5), t: double(3.25), m: int(4) },
      ],
    ],
  ]);
  gives([
    [
      documents5,
      [
        {
          $setWindowFields: {
            partitionBy: '$a',
            sortBy: { b: -1 },
            output: {
              'w.r': { $documentNumber: {} },
              c: { $sum: '$b', window: { documents: ['unbounded', 'unbounded'] } },
            },
          },
        },
      ],
      [
        { _id: int(2), a: int(1), b: int(2), w: { r: long('1') }, c: int(3) },
        { _id: int(1), a: int(1), b: int(1), w: { r: long('2') }, c: int(3) },
        { _id: int(3), a: int(2), b: int(3), w: { r: long('1') }, c: int(3) },
      ],
    ],
  ]);
});
