import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PAUSE } from '../../../src/embedded/rows.ts';
import { sortedRuns } from '../../../src/embedded/sorted-runs.ts';

interface Item {
  readonly key: number;
  readonly place: number;
}

function sorted(keys: readonly number[]) {
  const runs = sortedRuns<Item>((a, b) => a.key - b.key);
  for (const [place, key] of keys.entries()) runs.add({ key, place });
  return [...runs.take()];
}

describe('sorting in runs', () => {
  it('is a stable sort, whatever the number of runs', () => {
    const few = fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 50 });
    // Repeated, so that there are several runs without a list that takes long to make.
    const many = fc.tuple(few, fc.integer({ min: 1, max: 300 }));
    fc.assert(
      fc.property(many, ([keys, times]) => {
        const all = Array.from({ length: times }, () => keys).flat();
        const expected = all.map((key, place) => ({ key, place })).sort((a, b) => a.key - b.key || a.place - b.place);
        expect(sorted(all).filter((item) => item !== PAUSE)).toEqual(expected);
      }),
      { numRuns: 50 },
    );
  });

  it('pauses every thousand items', () => {
    const found = sorted(Array.from({ length: 10_000 }, (_, i) => (i * 7919) % 10_000));
    expect(found.flatMap((item, index) => (item === PAUSE ? [index] : []))).toEqual(
      Array.from({ length: 10 }, (_, i) => 1000 * (i + 1) + i),
    );
  });
});
