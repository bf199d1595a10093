import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import openapi from '../../generated/appstax/openapi.json' with { type: 'json' };
import { checked } from '../../src/contract/checked.ts';
import type { Running } from '../../src/run.ts';
import { testDatabase } from '../database.ts';
import { type Answer, appstaxServer, newTenant, type Tenant } from './app.ts';
import { listening } from './listening.ts';
import { type Road, roads, sendBy } from './roads.ts';

/**
 * Seven kinds of callers, each against an object: who asks, who made it, and whom one permission is granted to.
 */
const kinds = [
  ['anybody, on an object of nobody', { who: 'anonymous', madeBy: 'anonymous' }],
  ['a user, on an object of nobody', { who: 'buddy', madeBy: 'anonymous' }],
  ['the owner', { who: 'owner', madeBy: 'owner' }],
  ['a grantee', { who: 'buddy', madeBy: 'owner', grantee: 'buddy' }],
  ['a user who has nothing', { who: 'badboy', madeBy: 'owner', grantee: 'buddy' }],
  ['nobody signed in, on what everybody is granted', { who: 'anonymous', madeBy: 'owner', grantee: '*' }],
  ['a user, on what everybody is granted', { who: 'friend', madeBy: 'owner', grantee: '*' }],
] as const;

const permissions = ['read', 'update', 'delete', 'grant read', 'grant update', 'grant delete'] as const;
type Permission = (typeof permissions)[number] | 'ownership';

/** Asks one operation for an object; says whether it was let. */
type Attempt = (id: string, who: string) => Promise<boolean>;

const database = testDatabase();
let running: Running;
/** The way that the next request takes to a server with a socket; undefined for none, in this process. */
let road: Road | undefined;
let tenant: Tenant;
let picture: Buffer;
/** An object of nobody that refers to the object in question. */
let parent: string;
const sessions = new Map<string, string | undefined>([['anonymous', undefined]]);

const as = (who: string) => ({ session: sessions.get(who) });
const image = { sysDatatype: 'file', filename: 'a.png' };

beforeAll(async () => {
  running = await listening(database);
  const { store, send } = await appstaxServer(database());
  const overRoad = checked(openapi, (request) => sendBy(road ?? {}, running.url, request));
  tenant = await newTenant({ store, send: (request) => (road === undefined ? send : overRoad)(request) });
  await tenant.collection('Notes', [{ name: 'image', type: 'file' }]);
  await tenant.collection('Parents', [{ name: 'note', type: 'relation', to: 'Notes' }]);
  parent = (await tenant.call('POST', 'objects/Parents', {})).body.sysObjectId;
  const names = ['owner', 'buddy', 'friend', 'badboy'];
  const signedUp = await Promise.all(names.map((name) => tenant.signUp(name)));
  for (const [index, name] of names.entries()) sessions.set(name, signedUp[index]?.session);
  picture = await sharp({ create: { width: 2, height: 2, channels: 3, background: 'red' } })
    .png()
    .toBuffer();
});

afterAll(async () => {
  await running.stop('the tests are over');
});

/** Let, or refused as the guide says; nothing else. */
function decided({ status, body, text }: Answer): boolean {
  if (status < 300) return true;
  expect([status, body?.errorCode], text).toEqual([401, 'ErrNotAuthorized']);
  return false;
}

const attempt =
  (method: string, path: (id: string) => string, body?: unknown): Attempt =>
  async (id, who) =>
    decided(await tenant.call(method, path(id), body, as(who)));

/** Lists show an object or leave it out; they refuse nobody. */
const lists =
  (path: (id: string) => string, shown: (answer: Answer, id: string) => boolean): Attempt =>
  async (id, who) => {
    const answer = await tenant.call('GET', path(id), undefined, as(who));
    expect(answer.status).toBe(200);
    return shown(answer, id);
  };

const holds = ({ body }: Answer, id: string) => body.objects.some((object) => object.sysObjectId === id);
const names = ({ text }: Answer, id: string) => text.includes(id);

const handsOn = (change: 'grants' | 'revokes', permission: string): Attempt => {
  return async (sysObjectId, who) => {
    const entry = { sysObjectId, username: 'newcomer', permissions: [permission] };
    return decided(await tenant.call('POST', 'permissions', { [change]: [entry] }, as(who)));
  };
};

