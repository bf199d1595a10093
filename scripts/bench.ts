/**
 * Measures the server as a process of its own, over HTTP on loopback: requests per second, latency, and the CPU time that a
 * request costs. Run: npm run bench [-- --only <text>] [-- --dialect <name>]. The embedded engine is always measured; a MongoDB server as well when
 * TRIVIUM_TEST_MONGODB_URI names one.
 *
 * Compare only figures of one run: machines differ, and wall times on a shared one are noise.
 */
import { parseArgs } from 'node:util';
import { appstaxCases } from './bench/appstax.ts';
import { databases } from './bench/databases.ts';
import { flipletCases } from './bench/fliplet.ts';
import { robostackCases } from './bench/robostack.ts';
import { runCases } from './bench/run.ts';

const { values } = parseArgs({ options: { only: { type: 'string' }, dialect: { type: 'string' } } });

const suites = [
  ['Robostack', robostackCases],
  ['Fliplet', flipletCases],
  ['Appstax', appstaxCases],
] as const;

for (const [dialect, suite] of suites) {
  if (!dialect.toLowerCase().includes((values.dialect ?? '').toLowerCase())) continue;
  for (const database of databases(process.env)) {
    process.stdout.write(`\n${dialect}, ${database.name}\n`);
    await runCases(database, suite, values.only ?? '');
  }
}
