import type { Sort } from '../query/sort.ts';
import type { SortKey } from '../query/sort-key.ts';
import { PAUSE } from '../rows.ts';
import { sortedRuns } from '../sorted-runs.ts';
import type { StoredRecord } from '../store/store.ts';

/** Records on their way into an order; equal ones keep the order in which they came. */
export interface TopRecords {
  add(record: StoredRecord, key: SortKey): void;
  /** In order, with a `PAUSE` now and then; the collection is spent. */
  take(): Generator<StoredRecord | typeof PAUSE, void, undefined>;
}

interface Ranked {
  readonly record: StoredRecord;
  readonly key: SortKey;
  readonly place: number;
}

/** Keeps the first `atMost` records of a sort, or all when it is undefined. */
export function topRecords(sort: Sort, atMost: number | undefined): TopRecords {
  let places = 0;

  function compare(a: Ranked, b: Ranked): number {
    return sort.compareKeys(a.key, b.key) || a.place - b.place;
  }

  const sorted = sortedRuns(compare);
  // With a limit this is a heap whose root is the record that would leave first.
  const kept: Ranked[] = [];

  function isAfter(a: number, b: number): boolean {
    const left = kept[a];
    const right = kept[b];
    return left !== undefined && right !== undefined && compare(left, right) > 0;
  }

  function swap(a: number, b: number): void {
    const left = kept[a];
    const right = kept[b];
    if (left === undefined || right === undefined) return;
    kept[a] = right;
    kept[b] = left;
  }

  function up(from: number): void {
    for (let child = from; child > 0; ) {
      const parent = (child - 1) >> 1;
      if (!isAfter(child, parent)) return;
      swap(child, parent);
      child = parent;
    }
  }

  function down(): void {
    for (let parent = 0; ; ) {
      const left = parent * 2 + 1;
      const larger = isAfter(left + 1, left) ? left + 1 : left;
      if (!isAfter(larger, parent)) return;
      swap(parent, larger);
      parent = larger;
    }
  }

  return {
    add(record, key) {
      const ranked = { record, key, place: places++ };
      if (atMost === undefined) {
        sorted.add(ranked);
        return;
      }
      if (kept.length < atMost) {
        kept.push(ranked);
        up(kept.length - 1);
        return;
      }
      const root = kept[0];
      if (root === undefined || compare(ranked, root) >= 0) return;
      kept[0] = ranked;
      down();
    },
    *take() {
      for (const ranked of kept) sorted.add(ranked);
      for (const ranked of sorted.take()) yield ranked === PAUSE ? ranked : ranked.record;
    },
  };
}
