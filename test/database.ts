import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll } from 'vitest';
import { type ConnectOptions, connect, type Database } from '../src/database/connect.ts';

/**
 * Gives a test file a database of its own, dropped afterwards, on the server that the environment names:
 * `TRIVIUM_TEST_MONGODB_URI` if set; with `TRIVIUM_TEST_SERVER=mongodb` a `mongod` of mongodb-memory-server (its binary from
 * `MONGOMS_SYSTEM_BINARY` or a download); otherwise the embedded engine, in memory.
 *
 * Call it once at the top of the file; the function it gives answers inside of tests and hooks.
 */
export function testDatabase(limits: ConnectOptions['limits'] = {}): () => Database {
  let opened: Opened | undefined;
  beforeAll(async () => {
    opened = await open(limits);
  });
  afterAll(async () => {
    await opened?.database.db.dropDatabase();
    await opened?.database.close();
    await opened?.stop();
  });
  return () => {
    if (opened === undefined) throw new Error('the database is open only while tests run');
    return opened.database;
  };
}

interface Opened {
  readonly database: Database;
  stop(): Promise<void>;
}

async function open(limits: ConnectOptions['limits'] = {}): Promise<Opened> {
  const server = await startServer();
  const name = `trivium_test_${randomBytes(6).toString('hex')}`;
  // So that tests can listen to the commands that are sent.
  const uri = `${server.uri}${server.uri.includes('?') ? '&' : '?'}monitorCommands=true`;
  return { database: await connect({ uri, name, limits }), stop: server.stop };
}

interface Server {
  readonly uri: string;
  stop(): Promise<void>;
}

async function startServer(): Promise<Server> {
  const { TRIVIUM_TEST_MONGODB_URI: uri, TRIVIUM_TEST_SERVER: kind } = process.env;
  if (uri !== undefined && uri !== '') return { uri, stop: async () => {} };
  return kind === 'mongodb' ? await startMongod() : await startEmbeddedEngine();
}

async function startMongod(): Promise<Server> {
  const { MongoMemoryReplSet } = await import('mongodb-memory-server-core');
  const set = await MongoMemoryReplSet.create({ replSet: { count: 1, storageEngine: 'wiredTiger' } });
  return {
    uri: set.getUri(),
    stop: async () => {
      await set.stop();
    },
  };
}

async function startEmbeddedEngine(): Promise<Server> {
  const engine: unknown = await import(new URL('../src/embedded/start.ts', import.meta.url).href);
  if (!isEngine(engine)) throw new Error('src/embedded/start.ts exports no startEmbedded');
  const { uri, close } = await engine.startEmbedded({ memory: true });
  return { uri, stop: close };
}

interface Engine {
  startEmbedded(options: { memory: true }): Promise<{ uri: string; close(): Promise<void> }>;
}

function isEngine(value: unknown): value is Engine {
  return typeof value === 'object' && value !== null && 'startEmbedded' in value;
}
