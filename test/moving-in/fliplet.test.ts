import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { flipletSource } from '../../src/moving-in/fliplet.ts';
import { moveIn } from '../../src/moving-in/move-in.ts';
import type { Patience } from '../../src/moving-in/persist.ts';
import { findAppById } from '../../src/records/apps.ts';
import { testDatabase } from '../database.ts';
import { type Entry, type FlipletServer, flipletServer, newTenant, type Tenant } from '../fliplet/app.ts';
import { answering, cut, notingPatience, overSocket, type SocketServer } from './over-socket.ts';

const databases = { source: testDatabase(), target: testDatabase() };
const publicUrl = 'https://here.example';
let source: FlipletServer;
let target: FlipletServer;
let socket: SocketServer;
let there: Tenant;
let here: Tenant;
let told: string[];

beforeAll(async () => {
  [source, target] = [await flipletServer(databases.source()), await flipletServer(databases.target())];
  socket = await overSocket(source.send);
});
afterAll(() => socket.stop());
beforeEach(async () => {
  [there, here] = [await newTenant(source), await newTenant(target)];
  socket.faults.length = 0;
  socket.asked.length = 0;
  told = [];
});

interface Wanted {
  readonly patience?: Patience;
  readonly dryRun?: boolean;
  readonly token?: string;
  readonly dataSources?: readonly string[];
}

async function move({ patience = notingPatience().patience, dryRun = false, token, dataSources = [] }: Wanted = {}) {
  const owner = { appId: there.appId };
  const given = { url: socket.url, token: token ?? there.adminToken, owner, dataSources, publicUrl };
  const app = await findAppById(databases.target(), here.appId);
  const tell = (sentence: string) => void told.push(sentence);
  const moved = await moveIn(databases.target(), flipletSource(given, patience), { app, dryRun, patience, tell });
  target.store.forget();
  return moved;
}

/** A data source of the app at the source. */
async function dataSource(settings: object = {}, entries: readonly object[] = []): Promise<number> {
  const body = { name: `source ${Math.random()}`, appId: there.appId, ...settings, entries };
  return (await there.call('POST', 'data-sources', body)).body.dataSource.id;
}

const entriesAt = async (tenant: Tenant, id: number): Promise<readonly Entry[]> =>
  (await tenant.call('GET', `data-sources/${id}/data`)).body.entries;
const withoutSource = (entries: readonly Entry[]) => entries.map(({ dataSourceId: _, ...entry }) => entry);

const many = (count: number) => Array.from({ length: count }, (_, n) => ({ n, text: `row ${n}` }));

