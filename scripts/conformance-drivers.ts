/**
 * Starts the embedded engine and runs the MongoDB drivers' specification tests on it. Their data may not be part of this project, so it
 * lies in a folder beside it; where that is missing there is nothing to run, and that is said.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { startEmbedded } from '../src/embedded/start.ts';

const program = ['../../shared', '../../../shared']
  .map((place) => fileURLToPath(new URL(`${place}/conformance/driver-specs.mjs`, import.meta.url)))
  .find(existsSync);
const known = fileURLToPath(new URL('../test/conformance/driver-specs-known.txt', import.meta.url));

if (program === undefined) console.log('skipped: shared/conformance/driver-specs.mjs is not beside this project');
else process.exitCode = await run(program);

async function run(program: string): Promise<number> {
  // The program reads the URI as a URL, which cannot hold the path of a socket.
  const engine = await startEmbedded({ memory: true }, { transport: 'loopback' });
  try {
    const args = [program, '--uri', engine.uri, '--known', known, ...process.argv.slice(2)];
    const child = spawn(process.execPath, args, { stdio: 'inherit' });
    return await new Promise<number>((resolve, reject) => {
      child.once('error', reject);
      child.once('exit', (code) => resolve(code ?? 1));
    });
  } finally {
    await engine.close();
  }
}
