import { type Db, MongoClient } from 'mongodb';
import { afterAll, beforeAll } from 'vitest';
import { type Embedded, type StartOptions, startEmbedded } from '../../src/embedded/start.ts';

/** An engine in memory with the official driver on it, for the tests of one file. */
export function runningEngine(options: StartOptions = {}): {
  readonly uri: () => string;
  readonly client: () => MongoClient;
  readonly db: () => Db;
} {
  let engine: Embedded | undefined;
  let client: MongoClient | undefined;
  beforeAll(async () => {
    engine = await startEmbedded({ memory: true }, options);
    client = await new MongoClient(engine.uri).connect();
  });
  afterAll(async () => {
    await client?.close();
    await engine?.close();
  });
  const connected = (): MongoClient => {
    if (client === undefined) throw new Error('the engine has not started');
    return client;
  };
  return { uri: () => engine?.uri ?? '', client: connected, db: () => connected().db('test') };
}
