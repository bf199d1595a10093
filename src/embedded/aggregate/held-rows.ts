import type { Doc } from '../bson/value.ts';
import { PAUSE, type Rows } from '../rows.ts';

const batch = 1000;

/** Documents in memory as rows, with a pause now and then. */
export function* rowsOf(docs: Iterable<Doc>): Rows {
  let passed = 0;
  for (const doc of docs) {
    yield doc;
    passed++;
    if (passed % batch === 0) yield PAUSE;
  }
}

/** All rows as a list; pauses pass through. */
export function* collected<Item extends object>(
  rows: Iterable<Item | typeof PAUSE>,
): Generator<typeof PAUSE, Item[], undefined> {
  const found: Item[] = [];
  for (const row of rows) {
    if (row === PAUSE) yield row;
    else found.push(row);
  }
  return found;
}
