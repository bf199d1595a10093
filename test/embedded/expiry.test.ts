import { expect, test, vi } from 'vitest';
import { runningEngine } from './running-engine.ts';

const { db } = runningEngine();

test('documents whose time is over are removed, others are not', async () => {
  await db().admin().command({ setParameter: 1, ttlMonitorSleepSecs: 1 });
  const sessions = db().collection<{ _id: string; at?: unknown; keep?: boolean }>('sessions');
  await sessions.createIndex({ at: 1 }, { expireAfterSeconds: 60, partialFilterExpression: { keep: false } });
  const [old, recent] = [new Date(Date.now() - 61_000), new Date(Date.now() + 60_000)];
  await sessions.insertMany([
    { _id: 'old', at: old, keep: false },
    { _id: 'old in a list', at: [recent, old], keep: false },
    { _id: 'outside of the index', at: old, keep: true },
    { _id: 'recent', at: recent, keep: false },
    { _id: 'no date', at: 'never', keep: false },
    { _id: 'missing', keep: false },
  ]);
  await vi.waitFor(
    async () =>
      expect((await sessions.distinct('_id')).sort()).toEqual(['missing', 'no date', 'outside of the index', 'recent']),
    { timeout: 10_000, interval: 100 },
  );
});
