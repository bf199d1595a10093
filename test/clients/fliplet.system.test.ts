import { describe, expect, test } from 'vitest';
import { createFlipletClient } from '../../clients/fliplet.ts';
import { clientTable } from '../../generated/fliplet/client-table.ts';
import openapi from '../../generated/fliplet/openapi.json' with { type: 'json' };
import { checked } from '../../src/contract/checked.ts';
import { applyFile, contract, variables } from '../contract/fliplet-fixture.ts';
import { serverProcess } from '../server-process.ts';
import { replayed } from './replayed.ts';

const started = serverProcess(applyFile);
const { organizationId, organizationToken } = variables;
const open = () =>
  createFlipletClient({ baseUrl: started().url, token: organizationToken, fetch: checked(openapi, fetch) });

interface Person {
  readonly name: string;
  readonly age: number;
  readonly tags?: readonly string[];
}

interface Pet {
  readonly owner: string;
  readonly kind: string;
  readonly legs: number;
}

const people: readonly Person[] = [
  { name: 'Ann', age: 30, tags: ['a', 'b'] },
  { name: 'Bob', age: 40 },
  { name: 'Cid', age: 50 },
];

/** A data source of its own with these people. */
async function peopleIn(name: string) {
  const { dataSource } = await open().createDataSource({
    body: { name, organizationId, columns: ['name', 'age', 'tags'], entries: people.map((person) => ({ ...person })) },
  });
  return { id: dataSource.id ?? 0, source: open().dataSource<Person>(name) };
}

describe('typed entries', () => {
  test('are queried with conditions, columns, an order and a page', async () => {
    const { source } = await peopleIn('clients: queried');
    const where = { $or: [{ age: { $gt: 45 } }, { name: { $iLike: 'ann' } }], $not: { name: 'Bob' } };
    const found = await source.query({ where, attributes: ['name'], order: [['name', 'DESC']], limit: 2 });
    expect(found.map(({ data }) => data)).toEqual([{ name: 'Cid' }, { name: 'Ann' }]);
    const filtered = await source.query({
      where: {
        tags: 'a',
        $filters: [
          { column: 'age', condition: 'between', value: { from: 20, to: 35 } },
          { column: 'name', condition: 'notempty' },
        ],
      },
    });
    expect(filtered.map(({ data }) => data.name)).toEqual(['Ann']);
    expect([await source.count(), await source.count({ age: { $lte: 40 } })]).toEqual([3, 2]);
  });

  test('are read, inserted, changed and deleted', async () => {
    const { source } = await peopleIn('clients: changed');
    const dan = await source.insert({ name: 'Dan', age: 60 });
    expect((await source.update(dan.id, { age: 61 })).data).toEqual({ name: 'Dan', age: 61 });
    expect((await source.read(dan.id)).data.age).toBe(61);
    await source.delete(dan.id);
    await expect(source.read(dan.id)).rejects.toMatchObject({ status: 404, operation: 'readEntry' });
    const older = await source.updateWhere({ age: { $gte: 40 } }, { age: 70 });
    expect(older.map(({ data }) => data.age)).toEqual([70, 70]);
    expect(await source.deleteWhere({ age: 70 })).toBe(2);
    expect((await source.all()).map(({ data }) => data.name)).toEqual(['Ann']);
  });

  test('are committed without losing those that are not named', async () => {
    const { source } = await peopleIn('clients: committed');
    const [ann, bob] = await source.all();
    if (ann === undefined || bob === undefined) throw new Error('nobody is there');
    const { entries, clientIds } = await source.commit({
      entries: [
        { id: ann.id, data: { age: 31 } },
        { data: { name: 'Dan' }, clientId: 'new' },
      ],
      delete: [bob.id],
      extend: true,
    });
    expect(entries.map(({ data }) => [data.name, data.age])).toEqual(
      expect.arrayContaining([
        ['Ann', 31],
        ['Cid', 50],
        ['Dan', undefined],
      ]),
    );
    expect([entries.length, clientIds]).toEqual([3, [{ id: expect.any(Number), clientId: 'new' }]]);
  });

  test('are added and replaced', async () => {
    const { source } = await peopleIn('clients: replaced');
    await source.append([{ name: 'Dan', age: 60 }]);
    expect(await source.count()).toBe(4);
    await source.replace([{ name: 'Eve', age: 70 }]);
    expect((await source.all()).map(({ data }) => data.name)).toEqual(['Eve']);
  });

  test('are joined with those of other data sources, and aggregated', async () => {
    const { source } = await peopleIn('clients: joining');
    const { dataSource } = await open().createDataSource({ body: { name: 'clients: pets', organizationId } });
    const [byName, byId] = [open().dataSource<Pet>('clients: pets'), open().dataSource<Pet>(dataSource.id ?? 0)];
    await byName.append([
      { owner: 'Ann', kind: 'cat', legs: 4 },
      { owner: 'Ann', kind: 'bird', legs: 2 },
      { owner: 'Bob', kind: 'cat', legs: 4 },
    ]);
    const on = { 'data.name': 'data.owner' } as const;
    const found = await source.query({
      attributes: ['name'],
      order: [['name', 'ASC']],
      join: {
        pets: { from: byName, on, attributes: ['kind'], order: ['kind', 'ASC'] },
        cats: { from: byId, on, where: { kind: 'cat' }, count: true },
        any: { from: byId, on, has: true },
        legs: { from: byName, on, sum: 'legs' },
      },
    });
    const shown = found.map(({ data, joins: { pets, cats, any, legs } }) => {
      return [data.name, pets.map(({ data: pet }) => pet.kind), cats, any, legs];
    });
    expect(shown).toEqual([
      ['Ann', ['bird', 'cat'], 1, true, 6],
      ['Bob', ['cat'], 1, true, 4],
      ['Cid', [], 0, false, 0],
    ]);
    for await (const { joins } of source.each({ join: { cats: { from: byId, on, required: true } }, limit: 1 }))
      expect(joins.cats[0]?.data.legs).toBe(4);

    const kinds = await byName.aggregate<{ _id: string; legs: number }>([
      { $group: { _id: '$data.kind', legs: { $sum: '$data.legs' } } },
      { $sort: { _id: 1 } },
    ]);
    expect(kinds).toEqual([
      { _id: 'bird', legs: 2 },
      { _id: 'cat', legs: 8 },
    ]);
  });

  test('have files in their columns', async () => {
    const { source } = await peopleIn('clients: photos');
    const people = open().dataSource<{ name: string; photo: string }>(source.address);
    const dan = await people.insertWithFiles({ name: 'Dan', photo: new File(['a face'], 'dan.txt') });
    expect(dan.data).toMatchObject({ name: 'Dan', photo: expect.stringContaining('dan.txt') });
    const stream = new Blob(['another face']).stream();
    const { data } = await people.updateWithFiles(dan.id, { photo: { stream, name: 'new.txt', type: 'text/plain' } });
    expect(data).toMatchObject({ name: 'Dan', photo: expect.stringContaining('new.txt') });
    expect(await (await fetch(data.photo, { headers: { 'auth-token': organizationToken } })).text()).toBe(
      'another face',
    );
  });

  test('come page by page and one by one', async () => {
    const { source } = await peopleIn('clients: paged');
    const pages: string[][] = [];
    for await (const page of source.pages({ order: [['data.name', 'ASC']], limit: 2 }))
      pages.push(page.map(({ data }) => data.name));
    expect(pages).toEqual([['Ann', 'Bob'], ['Cid']]);
    const ages: number[] = [];
    for await (const { data } of source.each({ where: { age: { $ne: 40 } }, attributes: ['age'], limit: 1 }))
      ages.push(data.age);
    expect(ages).toEqual([30, 50]);
  });

  test('are addressed by name, also one of digits or one that is a word of the path, and by id', async () => {
    for (const name of ['20261122', 'deleted', 'a/b?c#d%é']) {
      const { id } = await peopleIn(name);
      expect(await open().dataSource(name).count()).toBe(3);
      expect(await open().dataSource<Person>(id).count()).toBe(3);
      await open().deleteDataSource({ path: { dataSource: id } });
    }
  });
});

