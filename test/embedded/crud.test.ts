import { MongoClient } from 'mongodb';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Embedded, startEmbedded } from '../../src/embedded/start.ts';

let engine: Embedded;
let client: MongoClient;

beforeAll(async () => {
  engine = await startEmbedded({ memory: true });
  client = await new MongoClient(engine.uri).connect();
});
afterAll(async () => {
  await client.close();
  await engine.close();
});

test('what is inserted is found, and gone when deleted', async () => {
  const notes = client.db('test').collection<{ _id: number; text: string }>('notes');
  await notes.insertOne({ _id: 1, text: 'one' });
  expect(await notes.find().toArray()).toEqual([{ _id: 1, text: 'one' }]);
  expect(await notes.deleteOne({ _id: 1 })).toMatchObject({ deletedCount: 1 });
  expect(await notes.findOne({ _id: 1 })).toBeNull();
});
