import { deserialize, serialize } from 'bson';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { conversation } from '../../../../src/embedded/commands/conversation.ts';
import { openCursors } from '../../../../src/embedded/commands/cursors.ts';
import type { Engine } from '../../../../src/embedded/commands/engine.ts';
import { openSessions } from '../../../../src/embedded/commands/sessions.ts';
import { openStore } from '../../../../src/embedded/store/open-store.ts';
import type { Store } from '../../../../src/embedded/store/store.ts';

let store: Store;
let engine: Engine;
beforeAll(async () => {
  store = await openStore({ directory: undefined, compilePartialFilter: () => () => true });
  engine = {
    store,
    cursors: openCursors(),
    sessions: openSessions(() => undefined),
    self: { host: 'here', user: undefined, started: new Date() },
    user: undefined,
    connections: 0,
    expiry: { sleepSeconds: 60, rounds: 0, removed: 0, lastError: undefined },
  };
});
afterAll(() => store.close());

/** A client that sends commands to the engine and may leave before their answer. */
function client() {
  const { answer, closed } = conversation(engine);
  const ask = async (command: Record<string, unknown>) => {
    const body = Buffer.from(serialize({ ...command, $db: 'test' }));
    const parts = await answer({ requestId: 1, legacy: false, silent: false, body, sequences: new Map() });
    return deserialize(Buffer.concat(parts));
  };
  return { ask, leave: closed };
}

const insert = (name: string, from: number, count: number) => ({
  insert: name,
  documents: Array.from({ length: count }, (_, i) => ({ _id: from + i })),
});

describe('a client that has left', () => {
  test('has no query running on: a long one stops at its next pause', async () => {
    const { ask, leave } = client();
    await ask(insert('many', 0, 5000));
    const answered = ask({ count: 'many', query: { $expr: { $lt: ['$_id', -1] } } });
    leave();
    expect(await answered).toMatchObject({ ok: 0, code: 279, codeName: 'ClientDisconnect' });
  });

  test('has its writes carried out, also one that waits for a transaction', async () => {
    const { ask, leave } = client();
    await ask(insert('locked', 1, 1));
    const transaction = store.begin();
    const collection = store.collection('test', 'locked');
    if (collection === undefined) throw new Error('the collection is missing');
    for (const { recordId } of [...transaction.writer.scan(collection)])
      transaction.writer.remove(collection, recordId);
    const answered = ask({ update: 'locked', updates: [{ q: { _id: 1 }, u: { $set: { a: 1 } } }] });
    // The write meets the lock at the end of this turn of the event loop.
    await new Promise((resolve) => setImmediate(() => setImmediate(resolve)));
    leave();
    transaction.abort();
    expect(await answered).toMatchObject({ ok: 1, nModified: 1 });
    expect(await client().ask({ find: 'locked' })).toMatchObject({ cursor: { firstBatch: [{ _id: 1, a: 1 }] } });
  });
});
