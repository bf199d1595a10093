import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll } from 'vitest';
import { type ConnectOptions, connect, type Database } from '../src/database/connect.ts';
import { type Embedded, startEmbedded } from '../src/embedded/start.ts';

/**
 * Gives a test file a database of its own, dropped afterwards, on the server that `TRIVIUM_TEST_MONGODB_URI` names; otherwise on an
 * embedded engine in memory, which the files of a worker share.
 *
 * Call it once at the top of the file; the function it gives answers inside of tests and hooks.
 */
export function testDatabase(limits: ConnectOptions['limits'] = {}): () => Database {
  return databaseOfFile(async () => {
    const database = await open(limits, false);
    // The driver would say nothing, and a test that waits for commands that must not come could not fail.
    database.client.on('newListener', (event) => {
      if (/^command/.test(String(event))) throw new Error('only a database of watchedDatabase tells its commands');
    });
    return database;
  });
}

/** As `testDatabase`, and its client tells each command that it sends, which costs it every twentieth part of its time. */
export function watchedDatabase(limits: ConnectOptions['limits'] = {}): () => Database {
  return databaseOfFile(() => open(limits, true));
}

function databaseOfFile(start: () => Promise<Database>): () => Database {
  let opened: Database | undefined;
  beforeAll(async () => {
    opened = await start();
  });
  afterAll(async () => {
    await opened?.db.dropDatabase();
    await opened?.close();
  });
  return () => {
    if (opened === undefined) throw new Error('the database is open only while tests run');
    return opened;
  };
}

async function open(limits: ConnectOptions['limits'], monitorCommands: boolean): Promise<Database> {
  const server = await databaseServer();
  const name = `trivium_test_${randomBytes(6).toString('hex')}`;
  const uri = `${server}${server.includes('?') ? '&' : '?'}monitorCommands=${monitorCommands}`;
  return await connect({ uri, name, limits });
}

let engine: Promise<Embedded> | undefined;

/** The URI of the server that the databases of the tests are on. The engine is never closed: it ends with the worker, and the run removes its files. */
export async function databaseServer(): Promise<string> {
  const { TRIVIUM_TEST_MONGODB_URI: given = '' } = process.env;
  if (given !== '') return given;
  engine ??= startEmbedded({ memory: true });
  return (await engine).uri;
}
