import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { MongoServerError } from 'mongodb';
import { describe, expect, test } from 'vitest';
import { failureOf } from '../../../src/database/failure.ts';
import { discardFile, findFile, openForReading, openForWriting } from '../../../src/database/files.ts';
import { dropIndexes, ensureCollection } from '../../../src/database/indexes.ts';
import { raise, reserve } from '../../../src/database/sequences.ts';
import { inTransaction } from '../../../src/database/transaction.ts';
import { testDatabase } from '../../database.ts';

const database = testDatabase();

const items = (name: string) => database().db.collection<{ _id: number; n: number }>(name);

describe('sequences', () => {
  test('blocks that many reserve at once never overlap', async () => {
    const sizes = Array.from({ length: 30 }, (_, index) => (index % 5) + 1);
    const firsts = await Promise.all(sizes.map((size) => reserve(database(), 'blocks', size)));
    const given = firsts.flatMap((first, index) => Array.from({ length: sizes[index] ?? 0 }, (_, n) => first + n));
    expect(new Set(given).size).toBe(given.length);
    expect(Math.min(...given)).toBe(1);
    expect(Math.max(...given)).toBe(given.length);
  });

  test('several that start a sequence at once get numbers of their own', async () => {
    for (let round = 0; round < 10; round += 1) {
      const given = await Promise.all(Array.from({ length: 10 }, () => reserve(database(), `started ${round}`)));
      expect(given.sort((one, other) => one - other)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    }
  });

  test('raising goes up only', async () => {
    await raise(database(), 'raised', 41);
    await raise(database(), 'raised', 7);
    expect(await reserve(database(), 'raised')).toBe(42);
  });
});

describe('transactions', () => {
  test('all or nothing', async () => {
    await ensureCollection(database(), 'all', []);
    const work = inTransaction(database(), async (session) => {
      await items('all').insertOne({ _id: 1, n: 1 }, { session });
      throw new Error('in the middle');
    });
    await expect(work).rejects.toThrow('in the middle');
    expect(await items('all').countDocuments()).toBe(0);
  });

  test('writers that meet are repeated, so that no step is lost', async () => {
    await ensureCollection(database(), 'meet', []);
    await items('meet').insertOne({ _id: 1, n: 0 });
    const step = () =>
      inTransaction(database(), async (session) => {
        const found = await items('meet').findOne({ _id: 1 }, { session });
        await items('meet').updateOne({ _id: 1 }, { $set: { n: (found?.n ?? 0) + 1 } }, { session });
      });
    await Promise.all(Array.from({ length: 6 }, step));
    expect(await items('meet').findOne({ _id: 1 })).toEqual({ _id: 1, n: 6 });
  });
});

test('collections and indexes are made once, by several at a time, and dropped if they are there', async () => {
  const wanted = [{ name: 'unique n', key: { n: 1 }, unique: true }] as const;
  await Promise.all(Array.from({ length: 3 }, () => ensureCollection(database(), 'indexed', wanted)));
  await ensureCollection(database(), 'indexed', wanted);
  await items('indexed').insertOne({ _id: 1, n: 1 });
  const again = await items('indexed')
    .insertOne({ _id: 2, n: 1 })
    .catch((error: unknown) => error);
  expect(failureOf(again)).toEqual({ kind: 'duplicate', path: 'n' });
  await dropIndexes(database(), 'indexed', ['unique n', 'never made']);
  await items('indexed').insertOne({ _id: 2, n: 1 });
});

describe('failures', () => {
  const named = (name: string) => Object.assign(new Error('x'), { name });
  test.each([
    [named('MongoNetworkError'), { kind: 'unreachable' }],
    [named('MongoServerSelectionError'), { kind: 'unreachable' }],
    [new MongoServerError({ code: 50, errmsg: 'operation exceeded time limit' }), { kind: 'time' }],
    [new MongoServerError({ code: 10107, errmsg: 'not primary' }), { kind: 'unreachable' }],
    [new MongoServerError({ code: 16608, errmsg: 'cannot divide by zero' }), { kind: 'refused', code: 16608 }],
    [new MongoServerError({ code: 11000, keyPattern: { 'data.a': 1 } }), { kind: 'duplicate', path: 'data.a' }],
    [
      new MongoServerError({
        code: 11000,
        errmsg: 'E11000 duplicate key error collection: x.y index: unique data.a b dup key: { data.a b: 1 }',
      }),
      { kind: 'duplicate', path: 'data.a b' },
    ],
    [new TypeError('ours'), undefined],
    ['text', undefined],
  ])('%s', (error, failure) => {
    expect(failureOf(error)).toEqual(failure);
  });
});

describe('files', () => {
  const content = `${'x'.repeat(300_000)}end`;

  async function stored(): Promise<string> {
    const { id, stream } = openForWriting(database(), { name: '../../etc/passwd', type: 'text/plain' });
    stream.end(content);
    await once(stream, 'finish');
    return id;
  }

  test('come back whole and in part, with their facts', async () => {
    const id = await stored();
    expect(await text(openForReading(database(), id))).toBe(content);
    expect(await text(openForReading(database(), id, { start: 299_999, end: 300_002 }))).toBe('xen');
    expect(await findFile(database(), id)).toMatchObject({
      id,
      length: content.length,
      facts: { name: '../../etc/passwd', type: 'text/plain' },
    });
  });

  test('are gone after removal, with all content', async () => {
    const before = await database().db.collection('files.chunks').countDocuments();
    await discardFile(database(), await stored());
    expect(await database().db.collection('files.chunks').countDocuments()).toBe(before);
  });

  test('P8: an upload that is cut leaves nothing', async () => {
    const before = await database().db.collection('files.chunks').countDocuments();
    const { id, stream } = openForWriting(database(), {});
    await new Promise((resolve) => stream.write(content, resolve));
    await stream.abort();
    expect(await findFile(database(), id)).toBeUndefined();
    expect(await database().db.collection('files.chunks').countDocuments()).toBe(before);
  });

  test('a text that is no id finds nothing', async () => {
    expect(await findFile(database(), '../x')).toBeUndefined();
    expect(await findFile(database(), '0'.repeat(24))).toBeUndefined();
  });
});
