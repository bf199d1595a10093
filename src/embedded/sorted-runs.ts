import { PAUSE } from './rows.ts';

/** Items on their way into an order that are too many to be sorted at once: that would be one long pause for all others. */
export interface SortedRuns<Item> {
  add(item: Item): void;
  /** All of them in order, with a `PAUSE` now and then; the collection is spent. Equal ones keep the order in which they came. */
  take(): Generator<Item | typeof PAUSE, void, undefined>;
}

/** Items are sorted in runs of this length, about two milliseconds each, and the runs merged. */
const RUN = 2000;
const ITEMS_A_PAUSE = 1000;

interface Place<Item> {
  readonly run: readonly Item[];
  /** Which run it is: of equal items the one of the earlier run is first. */
  readonly order: number;
  at: number;
  head: Item;
}

export function sortedRuns<Item>(compare: (a: Item, b: Item) => number): SortedRuns<Item> {
  const places: Place<Item>[] = [];
  let run: Item[] = [];

  function close(): void {
    run.sort(compare);
    const [head] = run;
    if (head !== undefined) places.push({ run, order: places.length, at: 0, head });
    run = [];
  }

  function isBefore(a: Place<Item>, b: Place<Item>): boolean {
    const order = compare(a.head, b.head);
    return order < 0 || (order === 0 && a.order < b.order);
  }

  /** Restores the heap below `from`: its root is the place with the least head. */
  function sink(from: number): void {
    const moved = places[from];
    if (moved === undefined) return;
    let at = from;
    for (;;) {
      let child = 2 * at + 1;
      let least = places[child];
      if (least === undefined) break;
      const right = places[child + 1];
      if (right !== undefined && isBefore(right, least)) {
        least = right;
        child++;
      }
      if (!isBefore(least, moved)) break;
      places[at] = least;
      at = child;
    }
    places[at] = moved;
  }

  /** Moves the root on to its next item; a run that is spent leaves the heap. */
  function advance(root: Place<Item>): void {
    const next = root.run[++root.at];
    if (next !== undefined) root.head = next;
    else {
      const last = places.pop();
      if (last !== undefined && last !== root) places[0] = last;
    }
    sink(0);
  }

  return {
    add(item) {
      run.push(item);
      if (run.length >= RUN) close();
    },
    *take() {
      close();
      for (let index = (places.length >> 1) - 1; index >= 0; index--) sink(index);
      let taken = 0;
      for (let root = places[0]; root !== undefined; root = places[0]) {
        yield root.head;
        if (++taken % ITEMS_A_PAUSE === 0) yield PAUSE;
        advance(root);
      }
    },
  };
}
