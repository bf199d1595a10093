import { MongoClient } from 'mongodb';
import { describe, expect, test } from 'vitest';
import { runningEngine } from './running-engine.ts';

const { client, db, uri } = runningEngine();

const openCursors = async (): Promise<number> => Number((await db().admin().serverStatus()).metrics.cursor.open.total);

describe('a cursor', () => {
  test('gives all rows in batches of the size that was asked for, from one state of the data', async () => {
    const rows = db().collection<{ _id: number }>('rows');
    await rows.insertMany(Array.from({ length: 2500 }, (_, i) => ({ _id: i })));
    const cursor = rows.find({}, { batchSize: 100 });
    expect(await cursor.next()).toEqual({ _id: 0 });
    await rows.deleteMany({});
    expect((await cursor.toArray()).map(({ _id }) => _id)).toEqual(Array.from({ length: 2499 }, (_, i) => i + 1));
    expect(await openCursors()).toBe(0);
  });

  test('is closed by its client, by its last row, and by the end of its session', async () => {
    const few = db().collection<{ _id: number }>('few');
    await few.insertMany(Array.from({ length: 10 }, (_, i) => ({ _id: i })));
    const closed = few.find({}, { batchSize: 2 });
    await closed.next();
    expect(await openCursors()).toBe(1);
    await closed.close();
    expect(await openCursors()).toBe(0);
    expect(await few.find({}, { batchSize: 4, limit: 4 }).toArray()).toHaveLength(4);
    const session = client().startSession();
    const left = few.find({}, { batchSize: 2, session });
    await left.next();
    await db()
      .admin()
      .command({ endSessions: [session.id] });
    expect(await openCursors()).toBe(0);
    await session.endSession();
  });

  test('holds large documents back until the next batch, so that no reply grows beyond the limit', async () => {
    const large = db().collection<{ _id: number; text: string }>('large');
    for (let i = 0; i < 6; i++) await large.insertOne({ _id: i, text: 'x'.repeat(7_000_000) });
    expect((await large.find().toArray()).map(({ text }) => text.length)).toEqual(Array(6).fill(7_000_000));
  });
});

describe('a time limit', () => {
  test('stops a scan, and lets others through meanwhile', async () => {
    const slow = db().collection<{ _id: number }>('slow');
    await slow.insertMany(Array.from({ length: 20_000 }, (_, i) => ({ _id: i, text: 'a'.repeat(50) })));
    const pipeline = [
      {
        $lookup: {
          from: 'slow',
          let: { id: '$_id' },
          pipeline: [{ $match: { $expr: { $lt: ['$_id', '$$id'] } } }, { $count: 'n' }],
          as: 'less',
        },
      },
      { $match: { less: 'never' } },
    ];
    const running = slow.aggregate(pipeline, { maxTimeMS: 1500 }).toArray();
    const outcome = running.then(
      () => 'finished',
      (error: { code: number }) => error.code,
    );
    const other = await new MongoClient(uri()).connect();
    expect(
      await other
        .db('test')
        .collection<{ _id: number }>('slow')
        .findOne({ _id: 7 }, { projection: { _id: 1 } }),
    ).toEqual({ _id: 7 });
    await other.close();
    expect(await outcome).toBe(50);
  });
});
