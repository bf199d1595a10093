import type { StoredCollection } from './catalog.ts';
import type { CommitQueue } from './commit-queue.ts';
import { type Locks, RecordLocked, writeConflict } from './locks.ts';
import { emptyOverlay, mergeOverlay, overlaid } from './overlay.ts';
import type { Snapshot } from './snapshot.ts';
import type { Collection, Transaction } from './store.ts';
import { writerOn } from './writer.ts';

/** What a transaction needs of the store around it. */
export interface TransactionHost {
  readonly snapshot: Snapshot;
  readonly locks: Locks;
  readonly queue: CommitQueue;
  existing(collection: Collection): StoredCollection;
  nextRecordId(): number;
  /** Number of the last commit that changed a record while transactions were open; 0 for none. */
  changedAt(recordId: number): number;
  /** Number of the last commit. */
  version(): number;
  /** The record id of a unique entry in the last commit. */
  lastUniqueEntry(key: Buffer): number | undefined;
  /** The transaction has ended. */
  ended(): void;
}

/** Begins a transaction on a snapshot. */
export function openTransaction(host: TransactionHost): Transaction {
  const { snapshot, locks, queue } = host;
  const owner = {};
  const overlay = emptyOverlay();
  const touched = new Map<StoredCollection, number>();
  let open = true;

  function end(): void {
    if (!open) return;
    open = false;
    locks.releaseAll(owner);
    snapshot.close();
    host.ended();
  }

  const writer = writerOn(overlaid(snapshot, overlay), overlay, {
    version: snapshot.version,
    collection(given) {
      const collection = host.existing(given);
      if (!touched.has(collection)) touched.set(collection, collection.indexVersion);
      return collection;
    },
    record(recordId) {
      if (host.changedAt(recordId) > snapshot.version || !locks.take(owner, recordId)) throw writeConflict();
    },
    uniqueKey(key, text) {
      const changed =
        host.version() > snapshot.version && host.lastUniqueEntry(key) !== snapshot.uniqueEntry(key, text);
      if (changed || !locks.take(owner, text)) throw writeConflict();
    },
    nextRecordId: host.nextRecordId,
  });

  return {
    writer,
    async commit() {
      try {
        await queue.run((group) => {
          for (const [collection, indexVersion] of touched) {
            if (collection.held) throw new RecordLocked();
            if (collection.dropped || collection.indexVersion !== indexVersion) throw writeConflict();
          }
          mergeOverlay(group.overlay, overlay);
        });
      } finally {
        end();
      }
    },
    abort: end,
  };
}
