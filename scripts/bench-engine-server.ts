// The embedded engine in a process of its own, for bench-engine.ts: durable, in a directory that is removed at the end. Beside it stands a
// bare echo, the measure of what a message costs on this machine today. Writes the engine's URI and the echo's path, then for each
// line it reads the CPU time of this process so far, in microseconds.
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { startEmbedded } from '../src/embedded/start.ts';

const directory = await mkdtemp(join(tmpdir(), 'trivium-bench-'));
const engine = await startEmbedded({ directory: join(directory, 'data') });
const path = join(directory, 'echo.sock');
const echo = createServer((socket) => socket.on('data', (bytes) => socket.write(bytes)));
await new Promise<void>((resolve) => echo.listen(path, resolve));
console.log(engine.uri);
console.log(path);
for await (const _ of createInterface({ input: process.stdin })) {
  const { user, system } = process.cpuUsage();
  console.log(user + system);
}
echo.close();
await engine.close();
await rm(directory, { recursive: true, force: true });
