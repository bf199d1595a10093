import type { Doc } from '../bson/value.ts';
import { failure } from '../expression/failure.ts';
import { compileSort, type Sort } from '../query/sort.ts';
import type { SortKey } from '../query/sort-key.ts';
import { PAUSE, type Rows } from '../rows.ts';
import { sortedRuns } from '../sorted-runs.ts';
import { memoryMeter, sizeOf } from './memory.ts';
import { alsoReads, type Stage, type StageCompiler } from './stage.ts';

/** `$sort`. Documents that compare as equal keep their order. */
export const sort: StageCompiler = (spec, _environment, name) => {
  if (!(spec instanceof Map)) throw failure(15973, `the ${name} key specification must be an object`);
  if (spec.size === 0) throw failure(15976, `${name} stage must have at least one sort key`);
  return sortStage(name, compileSort(spec), Number.POSITIVE_INFINITY);
};

interface Entry {
  readonly key: SortKey;
  readonly doc: Doc;
  /** Its place in the input, which decides between equal keys. */
  readonly order: number;
}

/** Sorts, keeping no more than `most` documents at a time when a limit follows; the memory limit counts what is kept. */
export function sortStage(name: string, { sortKey, compareKeys, wanted }: Sort, most: number): Stage {
  const compare = (a: Entry, b: Entry) => compareKeys(a.key, b.key) || a.order - b.order;
  return {
    name,
    wanted: alsoReads(wanted),
    *run(input): Rows {
      const meter = memoryMeter(name);
      const sorted = sortedRuns(compare);
      // With a limit, the first so many as a heap.
      const entries: Entry[] = [];
      let order = 0;
      for (const row of input) {
        if (row === PAUSE) {
          yield row;
          continue;
        }
        const entry = { key: sortKey(row), doc: row, order: order++ };
        if (most === Number.POSITIVE_INFINITY) {
          meter.add(sizeOf(row));
          sorted.add(entry);
        } else if (entries.length < most) {
          meter.add(sizeOf(row));
          entries.push(entry);
          if (entries.length === most) heapify(entries, compare);
        } else {
          const [greatest] = entries;
          if (greatest && compare(entry, greatest) < 0) {
            entries[0] = entry;
            sink(entries, 0, compare);
          }
        }
      }
      for (const entry of entries) sorted.add(entry);
      for (const entry of sorted.take()) yield entry === PAUSE ? entry : entry.doc;
    },
  };
}

/** Orders a list as a heap with the greatest entry first. */
function heapify<Item>(items: Item[], compare: (a: Item, b: Item) => number): void {
  for (let index = (items.length >> 1) - 1; index >= 0; index--) sink(items, index, compare);
}

function sink<Item>(items: Item[], from: number, compare: (a: Item, b: Item) => number): void {
  let at = from;
  const item = items[at];
  if (item === undefined) return;
  for (;;) {
    let child = 2 * at + 1;
    const left = items[child];
    if (left === undefined) break;
    const right = items[child + 1];
    const greater = right !== undefined && compare(right, left) > 0 ? right : left;
    if (greater === right) child++;
    if (compare(greater, item) <= 0) break;
    items[at] = greater;
    at = child;
  }
  items[at] = item;
}
