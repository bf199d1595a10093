import { describe } from 'vitest';
import { fails, int } from '../typed-results.ts';
import { evaluates } from './evaluated.ts';

describe('expressions: comparison', () => {
  evaluates([
    [{ $cmp: [1, 2] }, int(-1)],
    [{ $cmp: ['a', 1] }, int(1)],
    [{ $cmp: [null, '$missing'] }, int(1)],
    [{ $eq: [null, '$missing'] }, false],
    [{ $eq: [1, 1.0] }, true],
    [{ $eq: ['$a', [1, 2, 3]] }, true],
    [{ $gt: [5, null] }, true],
    [{ $gt: ['a', 100] }, true],
    [{ $gt: [[1], { $literal: { a: 1 } }] }, true],
    [{ $lt: [null, false] }, true],
    [{ $lt: ['$missing', null] }, true],
    [{ $gte: ['$a', [1, 2]] }, true],
    [{ $eq: [{ $literal: { a: 1, b: 2 } }, { $literal: { b: 2, a: 1 } }] }, false],
    [{ $ne: [NaN, NaN] }, false],
    [{ $lt: [NaN, -Infinity] }, true],
    [{ $and: [] }, true],
    [{ $or: [] }, false],
    [{ $and: [1, 'x', []] }, true],
    [{ $and: [1, 0] }, false],
    [{ $or: [0, null, '$missing', false] }, false],
    [{ $or: [{ $eq: [1, 1] }, { $divide: [1, 0] }] }, true],
    [{ $and: [false, { $divide: [1, 0] }] }, false],
    [{ $not: [null] }, true],
    [{ $not: [''] }, false],
    [{ $not: [[]] }, false],
    [{ $not: [1, 2] }, fails(16020)],
  ]);
});
