// The embedded engine in a process of its own, for bench-engine.ts: durable, in a directory that is removed at the end. Writes its
// URI, then for each line it reads the CPU time of this process so far, in microseconds.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { startEmbedded } from '../src/embedded/start.ts';

const directory = await mkdtemp(join(tmpdir(), 'trivium-bench-'));
const engine = await startEmbedded({ directory });
console.log(engine.uri);
for await (const _ of createInterface({ input: process.stdin })) {
  const { user, system } = process.cpuUsage();
  console.log(user + system);
}
await engine.close();
await rm(directory, { recursive: true, force: true });
