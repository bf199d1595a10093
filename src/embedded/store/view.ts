import { encodeKey, LONGEST_EXACT_KEY } from '../bson/key-codec.ts';
import { CommandError } from '../bson/value.ts';
import type { EntryRange, State } from './state.ts';
import { behindPrefix, prefix, uniqueEntryKey } from './storage-keys.ts';
import type { Collection, Index, KeyRange, View } from './store.ts';

/** What a view adds to its state. */
export interface ViewParts {
  /** Number of the last commit that it shows; indexes built later are not in it. */
  readonly version: number;
  close(): void;
  count(collection: Collection): number;
}

/** The public view on a state. */
export function viewOf(state: State, { version, close, count }: ViewParts): View {
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
      if (index.builtAt > version) throw snapshotUnavailable(index);
      if (range.whole === true && index.unique && range.from !== undefined) {
        const recordId = state.uniqueEntry(uniqueEntryKey(index.id, range.from));
        if (recordId !== undefined) yield [recordId];
        return;
      }
      yield* state.recordIds(index.id, storedRange(index.id, range), {
        unique: index.unique,
        reverse: options?.reverse ?? false,
      });
    },
    count,
    close,
  };
}

function snapshotUnavailable({ name }: Index): CommandError {
  const message = `the index ${name} was made after the transaction began; please run it again`;
  return new CommandError(246, 'SnapshotUnavailable', message, { labels: ['TransientTransactionError'] });
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
