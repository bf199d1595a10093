import { describe } from 'vitest';
import { double, fails, int, long } from '../typed-results.ts';
import { gives } from './piped.ts';

const documents1 = [{ g: 1, v: 1 }, { g: null, v: 2 }, { v: 3 }, { g: 1, v: 4.5 }, { g: [1], v: 'x' }];

const documents2 = [{ v: 1 }, { v: 1 }, { v: 1 }, { v: 2 }, { v: 3 }];

const documents3 = [{ v: { a: 1, b: 2 }, w: 'x' }, { v: { a: 3 }, w: 'y' }, { w: 'x' }];

const documents4 = [{ v: 2147483647 }, { v: 1 }];

const documents5 = [{ v: 0.1 }, { v: 0.2 }, { v: 0.3 }];

const documents6 = [{ v: 1 }, { v: 1.0 }, { v: '1' }, { v: true }];

const documents7 = [{ v: 1 }, { v: 2 }, { v: 3 }];

const documents8 = [{ a: { b: [{ c: 1 }, { c: 2 }] } }, { a: [{ b: { c: 5 } }] }, { a: 5 }];

const documents9 = [
  { a: 1, b: 1 },
  { a: 1, b: 2 },
  { a: 2, b: 3 },
];

describe('pipelines: group', () => {
  gives([
    [
      documents1,
      [{ $group: { _id: '$g', s: { $sum: '$v' }, c: { $sum: 1 }, p: { $push: '$v' } } }, { $sort: { _id: 1 } }],
      [
        { _id: null, s: int(5), c: int(2), p: [int(2), int(3)] },
        { _id: int(1), s: double(5.5), c: int(2), p: [int(1), double(4.5)] },
        { _id: [int(1)], s: int(0), c: int(1), p: ['x'] },
      ],
    ],
    [
      documents1,
      [{ $group: { _id: { g: '$g' }, c: { $sum: 1 } } }, { $sort: { c: 1, _id: 1 } }],
      [
        { _id: {}, c: int(1) },
        { _id: { g: null }, c: int(1) },
        { _id: { g: [int(1)] }, c: int(1) },
        { _id: { g: int(1) }, c: int(2) },
      ],
    ],
    [
      documents1,
      [
        {
          $group: {
            _id: null,
            a: { $avg: '$v' },
            mn: { $min: '$v' },
            mx: { $max: '$v' },
            f: { $first: '$v' },
            l: { $last: '$g' },
            c: { $count: {} },
          },
        },
      ],
      [{ _id: null, a: double(2.625), mn: int(1), mx: 'x', f: int(1), l: [int(1)], c: int(5) }],
    ],
    [
      documents1,
      [{ $group: { _id: null, p: { $push: '$g' }, pp: { $push: { x: '$g' } } } }],
      [
        {
          _id: null,
          p: [int(1), null, int(1), [int(1)]],
          pp: [{ x: int(1) }, { x: null }, {}, { x: int(1) }, { x: [int(1)] }],
        },
      ],
    ],
    [
      documents1,
      [
        {
          $group: {
            _id: null,
            t: { $top: { sortBy: { v: 1 }, output: '$v' } },
            tn: { $topN: { n: 2, sortBy: { v: -1 }, output: ['$v', '$g'] } },
            b: { $bottom: { sortBy: { v: 1 }, output: '$g' } },
            bn: { $bottomN: { n: 2, sortBy: { v: 1 }, output: '$v' } },
          },
        },
      ],
      [
        {
          _id: null,
          t: int(1),
          tn: [
            ['x', [int(1)]],
            [double(4.5), int(1)],
          ],
          b: [int(1)],
          bn: [double(4.5), 'x'],
        },
      ],
    ],
    [
      documents1,
      [
        {
          $group: {
            _id: null,
            f: { $firstN: { n: 2, input: '$g' } },
            l: { $lastN: { n: 2, input: '$g' } },
            mn: { $minN: { n: 2, input: '$v' } },
            mx: { $maxN: { n: 2, input: '$v' } },
          },
        },
      ],
      [{ _id: null, f: [int(1), null], l: [int(1), [int(1)]], mn: [int(1), int(2)], mx: ['x', double(4.5)] }],
    ],
    [documents1, [{ $group: { a: { $sum: 1 } } }], fails(15955)],
    [documents1, [{ $group: { _id: 1, a: 1 } }], fails(40234)],
    [documents1, [{ $group: { _id: 1, a: { $nope: 1 } } }], fails(15952)],
    [documents1, [{ $group: { _id: 1, 'a.b': { $sum: 1 } } }], fails(40235)],
    [documents1, [{ $group: { _id: 1, a: { $sum: 1, $avg: 1 } } }], fails(40238)],
    [documents1, [{ $group: { _id: 1, a: { $sum: ['$v', 1] } } }], fails(40237)],
    [documents1, [{ $group: { _id: 1, a: { $count: 1 } } }], fails(14)],
    [documents1, [{ $group: { _id: 1, a: { $mergeObjects: '$v' } } }], fails(40400)],
    [documents1, [{ $group: { _id: 1, a: { $topN: { n: 0, sortBy: { v: 1 }, output: 1 } } } }], fails(5787908)],
    [documents1, [{ $group: { _id: 1, a: { $top: { output: 1 } } } }], fails(5788005)],
    [documents1, [{ $group: { _id: 1, a: { $top: { sortBy: { v: 1 } } } } }], fails(5788004)],
    [documents1, [{ $group: { _id: 1, a: { $top: 1 } } }], fails(5788001)],
    [documents1, [{ $group: { _id: 1, a: { $firstN: { n: '$v', input: 1 } } } }], fails(5787902)],
    [documents1, [{ $group: 1 }], fails(15947)],
    [
      documents1,
      [{ $sortByCount: '$g' }],
      [
        { _id: int(1), count: int(2) },
        { _id: null, count: int(2) },
        { _id: [int(1)], count: int(1) },
      ],
    ],
    [documents1, [{ $sortByCount: 1 }], fails(40147)],
    [documents1, [{ $sortByCount: 'g' }], fails(40147)],
  ]);
  gives([
    [
      documents2,
      [
        {
          $group: {
            _id: null,
            s: { $addToSet: '$v' },
            m: { $mergeObjects: { a: '$v' } },
            sd: { $stdDevPop: '$v' },
            x: { $sum: '$zz' },
            y: { $avg: '$zz' },
            f: { $first: '$zz' },
            mx: { $max: '$zz' },
          },
        },
      ],
      [
        {
          _id: null,
          s: [int(1), int(2), int(3)],
          m: { a: int(3) },
          sd: double(0.7999999999999999),
          x: int(0),
          y: null,
          f: null,
          mx: null,
        },
      ],
    ],
    [
      documents2,
      [{ $group: { _id: null, f: { $push: '$$ROOT' } } }],
      [
        {
          _id: null,
          f: [
            { _id: int(1), v: int(1) },
            { _id: int(2), v: int(1) },
            { _id: int(3), v: int(1) },
            { _id: int(4), v: int(2) },
            { _id: int(5), v: int(3) },
          ],
        },
      ],
    ],
    [
      documents2,
      [
        {
          $group: {
            _id: null,
            f: { $firstN: { n: 2, input: '$zz' } },
            t: { $top: { sortBy: { v: 1 }, output: '$zz' } },
          },
        },
      ],
      [{ _id: null, f: [null, null], t: null }],
    ],
  ]);
  gives([
    [
      documents3,
      [{ $group: { _id: '$w', t: { $sum: '$v.a' } } }, { $sort: { _id: 1 } }],
      [
        { _id: 'x', t: int(1) },
        { _id: 'y', t: int(3) },
      ],
    ],
    [
      documents3,
      [{ $group: { _id: null, all: { $push: { n: '$_id', a: '$v.a' } } } }],
      [{ _id: null, all: [{ n: int(1), a: int(1) }, { n: int(2), a: int(3) }, { n: int(3) }] }],
    ],
    [
      documents3,
      [
        { $group: { _id: { w: '$w', has: { $gt: ['$v', null] } }, n: { $sum: 1 } } },
        { $sort: { n: -1, '_id.w': 1, '_id.has': 1 } },
      ],
      [
        { _id: { w: 'x', has: false }, n: int(1) },
        { _id: { w: 'x', has: true }, n: int(1) },
        { _id: { w: 'y', has: true }, n: int(1) },
      ],
    ],
    [
      documents3,
      [{ $sortByCount: { $toUpper: '$w' } }],
      [
        { _id: 'X', count: int(2) },
        { _id: 'Y', count: int(1) },
      ],
    ],
  ]);
  gives([
    [
      documents4,
      [{ $group: { _id: null, s: { $sum: '$v' }, a: { $avg: '$v' } } }],
      [{ _id: null, s: long('2147483648'), a: double(1073741824) }],
    ],
  ]);
  gives([[documents5, [{ $group: { _id: null, s: { $sum: '$v' } } }], [{ _id: null, s: double(0.6) }]]]);
  gives([
    [
      documents6,
      [{ $group: { _id: '$v', n: { $sum: 1 } } }, { $sort: { n: -1 } }, { $limit: 1 }],
      [{ _id: int(1), n: int(2) }],
    ],
  ]);
  gives([
    [
      documents7,
      [{ $group: { _id: null, d: { $stdDevSamp: '$v' }, p: { $stdDevPop: '$v' } } }],
      [{ _id: null, d: double(1), p: double(0.816496580927726) }],
    ],
    [
      documents7,
      [
        { $group: { _id: null, s: { $sum: '$v' } } },
        { $addFields: { t: '$$NOW' } },
        { $project: { _id: 0, s: 1, ok: { $isNumber: '$s' } } },
      ],
      [{ s: int(6), ok: true }],
    ],
  ]);
  gives([
    [
      documents8,
      [{ $group: { _id: '$a.b.c' } }, { $sort: { _id: 1 } }],
      [{ _id: null }, { _id: [int(1), int(2)] }, { _id: [int(5)] }],
    ],
  ]);
  gives([
    [
      documents9,
      [
        { $group: { _id: '$a', x: { $addToSet: '$b' }, m: { $max: '$b' } } },
        { $sort: { _id: 1 } },
        { $project: { x: { $size: '$x' }, m: 1 } },
      ],
      [
        { _id: int(1), m: int(2), x: int(2) },
        { _id: int(2), m: int(3), x: int(1) },
      ],
    ],
    [
      documents9,
      [
        { $sort: { b: -1 } },
        {
          $group: {
            _id: '$a',
            f: { $first: '$b' },
            l: { $last: '$b' },
            t: { $topN: { n: 1, sortBy: { b: 1 }, output: '$$ROOT' } },
          },
        },
        { $sort: { _id: 1 } },
      ],
      [
        { _id: int(1), f: int(2), l: int(1), t: [{ _id: int(1), a: int(1), b: int(1) }] },
        { _id: int(2), f: int(3), l: int(3), t: [{ _id: int(3), a: int(2), b: int(3) }] },
      ],
    ],
    [
      documents9,
      [
        { $group: { _id: { $mod: ['$b', 2] }, n: { $sum: '$b' }, avg: { $avg: { $multiply: ['$b', 1.5] } } } },
        { $sort: { _id: 1 } },
      ],
      [
        { _id: int(0), n: int(2), avg: double(3) },
        { _id: int(1), n: int(4), avg: double(3) },
      ],
    ],
    [
      documents9,
      [
        { $match: { $or: [{ a: 2 }, { b: 1 }] } },
        { $group: { _id: null, ids: { $push: '$_id' } } },
        { $project: { _id: 0 } },
      ],
      [{ ids: [int(1), int(3)] }],
    ],
    [
      documents9,
      [
        { $group: { _id: '$a', n: { $sum: { $cond: [{ $gt: ['$b', 1] }, 1, 0] } } } },
        { $match: { n: 1 } },
        { $sort: { _id: 1 } },
      ],
      [
        { _id: int(1), n: int(1) },
        { _id: int(2), n: int(1) },
      ],
    ],
    [documents9, [{ $group: { _id: '$$zz' } }], fails(17276)],
    [documents9, [{ $group: { _id: null, $x: { $sum: 1 } } }], fails(40236)],
  ]);
});
