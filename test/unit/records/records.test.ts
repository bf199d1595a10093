import { deepStrictEqual } from 'node:assert';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readablePath, scope } from '../../../src/records/access.ts';
import { createRecords } from '../../../src/records/create-records.ts';
import { deleteRecords } from '../../../src/records/delete-records.ts';
import { collect, countRecords, findRecord, findRecords } from '../../../src/records/find-records.ts';
import type { JsonObject } from '../../../src/records/json.ts';
import { openStore } from '../../../src/records/store.ts';
import { updateRecords } from '../../../src/records/update-records.ts';
import { testDatabase } from '../../database.ts';
import { anyData } from './any-json.ts';
import { fullAccess, granted, newCollection } from './fixture.ts';

const database = testDatabase();

const problem = (code: string, facts: object = {}) =>
  expect.objectContaining({ code, facts: expect.objectContaining(facts) });

async function filled(rows: readonly JsonObject[], columns: Parameters<typeof newCollection>[1] = []) {
  await openStore(database());
  const collection = await newCollection(database(), columns);
  const access = fullAccess(collection);
  await createRecords(database(), access, rows);
  return { collection, access, all: scope(access, {}) };
}

const names = async (scoped: Parameters<typeof findRecords>[1], page: Parameters<typeof findRecords>[2] = {}) =>
  (await collect(findRecords(database(), scoped, page), 1000)).map((record) => record.data.name);

describe('create', () => {
  test('ids count up in the order given and go on after other records', async () => {
    const { access } = await filled([{ name: 'a' }]);
    const created = await createRecords(database(), access, [{ name: 'b' }, { name: 'c' }, { name: 'd' }]);
    expect(created.map(({ id, order, data }) => [id, order, data.name])).toEqual([
      [2, 1, 'b'],
      [3, 2, 'c'],
      [4, 3, 'd'],
    ]);
    expect(created[0]?.oid).toMatch(/^[0-9A-Za-z]{14}$/);
  });

  test('P2: one value that is taken undoes all of them, and names the column', async () => {
    const { access, all } = await filled([{ 'e.mail': 'a@b.c' }], [{ name: 'e.mail', unique: true }]);
    const rows = [{ 'e.mail': 'new@b.c' }, { 'e.mail': 'a@b.c' }];
    await expect(createRecords(database(), access, rows)).rejects.toEqual(
      problem('duplicate-value', { field: 'e.mail' }),
    );
    expect(await countRecords(database(), all)).toBe(1);
    await expect(createRecords(database(), access, [{ 'e.mail': 'a@b.c' }])).rejects.toEqual(
      problem('duplicate-value', { field: 'e.mail' }),
    );
  });

  test('a unique column lets many records be without it', async () => {
    const { access, all } = await filled([], [{ name: 'email', unique: true }]);
    await createRecords(database(), access, [{}, {}, { other: 1 }]);
    expect(await countRecords(database(), all)).toBe(3);
  });

  test('I4, I5: every JSON object comes back as it went in', async () => {
    const { access, all } = await filled([]);
    await fc.assert(
      fc.asyncProperty(fc.array(anyData, { minLength: 1, maxLength: 20 }), async (rows) => {
        const created = await createRecords(database(), access, rows);
        const found = await collect(findRecords(database(), scope(access, { _id: { $gte: created[0]?.id } })), 100);
        deepStrictEqual(
          found.map((record) => record.data),
          rows,
        );
      }),
      { numRuns: 15 },
    );
    expect(await countRecords(database(), all)).toBeGreaterThan(0);
  });

  test('user data named like system fields stays data', async () => {
    const { collection, access } = await filled([]);
    const data = { _id: 99, oid: 'x', createdAt: 'never', data: { data: 1 }, order: -1, $set: { order: 5 } };
    const [created] = await createRecords(database(), access, [data]);
    const found = await findRecord(database(), scope(access, { _id: 1 }));
    expect(found).toEqual(created);
    expect(found).toMatchObject({ id: 1, order: 0, data });
    expect(collection.id).toBeGreaterThan(0);
  });

  test('many writers at once get ids of their own', async () => {
    const { access } = await filled([]);
    const rows = await Promise.all(
      Array.from({ length: 20 }, () => createRecords(database(), access, [{ n: 1 }, { n: 2 }])),
    );
    expect(new Set(rows.flat().map((record) => record.id)).size).toBe(40);
  });
});

