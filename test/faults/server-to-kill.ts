import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { endServer, type ServerProcess, startServer } from '../../scripts/server-process.ts';
import type { ApplyFile } from '../../src/records/provision/apply-file.ts';
import { builtProgram } from '../built-program.ts';

/**
 * Gives each test of a file a data directory, and what starts the whole program on it, however the one before came to its end. The last
 * one is stopped after the test. `file` is asked for what to apply with each start.
 */
export function serverToKill(file: () => ApplyFile): (flags?: readonly string[]) => Promise<ServerProcess> {
  let directory = '';
  let running: ServerProcess | undefined;
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'trivium-kill-'));
  });
  afterEach(async () => {
    if (running !== undefined) await endServer(running);
    running = undefined;
    await rm(directory, { recursive: true, force: true });
  });
  return async (flags = []) => {
    const apply = join(directory, 'apply.yaml');
    await writeFile(apply, JSON.stringify(file()));
    const args = ['--data', join(directory, 'data'), '--apply', apply, '--password-cost', '10', ...flags];
    running = await startServer({ program: [builtProgram('trivium')], args });
    return running;
  };
}

/** Kills it as `kill -9` does; resolves when it is gone. */
export async function kill({ process }: ServerProcess): Promise<void> {
  const ended = once(process, 'exit');
  process.kill('SIGKILL');
  await ended;
}
