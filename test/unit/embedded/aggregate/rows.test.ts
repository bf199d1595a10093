import { describe } from 'vitest';
import { double, fails, int } from '../typed-results.ts';
import { gives } from './piped.ts';

const documents1 = [{ g: 1, v: 1 }, { g: null, v: 2 }, { v: 3 }, { g: 1, v: 4.5 }, { g: [1], v: 'x' }];

const documents2 = [{ v: 1 }, { v: 5 }, { v: 10 }, { v: 'x' }, {}];

const documents3 = [{ v: 1 }, { v: 1 }, { v: 1 }, { v: 2 }, { v: 3 }];

const documents4 = [{ v: { a: 1, b: 2 }, w: 'x' }, { v: { a: 3 }, w: 'y' }, { w: 'x' }];

const documents5 = [
  { a: 1, b: 1 },
  { a: 1, b: 2 },
  { a: 2, b: 3 },
];

describe('pipelines: rows', () => {
  gives([
    [documents1, [{ $limit: 0 }], fails(15958)],
    [documents1, [{ $limit: -1 }], fails(5107201)],
    [documents1, [{ $limit: 'x' }], fails(5107201)],
    [documents1, [{ $limit: 1.5 }], fails(5107201)],
    [documents1, [{ $skip: -1 }], fails(5107200)],
    [documents1, [{ $skip: 'x' }], fails(5107200)],
    [
      documents1,
      [{ $skip: 3 }],
      [
        { _id: int(4), g: int(1), v: double(4.5) },
        { _id: int(5), g: [int(1)], v: 'x' },
      ],
    ],
    [documents1, [{ $count: 'n' }], [{ n: int(5) }]],
    [documents1, [{ $match: { v: 99 } }, { $count: 'n' }], []],
    [documents1, [{ $count: '' }], fails(40157)],
    [documents1, [{ $count: '$a' }], fails(40158)],
    [documents1, [{ $count: 'a.b' }], fails(40160)],
    [documents1, [{ $count: 1 }], fails(40156)],
    [
      documents1,
      [{ $sort: { g: 1, v: -1 } }],
      [
        { _id: int(3), v: int(3) },
        { _id: int(2), g: null, v: int(2) },
        { _id: int(5), g: [int(1)], v: 'x' },
        { _id: int(4), g: int(1), v: double(4.5) },
        { _id: int(1), g: int(1), v: int(1) },
      ],
    ],
    [documents1, [{ $sort: {} }], fails(15976)],
    [documents1, [{ $sort: { g: 2 } }], fails(15975)],
    [documents1, [{ $sort: { g: 'x' } }], fails(15974)],
    [documents1, [{ $sort: 1 }], fails(15973)],
    [documents1, [{ $nope: 1 }], fails(40324)],
    [documents1, [{ $limit: 1, $skip: 1 }], fails(40323)],
    [documents1, [{}], fails(40323)],
    [documents1, [1], fails(14)],
  ]);
  gives([
    [documents2, [{ $sample: { size: 0 } }], fails(28747)],
    [documents2, [{ $sample: { size: -1 } }], fails(28747)],
    [documents2, [{ $sample: {} }], fails(28749)],
    [documents2, [{ $sample: 1 }], fails(28745)],
    [documents2, [{ $sample: { size: 'x' } }], fails(28746)],
    [documents2, [{ $sample: { size: 10 } }, { $count: 'n' }], [{ n: int(5) }]],
  ]);
  gives([
    [documents3, [{ $match: { v: 1 } }, { $count: 'n' }], [{ n: int(3) }]],
    [documents3, [{ $limit: 1 }, { $out: 'x' }, { $limit: 1 }], fails(40601)],
  ]);
  gives([
    [
      documents4,
      [{ $sort: { w: -1, _id: 1 } }, { $skip: 1 }, { $limit: 1 }],
      [{ _id: int(1), v: { a: int(1), b: int(2) }, w: 'x' }],
    ],
  ]);
  gives([
    [documents5, [{ $match: { $expr: { $eq: ['$$zz', 1] } } }], fails(17276)],
    [documents5, [{ $match: 5 }], fails(15959)],
    [documents5, [{ $sample: { size: 1, zz: 1 } }], fails(28748)],
  ]);
});
