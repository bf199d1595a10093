import { randomUUID } from 'node:crypto';
import { CommandError, type Doc, Int32 } from '../bson/value.ts';
import { type StoredCollection, setIndexes, storedIndex } from './catalog.ts';
import { collectionBytes, metaKey, newCollection, numberBytes } from './catalog-file.ts';
import type { CommitQueue, Group } from './commit-queue.ts';
import { indexMaker } from './index-making.ts';
import type { LiveState } from './live-state.ts';
import type { Store } from './store.ts';

type CatalogFace = Pick<
  Store,
  | 'databases'
  | 'collections'
  | 'collection'
  | 'createCollection'
  | 'dropCollection'
  | 'renameCollection'
  | 'setOptions'
  | 'createIndexes'
  | 'dropIndex'
>;

/** The part of the store's face that reads and changes the catalog; `stop` gives up what takes long. Changes take effect in RAM at once and are taken back if their commit fails. */
export function catalogChanges(parts: {
  live: LiveState;
  queue: CommitQueue;
  compile: (filter: Doc) => (doc: Doc) => boolean;
  /** Numbers whose keys may be deleted now. */
  sweep: (ids: readonly number[]) => void;
}): CatalogFace & { stop(): Promise<void> } {
  const { live, queue, compile, sweep } = parts;
  const maker = indexMaker(parts);

  function find(database: string, name: string): StoredCollection | undefined {
    for (const collection of live.collections.values()) {
      if (collection.database === database && collection.name === name) return collection;
    }
    return undefined;
  }

  function refuseExisting(database: string, name: string): void {
    if (find(database, name) === undefined) return;
    throw new CommandError(48, 'NamespaceExists', `namespace ${database}.${name} already exists`);
  }

  function save(group: Group, collection: StoredCollection): void {
    group.meta(metaKey.collection(collection.id), collectionBytes(collection));
    group.meta(metaKey.nextNumber, numberBytes(live.nextNumber()));
  }

  function drop(group: Group, collection: StoredCollection): number[] {
    const ids = [collection.id, ...collection.indexes.map(({ id }) => id)];
    live.collections.delete(collection.id);
    collection.dropped = true;
    group.onFailure(() => {
      live.collections.set(collection.id, collection);
      collection.dropped = false;
    });
    live.cache.forget(collection.id);
    group.meta(metaKey.collection(collection.id), undefined);
    group.meta(metaKey.size(collection.id), undefined);
    for (const id of ids) group.meta(metaKey.dropped(id), numberBytes(id));
    return ids;
  }

  return {
    databases: () => [...new Set([...live.collections.values()].map(({ database }) => database))].sort(),
    collections: (database) => [...live.collections.values()].filter((one) => one.database === database),
    collection: find,
    createCollection(database, name, options = new Map()) {
      return queue.run((group) => {
        refuseExisting(database, name);
        const uuid = Buffer.from(randomUUID().replaceAll('-', ''), 'hex');
        const collection = newCollection({ id: live.takeNumber(), database, name, uuid, options });
        setIndexes(collection, [storedIndex(live.takeNumber(), idIndexSpec(), compile)]);
        live.collections.set(collection.id, collection);
        group.onFailure(() => live.collections.delete(collection.id));
        save(group, collection);
        return collection;
      });
    },
    async dropCollection(collection) {
      const ids = await queue.run((group) => drop(group, live.writable(collection)));
      sweep(ids);
    },
    async renameCollection(given, to) {
      const ids = await queue.run((group) => {
        const collection = live.writable(given);
        const target = find(to.database, to.name);
        if (target === collection) throw sameNamespace();
        if (to.dropTarget !== true) refuseExisting(to.database, to.name);
        const freed = target === undefined ? [] : drop(group, live.writable(target));
        const { database, name } = collection;
        Object.assign(collection, { database: to.database, name: to.name });
        group.onFailure(() => Object.assign(collection, { database, name }));
        save(group, collection);
        return freed;
      });
      sweep(ids);
    },
    setOptions(given, options) {
      return queue.run((group) => {
        const collection = live.writable(given);
        const before = collection.options;
        collection.options = options;
        group.onFailure(() => {
          collection.options = before;
        });
        save(group, collection);
      });
    },
    createIndexes: maker.createIndexes,
    stop: maker.stop,
    async dropIndex(given, index) {
      await queue.run((group) => {
        const collection = live.writable(given);
        const before = collection.indexes;
        setIndexes(
          collection,
          before.filter(({ id }) => id !== index.id),
        );
        group.onFailure(() => setIndexes(collection, before));
        group.meta(metaKey.dropped(index.id), numberBytes(index.id));
        save(group, collection);
      });
      sweep([index.id]);
    },
  };
}

function idIndexSpec(): Doc {
  return new Map<string, Int32 | Doc | string>([
    ['v', new Int32(2)],
    ['key', new Map([['_id', new Int32(1)]])],
    ['name', '_id_'],
  ]);
}

function sameNamespace(): CommandError {
  return new CommandError(20, 'IllegalOperation', "Can't rename a collection to itself");
}
