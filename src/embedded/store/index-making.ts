import { CommandError, type Doc } from '../bson/value.ts';
import { PAUSE } from '../rows.ts';
import { type StoredCollection, type StoredIndex, setIndexes, storedIndex } from './catalog.ts';
import { collectionBytes, metaKey, numberBytes } from './catalog-file.ts';
import type { CommitQueue, Group } from './commit-queue.ts';
import { indexEntries } from './index-build.ts';
import type { LiveState } from './live-state.ts';
import type { EntryChange } from './overlay.ts';
import type { Collection, IndexMaking } from './store.ts';

export interface IndexMaker {
  createIndexes(given: Collection, specs: readonly Doc[], making?: IndexMaking): Promise<void>;
  /** Gives up the builds under way; resolves when none reads or writes any more. */
  stop(): Promise<void>;
}

/** So many documents are indexed in the commit that makes the index known. */
const AT_ONCE = 1000;

/**
 * Makes indexes. Over a large collection that takes many commits, between which others are served. Who writes to the collection waits
 * meanwhile, so that no document is missed; what is written so far carries the mark of a dropped index until the last
 * commit, so that after a crash it is swept.
 */
export function indexMaker(parts: {
  live: LiveState;
  queue: CommitQueue;
  compile: (filter: Doc) => (doc: Doc) => boolean;
  sweep: (ids: readonly number[]) => void;
}): IndexMaker {
  const { live, queue, compile, sweep } = parts;
  const underWay = new Set<Promise<void>>();
  let stopped = false;

  /** Begins: small collections are done with it, of others it gives what is to be built. */
  function begin(group: Group, given: Collection, specs: readonly Doc[], { isWanted }: IndexMaking) {
    const collection = live.writable(given);
    const chosen = isWanted === undefined ? specs : specs.filter((spec) => isWanted(spec, collection.indexes));
    if (chosen.length === 0) return undefined;
    const indexes = chosen.map((spec) => storedIndex(live.takeNumber(), spec, compile));
    const count = collection.count + (group.overlay.sizes.get(collection.id)?.count ?? 0);
    if (count <= AT_ONCE) {
      const slices = [...indexEntries(group.state, collection, indexes)];
      // Everything that can fail comes before the first change.
      for (const slice of slices) if (slice !== PAUSE) addEntries(group, slice.index, slice.entries);
      publish(group, collection, indexes);
      return undefined;
    }
    collection.held = true;
    group.onFailure(() => {
      collection.held = false;
    });
    for (const { id } of indexes) group.meta(metaKey.dropped(id), numberBytes(id));
    group.meta(metaKey.nextNumber, numberBytes(live.nextNumber()));
    return { collection, indexes };
  }

  function addEntries(group: Group, { id }: StoredIndex, entries: Map<string, EntryChange>): void {
    const known = group.overlay.entries.get(id);
    if (known === undefined) group.overlay.entries.set(id, entries);
    else for (const [text, entry] of entries) known.set(text, entry);
  }

  function publish(group: Group, collection: StoredCollection, indexes: readonly StoredIndex[]): void {
    const before = collection.indexes;
    for (const index of indexes) index.builtAt = live.version() + 1;
    setIndexes(collection, [...before, ...indexes]);
    group.onFailure(() => setIndexes(collection, before));
    group.meta(metaKey.collection(collection.id), collectionBytes(collection));
    group.meta(metaKey.nextNumber, numberBytes(live.nextNumber()));
  }

  async function build(collection: StoredCollection, indexes: readonly StoredIndex[], pause: () => Promise<void>) {
    const snapshot = live.openSnapshot();
    try {
      for (const slice of indexEntries(snapshot, collection, indexes)) {
        if (stopped) throw new CommandError(91, 'ShutdownInProgress', 'the embedded engine is being closed');
        if (slice !== PAUSE) await queue.run((group) => addEntries(group, slice.index, slice.entries));
        await pause();
      }
    } finally {
      snapshot.close();
    }
    await queue.run((group) => {
      publish(group, collection, indexes);
      for (const { id } of indexes) group.meta(metaKey.dropped(id), undefined);
    });
  }

  async function createIndexes(given: Collection, specs: readonly Doc[], making: IndexMaking): Promise<void> {
    const begun = await queue.run((group) => begin(group, given, specs, making)).finally(queue.retryLocked);
    if (begun === undefined) return;
    const { collection, indexes } = begun;
    try {
      await build(collection, indexes, making.pause ?? turn);
    } catch (error) {
      sweep(indexes.map(({ id }) => id));
      throw error;
    } finally {
      collection.held = false;
      queue.retryLocked();
    }
  }

  return {
    async createIndexes(given, specs, making = {}) {
      const made = createIndexes(given, specs, making);
      underWay.add(made);
      try {
        await made;
      } finally {
        underWay.delete(made);
      }
    },
    async stop() {
      stopped = true;
      await Promise.allSettled(underWay);
    },
  };
}

function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
