import { CommandError } from '../bson/value.ts';
import type { StoredCollection } from './catalog.ts';
import type { StoredCatalog } from './catalog-file.ts';
import type { CommitTarget } from './commit-queue.ts';
import type { Environment } from './environment.ts';
import { RecordLocked } from './locks.ts';
import type { Overlay } from './overlay.ts';
import { readTransactions } from './read-transactions.ts';
import { type RecordCache, recordCache } from './record-cache.ts';
import { openSnapshot, type Snapshot } from './snapshot.ts';
import type { Collection } from './store.ts';

/** What a running store holds in RAM beside the file: the catalog, counters, the record cache and what has changed under open transactions. */
export interface LiveState extends CommitTarget {
  readonly collections: Map<number, StoredCollection>;
  readonly cache: RecordCache;
  openSnapshot(): Snapshot;
  /** The collection, when it still exists; throws NamespaceNotFound (26). */
  existing(collection: Collection): StoredCollection;
  /** The same for a work of the commit queue that changes it; throws RecordLocked while an index of it is built. */
  writable(collection: Collection): StoredCollection;
  nextRecordId(): number;
  /** A number for a new collection or index; the caller saves `nextNumber`. */
  takeNumber(): number;
  nextNumber(): number;
  /** Number of the last commit. */
  version(): number;
  changedAt(recordId: number): number;
  lastUniqueEntry(key: Buffer): number | undefined;
  transactionBegan(): void;
  transactionEnded(): void;
}

/** The state of a store that has just been opened. */
export function liveState(environment: Environment, catalog: StoredCatalog, cacheBytes: number): LiveState {
  const collections = new Map(catalog.collections.map((collection) => [collection.id, collection]));
  const cache = recordCache(cacheBytes);
  const reading = readTransactions(environment);
  const recordIds = { next: catalog.nextRecordId, reserved: catalog.nextRecordId };
  const changed = new Map<number, number>();
  let nextNumber = catalog.nextNumber;
  let version = 1;
  let transactions = 0;

  function existing({ id, database, name }: Collection): StoredCollection {
    const collection = collections.get(id);
    if (collection !== undefined) return collection;
    throw new CommandError(26, 'NamespaceNotFound', `the collection ${database}.${name} was dropped`);
  }

  return {
    environment,
    collections,
    cache,
    openSnapshot: () => openSnapshot(environment, reading, cache, version, (id) => collections.get(id)?.bytes ?? 0),
    collection: (id) => collections.get(id),
    existing,
    writable(given) {
      const collection = existing(given);
      if (collection.held) throw new RecordLocked();
      return collection;
    },
    recordIds: () => recordIds,
    nextRecordId: () => recordIds.next++,
    reserved(upTo) {
      recordIds.reserved = upTo;
    },
    takeNumber: () => nextNumber++,
    nextNumber: () => nextNumber,
    version: () => version,
    committing: reading.renew,
    committed(overlay: Overlay) {
      version++;
      for (const [collectionId, changes] of overlay.records) {
        for (const [recordId, bytes] of changes) {
          if (collections.has(collectionId)) cache.commit(collectionId, recordId, bytes, version);
          if (transactions > 0) changed.set(recordId, version);
        }
      }
      for (const [id, { count, bytes }] of overlay.sizes) {
        const collection = collections.get(id);
        if (collection === undefined) continue;
        collection.count += count;
        collection.bytes += bytes;
        collection.flagsChanged = false;
      }
    },
    changedAt: (recordId) => changed.get(recordId) ?? 0,
    lastUniqueEntry: (key) => environment.index.get(key),
    transactionBegan() {
      transactions++;
    },
    transactionEnded() {
      transactions--;
      if (transactions === 0) changed.clear();
    },
  };
}
