import { decodeDocument } from '../bson/decode.ts';
import type { StoredCollection, StoredIndex } from './catalog.ts';
import type { Group } from './commit-queue.ts';
import { duplicateKey } from './duplicate-key.ts';
import type { EntryChange } from './overlay.ts';
import { indexKeys } from './writer.ts';

/** Makes the entries of new indexes for all documents of a collection and adds them to the group; on a duplicate or parallel arrays it throws and adds nothing. */
export function buildIndexes(group: Group, collection: StoredCollection, indexes: readonly StoredIndex[]): void {
  const built = indexes.map((index) => ({ index, entries: new Map<string, EntryChange>() }));
  for (const { recordId, bytes } of group.state.records(collection.id, false)) {
    const doc = decodeDocument(bytes);
    for (const { index, entries } of built) {
      for (const key of indexKeys(collection, index, recordId, doc)) {
        const text = key.toString('latin1');
        const holder = entries.get(text)?.recordId;
        if (index.unique && holder !== undefined && holder !== recordId)
          throw duplicateKey(collection, index, doc, key);
        entries.set(text, { key, recordId, unique: index.unique });
      }
    }
  }
  for (const { index, entries } of built) group.overlay.entries.set(index.id, entries);
}
