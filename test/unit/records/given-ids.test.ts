import { expect, test } from 'vitest';
import { fullAccess, scope } from '../../../src/records/access.ts';
import { createCollection } from '../../../src/records/collections.ts';
import { createRecords } from '../../../src/records/create-records.ts';
import { collect, findRecords } from '../../../src/records/find-records.ts';
import { testDatabase } from '../../database.ts';
import { newApp } from './fixture.ts';

const database = testDatabase();

test('a collection whose given id is taken is refused, and the one that has it keeps its records', async () => {
  const { id: appId } = await newApp(database());
  const wanted = { id: 7_001, appId, columns: [], dialects: {} };
  const first = await createCollection(database(), { ...wanted, name: 'first' });
  await createRecords(database(), fullAccess(first), [{ n: 1 }]);
  await expect(createCollection(database(), { ...wanted, name: 'second' })).rejects.toMatchObject({
    code: 'invalid-definition',
    facts: { faults: [{ message: 'another collection has the id 7001' }] },
  });
  const kept = await collect(findRecords(database(), scope(fullAccess(first), {})), 10);
  expect(kept.map(({ data }) => data)).toEqual([{ n: 1 }]);
});
