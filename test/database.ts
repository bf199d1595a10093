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
  let opened: Database | undefined;
  beforeAll(async () => {
    opened = await open(limits);
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

async function open(limits: ConnectOptions['limits']): Promise<Database> {
  const server = await databaseServer();
  const name = `trivium_test_${randomBytes(6).toString('hex')}`;
  // So that tests can listen to the commands that are sent.
  const uri = `${server}${server.includes('?') ? '&' : '?'}monitorCommands=true`;
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
