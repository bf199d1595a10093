import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { decodeDocument } from '../../src/embedded/bson/decode.ts';
import { Int32 } from '../../src/embedded/bson/value.ts';
import { openStore } from '../../src/embedded/store/open-store.ts';
import { builtProgram } from '../built-program.ts';

const compilePartialFilter = () => () => true;
let directory: string;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'store-fault-'));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

/** The lines of a process's standard output until it ends; `onLine` may end it. */
async function linesOf(child: ChildProcess, onLine: (count: number) => void): Promise<string[]> {
  const lines: string[] = [];
  if (child.stdout === null) throw new Error('the process has no standard output');
  const ended = once(child, 'exit');
  for await (const line of createInterface({ input: child.stdout })) {
    lines.push(line);
    onLine(lines.length);
  }
  await ended;
  return lines;
}

/** Every document under its `_id` and under each of its keys, and nothing else in any index. */
async function checkConsistency(): Promise<Set<number>> {
  const store = await openStore({ directory, compilePartialFilter });
  const collection = store.collection('d', 'c');
  if (collection === undefined) throw new Error('the collection is gone');
  const view = store.view();
  const numbers = new Set<number>();
  let tags = 0;
  for (const { recordId, bytes } of view.scan(collection)) {
    const doc = decodeDocument(bytes);
    const id = doc.get('_id');
    if (!(id instanceof Int32)) throw new Error('a document without its _id');
    expect(view.findId(collection, id)).toBe(recordId);
    numbers.add(id.value);
    tags += 2;
  }
  const entries = collection.indexes.map((index) => [...view.scanIndex(index, {})].flat().length);
  expect(entries).toEqual([numbers.size, numbers.size, tags]);
  expect(collection.count).toBe(numbers.size);
  view.close();
  await store.close();
  return numbers;
}

/** Documents and indexes agree, transactions are there as a whole, and what was dropped or never completed has left nothing. */
async function checkRebuilt(): Promise<void> {
  const store = await openStore({ directory, compilePartialFilter });
  const view = store.view();
  for (const collection of [...store.collections('d'), ...store.collections('passing')]) {
    const records = [...view.scan(collection)].length;
    expect(collection.count).toBe(records);
    for (const index of collection.indexes) {
      const entries = [...view.scanIndex(index, {})].flat().length;
      // Two tags each, but 0 and -0 are one.
      expect(entries).toBe(index.name === 'tags_1' ? records * 2 - 1 : records);
    }
    if (collection.name === 'ledger') expect(records % 2).toBe(0);
  }
  view.close();
  await store.close();
}

describe('the store', () => {
  it('has every acknowledged write and whole indexes after each kill -9', { timeout: 120_000 }, async () => {
    const acknowledged = new Set<number>();
    for (let round = 0; round < 5; round++) {
      const args = [builtProgram('store-writer'), directory, String(round * 1_000_000)];
      const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
      const lines = await linesOf(child, (count) => {
        if (count === 200 + round * 37) child.kill('SIGKILL');
      });
      for (const line of lines) if (/^\d+$/.test(line)) acknowledged.add(Number(line));
      const kept = await checkConsistency();
      expect([...acknowledged].filter((number) => !kept.has(number))).toEqual([]);
    }
    expect(acknowledged.size).toBeGreaterThan(1000);
  });

  it('is whole after a kill -9 within its first start, the build of an index, a commit and a drop', {
    timeout: 120_000,
  }, async () => {
    // Line 1 is the first start; then come a build and a commit a round, and the drop behind them.
    for (const lines of [1, 1, 2, 3, 4, 5, 7]) {
      const child = spawn(process.execPath, [builtProgram('store-rebuilder'), directory], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      // A little later than the line, at another place of what follows each time.
      await linesOf(child, (count) => {
        if (count === lines) setTimeout(() => child.kill('SIGKILL'), (lines * 7) % 25);
      });
      await checkRebuilt();
    }
  });

  it.skipIf(process.platform === 'win32')('says at its start that the disk is full', { timeout: 60_000 }, async () => {
    const command = 'ulimit -f 60; exec "$0" "$1" "$2" 2>&1';
    const child = spawn('bash', ['-c', command, process.execPath, builtProgram('store-writer'), directory], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    expect((await linesOf(child, () => undefined)).join(' ')).toMatch(/disk .* is full/);
  });

  it('says that its directory is none', async () => {
    const file = join(directory, 'file');
    writeFileSync(file, '');
    await expect(openStore({ directory: file, compilePartialFilter })).rejects.toThrow(/file/);
  });

  it.skipIf(process.platform === 'win32')(
    'says that the disk is full, and keeps and reads what it has',
    { timeout: 120_000 },
    async () => {
      // A limit on the size of files is a full disk that needs no disk of its own.
      const command = 'ulimit -f 12000; exec "$0" "$1" "$2" 0 20000';
      const child = spawn('bash', ['-c', command, process.execPath, builtProgram('store-writer'), directory], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      const lines = await linesOf(child, () => undefined);
      const acknowledged = lines.filter((line) => /^\d+$/.test(line)).map(Number);
      expect(lines).toContain('failed 14031');
      expect(acknowledged.length).toBeGreaterThan(50);
      const kept = await checkConsistency();
      expect(acknowledged.filter((number) => !kept.has(number))).toEqual([]);
    },
  );
});
