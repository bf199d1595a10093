import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { fullAccess, scope } from '../../../../src/records/access.ts';
import { type Collection, createCollection, dropCollection } from '../../../../src/records/collections.ts';
import type { CommittedRecord } from '../../../../src/records/commit-plan.ts';
import { commitRecords } from '../../../../src/records/commit-records.ts';
import { createRecords } from '../../../../src/records/create-records.ts';
import { deleteRecords } from '../../../../src/records/delete-records.ts';
import { findRecords } from '../../../../src/records/find-records.ts';
import { findVersionRecords } from '../../../../src/records/history/find-version-records.ts';
import { findVersion, listVersions } from '../../../../src/records/history/list-versions.ts';
import { pruneHistory } from '../../../../src/records/history/prune-history.ts';
import { restoreVersion } from '../../../../src/records/history/restore-version.ts';
import { revisionsOf, versionsOf } from '../../../../src/records/history/version.ts';
import { importRecords } from '../../../../src/records/import-records.ts';
import type { DataRecord } from '../../../../src/records/record.ts';
import { openStore } from '../../../../src/records/store.ts';
import { updateRecords } from '../../../../src/records/update-records.ts';
import { testDatabase } from '../../../database.ts';
import { newApp } from '../fixture.ts';

const database = testDatabase();
let appId: number;
let made = 0;

beforeAll(async () => {
  await openStore(database());
  appId = (await newApp(database())).id;
});

async function newSource(): Promise<Collection> {
  made += 1;
  const definition = { appId, name: `source ${made}`, columns: [], dialects: {}, keepsHistory: true };
  return await createCollection(database(), definition);
}

async function listed(records: AsyncIterable<DataRecord>): Promise<DataRecord[]> {
  const list: DataRecord[] = [];
  for await (const record of records) list.push(record);
  return list.sort((one, other) => one.id - other.id);
}

const now = (collection: Collection) => listed(findRecords(database(), scope(fullAccess(collection), {})));

const at = (collection: Collection, version: number, filter = {}, limit?: number) =>
  listed(findVersionRecords(database(), scope(fullAccess(collection), filter), version, limit));

async function restore(collection: Collection, id: number): Promise<void> {
  const version = await findVersion(database(), collection, id);
  if (version === undefined) throw new Error(`no version ${id}`);
  const change = (action: string) => ({ action, by: null });
  await restoreVersion(database(), collection, version, { before: change('pre-restore'), after: change('restore') });
}

type Step =
  | { readonly kind: 'insert' | 'import' | 'replace'; readonly values: readonly number[] }
  | { readonly kind: 'update' | 'delete' | 'commit' | 'restore'; readonly pick: number; readonly value: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('insert', 'import', 'replace'),
    values: fc.array(fc.nat(9), { maxLength: 3 }),
  }),
  fc.record({
    kind: fc.constantFrom('update', 'delete', 'commit', 'restore'),
    pick: fc.nat(20),
    value: fc.nat(9),
  }),
);

async function take(collection: Collection, given: Step): Promise<void> {
  const access = fullAccess(collection);
  if ('values' in given) {
    const rows = given.values.map((v) => ({ v }));
    if (given.kind === 'insert') await createRecords(database(), access, rows);
    else await importRecords(database(), access, rows, { replace: given.kind === 'replace' });
    return;
  }
  const { kind, pick, value } = given;
  const records = await now(collection);
  const one = records[pick % Math.max(records.length, 1)];
  if (kind === 'restore') {
    const versions = await listVersions(database(), collection);
    const version = versions[pick % Math.max(versions.length, 1)];
    if (version !== undefined) await restore(collection, version.id);
  } else if (kind === 'commit') {
    const committed: CommittedRecord[] = [
      { id: one?.id ?? null, data: { v: value }, order: null },
      { id: null, data: { w: 1 }, order: null },
    ];
    const remove = pick % 2 === 0 ? 'others' : records.slice(0, 1).map(({ id }) => id);
    const both = { create: access, update: access };
    await commitRecords(database(), collection, both, { records: committed, remove, extend: true });
  } else if (one !== undefined) {
    const where = scope(access, { _id: one.id });
    if (kind === 'update') await updateRecords(database(), [{ where, set: { v: value, 'a.b': { $x: [value] } } }]);
    else await deleteRecords(database(), where);
  }
}

