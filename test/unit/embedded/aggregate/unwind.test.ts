import { describe } from 'vitest';
import { fails, int, long } from '../typed-results.ts';
import { gives } from './piped.ts';

const documents1 = [{ a: [1, 2] }, { a: [] }, { a: null }, { a: 5 }, { b: 1 }, { a: { x: 1 } }];

const documents2 = [{ n: { a: [1, 2] } }, { n: [{ a: [1] }] }, { n: {} }, { n: 5 }];

const documents3 = [{ a: { b: [{ c: 1 }, { c: 2 }] } }, { a: [{ b: { c: 5 } }] }, { a: 5 }];

describe('pipelines: unwind', () => {
  gives([
    [
      documents1,
      [{ $unwind: '$a' }],
      [
        { _id: int(1), a: int(1) },
        { _id: int(1), a: int(2) },
        { _id: int(4), a: int(5) },
        { _id: int(6), a: { x: int(1) } },
      ],
    ],
    [
      documents1,
      [{ $unwind: { path: '$a', preserveNullAndEmptyArrays: true, includeArrayIndex: 'i' } }],
      [
        { _id: int(1), a: int(1), i: long('0') },
        { _id: int(1), a: int(2), i: long('1') },
        { _id: int(2), i: null },
        { _id: int(3), a: null, i: null },
        { _id: int(4), a: int(5), i: null },
        { _id: int(5), b: int(1), i: null },
        { _id: int(6), a: { x: int(1) }, i: null },
      ],
    ],
    [
      documents1,
      [{ $unwind: { path: '$a', includeArrayIndex: 'q.i' } }],
      [
        { _id: int(1), a: int(1), q: { i: long('0') } },
        { _id: int(1), a: int(2), q: { i: long('1') } },
        { _id: int(4), a: int(5), q: { i: null } },
        { _id: int(6), a: { x: int(1) }, q: { i: null } },
      ],
    ],
    [documents1, [{ $unwind: 'a' }], fails(28818)],
    [documents1, [{ $unwind: {} }], fails(28812)],
    [documents1, [{ $unwind: { path: '$a', zz: 1 } }], fails(28811)],
    [documents1, [{ $unwind: { path: '$a', includeArrayIndex: '$i' } }], fails(28822)],
    [documents1, [{ $unwind: { path: '$a', includeArrayIndex: '' } }], fails(28810)],
    [documents1, [{ $unwind: { path: '$a', preserveNullAndEmptyArrays: 1 } }], fails(28809)],
    [documents1, [{ $unwind: 1 }], fails(15981)],
    [documents1, [{ $unwind: { path: 1 } }], fails(28808)],
  ]);
  gives([
    [
      documents2,
      [{ $unwind: '$n.a' }],
      [
        { _id: int(1), n: { a: int(1) } },
        { _id: int(1), n: { a: int(2) } },
      ],
    ],
    [
      documents2,
      [{ $unwind: { path: '$n.a', preserveNullAndEmptyArrays: true } }],
      [
        { _id: int(1), n: { a: int(1) } },
        { _id: int(1), n: { a: int(2) } },
        { _id: int(2), n: [{ a: [int(1)] }] },
        { _id: int(3), n: {} },
        { _id: int(4), n: int(5) },
      ],
    ],
  ]);
  gives([
    [
      documents3,
      [{ $unwind: { path: '$a.b', includeArrayIndex: 'a.i' } }],
      [
        { _id: int(1), a: { b: { c: int(1) }, i: long('0') } },
        { _id: int(1), a: { b: { c: int(2) }, i: long('1') } },
      ],
    ],
  ]);
});
