import { Long, MongoClient, type MongoServerError } from 'mongodb';
import { describe, expect, test } from 'vitest';
import { runningEngine } from './running-engine.ts';

const { client, db, uri } = runningEngine();

/** A session whose transaction numbers the test gives itself, which the driver must not know of. */
function ownSession() {
  const own = new MongoClient(uri());
  const session = own.startSession();
  return {
    send: (command: Record<string, unknown>) => own.db('test').command(command, { session }),
    close: () => own.close(),
  };
}

interface Account {
  _id: number;
  n: number;
}

describe('a transaction', () => {
  test('shows its changes to nobody before its commit, and all of them after', async () => {
    const accounts = db().collection<Account>('accounts');
    await accounts.insertOne({ _id: 1, n: 10 });
    await client().withSession(async (session) => {
      session.startTransaction();
      await accounts.updateOne({ _id: 1 }, { $inc: { n: -3 } }, { session });
      await accounts.insertOne({ _id: 2, n: 3 }, { session });
      expect(await accounts.find({}, { session }).toArray()).toEqual([
        { _id: 1, n: 7 },
        { _id: 2, n: 3 },
      ]);
      expect(await accounts.find().toArray()).toEqual([{ _id: 1, n: 10 }]);
      await session.commitTransaction();
      await session.commitTransaction();
    });
    expect(await accounts.countDocuments()).toBe(2);
  });

  test('leaves nothing behind when it is aborted, nor when a statement fails', async () => {
    const aborted = db().collection<Account>('aborted');
    await aborted.insertOne({ _id: 1, n: 1 });
    await client().withSession(async (session) => {
      session.startTransaction();
      await aborted.deleteOne({ _id: 1 }, { session });
      await session.abortTransaction();

      session.startTransaction();
      await aborted.insertOne({ _id: 2, n: 2 }, { session });
      await expect(aborted.insertOne({ _id: 1, n: 0 }, { session })).rejects.toMatchObject({ code: 11000 });
      await expect(session.commitTransaction()).rejects.toMatchObject({ code: 251 });
    });
    expect(await aborted.find().toArray()).toEqual([{ _id: 1, n: 1 }]);
  });

  test('that writes what another one has written is refused with the label that makes drivers try again', async () => {
    const contended = db().collection<Account>('contended');
    await contended.insertOne({ _id: 1, n: 0 });
    const [first, second] = [client().startSession(), client().startSession()];
    first.startTransaction();
    second.startTransaction();
    await contended.updateOne({ _id: 1 }, { $inc: { n: 1 } }, { session: first });
    const error: MongoServerError = await contended.updateOne({ _id: 1 }, { $inc: { n: 1 } }, { session: second }).then(
      () => expect.unreachable(),
      (caught) => caught,
    );
    expect([error.code, error.hasErrorLabel('TransientTransactionError')]).toEqual([112, true]);
    await first.commitTransaction();
    await Promise.all([first.endSession(), second.endSession()]);
  });

  test('is repeated until it fits: eight increments at once all arrive', async () => {
    const counters = db().collection<Account>('counters');
    await counters.insertOne({ _id: 1, n: 0 });
    const increment = () =>
      client().withSession((session) =>
        session.withTransaction(async () => {
          const found = await counters.findOne({ _id: 1 }, { session });
          await counters.replaceOne({ _id: 1 }, { n: (found?.n ?? 0) + 1 }, { session });
        }),
      );
    await Promise.all(Array.from({ length: 8 }, increment));
    expect(await counters.findOne({ _id: 1 })).toEqual({ _id: 1, n: 8 });
  });

  test('makes its collections with its commit, or not at all', async () => {
    const names = async () => (await db().listCollections({ name: /^made/ }).toArray()).map(({ name }) => name);
    await client().withSession(async (session) => {
      session.startTransaction();
      await db().collection<Account>('made').insertOne({ _id: 1, n: 1 }, { session });
      expect(await names()).toEqual([]);
      await session.abortTransaction();
      expect(await names()).toEqual([]);
      session.startTransaction();
      await db().createCollection('made', { session });
      await db().collection('made').createIndex({ n: 1 }, { session });
      await db().collection<Account>('made').insertOne({ _id: 1, n: 1 }, { session });
      await session.commitTransaction();
    });
    expect(await names()).toEqual(['made']);
    expect(await db().collection('made').indexExists('n_1')).toBe(true);
    expect(await db().collection('made').countDocuments()).toBe(1);
  });

  test('keeps a plain write waiting, but not beyond the time limit of that write', async () => {
    const waited = db().collection<Account>('waited');
    await waited.insertOne({ _id: 1, n: 1 });
    await client().withSession(async (session) => {
      session.startTransaction();
      await waited.updateOne({ _id: 1 }, { $set: { n: 2 } }, { session });
      const limited = waited.updateOne({ _id: 1 }, { $set: { n: 3 } }, { maxTimeMS: 50 });
      await expect(limited).rejects.toMatchObject({ code: 50 });
      const patient = waited.updateOne({ _id: 1 }, { $inc: { n: 10 } });
      await session.commitTransaction();
      expect(await patient).toMatchObject({ modifiedCount: 1 });
    });
    expect(await waited.findOne({ _id: 1 })).toEqual({ _id: 1, n: 12 });
  });

  test.each<[string, Record<string, unknown>, number]>([
    ['count', { count: 'a' }, 263],
    ['drop', { drop: 'a' }, 263],
    ['a write concern', { insert: 'a', documents: [{}], writeConcern: { w: 1 } }, 72],
  ])('refuses %s', async (_, command, code) => {
    const { send, close } = ownSession();
    const statement = { ...command, txnNumber: Long.fromNumber(1), autocommit: false, startTransaction: true };
    await expect(send(statement)).rejects.toMatchObject({ code });
    await close();
  });
});

describe('a retryable write', () => {
  test('that is sent twice is done once and answered twice the same', async () => {
    const { send, close } = ownSession();
    const retried = (command: Record<string, unknown>, number: number) =>
      send({ ...command, txnNumber: Long.fromNumber(number) });
    const insert = { insert: 'retried', documents: [{ _id: 1 }, { _id: 2 }] };
    expect([await retried(insert, 1), await retried(insert, 1)]).toMatchObject([{ n: 2 }, { n: 2 }]);
    const update = { update: 'retried', updates: [{ q: { _id: 1 }, u: { $inc: { n: 1 } } }] };
    expect([await retried(update, 2), await retried(update, 2)]).toMatchObject([{ nModified: 1 }, { nModified: 1 }]);
    const modify = { findAndModify: 'retried', query: { _id: 1 }, update: { $inc: { n: 1 } }, new: true };
    expect([await retried(modify, 3), await retried(modify, 3)]).toMatchObject([
      { value: { n: 2 } },
      { value: { n: 2 } },
    ]);
    const remove = { delete: 'retried', deletes: [{ q: { _id: 2 }, limit: 1 }] };
    expect([await retried(remove, 4), await retried(remove, 4)]).toMatchObject([{ n: 1 }, { n: 1 }]);
    await expect(retried(insert, 3)).rejects.toMatchObject({ code: 225 });
    await expect(retried({ find: 'retried' }, 5)).rejects.toMatchObject({ code: 50768 });
    expect(await db().collection<Account>('retried').findOne({ _id: 1 })).toEqual({ _id: 1, n: 2 });
    await close();
  });
});
