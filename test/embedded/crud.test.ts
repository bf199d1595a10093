import { Double, Int32, Long, MongoBulkWriteError, MongoServerError, ObjectId } from 'mongodb';
import { describe, expect, test } from 'vitest';
import { runningEngine } from './running-engine.ts';

const { db } = runningEngine();

interface Counter {
  _id: number;
  n?: number;
  tags?: string[];
}

describe('documents', () => {
  test('come back with the types they were sent with', async () => {
    const types = db().collection('types');
    const sent = {
      int: new Int32(5),
      double: new Double(5),
      long: Long.fromString('9007199254740993'),
      id: new ObjectId(),
    };
    await types.insertOne({ _id: new ObjectId(), ...sent, '1': 'a', '0': 'b' });
    const [found] = await types.find({}, { promoteValues: false }).toArray();
    expect(found).toMatchObject(sent);
    expect(Object.keys(found ?? {})).toContain('int');
  });

  test('are found, changed, counted and removed', async () => {
    const notes = db().collection<Counter>('notes');
    const docs = Array.from({ length: 1000 }, (_, i) => ({ _id: i, n: i % 10 }));
    expect(await notes.insertMany(docs)).toMatchObject({ insertedCount: 1000 });
    expect(await notes.find({ n: 3 }).sort({ _id: -1 }).skip(1).limit(2).toArray()).toEqual([
      { _id: 983, n: 3 },
      { _id: 973, n: 3 },
    ]);
    expect(await notes.updateMany({ n: { $lt: 5 } }, { $inc: { n: 100 } })).toMatchObject({
      matchedCount: 500,
      modifiedCount: 500,
    });
    expect(await notes.updateOne({ _id: 0 }, { $set: { n: 100 } })).toMatchObject({
      matchedCount: 1,
      modifiedCount: 0,
    });
    expect(await notes.countDocuments({ n: { $gte: 100 } })).toBe(500);
    expect(await notes.estimatedDocumentCount()).toBe(1000);
    expect((await notes.distinct('n')).length).toBe(10);
    expect(await notes.replaceOne({ _id: 1 }, { n: -1 })).toMatchObject({ modifiedCount: 1 });
    expect(await notes.findOne({ _id: 1 }, { projection: { n: 1, _id: 0 } })).toEqual({ n: -1 });
    expect(await notes.deleteMany({ n: { $gte: 100 } })).toMatchObject({ deletedCount: 499 });
    expect(await notes.deleteOne({ _id: 1 })).toMatchObject({ deletedCount: 1 });
    expect(await notes.countDocuments()).toBe(500);
  });

  test('are all changed when a scan is too long for one commit', async () => {
    const many = db().collection<Counter>('many');
    await many.insertMany(Array.from({ length: 12_000 }, (_, i) => ({ _id: i, n: 0 })));
    const [first, second] = await Promise.all([
      many.updateMany({}, { $inc: { n: 1 } }),
      many.updateMany({}, { $inc: { n: 1 } }),
    ]);
    expect([first.modifiedCount, second.modifiedCount]).toEqual([12_000, 12_000]);
    expect(await many.countDocuments({ n: 2 })).toBe(12_000);
    expect(await many.findOneAndUpdate({ n: 2, _id: 11_999 }, { $set: { n: 3 } }, { returnDocument: 'after' })).toEqual(
      { _id: 11_999, n: 3 },
    );
    expect(await many.updateOne({ n: { $gt: 2 } }, { $inc: { n: 1 } })).toMatchObject({ modifiedCount: 1 });
    expect(await many.deleteOne({ n: 4 })).toMatchObject({ deletedCount: 1 });
    expect(await many.updateOne({ n: 99 }, { $set: { tags: ['new'] } }, { upsert: true })).toMatchObject({
      upsertedCount: 1,
    });
    expect(await many.deleteMany({ n: { $in: [2, 99] } })).toMatchObject({ deletedCount: 12_000 });
  });
});

