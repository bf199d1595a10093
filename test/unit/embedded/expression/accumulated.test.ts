import { describe } from 'vitest';
import { double, fails, int, long } from '../typed-results.ts';
import { evaluates } from './evaluated.ts';

describe('expressions: accumulated', () => {
  evaluates([
    [{ $firstN: { n: 0, input: [1] } }, fails(5787908)],
    [{ $firstN: { n: 'x', input: [1] } }, fails(5787902)],
    [{ $firstN: { n: 1, input: 1 } }, fails(5788200)],
    [{ $firstN: { input: [1] } }, fails(5787906)],
    [{ $firstN: { n: 1 } }, fails(5787907)],
    [{ $maxN: { n: 2, input: [1, null, 3, 'a'] } }, ['a', int(3)]],
    [{ $minN: { n: 2, input: [3, null, 1, 'a'] } }, [int(1), int(3)]],
    [{ $sum: [1, 2.5, 'x'] }, double(3.5)],
    [{ $sum: '$a' }, int(6)],
    [{ $sum: ['$a', 1] }, int(1)],
    [{ $avg: [] }, null],
    [{ $avg: '$a' }, double(2)],
    [{ $avg: ['x'] }, null],
    [{ $max: ['$a', 2] }, [int(1), int(2), int(3)]],
    [{ $max: '$a' }, int(3)],
    [{ $min: [null, 3] }, int(3)],
    [{ $min: [null] }, null],
    [{ $stdDevPop: '$a' }, double(0.816496580927726)],
    [{ $stdDevSamp: [1] }, null],
    [{ $stdDevSamp: '$a' }, double(1)],
    [{ $sum: [2147483647, 1] }, long('2147483648')],
    [{ $sum: ['$a'] }, int(6)],
    [{ $avg: [1, 2] }, double(1.5)],
    [{ $avg: '$missing' }, null],
    [{ $max: [1, 'a', [0]] }, [int(0)]],
    [{ $min: ['$missing', null] }, null],
    [{ $firstN: { n: 2, input: '$a' } }, [int(1), int(2)]],
    [{ $lastN: { n: 2, input: '$a' } }, [int(2), int(3)]],
    [{ $lastN: { n: 9, input: '$a' } }, [int(1), int(2), int(3)]],
  ]);
});
