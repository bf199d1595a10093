import { expect, test } from 'vitest';
import { createAllowance } from '../../../src/records/allowance.ts';
import { testDatabase } from '../../database.ts';
import { stillClock } from '../../fixtures/still-clock.ts';

const database = testDatabase();
const hour = 3_600_000;
stillClock(hour);

/** How many of so many calls at once are allowed. */
async function allowed(allow: (key: string) => Promise<void>, calls: number): Promise<number> {
  const settled = await Promise.allSettled(Array.from({ length: calls }, () => allow('someone')));
  const refusals = settled.flatMap((each) => (each.status === 'rejected' ? [each.reason] : []));
  for (const refusal of refusals) expect(refusal).toMatchObject({ code: 'too-many-requests' });
  return calls - refusals.length;
}

test.each([1, 3, 10, 100, 2_000])('a burst of exactly %i is allowed, and one more is not', async (times) => {
  const allow = createAllowance(database(), `burst of ${times}`, { times, window: hour });
  expect(await allowed(allow, times)).toBe(times);
  expect(await allowed(allow, 2)).toBe(0);
});

test('two processes together allow no more than the limit, and nearly all of it', async () => {
  const limit = { times: 100, window: hour };
  const processes = [createAllowance(database(), 'shared', limit), createAllowance(database(), 'shared', limit)];
  const counts = await Promise.all(processes.map((allow) => allowed(allow, 80)));
  const sum = counts.reduce((total, count) => total + count, 0);
  expect(sum).toBeLessThanOrEqual(100);
  expect(sum).toBeGreaterThanOrEqual(95);
});
