/**
 * Measures `trivium import` of NDJSON on the embedded engine: CPU time of a row, and the most memory that the process had for itself in the
 * first, the fifth and the last tenth of the rows. Memory that grows with the rows would show between the last two; the first is smaller, as the
 * engine's caches, which have a limit, fill up. Pages of the data file that are mapped into the process are not counted: the system takes
 * them back when it needs them. The rows go through a pipe, so that it is known how far the import is. Linux only.
 * Run: npm run bench:import [-- --rows 1000000]
 */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { cpuSeconds } from './bench/cpu-time.ts';
import { memoryOf } from './bench/memory.ts';

const { values } = parseArgs({ options: { rows: { type: 'string', default: '1000000' } } });
const rows = Number(values.rows);
/** How many rows have been handed over; the pipe holds few that the import has not read. */
let handed = 0;
const directory = mkdtempSync(join(tmpdir(), 'trivium-bench-import-'));
try {
  const data = join(directory, 'data');
  const apps = join(directory, 'apps.yaml');
  writeFileSync(apps, 'organizations: [{ name: Bench, apps: [{ name: Bench, collections: [{ name: rows }] }] }]');
  await trivium(['apply', apps, '--data', data]);
  const pipe = join(directory, 'rows.ndjson');
  execFileSync('mkfifo', [pipe]);
  const from = performance.now();
  const { cpu, tenths } = await trivium(['import', 'Bench', 'rows', pipe, '--data', data], () =>
    pipeline(Readable.from(lines(rows), { highWaterMark: 64 }), createWriteStream(pipe)),
  );
  const rate = (rows * 1000) / (performance.now() - from);
  process.stdout.write(
    `${rows} rows, ${rate.toFixed(0)} a second, ${((cpu * 1e6) / rows).toFixed(0)} µs of CPU each\n`,
  );
  process.stdout.write('own memory, the most in each tenth of the rows, in MB:\n');
  process.stdout.write(`${tenths.map((most) => most.toFixed(0).padStart(6)).join('')}\n`);
} finally {
  rmSync(directory, { recursive: true, force: true });
}

function* lines(count: number): Generator<string> {
  for (let n = 0; n < count; n += 1) {
    handed = n;
    yield `${JSON.stringify({ n, name: `row number ${n}`, price: n / 100, tags: ['a', 'b'], active: n % 2 === 0 })}\n`;
  }
}

/** Runs a command to its end; what it took is as of the last look, some milliseconds before it ended. */
async function trivium(
  args: readonly string[],
  feed: () => Promise<void> = async () => {},
): Promise<{ cpu: number; tenths: readonly number[] }> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts', ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, MONGODB_URI: '' },
  });
  const ended = once(child, 'exit');
  const { pid = 0 } = child;
  let cpu = 0;
  const tenths = Array.from({ length: 10 }, () => 0);
  const timer = setInterval(() => {
    cpu = cpuSeconds(pid) ?? cpu;
    const tenth = Math.min(9, Math.floor((handed * 10) / rows));
    tenths[tenth] = Math.max(tenths[tenth] ?? 0, ownMemory(pid));
  }, 50);
  // A program that ends early never opens the pipe, which its writer waits for.
  const [[code]] = await Promise.race([Promise.all([ended, feed()]), ended.then((exit) => [exit])]);
  clearInterval(timer);
  if (code !== 0) throw new Error(`trivium ${args[0]} ended with ${code}`);
  return { cpu, tenths };
}

function ownMemory(pid: number): number {
  try {
    return memoryOf(pid).own || 0;
  } catch (error) {
    // It has just ended.
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ESRCH')) return 0;
    throw error;
  }
}