describe('a data source', () => {
  test('comes with its entries, their ids, times, order and every value', async () => {
    const id = await dataSource({}, [{ n: 1, 'a.b': { $set: [1, null, true] }, '': 'empty' }, ...many(3)]);
    const big = `{"entries":[{"big": 12345678901234567890, "fraction": 0.1}],"append":true}`;
    expect((await there.call('POST', `data-sources/${id}/data`, big)).status).toBe(200);
    const [first] = await entriesAt(there, id);
    await there.call('PUT', `data-sources/${id}/data/${first?.id}`, { changed: 'later' });
    await there.call('POST', `data-sources/${id}/commit`, {
      entries: [{ data: { placed: 1 }, order: 77 }],
      append: true,
    });
    const [moved] = await move();
    expect(moved).toMatchObject({ read: 6, taken: 6, refused: 0, refusals: [] });
    const [before, after] = [await entriesAt(there, id), await entriesAt(here, moved?.collectionId ?? 0)];
    expect(after).toHaveLength(6);
    expect(withoutSource(after)).toEqual(withoutSource(before));
    const text = (await here.call('GET', `data-sources/${moved?.collectionId}/data`)).text;
    expect(text).toContain('12345678901234567890');
    const added = await here.call('PUT', `data-sources/${moved?.collectionId}/data`, { new: true });
    expect(added.body.id).toBeGreaterThan(Math.max(...before.map((entry) => entry.id)));
    expect((await entriesAt(here, moved?.collectionId ?? 0)).at(-1)?.data).toEqual({ new: true });
  });

  test('comes with its columns, type, definition and access rules; rules by ids come switched off, hooks stay', async () => {
    const all = { name: 'everybody', type: ['select'], allow: 'all', enabled: true };
    const tokens = { name: 'a token', type: ['insert'], allow: { tokens: [1] }, enabled: true };
    const settings = {
      ...{ name: 'Defined', type: 'kind', bundle: false, columns: ['One', 'Two'], definition: { guid: 'One' } },
      ...{ accessRules: [all, tokens], hooks: [{ type: 'operations', runOn: ['insert'], payload: { One: ['trim'] } }] },
    };
    const id = await dataSource(settings);
    const [moved] = await move();
    const read = async (tenant: Tenant, one: number) =>
      (await tenant.call('GET', `data-sources/${one}`)).body.dataSource;
    const [before, after] = [await read(there, id), await read(here, moved?.collectionId ?? 0)];
    for (const key of ['name', 'type', 'bundle', 'columns', 'definition', 'public', 'encrypted']) {
      expect([key, after[key]]).toEqual([key, before[key]]);
    }
    expect(after).toMatchObject({ accessRules: [all, { ...tokens, enabled: false }], hooks: [], appId: here.appId });
    expect(moved?.notes).toEqual([
      expect.stringMatching(/a token.*switched off/),
      expect.stringMatching(/1 hooks stay behind/),
    ]);
  });

  test('of which the token is not shown the rules grants nothing here', async () => {
    await dataSource({ name: 'Hidden' }, many(1));
    const [moved] = await move({ token: there.appToken });
    expect(moved).toMatchObject({ taken: 1, notes: [expect.stringMatching(/none grants anything/)] });
    const tried = await here.call('GET', `data-sources/${moved?.collectionId}/data`, undefined, {
      token: here.appToken,
    });
    expect(tried.status).toBe(400);
  });

  test('keeps its id where it is free, and gets another where it is not', async () => {
    const id = await dataSource({}, many(1));
    const [kept] = await move();
    expect(kept?.collectionId).toBe(id);
    here = await newTenant(target);
    const [other] = await move();
    expect(other?.collectionId).not.toBe(id);
    expect(other?.notes).toEqual([`gets a new id, as another collection here has ${id}.`]);
  });

  test('of many is chosen by name or id; a name that none has is told', async () => {
    const id = await dataSource({ name: 'by id' });
    await dataSource({ name: 'by name' });
    await dataSource({ name: 'left' });
    const moved = await move({ dataSources: [String(id), 'by name'] });
    expect(moved.map(({ name }) => name).sort()).toEqual(['by id', 'by name']);
    await expect(move({ dataSources: ['none'] })).rejects.toThrow('no data source "none"');
  });

  test('brings the files of its entries, and their addresses lead here', async () => {
    const id = await dataSource({ name: 'Files' });
    const form = new FormData();
    form.append('photo', new File(['the bytes'], 'p h.txt', { type: 'text/plain' }));
    const request = new Request(`${socket.url}/v1/data-sources/${id}/data`, {
      ...{ method: 'PUT', headers: { 'auth-token': there.adminToken }, body: form },
    });
    const { data } = JSON.parse(await (await fetch(request)).text());
    const html = `<img src="${data.photo}"> and ${socket.url}/v1/media/files/${data.photoMediaFileId}`;
    await there.call('PUT', `data-sources/${id}/data`, { html, gone: `${socket.url}/v1/media/files/999999` });
    const [moved] = await move();
    expect(moved).toMatchObject({ taken: 2, files: 2, missingFiles: 1 });
    const [first, second] = await entriesAt(here, moved?.collectionId ?? 0);
    const photo = String(first?.data.photo);
    expect(photo).toMatch(/^https:\/\/here\.example\/v1\/media\/files\/\d+\/contents\/p%20h\.txt\?key=\w+$/);
    expect(photo).toContain(`/files/${first?.data.photoMediaFileId}/`);
    const fetched = await target.send(new Request(photo));
    expect([await fetched.text(), fetched.headers.get('content-type')]).toEqual(['the bytes', 'text/plain']);
    expect(second?.data.html).toMatch(/^<img src="https:\/\/here\.example[^"]+"> and https:\/\/here\.example\S+$/);
    expect(second?.data.gone).toBe(`${socket.url}/v1/media/files/999999`);
  });
});