describe('bulk writes', () => {
  test('stop at the first error when they are ordered, and go on when not', async () => {
    const bulk = db().collection<Counter>('bulk');
    const operations = [{ _id: 1 }, { _id: 1 }, { _id: 2 }].map((document) => ({ insertOne: { document } }));
    const ordered = await bulk.bulkWrite(operations).catch((error: unknown) => error);
    expect(ordered).toBeInstanceOf(MongoBulkWriteError);
    expect(await bulk.countDocuments()).toBe(1);
    const unordered = await bulk.bulkWrite(operations, { ordered: false }).catch((error: unknown) => error);
    expect(unordered).toMatchObject({ code: 11000, insertedCount: 1 });
    expect(await bulk.countDocuments()).toBe(2);
  });

  test('mix all kinds of statements', async () => {
    const mixed = db().collection<Counter>('mixed');
    const result = await mixed.bulkWrite([
      { insertOne: { document: { _id: 1, n: 1 } } },
      { updateOne: { filter: { _id: 1 }, update: { $inc: { n: 5 } } } },
      { updateOne: { filter: { _id: 2 }, update: { $set: { n: 2 } }, upsert: true } },
      { replaceOne: { filter: { _id: 2 }, replacement: { n: 3 } } },
      { updateMany: { filter: {}, update: { $push: { tags: 'x' } } } },
      { deleteOne: { filter: { _id: 1 } } },
    ]);
    expect(result).toMatchObject({ insertedCount: 1, modifiedCount: 4, upsertedCount: 1, deletedCount: 1 });
    expect(await mixed.find().toArray()).toEqual([{ _id: 2, n: 3, tags: ['x'] }]);
  });
});

describe('indexes', () => {
  test('are made, listed, used and dropped; a unique one refuses a second', async () => {
    const users = db().collection('users');
    await users.insertMany([
      { mail: 'a@b', age: 1 },
      { mail: 'c@d', age: 2 },
    ]);
    expect(await users.createIndex({ mail: 1 }, { unique: true })).toBe('mail_1');
    expect((await users.listIndexes().toArray()).map(({ name, unique }) => [name, unique])).toEqual([
      ['_id_', undefined],
      ['mail_1', true],
    ]);
    const error = await users.insertOne({ mail: 'a@b' }).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(MongoServerError);
    expect(error).toMatchObject({ code: 11000, keyPattern: { mail: 1 }, keyValue: { mail: 'a@b' } });
    const explained = await users.find({ mail: 'a@b' }).explain('executionStats');
    expect(explained).toMatchObject({
      queryPlanner: { winningPlan: { stage: 'FETCH', inputStage: { stage: 'IXSCAN', indexName: 'mail_1' } } },
      executionStats: { nReturned: 1, totalKeysExamined: 1, totalDocsExamined: 1 },
    });
    const pipeline = [{ $match: { mail: 'a@b' } }, { $group: { _id: '$mail' } }, { $out: 'nowhere' }];
    expect(await db().command({ aggregate: users.collectionName, pipeline, explain: true })).toMatchObject({
      stages: [
        { $cursor: { queryPlanner: { winningPlan: { stage: 'FETCH', inputStage: { stage: 'IXSCAN' } } } } },
        { $group: { _id: '$mail' } },
        { $out: 'nowhere' },
      ],
    });
    expect(await db().listCollections({ name: 'nowhere' }).toArray()).toEqual([]);
    await users.dropIndex('mail_1');
    await users.insertOne({ mail: 'a@b' });
    expect(await users.countDocuments({ mail: 'a@b' })).toBe(2);
  });

  test.each<[string, Record<string, string | number>, Record<string, unknown>, number]>([
    ['a kind that is not here', { a: 'text' }, {}, 238],
    ['a wildcard', { '$**': 1 }, {}, 238],
    ['a direction of zero', { a: 0 }, {}, 67],
    ['an unknown option', { a: 1 }, { nonsense: true }, 197],
    ['expiry of a compound index', { a: 1, b: 1 }, { expireAfterSeconds: 1 }, 67],
    ['another key under the same name', { b: 1 }, { name: 'taken' }, 86],
  ])('%s is refused', async (_, key, options, code) => {
    await db().collection('refused').createIndex({ a: 1 }, { name: 'taken' });
    const name = typeof options.name === 'string' ? options.name : 'new';
    await expect(
      db().command({ createIndexes: 'refused', indexes: [{ key, ...options, name }] }),
    ).rejects.toMatchObject({ code });
  });
});

test('a hint that names no index is refused', async () => {
  await db().createCollection('hinted');
  await expect(db().collection('hinted').find({}, { hint: 'missing' }).toArray()).rejects.toMatchObject({ code: 2 });
});

test('of several keys the error names the one that is taken', async () => {
  const tagged = db().collection<Counter>('tagged');
  await tagged.createIndex({ tags: 1 }, { unique: true });
  await tagged.insertOne({ _id: 1, tags: ['x', 'y'] });
  await expect(tagged.insertOne({ _id: 2, tags: ['z', 'y'] })).rejects.toMatchObject({ keyValue: { tags: 'y' } });
});

