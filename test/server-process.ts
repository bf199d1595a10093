import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { MongoClient } from 'mongodb';
import { afterAll, beforeAll } from 'vitest';
import type { ApplyFile } from '../src/records/provision/apply-file.ts';

/** The program as a user starts it, as a process of its own. */
export interface ServerProcess {
  readonly url: string;
  readonly process: ChildProcess;
  /** All it wrote so far, on both streams. */
  readonly output: () => string;
}

export interface ProcessOptions {
  readonly args?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
}

/**
 * Starts `trivium start --apply` once for a test file, on the database that the tests use (a MongoDB server when
 * `TRIVIUM_TEST_MONGODB_URI` names one, otherwise the embedded engine in memory), and ends it afterwards.
 */
export function serverProcess(file: ApplyFile): () => ServerProcess {
  let running: ServerProcess | undefined;
  let directory = '';
  const name = `trivium_test_${randomBytes(6).toString('hex')}`;
  const uri = process.env.TRIVIUM_TEST_MONGODB_URI ?? '';
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'trivium-test-'));
    const path = join(directory, 'apply.yaml');
    await writeFile(path, JSON.stringify(file));
    const where = uri === '' ? ['--memory', 'true'] : ['--mongodb-uri', uri, '--database', name];
    running = await startServer({ args: ['--apply', path, ...where] });
  });
  afterAll(async () => {
    if (running !== undefined) await endServer(running);
    await rm(directory, { recursive: true, force: true });
    if (uri === '') return;
    const client = new MongoClient(uri);
    await client.db(name).dropDatabase();
    await client.close();
  });
  return () => {
    if (running === undefined) throw new Error('the server runs only while tests run');
    return running;
  };
}

/** Starts `trivium start` on a free port; resolves when it accepts connections, rejects with its output when it ends before. */
export async function startServer({ args = [], environment = {} }: ProcessOptions): Promise<ServerProcess> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts', 'start', '--port', '0', ...args], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stderr.on('data', (chunk: Buffer) => {
    output += chunk.toString();
  });
  const url = await new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      output += `${line}\n`;
      const found = /"url":"([^"]+)"/.exec(line)?.[1];
      if (found !== undefined) resolve(found);
    });
    child.once('exit', (code) => reject(new Error(`the server ended with ${code} before it listened:\n${output}`)));
  });
  return { url, process: child, output: () => output };
}

/** Asks a server to stop and waits for its end. Gives its exit code. */
export async function endServer({ process: child }: ServerProcess): Promise<number | null> {
  if (child.exitCode !== null) return child.exitCode;
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  return await ended;
}
