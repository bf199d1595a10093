import { describe, expect, test } from 'vitest';
import { column, createAppstaxClient, type FileProperty, filter, type Relation } from '../../clients/appstax.ts';
import { clientTable } from '../../generated/appstax/client-table.ts';
import openapi from '../../generated/appstax/openapi.json' with { type: 'json' };
import { checked } from '../../src/contract/checked.ts';
import type { ApplyFile } from '../../src/records/provision/apply-file.ts';
import { applyFile, contract, variables } from '../contract/appstax-fixture.ts';
import { serverProcess } from '../server-process.ts';
import { replayed } from './replayed.ts';

const key = 'app-key-of-the-tests-of-the-clients';
const ownApp: ApplyFile['organizations'] = [
  {
    name: 'Clients',
    apps: [
      {
        name: 'Clients',
        key,
        collections: [
          {
            name: 'tasks',
            columns: [
              { name: 'attachment', type: 'file' },
              { name: 'steps', type: 'relation', to: 'steps', many: true },
            ],
          },
          { name: 'steps', columns: [] },
        ],
      },
    ],
  },
];
const started = serverProcess({ ...applyFile, organizations: [...(applyFile.organizations ?? []), ...ownApp] });

const open = (session?: () => string | undefined) =>
  createAppstaxClient({ baseUrl: started().url, appKey: key, session, fetch: checked(openapi, fetch) });

interface Task {
  readonly title: string;
  readonly list?: string;
  readonly effort?: number;
  readonly attachment?: FileProperty;
  readonly steps?: Relation;
}

