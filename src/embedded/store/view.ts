import { encodeKey, LONGEST_EXACT_KEY } from '../bson/key-codec.ts';
import type { EntryRange, State } from './state.ts';
import { behindPrefix, prefix, uniqueEntryKey } from './storage-keys.ts';
import type { Collection, KeyRange, View } from './store.ts';

/** The public view on a state. */
export function viewOf(state: State, close: () => void, count: (collection: Collection) => number): View {
  return {
    get: (collection, recordId) => state.record(collection.id, recordId),
    findId({ indexes }, id) {
      const index = indexes[0];
      return index === undefined
        ? undefined
        : state.uniqueEntry(uniqueEntryKey(index.id, encodeKey([id], [false]).bytes));
    },
    scan: (collection, options) => state.records(collection.id, options?.reverse ?? false),
    *scanIndex(index, range, options) {
      if (range.whole === true && index.unique && range.from !== undefined) {
        const recordId = state.uniqueEntry(uniqueEntryKey(index.id, range.from));
        if (recordId !== undefined) yield recordId;
        return;
      }
      const entries = state.entries(index.id, storedRange(index.id, range), {
        unique: index.unique,
        reverse: options?.reverse ?? false,
      });
      for (const { recordId } of entries) yield recordId;
    },
    count,
    close,
  };
}

/** Keys are cut behind their longest exact length, so bounds are too; the range may then hold more, never less. */
function storedRange(indexId: number, { from, to }: KeyRange): EntryRange {
  const start = prefix(indexId);
  const cutTo =
    to !== undefined && to.length > LONGEST_EXACT_KEY ? behindPrefix(to.subarray(0, LONGEST_EXACT_KEY)) : to;
  return {
    from: from === undefined ? start : Buffer.concat([start, from.subarray(0, LONGEST_EXACT_KEY)]),
    to: cutTo === undefined ? prefix(indexId + 1) : Buffer.concat([start, cutTo]),
  };
}