describe('the history of a collection', () => {
  it('tells what every version held, whatever happened since', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 8 }), async (steps) => {
        const collection = await newSource();
        const snapshots = new Map<number, DataRecord[]>();
        for (const each of steps) {
          await take(collection, each);
          const [newest] = await listVersions(database(), collection);
          if (newest !== undefined) snapshots.set(newest.id, await now(collection));
        }
        const counts = new Map((await listVersions(database(), collection)).map(({ id, count }) => [id, count]));
        for (const [id, records] of snapshots) {
          expect(await at(collection, id)).toEqual(records);
          expect(counts.get(id)).toBe(records.length);
        }
        // Pruning takes nothing from what stays.
        await pruneHistory(database(), collection.id, { latest: 2, most: 2 });
        const left = await listVersions(database(), collection);
        expect(left.length).toBeLessThanOrEqual(2);
        for (const { id, count } of left) {
          const snapshot = snapshots.get(id);
          if (snapshot === undefined) continue;
          expect(await at(collection, id)).toEqual(snapshot);
          expect(count).toBe(snapshot.length);
        }
        await dropCollection(database(), collection.id);
        expect(await versionsOf(database()).countDocuments({ collectionId: collection.id })).toBe(0);
      }),
      { numRuns: 12 },
    );
  }, 120_000);

  it('says who did what, with the fields as they were', async () => {
    const collection = await newSource();
    const by = { id: 7, name: 'Ann' };
    await importRecords(database(), fullAccess(collection), [{ 'a.b': 1 }], { replace: true }, { action: 'x', by });
    const [version, ...more] = await listVersions(database(), collection);
    expect(more).toEqual([]);
    expect(version).toMatchObject({ action: 'x', by, fieldNames: ['a.b'], count: 1, collectionId: collection.id });
  });

  it('is filtered and limited in the database', async () => {
    const collection = await newSource();
    const access = fullAccess(collection);
    await createRecords(database(), access, [{ v: 1 }, { v: 2 }, { v: 1 }]);
    const [version] = await listVersions(database(), collection);
    await updateRecords(database(), [{ where: scope(access, { 'data.v': 1 }), set: { v: 3 } }]);
    const id = version?.id ?? 0;
    expect((await at(collection, id, { 'data.v': 1 })).map((record) => record.id)).toEqual([1, 3]);
    expect((await at(collection, id, { _id: 3 })).map((record) => record.data)).toEqual([{ v: 1 }]);
    expect((await at(collection, id, {}, 2)).map((record) => record.id)).toEqual([1, 2]);
    expect(await at(collection, id, {}, 0)).toEqual([]);
  });

  it('makes one version, in order, of each of many writers at once', async () => {
    const collection = await newSource();
    const access = fullAccess(collection);
    await createRecords(database(), access, [{ v: 0 }]);
    const writers = Array.from({ length: 8 }, (_, v) =>
      updateRecords(database(), [{ where: scope(access, { _id: 1 }), set: { [`v${v}`]: v } }]),
    );
    await Promise.all(writers);
    const versions = (await listVersions(database(), collection)).reverse();
    expect(versions).toHaveLength(9);
    for (const [index, { id }] of versions.entries()) {
      const [record] = await at(collection, id);
      expect(Object.keys(record?.data ?? {})).toHaveLength(index + 1);
    }
  });

  it('gives no version of another collection', async () => {
    const [one, other] = [await newSource(), await newSource()];
    await createRecords(database(), fullAccess(one), [{ v: 0 }]);
    const [version] = await listVersions(database(), one);
    expect(await findVersion(database(), one, version?.id ?? 0)).toMatchObject({ action: 'insert' });
    expect(await findVersion(database(), other, version?.id ?? 0)).toBeUndefined();
  });

  it('keeps ids, order and times at a restore, and never gives an id twice', async () => {
    const collection = await newSource();
    const access = fullAccess(collection);
    await createRecords(database(), access, [{ v: 1 }, { v: 2 }]);
    const before = await now(collection);
    const [version] = await listVersions(database(), collection);
    await importRecords(database(), access, [{ w: 1 }], { replace: true });
    await restore(collection, version?.id ?? 0);
    expect(await now(collection)).toEqual(before);
    const actions = (await listVersions(database(), collection)).map(({ action, count }) => [action, count]);
    expect(actions).toEqual([
      ['restore', 2],
      ['pre-restore', 1],
      ['import', 1],
      ['insert', 2],
    ]);
    const [added] = await createRecords(database(), access, [{ v: 3 }]);
    expect(added?.id).toBe(4);
  });

  it('writes as much for one record among many as for one among few', async () => {
    const written = async (size: number) => {
      const collection = await newSource();
      await createRecords(
        database(),
        fullAccess(collection),
        Array.from({ length: size }, (_, v) => ({ v })),
      );
      const where = scope(fullAccess(collection), { _id: 1 });
      await updateRecords(database(), [{ where, set: { v: -1 } }]);
      return await revisionsOf(database(), collection.id).countDocuments();
    };
    expect(await written(2)).toBe(1);
    expect(await written(3000)).toBe(1);
  });
});
