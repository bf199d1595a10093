import { MAX_DOCUMENT_SIZE } from '../bson/type-byte.ts';
import { PAUSE } from '../rows.ts';
import type { Interrupt } from './interrupt.ts';

/** Documents as BSON on their way to a client, with the pauses of what makes them. */
export type EncodedRows = Iterator<Buffer | typeof PAUSE, void, undefined>;

export interface Batch {
  readonly documents: readonly Buffer[];
  readonly done: boolean;
}

/** Gives the next batch of at most `size` documents and 16 MB (at least one document). */
export type NextBatch = (size: number, interrupt: Interrupt) => Promise<Batch>;

/**
 * Cuts rows into batches, up to `limit` documents in all. A full batch does not look whether there is more, so its cursor stays
 * open and the next batch may be empty, as with MongoDB.
 */
export function batches(rows: EncodedRows, limit = Number.POSITIVE_INFINITY): NextBatch {
  let held: Buffer | undefined;
  let left = limit;
  return async (size, interrupt) => {
    const documents: Buffer[] = [];
    let bytes = 0;
    while (documents.length < size && left > 0) {
      let row = held;
      if (row === undefined) {
        const next = rows.next();
        if (next.done === true) return { documents, done: true };
        if (next.value === PAUSE) {
          await interrupt.pause();
          continue;
        }
        row = next.value;
      }
      held = undefined;
      if (documents.length > 0 && bytes + row.length > MAX_DOCUMENT_SIZE) {
        held = row;
        break;
      }
      documents.push(row);
      bytes += row.length;
      left--;
    }
    return { documents, done: left === 0 };
  };
}
