import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MongoClient } from 'mongodb';
import { afterAll, beforeAll } from 'vitest';
import { endServer, type ServerProcess, startServer } from '../scripts/server-process.ts';
import type { ApplyFile } from '../src/records/provision/apply-file.ts';
import { builtProgram } from './built-program.ts';
import type { ProgramName } from './prepare-run.ts';

/**
 * Starts `trivium start --apply` once for a test file, on the database that the tests use (a MongoDB server when
 * `TRIVIUM_TEST_MONGODB_URI` names one, otherwise the embedded engine, in memory unless `onDisk`), and ends it afterwards. `flags` are flags of
 * the command; the program `ahead` is loaded before it, in the same process; `heap` is the most, in MB, that each thread of it may hold
 * of objects before Node ends it.
 */
export function serverProcess(
  file: ApplyFile,
  flags: readonly string[] = [],
  {
    onDisk = false,
    ahead,
    heap,
  }: { readonly onDisk?: boolean; readonly ahead?: ProgramName; readonly heap?: number } = {},
): () => ServerProcess {
  let running: ServerProcess | undefined;
  let directory = '';
  const name = `trivium_test_${randomBytes(6).toString('hex')}`;
  const uri = process.env.TRIVIUM_TEST_MONGODB_URI ?? '';
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'trivium-test-'));
    const path = join(directory, 'apply.yaml');
    await writeFile(path, JSON.stringify(file));
    const embedded = onDisk ? ['--data', join(directory, 'data')] : ['--memory'];
    const where = uri === '' ? embedded : ['--mongodb-uri', uri, '--database', name];
    running = await startServer({
      program: [
        ...(heap === undefined ? [] : [`--max-old-space-size=${heap}`]),
        ...(ahead === undefined ? [] : ['--import', builtProgram(ahead)]),
        builtProgram('trivium'),
      ],
      args: ['--apply', path, '--password-cost', '10', ...where, ...flags],
    });
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
