import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endServer, type ServerProcess, startServer } from '../server-process.ts';
import { cpuSeconds } from './cpu-time.ts';
import type { BenchDatabase } from './databases.ts';
import { largeFile, largeFileApp } from './large-file.ts';
import { memoryOf, mostMemoryWhile } from './memory.ts';

/** Sends a file of this size and gets it back, and prints for each way what it took and how far the memory grew. */
export async function measureFilePassage(database: BenchDatabase, megabytes: number): Promise<void> {
  const directory = mkdtempSync(join(tmpdir(), 'trivium-bench-apply-'));
  const file = join(directory, 'apply.yaml');
  writeFileSync(file, JSON.stringify(largeFileApp));
  // A form is a little larger than its file.
  const server = await startServer({
    args: ['--apply', file, '--upload-limit', `${megabytes + 1}mb`, '--request-timeout', '60m', ...database.args],
  });
  try {
    const { send, fetch } = await largeFile(server.url);
    // One of 8 MB warms compilers and buffers.
    await send(8);
    process.stdout.write(`  ${'case'.padEnd(44)}     MB/s  CPU s/GB   MB more     MB peak\n`);
    await measure(server, `upload ${megabytes} MB`, megabytes, () => send(megabytes));
    await measure(server, `download ${megabytes} MB`, megabytes, fetch);
    await measure(server, `upload ${megabytes} MB in a form`, megabytes, () => send(megabytes, { form: true }));
  } finally {
    await endServer(server);
    await database.remove();
    rmSync(directory, { recursive: true, force: true });
  }
}

async function measure(
  { process: child }: ServerProcess,
  name: string,
  megabytes: number,
  work: () => Promise<unknown>,
) {
  const pid = child.pid ?? 0;
  const before = { cpu: cpuSeconds(pid) ?? 0, memory: memoryOf(pid).own, time: performance.now() };
  const most = await mostMemoryWhile(pid, work);
  const seconds = (performance.now() - before.time) / 1000;
  const cpu = ((cpuSeconds(pid) ?? 0) - before.cpu) / (megabytes / 1024);
  const figures = [megabytes / seconds, cpu, most - before.memory, memoryOf(pid).peak];
  process.stdout.write(`  ${name.padEnd(44)}${figures.map((figure) => figure.toFixed(1).padStart(10)).join('')}\n`);
}
