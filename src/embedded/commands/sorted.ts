import { decodeDocument } from '../bson/decode.ts';
import { CommandError } from '../bson/value.ts';
import type { Sort } from '../query/sort.ts';
import type { SortKey } from '../query/sort-key.ts';
import { PAUSE } from '../rows.ts';
import type { StoredRecord } from '../store/store.ts';
import type { Selected } from './select.ts';

/** What a sort may hold, in bytes of documents; beyond it wants an index or a limit. */
const MOST_BYTES = 104_857_600;
const FEWEST_KEPT = 1000;

/** Sorts records that no index gives in order; of more than `atMost` only the first are held. Equal ones stay in their order. */
export function* sorted(records: Selected, sort: Sort, atMost: number): Selected {
  interface Keyed {
    readonly key: SortKey;
    readonly record: StoredRecord;
  }
  let held: Keyed[] = [];
  let bytes = 0;
  const order = (): Keyed[] => held.sort((a, b) => sort.compareKeys(a.key, b.key));
  for (const record of records) {
    if (record === PAUSE) {
      yield PAUSE;
      continue;
    }
    held.push({ key: sort.sortKey(decodeDocument(record.bytes, sort.wanted)), record });
    bytes += record.bytes.length;
    if (held.length > Math.max(2 * atMost, FEWEST_KEPT)) {
      held = order().slice(0, atMost);
      bytes = held.reduce((sum, one) => sum + one.record.bytes.length, 0);
    }
    if (bytes > MOST_BYTES) {
      throw new CommandError(
        292,
        'QueryExceededMemoryLimitNoDiskUseAllowed',
        `Sort exceeded memory limit of ${MOST_BYTES} bytes; use an index or a limit`,
      );
    }
  }
  for (const { record } of order().slice(0, atMost)) yield record;
}
