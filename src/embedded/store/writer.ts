import { decodeDocument } from '../bson/decode.ts';
import type { Doc } from '../bson/value.ts';
import type { StoredCollection, StoredIndex } from './catalog.ts';
import { duplicateKey } from './duplicate-key.ts';
import { documentKeys } from './index-keys.ts';
import { addSize, changesOf, type EntryChange, type Overlay } from './overlay.ts';
import type { State } from './state.ts';
import { entryKey, uniqueEntryKey } from './storage-keys.ts';
import type { Collection, Writer } from './store.ts';
import { viewOf } from './view.ts';

/** What may be changed is decided by who writes: plain writes and transactions ask the locks in different ways. */
export interface WriteRules {
  /** Number of the last commit below the overlay; Infinity when the changes of the group are part of it. */
  readonly version: number;
  /** The collection, when it may be written to; throws when it is gone. */
  collection(collection: Collection): StoredCollection;
  /** Throws when the record may not be changed now. */
  record(recordId: number): void;
  /** Throws when the key of a unique entry may not be taken or freed now. */
  uniqueKey(key: Buffer, text: string): void;
  nextRecordId(): number;
}

/** Entries of one document by their keys as text. */
type Entries = Map<string, EntryChange & { readonly index: StoredIndex }>;

/** A writer that puts its changes into `overlay`; `state` must show them already. Closing it is of no effect: its owner ends it. */
export function writerOn(state: State, overlay: Overlay, rules: WriteRules): Writer {
  function change(
    collection: StoredCollection,
    recordId: number,
    before: Buffer | undefined,
    after: Buffer | undefined,
  ) {
    const old = before === undefined ? noEntries : entriesOf(collection, recordId, before).entries;
    const made = after === undefined ? undefined : entriesOf(collection, recordId, after);
    const added = made?.entries ?? noEntries;
    for (const [text, entry] of added) if (!old.has(text)) checkUnique(collection, text, entry, made?.doc);
    for (const [text, { index, key, unique }] of old) {
      if (added.has(text)) continue;
      if (unique) rules.uniqueKey(key, text);
      changesOf(overlay.entries, index.id).set(text, { key, unique, recordId: undefined });
    }
    for (const [text, entry] of added) {
      if (!old.has(text)) changesOf(overlay.entries, entry.index.id).set(text, entry);
    }
    changesOf(overlay.records, collection.id).set(recordId, after);
    const count = Number(after !== undefined) - Number(before !== undefined);
    addSize(overlay, collection.id, count, (after?.length ?? 0) - (before?.length ?? 0));
  }

  /** All checks come before the first change, so that a document is changed as a whole or not at all. */
  function checkUnique(
    collection: StoredCollection,
    text: string,
    { key, unique, recordId, index }: EntryChange & { index: StoredIndex },
    doc: Doc | undefined,
  ): void {
    if (!unique) return;
    // A key that others are changing is a conflict, even where the snapshot still shows its old holder.
    rules.uniqueKey(key, text);
    const holder = state.uniqueEntry(key);
    if (holder !== undefined && holder !== recordId) throw duplicateKey(collection, index, doc ?? new Map(), key);
  }

  return {
    ...viewOf(state, {
      version: rules.version,
      close: () => undefined,
      count: (collection) => collection.count + (overlay.sizes.get(collection.id)?.count ?? 0),
    }),
    insert(target, bytes) {
      const collection = rules.collection(target);
      const recordId = rules.nextRecordId();
      change(collection, recordId, undefined, bytes);
      return recordId;
    },
    replace(target, recordId, bytes) {
      const collection = rules.collection(target);
      rules.record(recordId);
      const before = state.record(collection.id, recordId);
      if (before === undefined) return false;
      change(collection, recordId, before, bytes);
      return true;
    },
    remove(target, recordId) {
      const collection = rules.collection(target);
      rules.record(recordId);
      const before = state.record(collection.id, recordId);
      if (before === undefined) return false;
      change(collection, recordId, before, undefined);
      return true;
    },
  };
}

const noEntries: Entries = new Map();

function entriesOf(collection: StoredCollection, recordId: number, bytes: Buffer): { entries: Entries; doc: Doc } {
  const doc = decodeDocument(bytes, collection.keyFields);
  const entries: Entries = new Map();
  for (const index of collection.indexes) {
    for (const [text, entry] of indexEntries(collection, index, recordId, doc)) entries.set(text, { ...entry, index });
  }
  return { entries, doc };
}

/** The entries of a document in one index; notes in the index what its order has lost. */
export function* indexEntries(
  collection: StoredCollection,
  index: StoredIndex,
  recordId: number,
  doc: Doc,
): Generator<[string, EntryChange], void, undefined> {
  if (index.admits !== undefined && !index.admits(doc)) return;
  const { keys, multikey } = documentKeys(index, index.splitPaths, doc);
  if (multikey && !index.multikey) {
    index.multikey = true;
    collection.flagsChanged = true;
  }
  for (const { bytes, exact } of keys) {
    if (!exact && !index.inexact) {
      index.inexact = true;
      collection.flagsChanged = true;
    }
    const key = index.unique ? uniqueEntryKey(index.id, bytes) : entryKey(index.id, bytes, recordId);
    yield [key.toString('latin1'), { key, recordId, unique: index.unique }];
  }
}
