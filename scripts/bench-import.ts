/**
 * Measures `trivium import` of NDJSON on the embedded engine: CPU time of a row, and the most memory that the process had for itself, for a tenth
 * of the rows and for all of them. Memory that grows with the file would show between the two. Pages of the data file that are mapped
 * into the process are not counted: the system takes them back when it needs them. Linux only.
 * Run: npm run bench:import [-- --rows 1000000]
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { cpuSeconds } from './bench/cpu-time.ts';

const { values } = parseArgs({ options: { rows: { type: 'string', default: '1000000' } } });
const all = Number(values.rows);
const directory = mkdtempSync(join(tmpdir(), 'trivium-bench-import-'));
try {
  const apps = join(directory, 'apps.yaml');
  writeFileSync(apps, 'organizations: [{ name: Bench, apps: [{ name: Bench, collections: [{ name: rows }] }] }]');
  process.stdout.write('  rows          rows/s  CPU µs/row  peak MB\n');
  for (const rows of [Math.ceil(all / 10), all]) {
    const data = join(directory, `data-${rows}`);
    const file = join(directory, `${rows}.ndjson`);
    await pipeline(Readable.from(lines(rows)), createWriteStream(file));
    await trivium(['apply', apps, '--data', data]);
    const { seconds, cpu, peak } = await trivium(['import', 'Bench', 'rows', file, '--data', data]);
    const figures = [(rows / seconds).toFixed(0), ((cpu * 1e6) / rows).toFixed(0), peak.toFixed(0)];
    process.stdout.write(`  ${String(rows).padEnd(10)}${figures.map((figure) => figure.padStart(10)).join('')}\n`);
  }
} finally {
  rmSync(directory, { recursive: true, force: true });
}

function* lines(rows: number): Generator<string> {
  for (let n = 0; n < rows; n += 1) {
    yield `${JSON.stringify({ n, name: `row number ${n}`, price: n / 100, tags: ['a', 'b'], active: n % 2 === 0 })}\n`;
  }
}

/** Runs a command to its end; what it took is as of the last look, some milliseconds before it ended. */
async function trivium(args: readonly string[]): Promise<{ seconds: number; cpu: number; peak: number }> {
  const from = performance.now();
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts', ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, MONGODB_URI: '' },
  });
  const ended = once(child, 'exit');
  let cpu = 0;
  let peak = 0;
  const timer = setInterval(() => {
    cpu = cpuSeconds(child.pid ?? 0) ?? cpu;
    peak = Math.max(peak, ownMegabytes(child.pid ?? 0));
  }, 50);
  const [code] = await ended;
  clearInterval(timer);
  if (code !== 0) throw new Error(`trivium ${args[0]} ended with ${code}`);
  return { seconds: (performance.now() - from) / 1000, cpu, peak };
}

function ownMegabytes(pid: number): number {
  try {
    return Number(/RssAnon:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch (error) {
    // It has just ended.
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ESRCH')) return 0;
    throw error;
  }
}
