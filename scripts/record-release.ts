/**
 * `npm run record-release`: keeps what the present version stores, in `test/upgrades/<version of package.json>`, so that every later version is
 * tested with it (P12; docs/releasing.md). It fills a data directory of the embedded engine through the server, keeps it together with the
 * requests that read it and their answers, and has `trivium backup` make a backup of it.
 *
 * To be run once for each version, just before its release. A folder that is there is left alone: what was released does not change any more.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mock } from 'node:test';
import { connect, type Database } from '../src/database/connect.ts';
import { startEmbedded } from '../src/embedded/start.ts';
import { type Asking, ask, type Exchange } from '../test/upgrades/exchange.ts';
import { fill } from '../test/upgrades/fill.ts';
import { logins, writes } from '../test/upgrades/logins-and-writes.ts';
import { crawl, readsOf } from '../test/upgrades/reads.ts';
import { backupPath, keepRelease } from '../test/upgrades/release.ts';
import { waitingLetters } from '../test/upgrades/waiting-letters.ts';
import { type WholeServer, wholeServer } from '../test/upgrades/whole-server.ts';

/** Far away, so that the engine, which has a clock of its own, does not find that anything has expired. */
let clock = Date.UTC(2096, 1, 29, 8);

const { version } = JSON.parse(await readFile('package.json', 'utf8'));
if (existsSync(backupPath(version))) {
  process.stderr.write(`test/upgrades/${version} is there already: what was released does not change any more.\n`);
  process.exit(1);
}
mock.timers.enable({ apis: ['Date'], now: clock });
const place = await mkdtemp(join(tmpdir(), 'trivium-release-'));
process.once('exit', () => rmSync(place, { recursive: true }));
const directory = join(place, 'data');

/** Serves the directory for a while. */
async function serving<Result>(work: (server: WholeServer, database: Database) => Promise<Result>): Promise<Result> {
  const engine = await startEmbedded({ directory }, { sync: 'relaxed' });
  const database = await connect({ uri: engine.uri });
  try {
    return await work(await wholeServer(database), database);
  } finally {
    await database.close();
    await engine.close();
  }
}

async function exchanges(send: WholeServer['send'], all: readonly Asking[]): Promise<Exchange[]> {
  const done: Exchange[] = [];
  for (const asking of all) done.push({ ...asking, answer: await ask(send, asking) });
  return done;
}

const asked = await serving(async (server) => {
  const send = (request: Request) => {
    clock += 1_000;
    mock.timers.setTime(clock);
    return server.send(request);
  };
  const made = await fill({ ...server, send });
  return [...made.asked, ...readsOf(made), ...(await crawl(server.send))];
});
const once = [...new Map(asked.map((asking) => [JSON.stringify(asking), asking])).values()];
// Twice, since the first time notes when tokens were last used.
await serving(({ send }) => exchanges(send, once));
const answered = await serving(({ send }) => exchanges(send, once));
// What a contract suite made and removed again is not found any more, and what it ended lets nobody in.
const reads = answered.filter(({ answer: { status } }) => status < 400 || status === 403);
const data = await readFile(join(directory, 'data.mdb'));
const backup = join(place, 'all.trivium');
const program = ['--import', 'tsx', 'src/main.ts', 'backup', backup, '--data', directory];
execFileSync(process.execPath, program, { env: { ...process.env, MONGODB_URI: '' }, stdio: 'inherit' });
const rest = await serving(async ({ send }, database) => ({
  letters: await waitingLetters(database),
  logins: await exchanges(send, logins),
  writes: await exchanges(send, writes),
}));
await keepRelease({ version, clock, reads, ...rest }, data, backup);
process.stdout.write(`test/upgrades/${version} holds ${reads.length} answers.\n`);
