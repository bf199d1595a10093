import type { EntryRange, IndexEntry, State } from './state.ts';
import type { RecordIds, StoredRecord } from './store.ts';

/** Changes on top of a state: `undefined` for what is removed. */
export interface Overlay {
  /** collection → record id → bytes */
  readonly records: Map<number, Map<number, Buffer | undefined>>;
  /** index → key as latin1 text → entry */
  readonly entries: Map<number, Map<string, EntryChange>>;
  /** collection → change of its number of documents and of their bytes */
  readonly sizes: Map<number, { count: number; bytes: number }>;
}

export interface EntryChange {
  readonly key: Buffer;
  /** The record id that the entry leads to; undefined removes the entry. */
  readonly recordId: number | undefined;
  readonly unique: boolean;
}

export function emptyOverlay(): Overlay {
  return { records: new Map(), entries: new Map(), sizes: new Map() };
}

/** The map for a collection or an index, made at first use. */
export function changesOf<K, V>(all: Map<number, Map<K, V>>, id: number): Map<K, V> {
  let changes = all.get(id);
  if (changes === undefined) {
    changes = new Map();
    all.set(id, changes);
  }
  return changes;
}

/** Adds to the change of a collection's size. */
export function addSize(overlay: Overlay, collectionId: number, count: number, bytes: number): void {
  const size = overlay.sizes.get(collectionId);
  if (size === undefined) overlay.sizes.set(collectionId, { count, bytes });
  else {
    size.count += count;
    size.bytes += bytes;
  }
}

/** Puts the changes of `later`, which is not used any more afterwards, into `overlay`. */
export function mergeOverlay(overlay: Overlay, later: Overlay): void {
  for (const [id, changes] of later.records) mergeChanges(overlay.records, id, changes);
  for (const [id, changes] of later.entries) mergeChanges(overlay.entries, id, changes);
  for (const [id, { count, bytes }] of later.sizes) addSize(overlay, id, count, bytes);
}

function mergeChanges<K, V>(into: Map<number, Map<K, V>>, id: number, changes: Map<K, V>): void {
  const target = into.get(id);
  if (target === undefined) into.set(id, changes);
  else for (const [key, change] of changes) target.set(key, change);
}

/** The state with the changes of an overlay, also of those that are added later. */
export function overlaid(base: State, overlay: Overlay): State {
  return {
    record(collectionId, recordId) {
      const changes = overlay.records.get(collectionId);
      return changes?.has(recordId) ? changes.get(recordId) : base.record(collectionId, recordId);
    },
    records(collectionId, reverse) {
      const changes = overlay.records.get(collectionId);
      return changes === undefined || changes.size === 0
        ? base.records(collectionId, reverse)
        : mergedRecords(base.records(collectionId, reverse), changes, reverse);
    },
    uniqueEntry(key, text) {
      const change = overlay.entries.get(key.readUInt32BE(0))?.get(text ?? key.toString('latin1'));
      return change === undefined ? base.uniqueEntry(key, text) : change.recordId;
    },
    entries(indexId, range, options) {
      const changes = overlay.entries.get(indexId);
      return changes === undefined || changes.size === 0
        ? base.entries(indexId, range, options)
        : mergedEntries(base.entries(indexId, range, options), changes, range, options.reverse);
    },
    recordIds(indexId, range, options) {
      const changes = overlay.entries.get(indexId);
      return changes === undefined || changes.size === 0
        ? base.recordIds(indexId, range, options)
        : recordIdsOf(mergedEntries(base.entries(indexId, range, options), changes, range, options.reverse));
    },
  };
}

/** Record ids grow, so what was inserted on top comes behind everything below. */
function* mergedRecords(
  base: Generator<StoredRecord, void, undefined>,
  changes: ReadonlyMap<number, Buffer | undefined>,
  reverse: boolean,
): Generator<StoredRecord, void, undefined> {
  const added = [...changes.keys()].sort((a, b) => (reverse ? b - a : a - b));
  let next = 0;
  for (const stored of base) {
    for (; before(added[next], stored.recordId, reverse); next++) yield* present(added[next], changes);
    if (added[next] === stored.recordId) yield* present(added[next++], changes);
    else yield stored;
  }
  for (; next < added.length; next++) yield* present(added[next], changes);
}

function before(recordId: number | undefined, other: number, reverse: boolean): boolean {
  return recordId !== undefined && (reverse ? recordId > other : recordId < other);
}

function* present(
  recordId: number | undefined,
  changes: ReadonlyMap<number, Buffer | undefined>,
): Generator<StoredRecord, void, undefined> {
  const bytes = recordId === undefined ? undefined : changes.get(recordId);
  if (recordId !== undefined && bytes !== undefined) yield { recordId, bytes };
}

function* mergedEntries(
  base: Generator<IndexEntry, void, undefined>,
  changes: ReadonlyMap<string, EntryChange>,
  range: EntryRange,
  reverse: boolean,
): Generator<IndexEntry, void, undefined> {
  const order = reverse ? -1 : 1;
  const added = [...changes.values()]
    .filter(({ key }) => Buffer.compare(range.from, key) <= 0 && Buffer.compare(key, range.to) < 0)
    .sort((a, b) => order * Buffer.compare(a.key, b.key));
  let next = 0;
  for (const entry of base) {
    let change = added[next];
    while (change !== undefined && order * Buffer.compare(change.key, entry.key) < 0) {
      yield* presentEntry(change);
      change = added[++next];
    }
    if (change?.key.equals(entry.key)) {
      yield* presentEntry(change);
      next++;
    } else yield entry;
  }
  for (; next < added.length; next++) yield* presentEntry(added[next]);
}

const PIECE = 512;

function* recordIdsOf(entries: Generator<IndexEntry, void, undefined>): RecordIds {
  let piece: number[] = [];
  for (const { recordId } of entries) {
    piece.push(recordId);
    if (piece.length < PIECE) continue;
    yield piece;
    piece = [];
  }
  yield piece;
}

function* presentEntry(change: EntryChange | undefined): Generator<IndexEntry, void, undefined> {
  if (change?.recordId !== undefined) yield { key: change.key, recordId: change.recordId };
}
