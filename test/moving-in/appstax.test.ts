import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { appstaxSource } from '../../src/moving-in/appstax.ts';
import { moveIn } from '../../src/moving-in/move-in.ts';
import { type AppstaxServer, appstaxServer, newTenant, type ObjectBody, type Tenant } from '../appstax/app.ts';
import { testDatabase } from '../database.ts';
import { answering, cut, notingPatience, overSocket, type SocketServer } from './over-socket.ts';

const databases = { source: testDatabase(), target: testDatabase() };
let source: AppstaxServer;
let target: AppstaxServer;
let socket: SocketServer;
let there: Tenant;
let here: Tenant;

beforeAll(async () => {
  [source, target] = [await appstaxServer(databases.source()), await appstaxServer(databases.target())];
  socket = await overSocket(source.send);
});
afterAll(() => socket.stop());
beforeEach(async () => {
  [there, here] = [await newTenant(source), await newTenant(target)];
  socket.faults.length = 0;
});

async function move({ collections = ['notes'], session, dryRun = false }: Partial<Wanted> = {}) {
  const { patience } = notingPatience();
  const given = { url: socket.url, appKey: there.app.key, session, collections };
  const moved = await moveIn(databases.target(), appstaxSource(given, patience), {
    ...{ app: here.app, dryRun, patience, tell: () => {} },
  });
  target.store.forget();
  return moved;
}

interface Wanted {
  readonly collections: readonly string[];
  readonly session: string | undefined;
  readonly dryRun: boolean;
}

const create = async (tenant: Tenant, collection: string, body: object, session?: string) =>
  (await tenant.call('POST', `objects/${collection}`, body, { session })).body.sysObjectId;

async function objects(tenant: Tenant, collection: string): Promise<readonly ObjectBody[]> {
  const path = `objects/${collection}?sortcolumn=sysObjectId`;
  return (await tenant.call('GET', path, undefined, { headers: { 'content-type': 'application/json' } })).body.objects;
}

test('objects come with their ids and times, their relations to collections that come to light, and those of these', async () => {
  await there.collection('notes', [
    { name: 'author', type: 'relation', to: 'people' },
    { name: 'tags', type: 'relation', to: 'tags', many: true },
  ]);
  await there.collection('people', [{ name: 'best', type: 'relation', to: 'notes' }]);
  await there.collection('tags');
  const ada = await create(there, 'people', { name: 'Ada' });
  const [red, blue] = [await create(there, 'tags', { name: 'red' }), await create(there, 'tags', { name: 'blue' })];
  const tagged = { sysRelationChanges: { additions: [blue, red], removals: [] } };
  const written = { sysRelationChanges: { additions: [ada], removals: [] } };
  const note = await create(there, 'notes', { text: 'first', deep: { list: [1] }, author: written, tags: tagged });
  for (let n = 0; n < 5; n += 1) await create(there, 'notes', { n });
  const best = { best: { sysRelationChanges: { additions: [note], removals: [] } } };
  expect((await there.call('PUT', `objects/people/${ada}`, best)).status).toBe(204);
  const moved = await move();
  const counted = moved.map(({ name, taken, refused, notes }) => [name, taken, refused, notes]);
  expect(counted.toSorted()).toEqual([
    ['notes', 6, 0, []],
    ['people', 1, 0, []],
    ['tags', 2, 0, []],
  ]);
  for (const collection of ['notes', 'people', 'tags']) {
    expect(await objects(here, collection)).toEqual(await objects(there, collection));
  }
  // Once more, with one that is new: read from the beginning, and only that comes.
  await create(there, 'notes', { n: 'new' });
  expect((await move())[0]).toMatchObject({ taken: 7, present: 6, refused: 0 });
  expect(await objects(here, 'notes')).toEqual(await objects(there, 'notes'));
});

test('files come with their objects, also over a connection that is cut', async () => {
  await there.collection('notes', [{ name: 'photo', type: 'file' }]);
  const photo = { sysDatatype: 'file', filename: 'a b.png' };
  const [one, two] = [await create(there, 'notes', { photo }), await create(there, 'notes', { photo })];
  const bytes = new Uint8Array(300_000).map((_, at) => at % 251);
  const sent = await there.call('PUT', `files/notes/${one}/photo/a%20b.png`, bytes, {
    headers: { 'content-type': 'image/png' },
  });
  expect(sent.status).toBe(204);
  const [first] = [one, two].toSorted();
  // The list, then the download of the one that has data.
  socket.faults.push(undefined, ...(first === one ? [] : [undefined]), cut, answering(503));
  const moved = await move();
  expect(moved).toMatchObject([{ taken: 2, files: 1, missingFiles: 1 }]);
  const path = `http://trivium.test/api/latest/files/notes/${one}/photo/a%20b.png`;
  const answer = await target.send(new Request(path, { headers: { 'x-appstax-appkey': here.app.key } }));
  expect(answer.headers.get('content-type')).toBe('image/png');
  expect(Buffer.from(await answer.arrayBuffer()).equals(bytes)).toBe(true);
  expect(await objects(here, 'notes')).toEqual(await objects(there, 'notes'));
});

test('users come without their passwords, and what only a user sees comes with a session', async () => {
  await there.collection('notes');
  const { session, id } = await there.signUp('ada');
  await create(there, 'notes', { secret: true }, session);
  await create(there, 'notes', { open: true });
  expect(await move({ collections: ['users', 'notes'] })).toMatchObject([{ taken: 1 }, { taken: 1 }]);
  expect(await objects(here, 'users')).toMatchObject([{ sysObjectId: id, sysUsername: 'ada' }]);
  const login = await here.call('POST', 'sessions', { sysUsername: 'ada', sysPassword: 'a password of ada' });
  expect(login.status).toBe(401);
  const more = await move({ collections: ['users', 'notes'], session });
  expect(more).toMatchObject([
    { taken: 1, present: 1 },
    { taken: 2, present: 1, refused: 0 },
  ]);
});

test('interrupted between records and their relations, it goes on', async () => {
  await there.collection('notes', [{ name: 'next', type: 'relation', to: 'notes' }]);
  const last = await create(there, 'notes', { n: 1 });
  await create(there, 'notes', { n: 2, next: { sysRelationChanges: { additions: [last], removals: [] } } });
  // A page, the empty one behind it, and then nothing any more.
  socket.faults.push(undefined, undefined, ...Array.from({ length: 4 }, () => answering(500)));
  await expect(move()).rejects.toThrow('does not answer');
  expect((await move())[0]).toMatchObject({ taken: 2, present: 2 });
  expect(await objects(here, 'notes')).toEqual(await objects(there, 'notes'));
});

test('a dry run makes nothing', async () => {
  await there.collection('notes');
  await create(there, 'notes', { n: 1 });
  expect(await move({ dryRun: true })).toMatchObject([{ read: 1, taken: 1, collectionId: null }]);
  expect((await here.call('GET', 'objects/notes')).status).toBe(404);
});
