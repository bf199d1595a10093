import type { Doc, Value } from '../bson/value.ts';

/** A collection as the catalog knows it. The object stays the same while the collection lives; its fields follow the last commit. */
export interface Collection {
  readonly id: number;
  readonly database: string;
  readonly name: string;
  /** 16 bytes. */
  readonly uuid: Buffer;
  /** What `create` was given, for listCollections; the store gives no meaning to it. */
  readonly options: Doc;
  /** `_id_` first. */
  readonly indexes: readonly Index[];
  readonly count: number;
  /** Sum of the sizes of all documents in bytes. */
  readonly bytes: number;
  readonly dropped: boolean;
}

export interface Index {
  readonly id: number;
  readonly name: string;
  /** The specification as createIndexes gave it, for listIndexes; carries expireAfterSeconds and the like. */
  readonly spec: Doc;
  readonly paths: readonly string[];
  readonly descending: readonly boolean[];
  readonly unique: boolean;
  readonly sparse: boolean;
  readonly hidden: boolean;
  readonly partialFilter: Doc | undefined;
  /** A document was ever stored under more than one key: the same record may come twice, and the order of entries is no sort order. */
  readonly multikey: boolean;
  /** A key was ever cut (see key-codec.ts): the order of entries is no sort order. */
  readonly inexact: boolean;
  /** Number of the commit that built it, 0 before this start: an older snapshot has no entries of it. */
  readonly builtAt: number;
}

/** A stored document: its place and its BSON. The bytes belong to the store and are never written to. */
export interface StoredRecord {
  readonly recordId: number;
  readonly bytes: Buffer;
}

/** Record ids in pieces, since a step of a generator for each would cost more than the reading. */
export type RecordIds = Generator<readonly number[], void, undefined>;

/** Index keys `from` ≤ key < `to` by their bytes, as made by key-codec.ts; the end is open where one is not given. */
export interface KeyRange {
  readonly from?: Buffer;
  readonly to?: Buffer;
  /** `from` is one whole key of a unique index, which is then looked up instead of searched for. */
  readonly whole?: boolean;
}

/** A consistent state to read from. Whoever opens one closes it: an open view keeps old pages of the file alive. */
export interface View {
  /** The document at a record id, undefined when it is not there. */
  get(collection: Collection, recordId: number): Buffer | undefined;
  /** The record id of the document with this `_id`, undefined when there is none. */
  findId(collection: Collection, id: Value): number | undefined;
  /** All records in the order of insertion (or its reverse). May be left and resumed between turns of the event loop. */
  scan(collection: Collection, options?: { reverse?: boolean }): Generator<StoredRecord, void, undefined>;
  /**
   * Record ids of the entries in a range, in pieces, in the order of keys (or its reverse); equal keys by record id. Multikey indexes may
   * repeat one. Throws SnapshotUnavailable (246, label TransientTransactionError) when the index is younger than the view.
   */
  scanIndex(index: Index, range: KeyRange, options?: { reverse?: boolean }): RecordIds;
  /** Number of documents. */
  count(collection: Collection): number;
  close(): void;
}

/**
 * A view that can be written to and sees its own writes. Each call does all of its work or, when it throws, nothing. Throws
 * CommandError 11000 (DuplicateKey, with keyPattern and keyValue), 171 (CannotIndexParallelArrays), and in transactions 112
 * (WriteConflict, label TransientTransactionError). Collect the record ids of a scan before changing what it reads.
 */
export interface Writer extends View {
  /** Adds a document and gives its record id; `doc` is all of it decoded, where the caller has that already. */
  insert(collection: Collection, bytes: Buffer, doc?: Doc): number;
  /** Replaces the document at a record id; false when it is gone. */
  replace(collection: Collection, recordId: number, bytes: Buffer): boolean;
  /** Removes the document at a record id; false when it is gone. */
  remove(collection: Collection, recordId: number): boolean;
}

/** A multi-document transaction: a snapshot and what was changed on it. One of `commit` and `abort` ends it. */
export interface Transaction {
  readonly writer: Writer;
  /** Resolves when the changes are durable; rejects with WriteConflict (112) when a collection or its indexes changed meanwhile. */
  commit(): Promise<void>;
  /** Forgets all changes and releases their locks; of no effect after the end. */
  abort(): void;
}

/** Told that a write waits for the end of a transaction, and how to give it up. */
export type Waiting = (giveUp: (error: Error) => void) => void;

/** How indexes are made. */
export interface IndexMaking {
  /** Asked of each specification when its turn has come; false leaves it out. What it throws is what `createIndexes` rejects with. */
  readonly isWanted?: (spec: Doc, existing: readonly Index[]) => boolean;
  /** Lets others have a turn; the build is given up when it rejects. */
  readonly pause?: () => Promise<void>;
}

export interface Store {
  databases(): string[];
  collections(database: string): Collection[];
  collection(database: string, name: string): Collection | undefined;
  /** Makes a collection with its `_id` index; rejects with 48 (NamespaceExists). */
  createCollection(database: string, name: string, options?: Doc): Promise<Collection>;
  /** Its documents are gone at once; the space is freed in the background. */
  dropCollection(collection: Collection): Promise<void>;
  /** Rejects with 48 (NamespaceExists) when the target exists, unless `dropTarget`. */
  renameCollection(collection: Collection, to: { database: string; name: string; dropTarget?: boolean }): Promise<void>;
  /** Replaces the options kept for listCollections (collMod). */
  setOptions(collection: Collection, options: Doc): Promise<void>;
  /**
   * Makes indexes from createIndexes' specifications (`key`, `name`, `unique`, `sparse`, `partialFilterExpression`, `hidden`, …) over the existing
   * documents, all or none. The caller has checked the specifications. Over a large collection others are served meanwhile, but for writes to it,
   * which wait. Rejects with 11000 and 171 as writes do.
   */
  createIndexes(collection: Collection, specs: readonly Doc[], making?: IndexMaking): Promise<void>;
  dropIndex(collection: Collection, index: Index): Promise<void>;
  /** The last committed state. */
  view(): View;
  /**
   * Runs `work` at the end of this turn of the event loop, in the order of calls, and resolves when its changes are durable; all works of a
   * turn share one commit. Whatever `work` throws is rejected with and undoes its changes alone. It runs again from the start when it
   * touched a record that an open transaction has locked, so it keeps no state from one run to the next; such a `RecordLocked` is
   * not a CommandError and must not be caught in `work`. Each time it has to wait for that transaction, `whenLocked` gets a function that takes
   * it out of the line and rejects it.
   */
  write<T>(work: (writer: Writer) => T, whenLocked?: Waiting): Promise<T>;
  begin(): Transaction;
  /** Copies the whole store, compacted, to an empty or new directory, while reads and writes go on. */
  backup(directory: string): Promise<void>;
  /** Waits for pending writes; of no effect when closed already. */
  close(): Promise<void>;
}

export interface StoreOptions {
  /** Where the data lies; undefined keeps it in a temporary directory that is removed at close. */
  readonly directory: string | undefined;
  /** Where that temporary directory is made; the system's own place unless given. */
  readonly temporary?: string | undefined;
  /** `relaxed` does not wait for the disk, for tests: a crash of the machine (not of the process) may lose the last writes. */
  readonly sync?: 'durable' | 'relaxed';
  /** Most bytes of documents kept in RAM; 256 MB unless given. */
  readonly cacheBytes?: number;
  /** Compiles the filter of a partial index; the store itself knows no query language. */
  readonly compilePartialFilter: (filter: Doc) => (doc: Doc) => boolean;
}