describe('files', () => {
  const content = 'The quick brown fox. '.repeat(10_000);

  test.each([
    ['a Blob', () => new File([content], 'fox.txt', { type: 'text/plain' })],
    ['a stream', () => ({ stream: new Blob([content]).stream(), name: 'fox.txt', type: 'text/plain' })],
  ])('are uploaded from %s, downloaded whole, in part and as a stream', async (_, file) => {
    const client = open();
    const uploaded = await client.uploadMediaFiles({ query: { organizationId }, body: { files: file() } });
    const [media] = uploaded.files;
    if (media === undefined) throw new Error('no file came back');
    expect(media).toMatchObject({ name: 'fox.txt', contentType: 'text/plain', size: content.length });
    const path = { fileId: media.id, fileName: media.name };
    expect(await (await client.readNamedMediaFile({ path })).text()).toBe(content);
    const part = await client.try.readNamedMediaFile({ path, headers: { range: 'bytes=4-8' } });
    if (!part.ok || part.status !== 206) throw new Error('expected a part');
    expect(await part.data.text()).toBe('quick');
    const etag = part.headers.get('etag') ?? '';
    expect(await client.try.readNamedMediaFile({ path, headers: { 'if-none-match': etag } })).toMatchObject({
      ok: false,
      status: 304,
    });
    expect(await (await client.raw.readNamedMediaFile({ path })).text()).toBe(content);
  });
});

describe('credentials', () => {
  test('are not sent where the operation takes none, and may come from a function', async () => {
    const sent: (string | null)[] = [];
    const client = createFlipletClient({
      baseUrl: started().url,
      token: async () => organizationToken,
      fetch: (request) => {
        sent.push(request.headers.get('auth-token'));
        return fetch(request);
      },
    });
    const { email, password } = variables;
    expect((await client.logIn({ body: { email, password } })).email).toBe(email);
    await client.logIn({ body: { email, password }, contentType: 'application/x-www-form-urlencoded' });
    expect((await client.readUser()).user.isAdmin).toBe(true);
    expect(sent).toEqual([null, null, organizationToken]);
  });
});

replayed('Fliplet', {
  contract,
  variables,
  table: clientTable,
  baseUrl: () => started().url,
  client: (baseUrl) => createFlipletClient({ baseUrl }),
});
