import { beforeAll, expect, it } from 'vitest';
import { fullAccess, scope } from '../../../src/records/access.ts';
import { createCollection } from '../../../src/records/collections.ts';
import { createRecords } from '../../../src/records/create-records.ts';
import { placeFiles, releaseFiles } from '../../../src/records/files/place-files.ts';
import { storeFile } from '../../../src/records/files/store-file.ts';
import { listVersions } from '../../../src/records/history/list-versions.ts';
import { usualRetention } from '../../../src/records/history/retention.ts';
import { revisionsOf } from '../../../src/records/history/version.ts';
import { tidy } from '../../../src/records/housekeeping.ts';
import { openStore } from '../../../src/records/store.ts';
import { updateRecords } from '../../../src/records/update-records.ts';
import { testDatabase } from '../../database.ts';
import { newApp } from './fixture.ts';

const database = testDatabase();

beforeAll(async () => {
  await openStore(database());
});

it('removes released files, and versions with their revisions beyond those that are kept', async () => {
  const { id: appId } = await newApp(database());
  const definition = { appId, name: 'c', columns: [], dialects: {}, keepsHistory: true };
  const collection = await createCollection(database(), definition);
  const access = fullAccess(collection);
  await createRecords(database(), access, [{ v: 0 }]);
  const changes = usualRetention.latest + 5;
  for (let v = 1; v <= changes; v += 1) {
    await updateRecords(database(), [{ where: scope(access, { _id: 1 }), set: { v } }]);
  }
  const content = (async function* () {
    yield new Uint8Array(10);
  })();
  const facts = { name: 'f', contentType: 'text/plain', organizationId: 1, appId };
  const { id } = await storeFile(database(), facts, content, 100);
  await placeFiles(database(), [id], { kind: 'folder', folderId: null });
  await releaseFiles(database(), { ids: [id] });
  await tidy(database());
  expect(await database().db.collection('file_records').countDocuments()).toBe(0);
  expect(await database().db.collection('files.chunks').countDocuments()).toBe(0);
  // Of those beyond the latest, one for each quarter of an hour stays.
  const versions = await listVersions(database(), collection);
  expect(versions.length).toBeGreaterThan(usualRetention.latest);
  expect(versions.length).toBeLessThanOrEqual(usualRetention.latest + 2);
  expect(versions.every(({ count }) => count === 1)).toBe(true);
  expect(await revisionsOf(database(), collection.id).countDocuments()).toBe(versions.length - 1);
});