/** Every operation that touches an object, and what it takes. A delete is the last. */
const operations: readonly (readonly [name: string, needs: Permission, attempt: Attempt])[] = [
  ['readObject', 'read', attempt('GET', (id) => `objects/Notes/${id}`)],
  ['readFileObject', 'read', attempt('GET', (id) => `files/Notes/${id}`)],
  ['downloadFile', 'read', attempt('GET', (id) => `files/Notes/${id}/image/a.png`)],
  ['readImage', 'read', attempt('GET', (id) => `images/resize/1/-/Notes/${id}/image/a.png`)],
  ['listObjects', 'read', lists(() => 'objects/Notes', holds)],
  ['listObjects by id', 'read', lists((id) => `objects/Notes?objects=${id}`, holds)],
  ['listObjects by filter', 'read', lists((id) => `objects/Notes?filter=sysObjectId%3D'${id}'`, holds)],
  [
    'listObjects by relation',
    'read',
    lists(
      (id) => `objects/Parents?filter=note%20has%20('${id}')`,
      (answer) => holds(answer, parent),
    ),
  ],
  ['readObject that refers to it', 'read', lists(() => `objects/Parents/${parent}`, names)],
  ['readObject expanded', 'read', lists(() => `objects/Parents/${parent}?expanddepth=1`, names)],
  ['updateObject', 'update', attempt('PUT', (id) => `objects/Notes/${id}`, { title: 'changed' })],
  ['uploadFile', 'update', attempt('PUT', (id) => `files/Notes/${id}/image/a.png`, 'data')],
  ...permissions.flatMap((permission) => {
    const needs: Permission = permission.startsWith('grant ') ? 'ownership' : `grant ${permission as 'read'}`;
    return (['grants', 'revokes'] as const).map(
      (change) => [`changePermissions, ${change} ${permission}`, needs, handsOn(change, permission)] as const,
    );
  }),
  ['deleteObject', 'delete', attempt('DELETE', (id) => `objects/Notes/${id}`)],
];

/**
 * Goes through all operations of one cell. `roadOf` says which road the operation of a number takes; what leads up to them is sent in
 * this process.
 */
async function expectCell(
  { who, madeBy, ...granted }: (typeof kinds)[number][1],
  permission: (typeof permissions)[number],
  roadOf: (operation: number) => Road | undefined,
): Promise<void> {
  const grantee = 'grantee' in granted ? granted.grantee : undefined;
  const hasAll = madeBy === 'anonymous' || who === madeBy;
  const isGranted = grantee === '*' || grantee === who;
  const has = (needs: Permission) => hasAll || (isGranted && needs === permission);
  const { body } = await tenant.call('POST', 'objects/Notes', { title: 'T', image }, as(madeBy));
  const id = body.sysObjectId;
  await tenant.call('PUT', `files/Notes/${id}/image/a.png`, picture, as(madeBy));
  const note = { sysRelationChanges: { additions: [id] } };
  expect((await tenant.call('PUT', `objects/Parents/${parent}`, { note })).status).toBe(204);
  if (grantee !== undefined) {
    const grants = [{ sysObjectId: id, username: grantee, permissions: [permission] }];
    expect((await tenant.call('POST', 'permissions', { grants }, as(madeBy))).status).toBe(204);
  }
  if (has('read')) {
    const read = await tenant.call('GET', `objects/Notes/${id}`, undefined, as(who));
    expect(read.body.sysPermissions).toEqual(permissions.filter(has));
  }
  for (const [index, [name, needs, asked]] of operations.entries()) {
    road = roadOf(index);
    const isLet = await asked(id, who).finally(() => {
      road = undefined;
    });
    expect([name, isLet]).toEqual([name, has(needs)]);
  }
  if (has('delete')) return;
  const kept = await tenant.call('GET', `objects/Notes/${id}`, undefined, as(madeBy));
  expect(kept.body.title).toBe(has('update') ? 'changed' : 'T');
  const data = await tenant.call('GET', `files/Notes/${id}/image/a.png`, undefined, as(madeBy));
  expect(data.text === 'data').toBe(has('update'));
}

describe.each(kinds)('A1: %s', (_, kind) => {
  it.each(permissions)('with %s granted, may do just what that gives', async (permission) => {
    await expectCell(kind, permission, () => undefined);
  });
});

describe.each(kinds)('A13: on second roads, %s', (_, kind) => {
  // Each operation takes another road with each permission, hence every road with every kind of caller.
  it.each(permissions)('with %s granted, may do just what that gives', async (permission) => {
    const turn = permissions.indexOf(permission);
    await expectCell(kind, permission, (operation) => roads[(operation + turn) % roads.length]?.[1]);
  });
});