describe('find', () => {
  const people: JsonObject[] = [
    { name: 'Ann', age: 30, city: 'Oslo' },
    { name: 'Bob', age: 20, city: 'Rome' },
    { name: 'Cid', age: 30, city: 'Rome' },
    { name: 'Dan', age: 20 },
  ];

  test('filters, sorts with the id as tie-break, and pages', async () => {
    const { access, all } = await filled(people);
    expect(await names(all)).toEqual(['Ann', 'Bob', 'Cid', 'Dan']);
    expect(await names(scope(access, { 'data.city': { $eq: 'Rome' } }))).toEqual(['Bob', 'Cid']);
    expect(await names(all, { sort: [['data.age', 1]] })).toEqual(['Bob', 'Dan', 'Ann', 'Cid']);
    expect(await names(all, { sort: [['data.age', -1]] })).toEqual(['Cid', 'Ann', 'Dan', 'Bob']);
    expect(await names(all, { sort: [['data.age', 1]], skip: 1, limit: 2 })).toEqual(['Dan', 'Ann']);
    expect(await names(all, { limit: 0 })).toEqual([]);
  });

  test('a list that is cut off is an error, not a part', async () => {
    const { all } = await filled(people);
    await expect(collect(findRecords(database(), all), 3)).rejects.toEqual(problem('too-many-records', { limit: 3 }));
  });

  test('joins referred records in reach, with their visible fields, for single ids and lists', async () => {
    const planes = await newCollection(database());
    const { access: planeAccess } = { access: fullAccess(planes) };
    await createRecords(database(), planeAccess, [
      { name: 'A320', seats: 180, price: 1 },
      { name: 'B737', seats: 190, price: 2 },
      { name: 'secret', seats: 1, hidden: true },
    ]);
    const { all } = await filled([
      { name: 'one', plane: 2 },
      { name: 'two', plane: 3 },
      { name: 'many', plane: [2, 1, 77] },
      { name: 'none' },
    ]);
    const join = granted(planes, 'read', { read: { except: ['price'] }, filter: { hidden: { $exists: false } } });
    const found = await collect(findRecords(database(), all, { join: new Map([['plane', join]]) }), 10);
    expect(found.map((record) => record.related.get('plane')?.map(({ id, data }) => [id, data]))).toEqual([
      [[2, { name: 'B737', seats: 190 }]],
      [],
      [
        [1, { name: 'A320', seats: 180 }],
        [2, { name: 'B737', seats: 190 }],
      ],
      [],
    ]);
  });
});

describe('update', () => {
  test('sets fields literally, keeps the others, moves updatedAt, and gives the changed records', async () => {
    const { access } = await filled([
      { name: 'a', n: 1 },
      { name: 'b', n: 1 },
      { name: 'c', n: 2 },
    ]);
    const before = await findRecord(database(), scope(access, { _id: 1 }));
    const set = { 'x.y': { $inc: 1 }, n: ['$name', { $literal: 1 }], $set: { n: 3 } };
    const changed = await updateRecords(database(), [{ where: scope(access, { 'data.n': { $eq: 1 } }), set }]);
    expect(changed.map((record) => record.data)).toEqual([
      { name: 'a', ...set },
      { name: 'b', ...set },
    ]);
    expect(changed[0]?.createdAt).toEqual(before?.createdAt);
    expect(changed[0]?.updatedAt.getTime()).toBeGreaterThanOrEqual(before?.updatedAt.getTime() ?? 0);
    expect(await names(scope(access, { 'data.n': { $eq: 2 } }))).toEqual(['c']);
  });

  test('I6: the order of changes decides, and one that fails undoes all', async () => {
    const { access, all } = await filled([{ name: 'a' }, { name: 'b' }], [{ name: 'name', unique: true }]);
    const by = (name: string) => scope(access, { 'data.name': { $eq: name } });
    const done = await updateRecords(database(), [
      { where: by('a'), set: { name: 'c' } },
      { where: by('c'), set: { name: 'd' } },
    ]);
    expect(done.map((record) => record.data.name)).toEqual(['d']);
    await expect(
      updateRecords(database(), [
        { where: by('d'), set: { name: 'e' } },
        { where: by('b'), set: { name: 'e' } },
      ]),
    ).rejects.toEqual(problem('duplicate-value', { field: 'name' }));
    expect(await names(all)).toEqual(['d', 'b']);
  });

  test('removes fields', async () => {
    const { access } = await filled([{ 'a.b': 1, c: 2 }]);
    const [changed] = await updateRecords(database(), [{ where: scope(access, {}), set: {}, unset: ['a.b'] }]);
    expect(changed?.data).toEqual({ c: 2 });
  });

  test('concurrent changes of one record are all kept', async () => {
    const { access } = await filled([{ name: 'a' }]);
    const where = scope(access, { _id: 1 });
    await Promise.all(
      Array.from({ length: 8 }, (_, n) => updateRecords(database(), [{ where, set: { [`field${n}`]: n } }])),
    );
    const found = await findRecord(database(), where);
    expect(Object.keys(found?.data ?? {}).length).toBe(9);
  });
});

