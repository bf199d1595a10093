import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ApplyFile } from '../../src/records/provision/apply-file.ts';
import { endServer, type ServerProcess, startServer } from '../server-process.ts';
import { cpuSeconds } from './cpu-time.ts';
import type { BenchDatabase } from './databases.ts';

/** Requests to measure on a server that holds what `apply` declares. */
export interface BenchSuite {
  readonly apply: ApplyFile;
  /** Fills the server before anything is measured. */
  readonly fill: (url: string) => Promise<void>;
  readonly cases: readonly BenchCase[];
}

export interface BenchCase {
  readonly name: string;
  readonly requests: number;
  /** Requests under way at once. */
  readonly concurrency: number;
  readonly request: (url: string, index: number) => Request;
  /** Throws unless the answer is the one that was meant to be measured. */
  readonly check: (body: string) => void;
}

/** Starts a server on the database, fills it, and prints a line for each case whose name holds `only`. */
export async function runCases(database: BenchDatabase, suite: BenchSuite, only: string): Promise<void> {
  const directory = mkdtempSync(join(tmpdir(), 'trivium-bench-apply-'));
  const file = join(directory, 'apply.yaml');
  writeFileSync(file, JSON.stringify(suite.apply));
  const server = await startServer({ args: ['--apply', file, '--log-level', 'info', ...database.args] });
  try {
    await suite.fill(server.url);
    process.stdout.write(`  ${'case'.padEnd(44)}    req/s   p50 ms   p99 ms  CPU ms/req\n`);
    for (const each of suite.cases) if (each.name.includes(only)) await measure(server, each);
  } finally {
    await endServer(server);
    await database.remove();
    rmSync(directory, { recursive: true, force: true });
  }
}

async function measure(
  server: ServerProcess,
  { name, requests, concurrency, request, check }: BenchCase,
): Promise<void> {
  const pid = server.process.pid ?? 0;
  // One round that does not count warms caches and compilers.
  await send(request(server.url, -1), check);
  const times: number[] = [];
  const cpuBefore = cpuSeconds(pid);
  const from = performance.now();
  let next = 0;
  const lane = async () => {
    while (next < requests) {
      const index = next;
      next += 1;
      const started = performance.now();
      await send(request(server.url, index), check);
      times.push(performance.now() - started);
    }
  };
  await Promise.all(Array.from({ length: concurrency }, lane));
  const seconds = (performance.now() - from) / 1000;
  const cpuAfter = cpuSeconds(pid);
  const cpu =
    cpuBefore === undefined || cpuAfter === undefined ? undefined : ((cpuAfter - cpuBefore) * 1000) / requests;
  times.sort((left, right) => left - right);
  const figures = [requests / seconds, quantile(times, 0.5), quantile(times, 0.99)].map((each) => each.toFixed(1));
  const cells = [...figures, cpu === undefined ? 'unknown' : cpu.toFixed(2)].map((cell) => cell.padStart(9));
  process.stdout.write(`  ${name.padEnd(44)}${cells.join('')}\n`);
}

async function send(request: Request, check: (body: string) => void): Promise<void> {
  const response = await fetch(request);
  const body = await response.text();
  if (!response.ok)
    throw new Error(`${request.method} ${request.url} answered ${response.status}: ${body.slice(0, 300)}`);
  check(body);
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
