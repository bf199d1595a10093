import { decodeDocument } from '../bson/decode.ts';
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
/** Entries are sorted in runs and the runs merged; that many runs at most, and none so long that to sort it would be a pause for others. */
const RUNS = 64;
const SHORTEST_RUN = 2000;

interface Entry {
  readonly text: string;
  readonly recordId: number;
}

/**
 * Makes the entries of new indexes for all documents of a collection and gives them in slices, each in the order of keys: written in any other
 * order every slice would touch most pages of the file. Yields nothing where others may have a turn. Throws 11000 and 171 as writes do.
 */
export function* indexEntries(
  state: State,
  collection: StoredCollection,
  indexes: readonly StoredIndex[],
): Generator<EntrySlice | undefined, void, undefined> {
  const wanted = keyFields(indexes);
  const runLength = Math.max(SHORTEST_RUN, Math.ceil(collection.count / RUNS));
  const all = indexes.map((index) => ({ index, runs: sortedRuns(runLength) }));
  let read = 0;
  for (const { recordId, bytes } of state.records(collection.id, false)) {
    const doc = decodeDocument(bytes, wanted);
    for (const { index, runs } of all) {
      for (const key of indexKeys(collection, index, recordId, doc)) {
        runs.add({ text: key.toString('latin1'), recordId });
      }
    }
    if (++read % DOCUMENTS === 0) yield undefined;
  }
  for (const { index, runs } of all) yield* slices(state, collection, index, runs.merged());
}

function* slices(
  state: State,
  collection: StoredCollection,
  index: StoredIndex,
  sorted: Iterable<Entry>,
): Generator<EntrySlice, void, undefined> {
  let entries = new Map<string, EntryChange>();
  let last: Entry | undefined;
  for (const entry of sorted) {
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

function sortedRuns(length: number) {
  const runs: Entry[][] = [];
  let run: Entry[] = [];
  function close(): void {
    runs.push(run.sort((a, b) => (a.text < b.text ? -1 : 1)));
    run = [];
  }
  return {
    add(entry: Entry): void {
      run.push(entry);
      if (run.length >= length) close();
    },
    merged(): Generator<Entry, void, undefined> {
      close();
      return merge(runs);
    },
  };
}

function* merge(runs: readonly (readonly Entry[])[]): Generator<Entry, void, undefined> {
  const places = runs.map((run) => ({ run, at: 0 }));
  for (;;) {
    let least: Entry | undefined;
    let from: { at: number } | undefined;
    for (const place of places) {
      const head = place.run[place.at];
      if (head === undefined || (least !== undefined && least.text <= head.text)) continue;
      least = head;
      from = place;
    }
    if (least === undefined || from === undefined) return;
    from.at++;
    yield least;
  }
}