test('delete gives the ids, and ids are not used again', async () => {
  const { access, all } = await filled([{ n: 1 }, { n: 2 }, { n: 2 }]);
  expect(await deleteRecords(database(), scope(access, { 'data.n': { $eq: 2 } }))).toEqual([2, 3]);
  expect(await deleteRecords(database(), scope(access, { 'data.n': { $eq: 2 } }))).toEqual([]);
  expect(await countRecords(database(), all)).toBe(1);
  const [next] = await createRecords(database(), access, [{ n: 3 }]);
  expect(next?.id).toBe(4);
});

describe('access is part of the query', () => {
  const rows = [
    { name: 'mine', owner: 1, secret: 's1' },
    { name: 'theirs', owner: 2, secret: 's2' },
  ];
  const limit = { filter: { owner: 1 }, read: { except: ['secret'] }, write: { only: ['name', 'owner'] } } as const;

  test('A3: records and fields out of reach are in no answer', async () => {
    const { collection } = await filled(rows);
    const read = granted(collection, 'read', limit);
    expect((await collect(findRecords(database(), scope(read, {})), 9)).map((record) => record.data)).toEqual([
      { name: 'mine', owner: 1 },
    ]);
    expect(await countRecords(database(), scope(read, {}))).toBe(1);
    expect(await names(scope(read, { $or: [{ 'data.owner': { $eq: 2 } }, { _id: { $gte: 0 } }] }))).toEqual(['mine']);
    expect(() => readablePath(read, 'secret')).toThrow(problem('field-forbidden', { field: 'secret' }));
    const only = granted(collection, 'read', { read: { only: ['name'] } });
    expect((await findRecord(database(), scope(only, {})))?.data).toEqual({ name: 'mine' });
    const nothing = granted(collection, 'read', { read: { only: [] } });
    expect(await findRecord(database(), scope(nothing, {}))).toMatchObject({ id: 1, data: {} });
  });

  test('A1: changes and deletions reach no further', async () => {
    const { collection, all } = await filled(rows);
    const where = scope(granted(collection, 'update', limit), {});
    const [changed, ...more] = await updateRecords(database(), [{ where, set: { name: 'new' } }]);
    expect([changed?.data, more]).toEqual([{ name: 'new', owner: 1 }, []]);
    expect(await deleteRecords(database(), scope(granted(collection, 'delete', limit), {}))).toEqual([1]);
    expect(await names(all)).toEqual(['theirs']);
  });

  test('A2: a field that may not be written is refused by name, and nothing is written', async () => {
    const { collection, all } = await filled(rows);
    const create = granted(collection, 'create', limit);
    await expect(createRecords(database(), create, [{ name: 'x', owner: 1 }, { admin: true }])).rejects.toEqual(
      problem('field-forbidden', { field: 'admin', action: 'write' }),
    );
    const where = scope(granted(collection, 'update', limit), {});
    await expect(updateRecords(database(), [{ where, set: { secret: 'x' } }])).rejects.toEqual(
      problem('field-forbidden', { field: 'secret' }),
    );
    expect(await countRecords(database(), all)).toBe(2);
  });

  test('records cannot be planted in or moved to where their writer does not reach', async () => {
    const { collection, all } = await filled(rows);
    const create = granted(collection, 'create', limit);
    await expect(createRecords(database(), create, [{ name: 'x', owner: 2 }])).rejects.toEqual(
      problem('record-outside-grant'),
    );
    const where = scope(granted(collection, 'update', limit), {});
    await expect(updateRecords(database(), [{ where, set: { owner: 2 } }])).rejects.toEqual(
      problem('record-outside-grant'),
    );
    expect(await collect(findRecords(database(), all), 9)).toHaveLength(2);
    const [created] = await createRecords(database(), create, [{ name: 'y', owner: 1 }]);
    expect(created?.data).toEqual({ name: 'y', owner: 1 });
  });

  test('no action without a grant, none with the grant of another app', async () => {
    const { collection } = await filled([]);
    expect(() => granted(collection, 'delete', { actions: ['read'] })).toThrow(problem('action-forbidden'));
    expect(() => granted(collection, 'read', { appId: (collection.appId ?? 0) + 1 })).toThrow(
      problem('action-forbidden'),
    );
  });

  test('who may change but not read learns only ids', async () => {
    const { collection } = await filled(rows);
    const access = granted(collection, 'update', { actions: ['update'] });
    const [changed] = await updateRecords(database(), [{ where: scope(access, { _id: 1 }), set: { name: 'z' } }]);
    expect(changed).toMatchObject({ id: 1, data: {} });
    expect(() => readablePath(access, 'secret')).toThrow(problem('field-forbidden'));
    expect(readablePath(access, 'id')).toBe('_id');
  });
});
