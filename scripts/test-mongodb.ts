/**
 * Runs every test that touches a database again, on a MongoDB server: the one that TRIVIUM_TEST_MONGODB_URI names, otherwise a
 * `mongod` of mongodb-memory-server (the binary in MONGOMS_SYSTEM_BINARY, or a download).
 *
 * Run: npm run test:mongodb [-- <arguments of vitest>]. Ends with vitest's exit code, or 1 when there is no server.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MongoClient } from 'mongodb';

interface Server {
  readonly uri: string;
  readonly stop: () => Promise<unknown>;
}

const { TRIVIUM_TEST_MONGODB_URI: given = '' } = process.env;
const server = given === '' ? await startMongod() : await reach(given);
if (typeof server === 'string') {
  process.stderr.write(`${server}\n`);
  process.exitCode = 1;
} else {
  try {
    process.exitCode = await runTests(server.uri);
  } finally {
    await server.stop();
  }
}

/** A server that somebody else runs, or the sentence why not. */
async function reach(uri: string): Promise<Server | string> {
  const client = new MongoClient(uri, { serverSelectionTimeoutMS: 5_000 });
  try {
    await client.db('admin').command({ ping: 1 });
    return { uri, stop: async () => undefined };
  } catch (error) {
    return `No tests were run: the MongoDB server that TRIVIUM_TEST_MONGODB_URI names cannot be used (${reason(error)}).`;
  } finally {
    await client.close();
  }
}

/** A server of our own, or the sentence why not. */
async function startMongod(): Promise<Server | string> {
  try {
    const { MongoMemoryReplSet } = await import('mongodb-memory-server-core');
    const set = await MongoMemoryReplSet.create({ replSet: { count: 1, storageEngine: 'wiredTiger' } });
    return { uri: set.getUri(), stop: () => set.stop() };
  } catch (error) {
    return (
      'No tests were run: there is no MongoDB server. Name one in TRIVIUM_TEST_MONGODB_URI, or the path of a mongod in ' +
      `MONGOMS_SYSTEM_BINARY; downloading one failed (${reason(error)}).`
    );
  }
}

async function runTests(uri: string): Promise<number> {
  const args = ['node_modules/vitest/vitest.mjs', 'run', ...databaseTests(), ...process.argv.slice(2)];
  const tests = spawn(process.execPath, args, {
    stdio: 'inherit',
    env: { ...process.env, TRIVIUM_TEST_MONGODB_URI: uri },
  });
  const [code] = await once(tests, 'exit');
  return typeof code === 'number' ? code : 1;
}

/** The test files that ask for the database of the tests, or for a server process on it. */
function databaseTests(): string[] {
  const files = readdirSync('test', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => join('test', name))
    .filter((path) => /\b(?:testDatabase|watchedDatabase|serverProcess)\(/.test(readFileSync(path, 'utf8')));
  if (files.length === 0) throw new Error('no test file asks for a database: has testDatabase() another name now?');
  return files;
}

function reason(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).replaceAll(/\s+/g, ' ').slice(0, 200);
}
