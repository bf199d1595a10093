/**
 * `npm run conformance`: compares the embedded engine with the recorded answers; with CONFORMANCE_URI set, that server.
 *   --record          record the answers of the server at CONFORMANCE_URI (decisions from the documentation stay)
 *   --differences     write witness-differences.json: where the server at CONFORMANCE_URI departs from the recorded answers
 *   --exceptions      bring engine-exceptions.json up to date: new refusals in, what agrees now out
 *   --random <n>      compare the engine with the server at CONFORMANCE_URI on n random questions, shrink what differs
 *   --seed <n>        the seed of an earlier random run
 *   --append          append what a random run found to cases/found.json
 *   --table           write the table of what is supported into the engine's README
 *   --only <text>     only areas whose name contains the text
 */
import { parseArgs } from 'node:util';
import { connect, type Server } from './ask.ts';
import type { Answer, PlacedCase } from './case.ts';
import { readCases, readFixtures } from './case-files.ts';
import { sameAnswer } from './compare.ts';
import { writeDifferences } from './differences.ts';
import { withEngine } from './engine.ts';
import { writeExceptions } from './exceptions.ts';
import { fixtures as sourceFixtures } from './questions/fixtures.ts';
import { compareAtRandom } from './random/compare.ts';
import { record } from './record.ts';
import { writeTable } from './table.ts';

const { values: flags } = parseArgs({
  options: {
    record: { type: 'boolean' },
    differences: { type: 'boolean' },
    table: { type: 'boolean' },
    'without-engine': { type: 'boolean' },
    exceptions: { type: 'boolean' },
    random: { type: 'string' },
    seed: { type: 'string' },
    append: { type: 'boolean' },
    only: { type: 'string' },
  },
});
const uri = process.env.CONFORMANCE_URI;

if (flags.table) writeTable();
else if (flags.record) await recordLive();
else if (flags.random) await compareRandom();
else await compare();

async function recordLive(): Promise<void> {
  if (!uri) throw new Error('--record needs CONFORMANCE_URI');
  const server = await connect(uri, 'conformance', sourceFixtures);
  try {
    const source = await sourceName(server);
    if (flags['without-engine']) await record(server, source, undefined, flags.only);
    else await withEngine(sourceFixtures, (engine) => record(server, source, engine, flags.only));
  } finally {
    await server.close();
  }
}

async function compareRandom(): Promise<void> {
  if (!uri) throw new Error('--random needs CONFORMANCE_URI');
  const server = await connect(uri, 'conformance_random', {});
  try {
    const seed = Number(flags.seed ?? Date.now() % 2 ** 31);
    const runs = Number(flags.random);
    await withEngine({}, (engine) => compareAtRandom({ engine, server, seed, runs, append: flags.append === true }));
  } finally {
    await server.close();
  }
}

async function sourceName({ db }: Server): Promise<string> {
  const { gitVersion, version } = await db.command({ buildInfo: 1 });
  return gitVersion === 'documentdb' ? 'witness DocumentDB 1.0' : `MongoDB ${version}`;
}

async function compare(): Promise<void> {
  const cases = readCases().filter(({ area }) => !flags.only || area.includes(flags.only));
  const failures: { one: PlacedCase; got: Answer }[] = [];
  const ask = async (server: Server) => {
    for (const one of cases) {
      const got = await server.ask(one);
      if (!sameAnswer(one, one.expect, got)) failures.push({ one, got });
    }
  };
  if (uri) {
    const server = await connect(uri, 'conformance', readFixtures());
    await ask(server).finally(() => server.close());
  } else await withEngine(readFixtures(), ask);
  if (flags.exceptions) return writeExceptions(failures);
  if (flags.differences) return writeDifferences(failures);
  for (const { one, got } of failures) {
    console.log(`${one.area}/${one.name}\n  sent     ${JSON.stringify(one.run)}`);
    console.log(`  expected ${JSON.stringify(one.expect)} (${one.source})\n  got      ${JSON.stringify(got)}`);
    if (one.note) console.log(`  note     ${one.note}`);
  }
  console.log(`${cases.length - failures.length} of ${cases.length} cases agree`);
  if (failures.length > 0) process.exitCode = 1;
}
