import { decodeDocument } from '../bson/decode.ts';
import { PAUSE } from '../rows.ts';
import { sortedRuns } from '../sorted-runs.ts';
import { keyFields, type StoredCollection, type StoredIndex } from './catalog.ts';
import { duplicateKey } from './duplicate-key.ts';
import type { EntryChange } from './overlay.ts';
import type { State } from './state.ts';
import { indexKeys } from './writer.ts';

/** Entries of one index, at most `SLICE` of them, by their keys as latin1 text. */
export interface EntrySlice {
  readonly index: StoredIndex;
  readonly entries: Map<string, EntryChange>;
}

/** Documents read between two pauses, entries written in one commit: about ten milliseconds each. */
const DOCUMENTS = 1000;
const SLICE = 2000;

interface Entry {
  readonly text: string;
  readonly recordId: number;
}

/**
 * Makes the entries of new indexes for all documents of a collection and gives them in slices, each in the order of keys: written in any other
 * order every slice would touch most pages of the file.  Throws 11000 and 171 as writes do.
 */
export function* indexEntries(
  state: State,
  collection: StoredCollection,
  indexes: readonly StoredIndex[],
): Generator<EntrySlice | typeof PAUSE, void, undefined> {
  const wanted = keyFields(indexes);
  const all = indexes.map((index) => ({ index, sorted: sortedRuns(inOrder) }));
  let read = 0;
  for (const { recordId, bytes } of state.records(collection.id, false)) {
    const doc = decodeDocument(bytes, wanted);
    for (const { index, sorted } of all) {
      for (const key of indexKeys(collection, index, recordId, doc)) {
        sorted.add({ text: key.toString('latin1'), recordId });
      }
    }
    if (++read % DOCUMENTS === 0) yield PAUSE;
  }
  for (const { index, sorted } of all) yield* slices(state, collection, index, sorted.take());
}

/** Keys as bytes; those of one index are never equal but where they must not be. */
function inOrder(a: Entry, b: Entry): number {
  if (a.text === b.text) return 0;
  return a.text < b.text ? -1 : 1;
}

function* slices(
  state: State,
  collection: StoredCollection,
  index: StoredIndex,
  sorted: Iterable<Entry | typeof PAUSE>,
): Generator<EntrySlice | typeof PAUSE, void, undefined> {
  let entries = new Map<string, EntryChange>();
  let last: Entry | undefined;
  for (const entry of sorted) {
    if (entry === PAUSE) {
      yield entry;
      continue;
    }
    const { text, recordId } = entry;
    const key = Buffer.from(text, 'latin1');
    // A key that is not unique ends with the record id, so that equal ones are neighbours only where they must not be.
    if (last?.text === text) {
      const holder = state.record(collection.id, recordId);
      throw duplicateKey(collection, index, holder === undefined ? new Map() : decodeDocument(holder), key);
    }
    entries.set(text, { key, recordId, unique: index.unique });
    last = entry;
    if (entries.size < SLICE) continue;
    yield { index, entries };
    entries = new Map();
  }
  yield { index, entries };
}
