import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Cursor, openCursors } from '../../../../src/embedded/commands/cursors.ts';
import { interruptible } from '../../../../src/embedded/commands/interrupt.ts';
import { openSessions, type SessionTransaction } from '../../../../src/embedded/commands/sessions.ts';
import { openStore } from '../../../../src/embedded/store/open-store.ts';
import type { Store } from '../../../../src/embedded/store/store.ts';

const MINUTE = 60_000;

function fields(release: () => void): Omit<Cursor, 'id'> {
  const next = () => Promise.resolve({ documents: [], done: false });
  return { namespace: 'a.b', session: 's', txnNumber: undefined, next, release, remainingMS: 0 };
}

describe('cursors', () => {
  test('are closed after ten idle minutes, but not while somebody reads', () => {
    const cursors = openCursors();
    const released: string[] = [];
    cursors.open(fields(() => released.push('idle')));
    const busy = cursors.open(fields(() => released.push('busy')));
    cursors.take(busy.id, interruptible(0));
    cursors.expire(Date.now() + 9 * MINUTE);
    expect(released).toEqual([]);
    cursors.expire(Date.now() + 11 * MINUTE);
    expect(released).toEqual(['idle']);
    expect(cursors.count()).toBe(1);
  });

  test('that are in use are stopped at their next pause when they are killed', async () => {
    const cursors = openCursors();
    const { id } = cursors.open(fields(() => undefined));
    const interrupt = interruptible(0);
    cursors.take(id, interrupt);
    expect(() => cursors.take(id, interruptible(0))).toThrow(/in use/);
    expect(cursors.kill(id, 'other.namespace')).toBe(false);
    expect(cursors.kill(id, 'a.b')).toBe(true);
    await expect(interrupt.pause()).rejects.toMatchObject({ code: 237 });
  });

  test('that nobody knows are not found', () => {
    expect(() => openCursors().take(5n, interruptible(0))).toThrow(expect.objectContaining({ code: 43 }));
  });
});

describe('sessions', () => {
  let store: Store;
  beforeAll(async () => {
    store = await openStore({ directory: undefined, compilePartialFilter: () => () => true });
  });
  afterAll(() => store.close());

  const transaction = (ended: string[]): SessionTransaction => {
    const real = store.begin();
    const abort = (): void => {
      ended.push('aborted');
      real.abort();
    };
    return {
      number: 1n,
      state: 'open',
      store: { ...real, abort },
      startedAt: Date.now(),
      running: undefined,
      made: new Map(),
    };
  };

  test('lose a transaction that is open for more than a minute, and end after half an hour', () => {
    const ended: string[] = [];
    const sessions = openSessions((id) => ended.push(`ended ${id}`));
    const session = sessions.use('a');
    session.transaction = transaction(ended);
    sessions.expire(Date.now() + MINUTE / 2);
    expect(ended).toEqual([]);
    sessions.expire(Date.now() + 2 * MINUTE);
    expect(session.transaction?.state).toBe('aborted');
    expect(sessions.ids()).toEqual(['a']);
    sessions.expire(Date.now() + 31 * MINUTE);
    expect(sessions.ids()).toEqual([]);
  });

  test('stop the statement under way before its snapshot is closed', async () => {
    const ended: string[] = [];
    const sessions = openSessions(() => undefined);
    const interrupt = interruptible(0);
    const session = sessions.use('a');
    session.transaction = { ...transaction(ended), running: interrupt };
    sessions.end('a');
    expect(ended).toEqual([]);
    await expect(interrupt.pause()).rejects.toMatchObject({ code: 251 });
    session.transaction.store.abort();
  });
});