describe('aggregation', () => {
  test('groups, joins, and writes its rows to a collection', async () => {
    await db()
      .collection<Counter>('sales')
      .insertMany([1, 2, 3, 4].map((i) => ({ _id: i, n: i % 2 })));
    await db()
      .collection('names')
      .insertMany([
        { _id: 0, name: 'even' },
        { _id: 1, name: 'odd' },
      ] as never[]);
    const pipeline = [
      { $group: { _id: '$n', count: { $sum: 1 } } },
      { $lookup: { from: 'names', localField: '_id', foreignField: '_id', as: 'name' } },
      { $set: { name: { $first: '$name.name' } } },
      { $sort: { _id: 1 } },
    ];
    const rows = [
      { _id: 0, count: 2, name: 'even' },
      { _id: 1, count: 2, name: 'odd' },
    ];
    const sales = db().collection('sales');
    expect(await sales.aggregate(pipeline).toArray()).toEqual(rows);
    await sales.aggregate([...pipeline, { $out: 'report' }]).toArray();
    expect(await db().collection('report').find().toArray()).toEqual(rows);
    await sales.aggregate([{ $match: { _id: 1 } }, { $project: { more: 'x' } }, { $merge: 'report' }]).toArray();
    expect(await db().collection('report').findOne({ more: 'x' })).toEqual({
      _id: 1,
      count: 2,
      name: 'odd',
      more: 'x',
    });
  });
});

describe('commands', () => {
  test.each<[Record<string, unknown>, number]>([
    [{ nonsense: 1 }, 59],
    [{ find: 'a', nonsense: 1 }, 40415],
    [{ find: 'a', filter: 1 }, 14],
    [{ find: 'a', limit: -1 }, 51024],
    [{ find: 'a', filter: { $nonsense: 1 } }, 2],
    [{ find: 'a', filter: { $where: 'true' } }, 238],
    [{ find: 'a', collation: { locale: 'de' } }, 238],
    [{ find: 'a', tailable: true }, 238],
    [{ find: '' }, 73],
    [{ find: 'a$b' }, 73],
    [{ insert: 'a' }, 40414],
    [{ insert: 'a', documents: [] }, 16],
    [{ insert: 'a', documents: [1] }, 14],
    [{ update: 'a', updates: [{ q: {} }] }, 40414],
    [{ delete: 'a', deletes: [{ q: {}, limit: 2 }] }, 9],
    [{ findAndModify: 'a', query: {} }, 9],
    [{ aggregate: 'a', pipeline: [] }, 9],
    [{ aggregate: 'a', pipeline: [{ $nonsense: 1 }], cursor: {} }, 40324],
    [{ aggregate: 1, pipeline: [{ $match: {} }], cursor: {} }, 73],
    [{ getMore: Long.fromNumber(12345), collection: 'a' }, 43],
    [{ create: 'a', capped: true, size: 1 }, 238],
    [{ listIndexes: 'missing' }, 26],
    [{ dropIndexes: 'missing', index: 'a' }, 26],
    [{ listDatabases: 1 }, 13],
    [{ ping: 1, apiVersion: '2' }, 322],
    [{ ping: 1, autocommit: false }, 72],
  ])('%j is refused with %i', async (command, code) => {
    await expect(db().command(command)).rejects.toMatchObject({ code });
  });

  test('a write concern that one node cannot meet is told, and the write stands', async () => {
    const reply = await db()
      .command({ insert: 'concern', documents: [{ _id: 1 }], writeConcern: { w: 2 } })
      .catch((error) => error.result ?? error);
    expect(reply).toMatchObject({ writeConcernError: { code: 100 } });
    expect(await db().collection('concern').countDocuments()).toBe(1);
  });

  test('collections and databases are listed, renamed and dropped', async () => {
    await db().createCollection('first', { validator: { n: { $type: 'number' } } });
    await expect(db().collection('first').insertOne({ n: 'x' })).rejects.toMatchObject({ code: 121 });
    await db().renameCollection('first', 'second');
    expect(
      (
        await db()
          .listCollections({ name: /^(first|second)$/ })
          .toArray()
      ).map(({ name }) => name),
    ).toEqual(['second']);
    expect(await db().collection('second').drop()).toBe(true);
    const other = db().admin();
    expect((await other.listDatabases()).databases.map(({ name }) => name)).toContain('test');
    expect(await db().stats()).toMatchObject({ db: 'test', ok: 1 });
  });
});
