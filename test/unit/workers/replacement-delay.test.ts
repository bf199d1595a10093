import { expect, test } from 'vitest';
import { replacementDelay } from '../../../src/workers/replacement-delay.ts';

test('a worker that settled is replaced almost at once, however many were lost before', () => {
  expect(replacementDelay(60_000, 50)).toEqual({ delayMs: 100, losses: 1 });
});

test('the delay doubles with each early loss and ends at half a minute', () => {
  const delays: number[] = [];
  let losses = 0;
  for (let n = 0; n < 12; n += 1) {
    const next = replacementDelay(10, losses);
    losses = next.losses;
    delays.push(next.delayMs);
  }
  expect(delays.slice(0, 5)).toEqual([100, 200, 400, 800, 1600]);
  expect(delays.slice(-3)).toEqual([30_000, 30_000, 30_000]);
});
