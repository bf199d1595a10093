import { beforeEach, describe, expect, test } from 'vitest';
import { fullAccess, scope } from '../../../../src/records/access.ts';
import { updateWithRelations } from '../../../../src/records/change-relations.ts';
import type { Collection } from '../../../../src/records/collections.ts';
import { createRecords } from '../../../../src/records/create-records.ts';
import { deleteUser } from '../../../../src/records/delete-user.ts';
import { collect } from '../../../../src/records/find-records.ts';
import { findVersionRecords } from '../../../../src/records/history/find-version-records.ts';
import { listVersions } from '../../../../src/records/history/list-versions.ts';
import { reviseCollection } from '../../../../src/records/revise-collection.ts';
import { updateRecord } from '../../../../src/records/update-record.ts';
import { createUser } from '../../../../src/records/users.ts';
import { usersCollection } from '../../../../src/records/users-collection.ts';
import { testDatabase } from '../../../database.ts';
import { newApp } from '../fixture.ts';

const database = testDatabase();
let appId: number;
let collection: Collection;

beforeEach(async () => {
  appId = (await newApp(database())).id;
  const users = await usersCollection(database(), appId);
  collection = await reviseCollection(database(), users, { keepsHistory: true });
});

/** The actions of the versions with the data that each shows, oldest first. */
async function history() {
  const versions = (await listVersions(database(), collection)).toReversed();
  return await Promise.all(
    versions.map(async ({ id, action, count }) => {
      const records = await collect(findVersionRecords(database(), scope(fullAccess(collection), {}), id), 100);
      expect(records).toHaveLength(count);
      return [action, ...records.map(({ data }) => data)];
    }),
  );
}

const first = async () => {
  const [record] = await createRecords(database(), fullAccess(collection), [{ n: 1 }]);
  return scope(fullAccess(collection), { _id: record?.id });
};

describe('what other dialects change makes versions too', () => {
  test('a record', async () => {
    const where = await first();
    expect((await updateRecord(database(), { where, set: { n: 2 } }))?.data).toEqual({ n: 2 });
    expect(await history()).toEqual([['snapshot'], ['insert', { n: 1 }], ['update', { n: 2 }]]);
  });

  test('a record with its relations', async () => {
    const where = await first();
    const relation = { field: 'friends', many: true, additions: [7], removals: [] };
    await updateWithRelations(database(), { where, set: { n: 2 } }, [relation]);
    expect(await history()).toEqual([['snapshot'], ['insert', { n: 1 }], ['update', { n: 2, friends: [7] }]]);
  });

  test('a user, who comes and goes', async () => {
    const { user } = await createUser(database(), {
      appId,
      username: 'ann',
      password: 'x',
      properties: { city: 'Oslo' },
    });
    expect(await deleteUser(database(), scope(fullAccess(collection), {}), user)).toBe(true);
    expect(await history()).toEqual([['snapshot'], ['insert', { city: 'Oslo' }], ['delete']]);
  });
});
