import type { RecordIds, StoredRecord } from './store.ts';

/** An entry of an index as it is stored: its key begins with the number of the index. */
export interface IndexEntry {
  readonly key: Buffer;
  readonly recordId: number;
}

/** Stored keys `from` ≤ key < `to`. */
export interface EntryRange {
  readonly from: Buffer;
  readonly to: Buffer;
}

/** What can be read: the last commit, a snapshot, or one of these with changes on top. */
export interface State {
  record(collectionId: number, recordId: number): Buffer | undefined;
  records(collectionId: number, reverse: boolean): Generator<StoredRecord, void, undefined>;
  /** The record id of a unique entry; `text` is the key as latin1 text, where the caller has it already. */
  uniqueEntry(key: Buffer, text?: string): number | undefined;
  entries(indexId: number, range: EntryRange, options: EntryOptions): Generator<IndexEntry, void, undefined>;
  /** The record ids of `entries`, without their keys. */
  recordIds(indexId: number, range: EntryRange, options: EntryOptions): RecordIds;
}

export interface EntryOptions {
  readonly unique: boolean;
  readonly reverse: boolean;
}
