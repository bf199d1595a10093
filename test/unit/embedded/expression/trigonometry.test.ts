import { describe } from 'vitest';
import { double, fails } from '../typed-results.ts';
import { evaluates } from './evaluated.ts';

describe('expressions: trigonometry', () => {
  evaluates([
    [{ $sin: 0 }, double(0)],
    [{ $cos: 0 }, double(1)],
    [{ $tan: 0 }, double(0)],
    [{ $asin: 1 }, double(Math.PI / 2)],
    [{ $asin: 2 }, fails(50989)],
    [{ $acos: 1 }, double(0)],
    [{ $atan: 1 }, double(Math.PI / 4)],
    [{ $atan2: [1, 1] }, double(Math.PI / 4)],
    [{ $sinh: 0 }, double(0)],
    [{ $cosh: 0 }, double(1)],
    [{ $tanh: 0 }, double(0)],
    [{ $asinh: 0 }, double(0)],
    [{ $acosh: 1 }, double(0)],
    [{ $acosh: 0 }, fails(50989)],
    [{ $atanh: 0 }, double(0)],
    [{ $degreesToRadians: 180 }, double(Math.PI)],
    [{ $radiansToDegrees: Math.PI }, double(180)],
    [{ $sin: Infinity }, fails(50989)],
    [{ $sin: 'x' }, fails(28765)],
    [{ $sin: null }, null],
  ]);
});
