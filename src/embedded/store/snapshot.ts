import type { Transaction } from 'lmdb';
import type { Environment } from './environment.ts';
import type { ReadTransactions } from './read-transactions.ts';
import type { RecordCache } from './record-cache.ts';
import type { EntryOptions, EntryRange, IndexEntry, State } from './state.ts';
import { behindPrefix, prefix, recordKey, trailingRecordId } from './storage-keys.ts';
import type { RecordIds, StoredRecord } from './store.ts';

/** A committed state that stays as it is until closed. `version` counts commits. */
export interface Snapshot extends State {
  readonly version: number;
  close(): void;
}

/** Ranges are read in pieces, so that no LMDB cursor is open while a reader pauses. The first piece is small for `limit 1`. */
const FIRST_PIECE = 8;
const LARGEST_PIECE = 512;
/** No key is empty, so a range that ends here holds nothing; numbers of collections never reach the one case. */
const NO_KEY = Buffer.alloc(0);

/** Opens a snapshot of the last commit, whose number is `version`. `storedBytes` tells how large a collection is. */
export function openSnapshot(
  { records, index }: Environment,
  transactions: ReadTransactions,
  cache: RecordCache,
  version: number,
  storedBytes: (collectionId: number) => number,
): Snapshot {
  const { transaction, release } = transactions.take();
  let open = true;

  function storedPiece(options: RangeOptions) {
    return [...records.getRange(options)];
  }

  function uniqueEntries(options: RangeOptions): IndexEntry[] {
    return Array.from(index.getRange(options), ({ key, value }) => ({ key, recordId: value }));
  }

  function plainEntries(options: RangeOptions): IndexEntry[] {
    return Array.from(index.getKeys(options), (key) => ({ key, recordId: trailingRecordId(key) }));
  }

  function* pieces<Item extends { readonly key: Buffer }>(
    read: (options: RangeOptions) => Item[],
    range: EntryRange,
    reverse: boolean,
  ): Generator<Item[], void, undefined> {
    let limit = FIRST_PIECE;
    let last: Buffer | undefined;
    for (;;) {
      const piece = read(rangeOptions(range, last, reverse, limit, transaction));
      yield piece;
      if (piece.length < limit) return;
      last = piece[piece.length - 1]?.key;
      limit = nextPiece(limit);
    }
  }

  function* recordIds(range: EntryRange, { unique, reverse }: EntryOptions): RecordIds {
    let limit = FIRST_PIECE;
    let last: Buffer | undefined;
    for (;;) {
      const piece: number[] = [];
      const options = rangeOptions(range, last, reverse, limit, transaction);
      if (unique) {
        for (const { key, value } of index.getRange(options)) {
          piece.push(value);
          last = key;
        }
      } else {
        for (const key of index.getKeys(options)) {
          piece.push(trailingRecordId(key));
          last = key;
        }
      }
      yield piece;
      if (piece.length < limit) return;
      limit = nextPiece(limit);
    }
  }

  function* storedRecords(collectionId: number, range: EntryRange, reverse: boolean): Generator<StoredRecord> {
    const collected = reverse ? undefined : cache.collect(collectionId, storedBytes(collectionId), version);
    for (const piece of pieces(storedPiece, range, reverse)) {
      for (const { key, value } of piece) {
        const recordId = trailingRecordId(key);
        collected?.add(recordId, value);
        yield { recordId, bytes: value };
      }
    }
    collected?.done();
  }

  return {
    version,
    record(collectionId, recordId) {
      const cached = cache.get(collectionId, recordId, version);
      if (cached !== undefined) return cached;
      const bytes = records.get(recordKey(collectionId, recordId), { transaction });
      if (bytes !== undefined) cache.fill(collectionId, recordId, bytes, version);
      return bytes;
    },
    *records(collectionId, reverse) {
      const range = { from: prefix(collectionId), to: behindPrefix(prefix(collectionId)) ?? NO_KEY };
      const whole = reverse ? undefined : cache.whole(collectionId, version);
      if (whole === undefined) {
        yield* storedRecords(collectionId, range, reverse);
        return;
      }
      let next = 0;
      for (const [recordId, bytes] of whole) {
        yield { recordId, bytes };
        next = recordId + 1;
        if (cache.isCurrent(collectionId, version)) continue;
        // Another command changed the collection meanwhile: the rest comes from the file as this snapshot sees it.
        for (const piece of pieces(storedPiece, { from: recordKey(collectionId, next), to: range.to }, false)) {
          for (const { key, value } of piece) yield { recordId: trailingRecordId(key), bytes: value };
        }
        return;
      }
    },
    uniqueEntry: (key) => index.get(key, { transaction }),
    *entries(_, range, { unique, reverse }): Generator<IndexEntry> {
      // What is not unique has its record id in the key; its value says nothing.
      const read = unique ? uniqueEntries : plainEntries;
      for (const piece of pieces(read, range, reverse)) yield* piece;
    },
    recordIds: (_, range, options) => recordIds(range, options),
    close() {
      if (open) release();
      open = false;
    },
  };
}

function nextPiece(limit: number): number {
  return Math.min(limit * 4, LARGEST_PIECE);
}

type RangeOptions = ReturnType<typeof rangeOptions>;

/** LMDB's reverse ranges run from `start` down to, and without, `end`; both ends are turned here to mean the same keys. */
function rangeOptions(
  range: EntryRange,
  last: Buffer | undefined,
  reverse: boolean,
  limit: number,
  transaction: Transaction,
) {
  if (!reverse) {
    return { start: last ?? range.from, end: range.to, exclusiveStart: last !== undefined, limit, transaction };
  }
  return {
    start: last ?? range.to,
    end: range.from,
    inclusiveEnd: true,
    exclusiveStart: true,
    reverse,
    limit,
    transaction,
  };
}
