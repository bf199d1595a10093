import { describe } from 'vitest';
import { fails, int, missing } from '../typed-results.ts';
import { evaluates } from './evaluated.ts';

describe('expressions: conditions', () => {
  evaluates([
    [{ $ifNull: [1] }, fails(1257300)],
    [{ $cond: [1, 2] }, fails(16020)],
    [{ $cond: { if: 1, then: 2 } }, fails(17082)],
    [{ $cond: { if: 1, then: 2, else: 3, x: 4 } }, fails(17083)],
    [{ $switch: { branches: [] } }, fails(40068)],
    [{ $switch: 1 }, fails(40060)],
    [{ $switch: { branches: [{ case: false, then: 1 }] } }, fails(40066)],
    [{ $nope: 1 }, fails(168)],
    [{ $let: { vars: { A: 1 }, in: 1 } }, fails(9)],
    [{ $let: { vars: { a: 1 } } }, fails(16877)],
    [{ $let: { vars: 1, in: 1 } }, fails(10065)],
    [{ $rand: [1] }, fails(3040501)],
    [{ $cond: [true, 1, { $divide: [1, 0] }] }, int(1)],
    [{ $cond: { if: '$missing', then: 1, else: 2 } }, int(2)],
    [{ $cond: { if: 'x', then: '$missing', else: 2 } }, missing],
    [{ $ifNull: ['$missing', null, '$s'] }, 'x'],
    [{ $ifNull: [null, '$missing'] }, missing],
    [{ $ifNull: [0, 1] }, int(0)],
    [
      {
        $switch: {
          branches: [
            { case: { $eq: [1, 2] }, then: 1 },
            { case: true, then: 'b' },
          ],
          default: 'c',
        },
      },
      'b',
    ],
    [{ $switch: { branches: [{ case: false, then: 1 }], default: 'c' } }, 'c'],
    [{ $switch: { branches: [{ case: false }] } }, fails(40065)],
    [{ $switch: { branches: [{ then: 1 }] } }, fails(40064)],
    [{ $switch: { branches: [{ case: 1, then: 1, x: 1 }] } }, fails(40063)],
    [{ $switch: { branches: 1 } }, fails(40061)],
    [{ $switch: { branches: [1] } }, fails(40062)],
    [{ $switch: { branches: [{ case: true, then: 1 }], x: 1 } }, fails(40067)],
    [{ $let: { vars: { x: 1, y: 2 }, in: { $add: ['$$x', '$$y'] } } }, int(3)],
    [{ $let: { vars: { x: 1 }, in: { $let: { vars: { x: 2, y: '$$x' }, in: ['$$x', '$$y'] } } } }, [int(2), int(1)]],
    [{ $let: { vars: { x: { a: [{ b: 1 }, { b: 2 }] } }, in: '$$x.a.b' } }, [int(1), int(2)]],
    [{ $let: { vars: { CURRENT: { s: 'other' } }, in: ['$s', '$$ROOT.s', '$$CURRENT.s'] } }, ['other', 'x', 'other']],
    [{ $let: { vars: { x: '$missing' }, in: { $type: '$$x' } } }, 'missing'],
  ]);
});
