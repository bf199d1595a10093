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

/** An entry of one document on its way into the overlay. */
interface DocumentEntry extends EntryChange {
  readonly index: StoredIndex;
  /** The key as latin1 text. */
  readonly text: string;
}

/** A writer that puts its changes into `overlay`; `state` must show them already. Closing it is of no effect: its owner ends it. */
export function writerOn(state: State, overlay: Overlay, rules: WriteRules): Writer {
  function add(collection: StoredCollection, recordId: number, bytes: Buffer, doc: Doc): void {
    const entries = entriesOf(collection, recordId, doc);
    for (const entry of entries) checkUnique(collection, entry, doc);
    for (const entry of entries) changesOf(overlay.entries, entry.index.id).set(entry.text, entry);
    changesOf(overlay.records, collection.id).set(recordId, bytes);
    addSize(overlay, collection.id, 1, bytes.length);
  }

  function change(collection: StoredCollection, recordId: number, before: Buffer, after: Buffer | undefined): void {
    const old = entriesOf(collection, recordId, decodeDocument(before, collection.keyFields));
    const doc = after === undefined ? undefined : decodeDocument(after, collection.keyFields);
    const made = doc === undefined ? [] : entriesOf(collection, recordId, doc);
    const gone = new Map(old.map((entry) => [entry.text, entry]));
    const added = made.filter(({ text }) => !gone.delete(text));
    for (const entry of added) checkUnique(collection, entry, doc);
    for (const [text, { index, key, unique }] of gone) {
      if (unique) rules.uniqueKey(key, text);
      changesOf(overlay.entries, index.id).set(text, { key, unique, recordId: undefined });
    }
    for (const entry of added) changesOf(overlay.entries, entry.index.id).set(entry.text, entry);
    changesOf(overlay.records, collection.id).set(recordId, after);
    addSize(overlay, collection.id, after === undefined ? -1 : 0, (after?.length ?? 0) - before.length);
  }

  /** All checks come before the first change, so that a document is changed as a whole or not at all. */
  function checkUnique(
    collection: StoredCollection,
    { key, text, unique, recordId, index }: DocumentEntry,
    doc: Doc | undefined,
  ): void {
    if (!unique) return;
    // A key that others are changing is a conflict, even where the snapshot still shows its old holder.
    rules.uniqueKey(key, text);
    const holder = state.uniqueEntry(key, text);
    if (holder !== undefined && holder !== recordId) throw duplicateKey(collection, index, doc ?? new Map(), key);
  }

  return {
    ...viewOf(state, {
      version: rules.version,
      close: () => undefined,
      count: (collection) => collection.count + (overlay.sizes.get(collection.id)?.count ?? 0),
    }),
    insert(target, bytes, doc) {
      const collection = rules.collection(target);
      const recordId = rules.nextRecordId();
      add(collection, recordId, bytes, doc ?? decodeDocument(bytes, collection.keyFields));
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

function entriesOf(collection: StoredCollection, recordId: number, doc: Doc): DocumentEntry[] {
  const entries: DocumentEntry[] = [];
  for (const index of collection.indexes) {
    for (const key of indexKeys(collection, index, recordId, doc)) {
      entries.push({ index, key, text: key.toString('latin1'), recordId, unique: index.unique });
    }
  }
  return entries;
}

/** The stored keys of a document in one index, distinct; notes in the index what its order has lost. */
export function indexKeys(collection: StoredCollection, index: StoredIndex, recordId: number, doc: Doc): Buffer[] {
  if (index.admits !== undefined && !index.admits(doc)) return [];
  const { keys, multikey } = documentKeys(index, index.splitPaths, doc);
  if (multikey && !index.multikey) {
    index.multikey = true;
    collection.flagsChanged = true;
  }
  return keys.map(({ bytes, exact }) => {
    if (!exact && !index.inexact) {
      index.inexact = true;
      collection.flagsChanged = true;
    }
    return index.unique ? uniqueEntryKey(index.id, bytes) : entryKey(index.id, bytes, recordId);
  });
}
