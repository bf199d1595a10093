import { test } from 'vitest';
import { scope } from '../../../src/records/access.ts';
import { createRecords } from '../../../src/records/create-records.ts';
import { deleteRecords } from '../../../src/records/delete-records.ts';
import { openStore } from '../../../src/records/store.ts';
import { updateRecords } from '../../../src/records/update-records.ts';
import { testDatabase } from '../../database.ts';
import { expectAllOrNothing, type NamedWrite } from './failing-database.ts';
import { granted, newCollection } from './fixture.ts';

const database = testDatabase();

test('P2: whichever storage call fails, either all of a write is there or nothing', async () => {
  await openStore(database());
  const collection = await newCollection(database());
  const access = granted(collection, 'update', { filter: { kind: 'x' } });
  await createRecords(database(), access, [
    { kind: 'x', n: 1 },
    { kind: 'x', n: 2 },
  ]);
  const where = scope(access, {});
  const state = async () =>
    JSON.stringify(
      await database()
        .db.collection(`records_${collection.id}`)
        .find({}, { maxTimeMS: 5000 })
        .sort({ _id: 1 })
        .toArray(),
    );

  const writes: NamedWrite[] = [
    ['create', (on) => createRecords(on, access, [{ kind: 'x' }, { kind: 'x' }])],
    [
      'update',
      (on) =>
        updateRecords(on, [
          { where: scope(access, { 'data.n': { $eq: 1 } }), set: { n: 3 } },
          { where: scope(access, { 'data.n': { $eq: 2 } }), set: { n: 4 } },
        ]),
    ],
    ['delete', (on) => deleteRecords(on, where)],
  ];
  await expectAllOrNothing(database(), writes, state);
});
