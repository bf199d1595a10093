import { describe } from 'vitest';
import { double, fails, int } from '../typed-results.ts';
import { gives } from './piped.ts';

const documents1 = [{ g: 1, v: 1 }, { g: null, v: 2 }, { v: 3 }, { g: 1, v: 4.5 }, { g: [1], v: 'x' }];

const documents2 = [{ f: 'a', t: 'b' }, { f: 'b', t: 'c' }, { f: 'c', t: 'a' }, { f: 'd' }];

const documents3 = [{ v: 1 }, { v: 1 }, { v: 1 }, { v: 2 }, { v: 3 }];

const documents4 = [{ v: { a: 1, b: 2 }, w: 'x' }, { v: { a: 3 }, w: 'y' }, { w: 'x' }];

describe('pipelines: replace root', () => {
  gives([
    [
      documents1,
      [{ $replaceRoot: { newRoot: { x: '$v' } } }],
      [{ x: int(1) }, { x: int(2) }, { x: int(3) }, { x: double(4.5) }, { x: 'x' }],
    ],
    [documents1, [{ $replaceRoot: { newRoot: '$v' } }], fails(40228)],
    [documents1, [{ $replaceRoot: { newRoot: '$g' } }], fails(40228)],
    [documents1, [{ $replaceRoot: {} }], fails(40414)],
    [documents1, [{ $replaceRoot: { newRoot: {}, zz: 1 } }], fails(40415)],
    [documents1, [{ $replaceRoot: 1 }], fails(40229)],
    [documents1, [{ $replaceWith: '$zz' }], fails(40228)],
  ]);
  gives([
    [documents2, [{ $redact: '$$PRUNE' }], []],
    [
      documents2,
      [{ $redact: { $cond: [{ $eq: ['$f', 'a'] }, '$$KEEP', '$$PRUNE'] } }],
      [{ _id: int(1), f: 'a', t: 'b' }],
    ],
    [documents2, [{ $redact: 5 }], fails(17053)],
  ]);
  gives([
    [documents3, [{ $fill: { output: { v: { value: 1 } } } }], fails(238)],
    [documents3, [{ $densify: { field: 'v', range: { step: 1, bounds: 'full' } } }], fails(238)],
    [documents3, [{ $documents: [{ a: 1 }] }], [{ a: int(1) }]],
  ]);
  gives([
    [
      documents4,
      [{ $replaceWith: { $mergeObjects: [{ w: '$w' }, '$v'] } }],
      [{ w: 'x', a: int(1), b: int(2) }, { w: 'y', a: int(3) }, { w: 'x' }],
    ],
    [
      documents4,
      [{ $redact: { $cond: [{ $eq: ['$b', 2] }, '$$PRUNE', '$$DESCEND'] } }],
      [
        { _id: int(1), w: 'x' },
        { _id: int(2), v: { a: int(3) }, w: 'y' },
        { _id: int(3), w: 'x' },
      ],
    ],
  ]);
});
