import { randomInt } from 'node:crypto';
import { CommandError } from '../bson/value.ts';
import type { NextBatch } from './batch.ts';
import type { Interrupt } from './interrupt.ts';

/** What stays open on the server between a first batch and the last `getMore`. */
export interface Cursor {
  readonly id: bigint;
  readonly namespace: string;
  /** The session and the transaction that opened it; only they may read on. */
  readonly session: string | undefined;
  readonly txnNumber: bigint | undefined;
  readonly next: NextBatch;
  /** Gives back the snapshot. */
  readonly release: () => void;
  /** Milliseconds that remain of the time limit of the command that opened it, 0 for no limit. */
  remainingMS: number;
}

export interface Cursors {
  open(cursor: Omit<Cursor, 'id'>): Cursor;
  find(id: bigint): Cursor | undefined;
  /** The cursor of that id, marked as in use until `park` or `close`; 43 when there is none, 12051 when it is in use. */
  take(id: bigint, interrupt: Interrupt): Cursor;
  park(cursor: Cursor): void;
  close(cursor: Cursor): void;
  /** Closes it at once, or at its next pause when it is in use. False when there is none of that id and namespace. */
  kill(id: bigint, namespace?: string): boolean;
  /** Kills those for which the test is true: a session that ended, a collection that was dropped. */
  killWhere(test: (cursor: Cursor) => boolean): void;
  /** Closes those that nobody read for ten minutes: their snapshots keep old pages alive. */
  expire(now: number): void;
  count(): number;
}

const IDLE_LIMIT_MS = 600_000;

export function openCursors(): Cursors {
  interface Entry {
    readonly cursor: Cursor;
    user: Interrupt | undefined;
    parkedAt: number;
  }
  const entries = new Map<bigint, Entry>();

  const remove = (entry: Entry): void => {
    if (entries.delete(entry.cursor.id)) entry.cursor.release();
  };
  const kill = (entry: Entry): void => {
    if (entry.user === undefined) remove(entry);
    else entry.user.kill(new CommandError(237, 'CursorKilled', 'cursor was killed'));
  };
  return {
    open(fields) {
      const cursor = { ...fields, id: freeId(entries) };
      entries.set(cursor.id, { cursor, user: undefined, parkedAt: Date.now() });
      return cursor;
    },
    find: (id) => entries.get(id)?.cursor,
    take(id, interrupt) {
      const entry = entries.get(id);
      if (entry === undefined) throw new CommandError(43, 'CursorNotFound', `cursor id ${id} not found`);
      if (entry.user !== undefined) throw new CommandError(12051, 'CursorInUse', `cursor id ${id} is already in use`);
      entry.user = interrupt;
      return entry.cursor;
    },
    park(cursor) {
      const entry = entries.get(cursor.id);
      if (entry === undefined) return;
      entry.user = undefined;
      entry.parkedAt = Date.now();
    },
    close(cursor) {
      const entry = entries.get(cursor.id);
      if (entry !== undefined) remove(entry);
    },
    kill(id, namespace) {
      const entry = entries.get(id);
      if (entry === undefined || (namespace !== undefined && entry.cursor.namespace !== namespace)) return false;
      kill(entry);
      return true;
    },
    killWhere(test) {
      for (const entry of [...entries.values()]) if (test(entry.cursor)) kill(entry);
    },
    expire(now) {
      for (const entry of [...entries.values()]) {
        if (entry.user === undefined && now - entry.parkedAt > IDLE_LIMIT_MS) remove(entry);
      }
    },
    count: () => entries.size,
  };
}

/** Ids are random, so that a client that reconnects after a restart does not read on in somebody else's cursor. */
function freeId(taken: ReadonlyMap<bigint, unknown>): bigint {
  for (;;) {
    const id = (BigInt(randomInt(1, 0x7fffffff)) << 32n) | BigInt(randomInt(0, 0xffffffff));
    if (!taken.has(id)) return id;
  }
}
