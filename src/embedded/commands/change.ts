import { decodeDocument } from '../bson/decode.ts';
import type { Doc } from '../bson/value.ts';
import { PAUSE } from '../rows.ts';
import type { Collection, StoredRecord, View, Writer } from '../store/store.ts';
import type { Interrupt } from './interrupt.ts';
import { type Query, select } from './select.ts';

/** Pauses that a query may want before it is too long to be run inside of a commit. */
const MOST_PAUSES = 2;
/** Records that one commit changes at most, and for how many milliseconds, so that other commands get their turn. */
const SLICE = 500;
const SLICE_MS = 10;

/** At most `atMost` records that a query selects, found at once; undefined when finding them would keep the thread too long. */
export function selectNow(
  view: View,
  collection: Collection,
  query: Query,
  atMost: number,
): StoredRecord[] | undefined {
  const found: StoredRecord[] = [];
  let pauses = 0;
  for (const row of select({ view, collection, query, atMost })) {
    if (row === PAUSE) {
      pauses++;
      if (pauses > MOST_PAUSES) return undefined;
      continue;
    }
    found.push(row);
    if (found.length >= atMost) break;
    if (found.length > SLICE) return undefined;
  }
  return found;
}

/** Where records are read and changed: in a transaction, or from commit to commit. */
export interface Ground {
  readonly collection: Collection;
  readonly interrupt: Interrupt;
  readonly read: () => { readonly view: View; readonly release: () => void };
  readonly write: <T>(work: (writer: Writer) => T) => Promise<T>;
}

/** Changes one record; what it gives is collected. It gets the record as it is now, which still matches. */
export type Change<T> = (writer: Writer, record: StoredRecord, doc: Doc) => T;

/** Changes every record that a query selects, in slices. What no longer matches when its turn comes is left alone. */
export async function changeAll<T>(ground: Ground, query: Query, change: Change<T>): Promise<T[]> {
  const recordIds = await selectLong(ground, query, Number.POSITIVE_INFINITY);
  const changed: T[] = [];
  for (let from = 0; from < recordIds.length; ) {
    const { results, next } = await ground.write((writer) =>
      changeSlice(ground, writer, query, recordIds, from, change),
    );
    changed.push(...results);
    from = next;
    await ground.interrupt.pause();
  }
  return changed;
}

function changeSlice<T>(
  { collection }: Ground,
  writer: Writer,
  query: Query,
  recordIds: readonly number[],
  from: number,
  change: Change<T>,
): { results: T[]; next: number } {
  const started = performance.now();
  const results: T[] = [];
  let next = from;
  for (const recordId of recordIds.slice(from, from + SLICE)) {
    results.push(...changeRecord(writer, collection, query, recordId, change));
    next++;
    if (performance.now() - started > SLICE_MS) break;
  }
  return { results, next };
}

/** Changes the first record that a query selects; undefined when there is none. Looks again when another writer was faster. */
export async function changeFirst<T>(ground: Ground, query: Query, change: Change<T>): Promise<T | undefined> {
  for (;;) {
    const [recordId] = await selectLong(ground, query, 1);
    if (recordId === undefined) return undefined;
    const results = await ground.write((writer) => changeRecord(writer, ground.collection, query, recordId, change));
    if (results.length > 0) return results[0];
  }
}

async function selectLong(ground: Ground, query: Query, atMost: number): Promise<number[]> {
  const { view, release } = ground.read();
  try {
    const recordIds: number[] = [];
    for (const row of select({ view, collection: ground.collection, query, atMost })) {
      if (row === PAUSE) await ground.interrupt.pause();
      else {
        recordIds.push(row.recordId);
        if (recordIds.length >= atMost) break;
      }
    }
    return recordIds;
  } finally {
    release();
  }
}

function changeRecord<T>(
  writer: Writer,
  collection: Collection,
  query: Query,
  recordId: number,
  change: Change<T>,
): T[] {
  const bytes = writer.get(collection, recordId);
  if (bytes === undefined) return [];
  const doc = decodeDocument(bytes);
  return query.filter.matches(doc) ? [change(writer, { recordId, bytes }, doc)] : [];
}
