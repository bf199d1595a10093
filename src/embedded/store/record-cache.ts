/**
 * Documents' bytes in RAM, per collection. What is here is always the last commit, so a view may read it as long as the
 * collection has not changed since the view was opened.
 */
export interface RecordCache {
  get(collectionId: number, recordId: number, version: number): Buffer | undefined;
  /** All records of the collection in the order of insertion when they are here as a whole. */
  whole(collectionId: number, version: number): ReadonlyMap<number, Buffer> | undefined;
  /** True while `whole` would give the same records as when `version` was the last commit. */
  isCurrent(collectionId: number, version: number): boolean;
  /** Keeps what a view read. */
  fill(collectionId: number, recordId: number, bytes: Buffer, version: number): void;
  /** Takes all records of a scan that began at `version`, in ascending order; undefined when there is no room for `storedBytes`. */
  collect(collectionId: number, storedBytes: number, version: number): Collected | undefined;
  /** A commit put (bytes) or removed (undefined) a record. */
  commit(collectionId: number, recordId: number, bytes: Buffer | undefined, version: number): void;
  forget(collectionId: number): void;
  readonly bytes: number;
}

/** What a scan has read so far; it enters the cache only as a whole. */
export interface Collected {
  add(recordId: number, bytes: Buffer): void;
  done(): void;
}

interface CachedCollection {
  records: Map<number, Buffer>;
  bytes: number;
  /** Version of the last commit that changed the collection. */
  changed: number;
  whole: boolean;
}

/** What an entry costs beside its bytes. */
const OVERHEAD = 120;

/**
 * The largest record that is kept, in bytes. Pieces of files are a megabyte and are read once; they would push out everything that
 * is read often, and reading one costs little beside what its bytes cost on their way out.
 */
export const largestCached = 64 * 1024;

/** A cache that holds at most `limit` bytes, and no record larger than `largestCached`. */
export function recordCache(limit: number): RecordCache {
  // A Map keeps the order of insertion; the collection used last is moved to the end.
  const collections = new Map<number, CachedCollection>();
  let bytes = 0;
  let lastUsed = -1;

  function use(collectionId: number): CachedCollection {
    let found = collections.get(collectionId);
    if (found === undefined) {
      found = { records: new Map(), bytes: 0, changed: 0, whole: false };
      collections.set(collectionId, found);
    } else if (lastUsed !== collectionId) {
      collections.delete(collectionId);
      collections.set(collectionId, found);
    }
    lastUsed = collectionId;
    return found;
  }

  function put(collection: CachedCollection, recordId: number, record: Buffer): void {
    remove(collection, recordId, true);
    collection.records.set(recordId, record);
    collection.bytes += record.length + OVERHEAD;
    bytes += record.length + OVERHEAD;
  }

  /** With `keepPlace` the entry stays, so that an update does not move the record to the end. */
  function remove(collection: CachedCollection, recordId: number, keepPlace: boolean): void {
    const old = collection.records.get(recordId);
    if (old === undefined) return;
    if (!keepPlace) collection.records.delete(recordId);
    collection.bytes -= old.length + OVERHEAD;
    bytes -= old.length + OVERHEAD;
  }

  function evict(): void {
    for (const collection of collections.values()) {
      if (bytes <= limit) return;
      for (const recordId of collection.records.keys()) {
        if (bytes <= limit) return;
        collection.whole = false;
        remove(collection, recordId, false);
      }
    }
  }

  return {
    get(collectionId, recordId, version) {
      const collection = collections.get(collectionId);
      if (collection === undefined || collection.changed > version) return undefined;
      return use(collectionId).records.get(recordId);
    },
    whole(collectionId, version) {
      const collection = collections.get(collectionId);
      if (collection === undefined || !collection.whole || collection.changed > version) return undefined;
      return use(collectionId).records;
    },
    isCurrent(collectionId, version) {
      const collection = collections.get(collectionId);
      return collection?.whole === true && collection.changed <= version;
    },
    fill(collectionId, recordId, record, version) {
      const collection = use(collectionId);
      // Records that come one by one would stand in the wrong place of a whole collection; it has them all anyway.
      if (collection.changed > version || collection.whole || record.length > largestCached) return;
      put(collection, recordId, record);
      evict();
    },
    collect(collectionId, storedBytes, version) {
      if (storedBytes > limit / 2) return undefined;
      const records = new Map<number, Buffer>();
      let size = 0;
      let complete = true;
      return {
        add(recordId, record) {
          if (record.length > largestCached) complete = false;
          if (!complete) return;
          records.set(recordId, record);
          size += record.length + OVERHEAD;
        },
        done() {
          const collection = use(collectionId);
          if (!complete || collection.changed > version || collection.whole) return;
          bytes += size - collection.bytes;
          Object.assign(collection, { records, bytes: size, whole: true });
          evict();
        },
      };
    },
    commit(collectionId, recordId, record, version) {
      const collection = use(collectionId);
      collection.changed = version;
      if (record !== undefined && record.length <= largestCached) put(collection, recordId, record);
      else {
        remove(collection, recordId, false);
        if (record !== undefined) collection.whole = false;
      }
      evict();
    },
    forget(collectionId) {
      const collection = collections.get(collectionId);
      if (collection === undefined) return;
      bytes -= collection.bytes;
      collections.delete(collectionId);
      lastUsed = -1;
    },
    get bytes() {
      return bytes;
    },
  };
}
