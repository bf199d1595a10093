import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startEmbedded } from '../../src/embedded/start.ts';
import { FORMAT, metaKey, numberBytes } from '../../src/embedded/store/catalog-file.ts';
import { openEnvironment } from '../../src/embedded/store/environment.ts';
import { dataFormat, noteDataFormat, readMarks } from '../../src/records/database-marks.ts';
import { createOrganization } from '../../src/records/organizations.ts';
import { openStore } from '../../src/records/store.ts';
import { archiveOf, clear } from '../backup/archives.ts';
import { testDatabase } from '../database.ts';

const database = testDatabase();
let place: string;

beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'trivium-newer-'));
});
afterAll(() => rm(place, { recursive: true }));

test('P12: a data directory whose engine was newer is refused and left as it is', async () => {
  const directory = join(place, 'data');
  await (await startEmbedded({ directory })).close();
  const { root, meta } = openEnvironment(directory, true);
  await meta.put(metaKey.format, numberBytes(FORMAT + 1));
  await root.close();
  const before = await digest(directory);
  await expect(startEmbedded({ directory })).rejects.toThrow(
    `A newer Trivium has written the data in ${directory} (format ${FORMAT + 1}; this program reads up to ${FORMAT}): start that version or a later one`,
  );
  expect(await digest(directory)).toBe(before);
});

test('P12: a database whose data is that of a newer program is neither served nor backed up, and left as it is', async () => {
  await clear(database());
  await openStore(database());
  await createOrganization(database(), { name: 'kept' });
  const before = await archiveOf(database());
  await noteDataFormat(database(), dataFormat + 1);
  // An index that a start would make.
  await database().db.collection('tokens').dropIndex('keyHash');
  const told = `A newer Trivium has written this database (format ${dataFormat + 1}; this program reads up to ${dataFormat}): start that version or a later one`;
  await expect(openStore(database())).rejects.toThrow(told);
  await expect(archiveOf(database())).rejects.toThrow(told);
  expect(await database().db.collection('tokens').indexExists('keyHash')).toBe(false);
  await noteDataFormat(database(), dataFormat);
  expect((await archiveOf(database())).end).toEqual(before.end);
});

test('P12: a start notes the format of data that does not say it yet, and one that does is left alone', async () => {
  await clear(database());
  expect(await readMarks(database())).toEqual({ restoring: false, dataFormat: 1, noted: false });
  await openStore(database());
  await openStore(database());
  expect(await readMarks(database())).toEqual({ restoring: false, dataFormat, noted: true });
});

async function digest(directory: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(join(directory, 'data.mdb')))
    .digest('hex');
}
