import { expect, it } from 'vitest';
import { retained } from '../../../../src/records/history/retention.ts';

const now = new Date('2026-01-20T12:00:00Z');
const minutesAgo = (minutes: number, id = 10_000 - minutes) => ({
  _id: id,
  createdAt: new Date(now.getTime() - minutes * 60_000),
});

it('keeps the latest, then one for each quarter of an hour, then one for each hour', () => {
  const versions = Array.from({ length: 600 }, (_, minutes) => minutesAgo(minutes + 1));
  const kept = retained(versions, now, { latest: 10, most: 300 }).map(({ createdAt }) =>
    Math.round((now.getTime() - createdAt.getTime()) / 60_000),
  );
  expect(kept.slice(0, 10)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  expect(kept.slice(10)).toEqual([
    11, 16, 31, 46, 61, 76, 91, 106, 121, 136, 151, 166, 181, 241, 301, 361, 421, 481, 541,
  ]);
});

it('keeps no more than the most', () => {
  const versions = Array.from({ length: 50 }, (_, hours) => minutesAgo(hours * 60));
  expect(retained(versions, now, { latest: 3, most: 5 }).map(({ _id }) => _id)).toEqual(
    versions.slice(0, 5).map(({ _id }) => _id),
  );
  expect(retained(versions, now, { latest: 9, most: 5 })).toHaveLength(5);
  expect(retained([], now, { latest: 9, most: 5 })).toEqual([]);
});
