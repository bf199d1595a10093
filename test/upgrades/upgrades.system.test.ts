import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { readArchiveFile } from '../../src/command-line/archive-file.ts';
import { collectionNames } from '../../src/database/collections.ts';
import { connect, type Database } from '../../src/database/connect.ts';
import { startEmbedded } from '../../src/embedded/start.ts';
import { restore } from '../../src/records/backup/restore.ts';
import { clear } from '../backup/archives.ts';
import { testDatabase } from '../database.ts';
import { type Answer, ask, type Exchange, unsigned } from './exchange.ts';
import { mark } from './logins-and-writes.ts';
import { backupPath, keptVersions, type Release, readRelease, unpackData } from './release.ts';
import { waitingLetters } from './waiting-letters.ts';
import { type WholeServer, wholeServer } from './whole-server.ts';

const database = testDatabase();

test('P12: what the version of package.json stores is kept (run `npm run record-release` before a release)', async () => {
  const { version } = JSON.parse(await readFile('package.json', 'utf8'));
  expect(await keptVersions()).toContain(version);
});

/** A data file holds numbers of 64 bits, lowest byte first, and says the size of its pages itself. So it is one of these, or it is told to be damaged. */
const opensHere = ['x64', 'arm64'].includes(process.arch);

describe.each(await keptVersions())('P12: what version %s has stored', { timeout: 120_000 }, (version) => {
  let release: Release;
  let place: string;
  let directories = 0;

  beforeAll(async () => {
    release = await readRelease(version);
    place = await mkdtemp(join(tmpdir(), 'trivium-upgrade-'));
    vi.useFakeTimers({ toFake: ['Date'], now: release.clock });
  });
  afterAll(async () => {
    vi.useRealTimers();
    await rm(place, { recursive: true });
  });

  async function unpacked(): Promise<string> {
    directories += 1;
    const directory = join(place, `data-${directories}`);
    await unpackData(version, directory);
    return directory;
  }

  describe.skipIf(!opensHere)('in a data directory (skipped where LMDB has another file format)', () => {
    test('opens, with indexes that fit its records, and gives the same answers to every read', async () => {
      await serving(await unpacked(), async (server, opened) => {
        expect(await differences(server, release.reads)).toEqual([]);
        await assertIndexesFit(opened);
      });
    });

    test('works on: people log in, hooks deliver what waited, and what is written is there after a restart', async () => {
      const directory = await unpacked();
      const exports = release.reads.filter(({ path }) => path.endsWith('/export'));
      const contents = ({ send }: WholeServer, of: readonly Exchange[]) =>
        Promise.all(of.map(async (each) => ({ ...each, answer: await ask(send, each) })));
      const written = await serving(directory, async (server, opened) => {
        expect(await statuses(server, release.logins)).toEqual(statusesThen(release.logins));
        expect(release.letters).not.toEqual([]);
        expect(await waitingLetters(opened)).toEqual(release.letters);
        expect(await statuses(server, release.writes)).toEqual(statusesThen(release.writes));
        return (await contents(server, exports)).filter(({ answer }) => answer.body.includes(mark));
      });
      expect(written.length).toBeGreaterThan(3);
      await serving(directory, async (server, opened) => {
        expect(await contents(server, written)).toEqual(written);
        await assertIndexesFit(opened);
      });
    });
  });

  describe('in a backup', () => {
    let restored: WholeServer;

    beforeAll(async () => {
      await clear(database());
      await readArchiveFile(backupPath(version), (archive) => restore(database(), archive));
      restored = await wholeServer(database());
    }, 120_000);

    test('gives the same answers to every read once it is restored', async () => {
      const reads = release.reads.filter(({ inBackup }) => inBackup);
      expect(reads.length).toBeGreaterThan(release.reads.length / 2);
      expect(await differences(restored, reads, unsigned)).toEqual([]);
    });

    test('lets people in with the passwords of then, and no others', async () => {
      expect(await statuses(restored, release.logins)).toEqual(statusesThen(release.logins));
    });
  });
});

/** The engine makes the keys of every record anew and compares them with those that it has stored. */
async function assertIndexesFit(opened: Database): Promise<void> {
  for (const name of await collectionNames(opened)) {
    expect(await opened.db.command({ validate: name }), name).toMatchObject({ valid: true });
  }
}

/** Serves a directory for a while. */
async function serving<Result>(
  directory: string,
  work: (server: WholeServer, opened: Database) => Promise<Result>,
): Promise<Result> {
  const engine = await startEmbedded({ directory });
  const opened = await connect({ uri: engine.uri });
  try {
    return await work(await wholeServer(opened), opened);
  } finally {
    await opened.close();
    await engine.close();
  }
}

/** What is answered differently from then. */
async function differences(
  { send }: WholeServer,
  reads: readonly Exchange[],
  comparable: (answer: Answer) => Answer = (answer) => answer,
): Promise<object[]> {
  const found: object[] = [];
  for (const read of reads) {
    const [then, now] = [comparable(read.answer), comparable(await ask(send, read))];
    if (!sameAnswer(then, now)) found.push({ request: `${read.method} ${read.path}`, sent: read.body, then, now });
  }
  return found;
}

function sameAnswer(a: Answer, b: Answer): boolean {
  return a.status === b.status && a.type === b.type && a.body === b.body;
}

const statusesThen = (exchanges: readonly Exchange[]) => exchanges.map(({ path, answer }) => [path, answer.status]);

async function statuses({ send }: WholeServer, exchanges: readonly Exchange[]) {
  const found: [string, number][] = [];
  for (const each of exchanges) found.push([each.path, (await ask(send, each)).status]);
  return found;
}
