import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MongoClient } from 'mongodb';

/** A database to measure on: the arguments that start the server on it, and how to leave nothing behind. */
export interface BenchDatabase {
  readonly name: string;
  readonly args: readonly string[];
  readonly remove: () => Promise<void>;
}

/** The embedded engine, durable in a directory of its own, and the server of `TRIVIUM_TEST_MONGODB_URI` if there is one. */
export function databases(environment: Readonly<Record<string, string | undefined>>): BenchDatabase[] {
  const uri = environment.TRIVIUM_TEST_MONGODB_URI ?? '';
  const directory = mkdtempSync(join(tmpdir(), 'trivium-bench-'));
  const embedded: BenchDatabase = {
    name: 'embedded engine (its work is in the CPU figure)',
    args: ['--data', directory],
    remove: async () => rmSync(directory, { recursive: true, force: true }),
  };
  return uri === '' ? [embedded] : [embedded, onServer(uri)];
}

function onServer(uri: string): BenchDatabase {
  const name = `trivium_bench_${process.pid}`;
  return {
    name: 'MongoDB server (its own work is not in the CPU figure)',
    args: ['--mongodb-uri', uri, '--database', name],
    remove: async () => {
      const client = new MongoClient(uri);
      await client.db(name).dropDatabase();
      await client.close();
    },
  };
}
