import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createLookup, freshness } from '../../../src/records/lookup.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** A lookup that counts how often it had to ask. */
function counted(capacity?: number) {
  const asked: string[] = [];
  const lookup = createLookup(async (key) => {
    asked.push(key);
    return `${key}${asked.length}`;
  }, capacity);
  return { lookup, asked };
}

test('S8: an answer is at most a second old', async () => {
  const { lookup, asked } = counted();
  expect(freshness).toBeLessThanOrEqual(1000);
  expect([await lookup.get('a'), await lookup.get('a')]).toEqual(['a1', 'a1']);
  vi.advanceTimersByTime(freshness + 1);
  expect(await lookup.get('a')).toBe('a2');
  expect(asked).toHaveLength(2);
});

test('S8: a change in this process is seen at once', async () => {
  const { lookup } = counted();
  await lookup.get('a');
  lookup.forget();
  expect(await lookup.get('a')).toBe('a2');
});

test('questions at the same time share one answer', async () => {
  const { lookup, asked } = counted();
  await Promise.all([lookup.get('a'), lookup.get('a'), lookup.get('b')]);
  expect(asked).toEqual(['a', 'b']);
});

test('a failure is not remembered', async () => {
  let broken = true;
  const lookup = createLookup(async () => {
    if (broken) throw new Error('down');
    return 'up';
  });
  await expect(lookup.get('a')).rejects.toThrow('down');
  broken = false;
  expect(await lookup.get('a')).toBe('up');
});

test('guessed keys do not fill the memory', async () => {
  const { lookup, asked } = counted(3);
  for (const key of ['a', 'b', 'c', 'd', 'a']) await lookup.get(key);
  expect(asked).toEqual(['a', 'b', 'c', 'd', 'a']);
});