describe('typed objects', () => {
  const tasks = () => open().collection<Task>('tasks');

  test('are created, read, changed and deleted', async () => {
    const { sysObjectId: id } = await tasks().create({ title: 'Buy milk', effort: 1 });
    await tasks().update(id, { effort: null, list: 'home' });
    expect(await tasks().read(id)).toMatchObject({ sysObjectId: id, title: 'Buy milk', list: 'home' });
    expect((await tasks().read(id)).effort).toBeUndefined();
    await tasks().delete(id);
    await expect(tasks().read(id)).rejects.toMatchObject({ status: 404, operation: 'readObject' });
  });

  test('are found with a filter whose values stay values', async () => {
    const list = "it's [x] or '1' = '1";
    const made = [];
    for (const effort of [-1, 2, 3]) made.push(await tasks().create({ title: `Task ${effort}`, list, effort }));
    const mine = filter`list = ${list}`;
    const efforts = async (wanted: ReturnType<typeof filter>) =>
      (await tasks().find({ filter: wanted, sortBy: 'effort' })).map(({ effort }) => effort);
    expect(await efforts(mine)).toEqual([-1, 2, 3]);
    expect(await efforts(filter`${mine} and effort in ${[-1, 3]}`)).toEqual([-1, 3]);
    expect(await efforts(filter`${mine} and (${column('effort')} -${-1} > ${2} or title like ${'%-1'})`)).toEqual([
      -1, 2, 3,
    ]);
    expect(await efforts(filter`${mine} and sysCreated > ${new Date()}`)).toEqual([]);
    expect(await efforts(filter`${mine} and not (title = ${"' or 1 = 1 or '' = '"})`)).toEqual([-1, 2, 3]);
    const found = await tasks().find({ filter: mine, sortBy: 'effort', sortOrder: 'desc' });
    expect(found.map(({ effort }) => effort)).toEqual([3, 2, -1]);
    const ids = made.map(({ sysObjectId }) => sysObjectId).reverse();
    expect((await tasks().readAll(ids)).map(({ sysObjectId }) => sysObjectId)).toEqual(ids);
  });

  test('come page by page and one by one', async () => {
    for (const effort of [1, 2, 3, 4]) await tasks().create({ title: 'paged', list: 'paged', effort });
    const query = { filter: filter`list = ${'paged'}`, sortBy: 'effort', size: 2 } as const;
    const pages: number[] = [];
    for await (const page of tasks().pages(query)) pages.push(page.length);
    expect(pages).toEqual([2, 2]);
    const efforts: (number | undefined)[] = [];
    for await (const { effort } of tasks().each({ ...query, size: 3 })) efforts.push(effort);
    expect(efforts).toEqual([1, 2, 3, 4]);
  });

  test('hold relations, as ids or expanded', async () => {
    const { sysObjectId: step } = await open().collection<{ name: string }>('steps').create({ name: 'first' });
    const { sysObjectId: id } = await tasks().create({
      title: 'T',
      steps: { sysRelationChanges: { additions: [step] } },
    });
    expect((await tasks().read(id)).steps).toEqual([step]);
    const { steps } = await tasks().read(id, { expandDepth: 1 });
    if (steps === undefined || !('sysObjects' in steps)) throw new Error('the relation is not expanded');
    expect(steps.sysObjects).toMatchObject([{ sysObjectId: step, name: 'first' }]);
    expect(await tasks().find({ filter: filter`steps has ${[step]}` })).toHaveLength(1);
  });

  test('hold files, sent after the object or with it', async () => {
    const attachment = { sysDatatype: 'file', filename: 'a b.txt' } as const;
    const { sysObjectId: id } = await tasks().create({ title: 'T', attachment });
    const address = { property: 'attachment', filename: 'a b.txt' } as const;
    await tasks().upload(id, address, new Blob(['hello'], { type: 'text/html' }));
    const blob = await tasks().download(id, address);
    expect([await blob.text(), blob.type]).toEqual(['hello', 'text/html']);
    await tasks().upload(id, address, new Blob(['again']).stream());
    expect(await (await tasks().download(id, address)).text()).toBe('again');
    const { sysObjectId: other } = await open().createObject({
      path: { collection: 'tasks' },
      contentType: 'multipart/form-data',
      body: { sysObjectData: { title: 'U', attachment }, attachment: new File(['together'], 'a b.txt') },
    });
    expect(await (await tasks().download(other, address)).text()).toBe('together');
    expect((await tasks().read(other)).attachment?.url).toMatch(/a%20b\.txt$/);

    const paths = open().collection<{ path: string; attachment?: FileProperty }>('tasks');
    const { sysObjectId: third } = await paths.createWithFiles(
      { path: 'package.json', attachment },
      { attachment: new File(['in one call'], 'a b.txt') },
    );
    expect((await paths.read(third)).path).toBe('package.json');
    expect(await (await paths.download(third, address)).text()).toBe('in one call');
  });
});

test('a session counts from the log-in on, and permissions are handed out and taken back', async () => {
  let session: string | undefined;
  const client = open(() => session);
  const signedUp = await client.signUp({ body: { sysUsername: 'clients ann', sysPassword: 'a good password' } });
  session = signedUp.sysSessionId;
  await open().signUp({
    query: { login: false },
    body: { sysUsername: 'clients bob', sysPassword: 'a good password' },
  });
  const tasks = client.collection<Task>('tasks');
  const { sysObjectId: id } = await tasks.create({ title: 'mine' });
  const stranger = open().collection<Task>('tasks');
  await expect(stranger.read(id)).rejects.toMatchObject({ status: 401 });
  await tasks.grant(id, '*', ['read']);
  expect((await stranger.read(id)).sysPermissions).toEqual(['read']);
  await tasks.revoke(id, '*', ['read']);
  await expect(stranger.read(id)).rejects.toMatchObject({ status: 401 });
  await client.logOut({ path: { sessionId: session ?? '' } });
  await expect(tasks.read(id)).rejects.toMatchObject({ status: 401 });
});

replayed('Appstax', {
  contract,
  variables,
  table: clientTable,
  baseUrl: () => started().url,
  client: (baseUrl) => createAppstaxClient({ baseUrl, appKey: undefined }),
});
