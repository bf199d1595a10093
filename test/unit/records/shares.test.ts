import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accessByOwner, scope } from '../../../src/records/access.ts';
import { changeShares } from '../../../src/records/change-shares.ts';
import { createRecords } from '../../../src/records/create-records.ts';
import { collect, findRecords } from '../../../src/records/find-records.ts';
import { recordsOf } from '../../../src/records/record.ts';
import { levels, mayAct, type Person, type SharedAct, sharedReach, shareRights } from '../../../src/records/shares.ts';
import { testDatabase } from '../../database.ts';
import { fullAccess, newApp, newCollection } from './fixture.ts';

const database = testDatabase();

const people: readonly (Person | undefined)[] = [undefined, { id: 1, username: 'ann' }, { id: 2, username: 'bob' }];
const names = fc.subarray(['*', 'ann', 'bob', 'cat']);
const facts = fc.record({
  owner: fc.constantFrom(null, 1, 2),
  shares: fc.record(Object.fromEntries(shareRights.map((right) => [right, names])), { requiredKeys: [] }),
});

describe('the reach of a person', () => {
  it('is the same in the database as decided for single records', async () => {
    const collection = await newCollection(database());
    await createRecords(
      database(),
      fullAccess(collection),
      Array.from({ length: 20 }, () => ({})),
    );
    const where = fc.record({
      records: fc.array(facts, { minLength: 20, maxLength: 20 }),
      person: fc.constantFrom(...people),
      act: fc.constantFrom<SharedAct>('read', 'update', 'delete'),
      level: fc.constantFrom(...levels),
    });
    await fc.assert(
      fc.asyncProperty(where, async ({ records, person, act, level }) => {
        for (const [index, { owner, shares }] of records.entries()) {
          await recordsOf(database(), { collection }).updateOne(
            { _id: index + 1 },
            owner === null ? { $set: { shares }, $unset: { owner: '' } } : { $set: { shares, owner } },
          );
        }
        const access = accessByOwner(person, collection, act, level);
        const found = await collect(findRecords(database(), scope(access, {})), 100);
        const expected = records.flatMap((record, index) => (mayAct(record, person, act, level) ? [index + 1] : []));
        expect(found.map(({ id }) => id)).toEqual(expected);
      }),
      { numRuns: 25 },
    );
  });

  it('lets an owner in by id alone: a name that is like another‘s gives nothing', () => {
    expect(mayAct({ owner: 1, shares: {} }, { id: 2, username: 'ann' }, 'read', 'owner')).toBe(false);
    expect(sharedReach({ id: 2, username: '$where' }, 'read', 'owner')).toEqual({
      $or: [{ owner: null }, { owner: 2 }, { 'shares.read': '*' }, { 'shares.read': '$where' }],
    });
  });
});

describe('changing shares', () => {
  it('P3: loses none of many changes at once to one record', async () => {
    const app = await newApp(database());
    const collection = await newCollection(database(), [], app.id);
    const [record] = await createRecords(database(), fullAccess(collection), [{}]);
    const oid = record?.oid ?? '';
    const wanted = Array.from({ length: 12 }, (_, index) => `user ${index}`);
    await Promise.all(
      wanted.map((username) =>
        changeShares(database(), app.id, undefined, { give: [{ oid, username, right: 'read' }], take: [] }),
      ),
    );
    const [after] = await collect(findRecords(database(), scope(fullAccess(collection), { oid })), 1);
    expect([...(after?.shares.read ?? [])].sort()).toEqual([...wanted].sort());
  });

  it('reaches several collections, or none when one object is missing', async () => {
    const app = await newApp(database());
    const oids: string[] = [];
    for (let made = 0; made < 3; made += 1) {
      const collection = await newCollection(database(), [], app.id);
      const [record] = await createRecords(database(), fullAccess(collection), [{}]);
      oids.push(record?.oid ?? '');
    }
    const change = (more: readonly string[]) => ({
      give: [...oids, ...more].map((oid) => ({ oid, username: 'ann', right: 'read' as const })),
      take: [],
    });
    const shared = async () => {
      const collections = await database().db.collection('collections').find({ appId: app.id }).toArray();
      const counts = collections.map(({ _id }) =>
        database().db.collection(`records_${_id}`).countDocuments({ 'shares.read': 'ann' }),
      );
      return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
    };
    await expect(changeShares(database(), app.id, undefined, change(['missing']))).rejects.toMatchObject({
      code: 'record-not-found',
    });
    expect(await shared()).toBe(0);
    await changeShares(database(), app.id, undefined, change([]));
    expect(await shared()).toBe(3);
  });
});