// A bound against hanging: these read and write more than a page.
describe('a move that breaks off', { timeout: 120_000 }, () => {
  test('goes on where it was, and nothing comes in twice; what is new at the source comes with the next start', async () => {
    const id = await dataSource({}, many(1_200));
    // User, list and definition, a page, and then nothing any more.
    socket.faults.push(undefined, undefined, undefined, undefined, ...Array.from({ length: 4 }, () => answering(502)));
    await expect(move()).rejects.toThrow(/does not answer.*the same command/);
    expect(await entriesAt(here, id)).toHaveLength(500);
    const [moved] = await move();
    expect(moved).toMatchObject({ read: 1_200, taken: 1_200, refused: 0 });
    expect(withoutSource(await entriesAt(here, id))).toEqual(withoutSource(await entriesAt(there, id)));
    await there.call('PUT', `data-sources/${id}/data`, { new: true });
    socket.asked.length = 0;
    expect(await move()).toMatchObject([{ read: 1_201, taken: 1_201 }]);
    expect(socket.asked.filter((one) => one.endsWith('/query'))).toHaveLength(2);
    expect(withoutSource(await entriesAt(here, id))).toEqual(withoutSource(await entriesAt(there, id)));
  });

  test('waits as long as a 429 asks, and repeats what was cut or failed', async () => {
    const id = await dataSource({}, many(700));
    const { patience, waits } = notingPatience();
    const soon = new Date(Date.now() + 30_000).toISOString();
    socket.faults.push(
      ...[answering(429, { 'retry-after': '7' }), undefined, cut, answering(500), undefined],
      ...[cut, answering(429, {}, { nextValidRequestDate: soon }), answering(503, { 'retry-after': '2' })],
    );
    expect(await move({ patience })).toMatchObject([{ taken: 700 }]);
    expect(waits).toHaveLength(6);
    expect([waits[0], waits[5]]).toEqual([7_000, 2_000]);
    expect(waits[4]).toBeGreaterThan(20_000);
    // The first and the second failure of one request.
    expect(waits[1]).toBeLessThanOrEqual(100);
    expect(waits[2]).toBeGreaterThanOrEqual(100);
    expect(withoutSource(await entriesAt(here, id))).toEqual(withoutSource(await entriesAt(there, id)));
  });

  test('says so when the source asks to wait for too long', async () => {
    await dataSource();
    socket.faults.push(answering(429, { 'retry-after': '7200' }));
    await expect(move()).rejects.toThrow('wait 120 minutes');
  });

  test('a token that is not good is told at once', async () => {
    await expect(move({ token: 'wrong' })).rejects.toThrow(/readUser: 401/);
    expect(socket.asked).toHaveLength(1);
  });

  test('two that go on at once bring everything once', async () => {
    const id = await dataSource({}, many(900));
    const outcomes = await Promise.allSettled([move(), move()]);
    for (const outcome of outcomes) {
      if (outcome.status === 'rejected') expect(String(outcome.reason)).toContain('Another process');
    }
    await move();
    const ids = (await here.call('GET', `data-sources?appId=${here.appId}`)).body.dataSources.map((one) => one.id);
    expect(ids).toContain(id);
    expect(withoutSource(await entriesAt(here, id))).toEqual(withoutSource(await entriesAt(there, id)));
  });
});

test('a dry run reads and judges, and makes nothing', async () => {
  await dataSource({ name: 'Dry' }, many(600));
  expect(await move({ dryRun: true })).toMatchObject([{ read: 600, taken: 600, refused: 0, collectionId: null }]);
  expect((await here.call('GET', `data-sources?appId=${here.appId}`)).body.dataSources).toEqual([]);
  expect(await move()).toMatchObject([{ read: 600, taken: 600 }]);
});

test('the source is only read', async () => {
  await dataSource({}, many(10));
  await move();
  expect(socket.asked.filter((one) => !/^GET |\/data\/query$/.test(one))).toEqual([]);
});
