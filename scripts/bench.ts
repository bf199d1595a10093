/**
 * Measures the server as a process of its own, over HTTP on loopback: requests per second, latency, and the CPU time that a
 * request costs; then a large file on its way in and out, with the memory that it takes. Run: npm run bench [-- --only <text>]
 * [--file-mb <size>]. The embedded engine is always measured; a MongoDB server as well when TRIVIUM_TEST_MONGODB_URI names one.
 *
 * Compare only figures of one run: machines differ, and wall times on a shared one are noise.
 */
import { parseArgs } from 'node:util';
import { appstaxCases } from './bench/appstax.ts';
import { databases } from './bench/databases.ts';
import { measureFilePassage } from './bench/file-passage.ts';
import { flipletCases } from './bench/fliplet.ts';
import { robostackCases } from './bench/robostack.ts';
import { runCases } from './bench/run.ts';

const options = { only: { type: 'string', default: '' }, 'file-mb': { type: 'string', default: '1024' } } as const;
const { only, 'file-mb': size } = parseArgs({ options }).values;

const suites = [
  ['Robostack', robostackCases],
  ['Fliplet', flipletCases],
  ['Appstax', appstaxCases],
] as const;

for (const [dialect, suite] of suites) {
  if (!suite.cases.some(({ name }) => name.includes(only))) continue;
  for (const database of databases(process.env)) {
    process.stdout.write(`\n${dialect}, ${database.name}\n`);
    await runCases(database, suite, only);
  }
}

const fileMegabytes = Number(size);
const measuresFile = 'large file'.includes(only) && fileMegabytes > 0;
if (measuresFile && process.platform !== 'linux') {
  process.stdout.write('\nA large file: left out, as only Linux tells the memory of a process\n');
} else if (measuresFile) {
  for (const database of databases(process.env)) {
    process.stdout.write(`\nA large file (Appstax), ${database.name}\n`);
    await measureFilePassage(database, fileMegabytes);
  }
}

if (!measuresFile && !suites.some(([, { cases }]) => cases.some(({ name }) => name.includes(only)))) {
  const names = suites.flatMap(([, { cases }]) => cases.map(({ name }) => `  ${name}\n`));
  process.stderr.write(`No case has ${JSON.stringify(only)} in its name. There are:\n${names.join('')}  large file\n`);
  process.exitCode = 2;
}
