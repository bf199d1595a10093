import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Decimal128, Double, Int32, Long, MongoClient, ObjectId } from 'mongodb';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copy, dump, load } from '../../src/embedded/dump.ts';
import { startEmbedded } from '../../src/embedded/start.ts';
import { runningEngine } from './running-engine.ts';

const from = runningEngine();
const to = runningEngine();
let directory: string;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'trivium-moving-'));
  const db = from.client().db('shop');
  const values = {
    int: new Int32(5),
    double: new Double(5),
    long: Long.fromString('5'),
    decimal: Decimal128.fromString('0.10'),
    at: new Date(0),
  };
  const ordered = new Map<string, unknown>([
    ['b', 1],
    ['2', 2],
    ['1', 3],
    ['__proto__', { a: 1 }],
  ]);
  await db.collection('a/b ü').insertMany([
    { _id: new ObjectId(), ...values },
    { _id: new ObjectId(), nested: ordered },
  ]);
  await db.collection('many').insertMany(Array.from({ length: 3000 }, (_, i) => ({ i, text: 'x'.repeat(i % 900) })));
  await db.collection('many').createIndex({ i: -1 }, { unique: true, name: 'by i' });
  await db.createCollection('empty', { validator: { n: { $type: 'int' } } });
});
afterAll(() => rm(directory, { recursive: true, force: true }));

const EXPECTED = new Map([
  ['shop.a/b ü', 2],
  ['shop.empty', 0],
  ['shop.many', 3000],
]);
const inOrder = (moved: ReadonlyMap<string, number>) => new Map([...moved].sort());

async function contents(client: MongoClient): Promise<unknown> {
  const db = client.db('shop');
  return Promise.all(
    ['a/b ü', 'many', 'empty'].map(async (name) => ({
      documents: (await db.collection(name).find({}, { raw: true }).toArray()).map((bytes) =>
        Buffer.from(bytes as never).toString('hex'),
      ),
      indexes: await db.collection(name).listIndexes().toArray(),
      options: (await db.listCollections({ name }, { nameOnly: false }).toArray())[0]?.options,
    })),
  );
}

test('a dump that is loaded into another server is the same, byte for byte', async () => {
  expect(inOrder(await dump(from.client(), directory))).toEqual(EXPECTED);
  expect(inOrder(await load(directory, to.client()))).toEqual(EXPECTED);
  expect(await contents(to.client())).toEqual(await contents(from.client()));
  await expect(load(directory, to.client())).rejects.toThrow(/has documents already/);
});

test('a copy from server to server is the same too', async () => {
  const other = await startEmbedded({ memory: true });
  const client = await new MongoClient(other.uri).connect();
  expect(inOrder(await copy(from.client(), client))).toEqual(EXPECTED);
  expect(await contents(client)).toEqual(await contents(from.client()));
  await client.close();
  await other.close();
});

test('a backup is taken while writes go on, and opens as one state', async () => {
  const place = await mkdtemp(join(tmpdir(), 'trivium-backup-'));
  const engine = await startEmbedded({ memory: true });
  const client = await new MongoClient(engine.uri).connect();
  const notes = client.db('test').collection<{ _id: number }>('notes');
  await notes.insertMany(Array.from({ length: 500 }, (_, i) => ({ _id: i })));
  const target = join(place, 'copy');
  await Promise.all([
    engine.backup(target),
    notes.insertMany(Array.from({ length: 500 }, (_, i) => ({ _id: 500 + i }))),
  ]);
  await expect(engine.backup(target)).rejects.toThrow();
  await client.close();
  await engine.close();
  expect((await readdir(target)).length).toBeGreaterThan(0);

  const restored = await startEmbedded({ directory: target });
  const reader = await new MongoClient(restored.uri).connect();
  expect(await reader.db('test').command({ validate: 'notes' })).toMatchObject({ valid: true });
  // The second insert is one command, but not one transaction: any beginning of it may be in the copy, and nothing else.
  const ids = await reader.db('test').collection<{ _id: number }>('notes').find().sort({ _id: 1 }).toArray();
  expect(ids.length).toBeGreaterThanOrEqual(500);
  expect(ids.map(({ _id }) => _id)).toEqual(Array.from(ids.keys()));
  await reader.close();
  await restored.close();
  await rm(place, { recursive: true, force: true });
});
