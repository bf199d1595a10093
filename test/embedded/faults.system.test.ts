import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm, stat, truncate } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Collection, MongoClient, UUID } from 'mongodb';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startEmbedded } from '../../src/embedded/start.ts';
import { builtProgram } from '../built-program.ts';
import { rawCommand } from './raw-command.ts';

let directory: string;
const children = new Set<ChildProcess>();

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'trivium-faults-'));
});
afterEach(async () => {
  for (const child of children) child.kill('SIGKILL');
  await rm(directory, { recursive: true, force: true });
});

async function startVictim(): Promise<{ child: ChildProcess; client: MongoClient }> {
  const child = fork(builtProgram('engine-to-kill'), [directory]);
  children.add(child);
  child.once('exit', () => children.delete(child));
  const [port] = await once(child, 'message');
  // No retries: the test must know what was acknowledged before the kill.
  const uri = `mongodb://127.0.0.1:${String(port)}/?directConnection=true&retryWrites=false&retryReads=false&serverSelectionTimeoutMS=2000`;
  return { child, client: await new MongoClient(uri).connect() };
}

interface Entry {
  _id: string;
  key: string;
  n: number;
}

describe('a process that is killed', () => {
  test('has lost nothing that it acknowledged, 20 times in a row under load', { timeout: 240_000 }, async () => {
    const acknowledged = new Map<string, number>();
    for (let round = 0; round < 20; round++) {
      const { child, client } = await startVictim();
      const entries = client.db('test').collection<Entry>('entries');
      await expectIntact(client, acknowledged);
      await entries.createIndex({ key: 1 }, { unique: true });
      const exited = once(child, 'exit');
      let left = 40 + ((round * 37) % 160);
      const writers = Array.from({ length: 8 }, (_, writer) =>
        write(entries, `${round}/${writer}`, acknowledged, () => {
          left--;
          if (left === 0) child.kill('SIGKILL');
        }),
      );
      await Promise.all(writers);
      await exited;
      await client.close();
    }
    const { child, client } = await startVictim();
    await expectIntact(client, acknowledged);
    expect(acknowledged.size).toBeGreaterThan(500);
    await client.close();
    child.kill('SIGKILL');
  });
});

/** Inserts and changes until the engine is gone, and notes what it has confirmed. */
async function write(
  entries: Collection<Entry>,
  name: string,
  acknowledged: Map<string, number>,
  done: () => void,
): Promise<void> {
  for (let i = 0; ; i++) {
    const id = `${name}/${i}`;
    try {
      await entries.insertOne({ _id: id, key: `key ${id}`, n: 1 });
      acknowledged.set(id, 1);
      done();
      await entries.updateOne({ _id: id }, { $inc: { n: 1 } });
      acknowledged.set(id, 2);
      done();
    } catch {
      // The engine was killed: what this request did is unknown, and the writer stops.
      return;
    }
  }
}

async function expectIntact(client: MongoClient, acknowledged: ReadonlyMap<string, number>): Promise<void> {
  if (acknowledged.size === 0) return;
  const db = client.db('test');
  const entries = db.collection<Entry>('entries');
  const found = new Map((await entries.find().toArray()).map(({ _id, n }) => [_id, n]));
  const lost = [...acknowledged].filter(([id, n]) => (found.get(id) ?? 0) < n);
  expect(lost).toEqual([]);
  expect(await db.command({ validate: 'entries' })).toMatchObject({ valid: true, errors: [], nrecords: found.size });
}

describe('a directory', { timeout: 120_000 }, () => {
  test('serves one engine at a time, and the second is told who has it', async () => {
    const first = await startEmbedded({ directory });
    await expect(startEmbedded({ directory })).rejects.toThrow(String(process.pid));
    await first.close();
    const second = await startEmbedded({ directory });
    await second.close();
  });

  test('keeps what was written when it is closed and opened again', async () => {
    const first = await startEmbedded({ directory });
    const writer = await new MongoClient(first.uri).connect();
    await writer.db('test').collection<{ _id: number }>('kept').insertOne({ _id: 1 });
    await writer.close();
    await first.close();
    const second = await startEmbedded({ directory });
    const reader = await new MongoClient(second.uri).connect();
    expect(await reader.db('test').collection('kept').find().toArray()).toEqual([{ _id: 1 }]);
    await reader.close();
    await second.close();
  });

  test('remembers retryable writes and commits: repeated after a restart they are answered and not done again', async () => {
    const lsid = { id: new UUID() };
    const insert = { insert: 'retried', documents: [{ _id: 1 }], lsid, txnNumber: 5n };
    const update = { update: 'retried', updates: [{ q: { _id: 1 }, u: { $inc: { n: 1 } } }], lsid, txnNumber: 6n };
    const inTransaction = { lsid, txnNumber: 7n, autocommit: false };
    const change = { update: 'retried', updates: update.updates, ...inTransaction, startTransaction: true };
    const commit = { commitTransaction: 1, $db: 'admin', ...inTransaction };
    const restarted = async (commands: readonly Record<string, unknown>[]) => {
      const engine = await startEmbedded({ directory });
      const replies = [];
      for (const command of commands) replies.push(await rawCommand(engine.uri, command));
      await engine.close();
      return replies;
    };
    expect(await restarted([insert])).toMatchObject([{ n: 1, ok: 1 }]);
    expect(await restarted([insert, update])).toMatchObject([{ n: 1, ok: 1 }, { nModified: 1 }]);
    expect(await restarted([update, change, commit])).toMatchObject([{ nModified: 1 }, { nModified: 1 }, { ok: 1 }]);
    const find = { find: 'retried' };
    expect(await restarted([commit, update, find])).toMatchObject([
      { ok: 1 },
      { ok: 0, code: 225 },
      { cursor: { firstBatch: [{ _id: 1, n: 2 }] } },
    ]);
  });

  test('with a cut data file is refused with a sentence that says so', async () => {
    const engine = await startEmbedded({ directory });
    const client = await new MongoClient(engine.uri).connect();
    await client
      .db('test')
      .collection('some')
      .insertMany(Array.from({ length: 500 }, () => ({ text: 'x'.repeat(500) })));
    await client.close();
    await engine.close();
    const [file = ''] = (await readdir(directory)).filter((name) => name.startsWith('data'));
    const { size } = await stat(join(directory, file));
    await truncate(join(directory, file), Math.floor(size / 2));
    await expect(startEmbedded({ directory })).rejects.toThrow(/damaged|truncated|cut|shorter/);
  });
});
