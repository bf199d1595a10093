import { beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '../database.ts';
import { type AppstaxServer, appstaxServer, newTenant, type Tenant } from './app.ts';

const database = testDatabase();
let server: AppstaxServer;
let tenant: Tenant;
/** Sessions by name; `anonymous` has none. */
const sessions = new Map<string, string | undefined>([['anonymous', undefined]]);

beforeAll(async () => {
  server = await appstaxServer(database());
  tenant = await newTenant(server);
  await tenant.collection('Notes');
  for (const name of ['owner', 'buddy', 'friend', 'badboy']) sessions.set(name, (await tenant.signUp(name)).session);
});

const as = (name: string) => ({ session: sessions.get(name) });
const acts = { read: 'GET', update: 'PUT', delete: 'DELETE' } as const;
type Act = keyof typeof acts;

async function newNote(by: string): Promise<string> {
  return (await tenant.call('POST', 'objects/Notes', { title: 'T' }, as(by))).body.sysObjectId;
}

async function may(who: string, act: Act, id: string): Promise<boolean> {
  const { status, body } = await tenant.call(
    acts[act],
    `objects/Notes/${id}`,
    act === 'update' ? {} : undefined,
    as(who),
  );
  if (status === 401) expect(body.errorCode).toBe('ErrNotAuthorized');
  return status < 300;
}

const share = (body: unknown, who: string) => tenant.call('POST', 'permissions', body, as(who));
const entry = (sysObjectId: string, username: string, ...permissions: string[]) => ({
  sysObjectId,
  username,
  permissions,
});

describe('A33: grants and revokes in one request', () => {
  it('happen in that order, for several users and objects', async () => {
    const [id1, id2] = [await newNote('owner'), await newNote('owner')];
    await share({ grants: [entry(id1, 'badboy', 'delete')] }, 'owner');
    const body = {
      grants: [entry(id1, 'buddy', 'read', 'update'), entry(id2, 'friend', 'read'), entry(id2, 'badboy', 'read')],
      revokes: [entry(id1, 'badboy', 'delete'), entry(id2, 'badboy', 'read')],
    };
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    expect((await tenant.call('POST', 'permissions', body, { ...as('owner'), headers })).status).toBe(204);
    expect([await may('buddy', 'read', id1), await may('buddy', 'update', id1)]).toEqual([true, true]);
    expect(await may('buddy', 'delete', id1)).toBe(false);
    expect((await share({ grants: [entry(id1, 'friend', 'read')] }, 'buddy')).status).toBe(401);
    expect([await may('friend', 'read', id2), await may('friend', 'update', id2)]).toEqual([true, false]);
    expect([await may('badboy', 'delete', id1), await may('badboy', 'read', id2)]).toEqual([false, false]);
  });

  it.each([
    ['A34: as the guide means them', (id: string) => [entry(id, '*', 'read', 'update'), entry(id, '*', 'delete')]],
    [
      'A35: as the guide prints them',
      (id: string) => [
        { sysObjectId: id, '*': 'buddy', permissions: ['read', 'update'] },
        { sysObjectId: id, Username: '*', permissions: ['delete'] },
      ],
    ],
    [
      'with keys in any letter case',
      (id: string) => [
        { SYSOBJECTID: id, UserName: '*', Permissions: ['read', 'update'] },
        { sysobjectid: id, username: '*', permissions: ['delete'] },
      ],
    ],
  ])('%s open an object to everybody', async (_, entries) => {
    const id = await newNote('owner');
    const [grant, revoke] = entries(id);
    expect((await share({ grants: [grant], revokes: [revoke] }, 'owner')).status).toBe(204);
    expect([await may('anonymous', 'read', id), await may('anonymous', 'update', id)]).toEqual([true, true]);
    expect(await may('anonymous', 'delete', id)).toBe(false);
  });

  it('A14: revoking one user does not cut that user off from what everybody has, and the owner loses nothing', async () => {
    const id = await newNote('owner');
    await share({ grants: [entry(id, '*', 'read')] }, 'owner');
    await share({ revokes: [entry(id, 'buddy', 'read'), entry(id, 'owner', 'read', 'update')] }, 'owner');
    expect([await may('buddy', 'read', id), await may('owner', 'update', id)]).toEqual([true, true]);
    await share({ revokes: [entry(id, '*', 'read')] }, 'owner');
    expect(await may('buddy', 'read', id)).toBe(false);
  });

  it('count for a name that somebody takes later', async () => {
    const id = await newNote('owner');
    expect((await share({ grants: [entry(id, 'later', 'read')] }, 'owner')).status).toBe(204);
    sessions.set('later', (await tenant.signUp('later')).session);
    expect(await may('later', 'read', id)).toBe(true);
  });

  it('are accepted when repeated, when there is nothing to revoke, and when there are none at all', async () => {
    const id = await newNote('owner');
    const grant = { grants: [entry(id, 'buddy', 'read'), entry(id, 'buddy', 'read')] };
    for (const body of [grant, grant, { revokes: [entry(id, 'nobody', 'delete')] }, {}, { grants: [] }, undefined]) {
      expect((await share(body, 'owner')).status).toBe(204);
    }
    expect(await may('buddy', 'read', id)).toBe(true);
  });

  it('A8: are refused as a whole when one is not allowed or an object is missing, and nothing is changed', async () => {
    const [own, foreign] = [await newNote('owner'), await newNote('badboy')];
    const grants = [entry(own, 'buddy', 'read')];
    expect((await share({ grants: [...grants, entry(foreign, 'buddy', 'read')] }, 'owner')).status).toBe(401);
    const missing = await share({ grants: [...grants, entry('nothing000000', 'buddy', 'read')] }, 'owner');
    expect([missing.status, missing.body.errorCode]).toEqual([404, 'ErrObjectNotFound']);
    expect(await may('buddy', 'read', own)).toBe(false);
    await share({ grants: [entry(own, 'buddy', 'grant read')] }, 'owner');
    expect((await share({ grants: [entry(own, 'buddy', 'update')] }, 'buddy')).status).toBe(401);
    expect((await share({ grants: [entry(own, 'buddy', 'grant read')] }, 'buddy')).status).toBe(401);
  });

  it('A8: do not reach objects of another app', async () => {
    const others = await newTenant(server);
    await others.collection('Notes');
    const { body } = await others.call('POST', 'objects/Notes', {});
    expect((await share({ grants: [entry(body.sysObjectId, '*', 'read')] }, 'owner')).status).toBe(404);
  });

  it.each([
    ['no object', [{ username: 'buddy', permissions: ['read'] }]],
    ['no user', [{ sysObjectId: 'x', permissions: ['read'] }]],
    ['no permissions', [{ sysObjectId: 'x', username: 'buddy' }]],
    ['a permission that is none', [entry('x', 'buddy', 'everything')]],
    ['I3: an operator as user', [{ sysObjectId: 'x', username: { $ne: '' }, permissions: ['read'] }]],
    ['I3: an operator as object', [{ sysObjectId: { $ne: '' }, username: 'x', permissions: ['read'] }]],
    ['a text', ['buddy']],
    ['I14: too many', Array.from({ length: 1001 }, () => entry('x', 'y', 'read'))],
  ])('are refused with %s', async (_, grants) => {
    for (const body of [{ grants }, { revokes: grants }]) {
      const { status, body: error } = await share(body, 'owner');
      expect([status, error.errorCode]).toEqual([400, 'ErrBadRequest']);
    }
  });
});

describe('a collection with levels of its own', () => {
  it.each([
    // level, then whether anonymous, another user and the owner may read an object that the owner made
    ['public', [true, true, true]],
    ['user', [false, true, true]],
    ['owner', [false, false, true]],
    ['admin', [false, false, false]],
  ] as const)('%s lets just those read', async (level, expected) => {
    const name = `read ${level}`;
    await tenant.collection(name, [], { permissions: { read: level } });
    const { body } = await tenant.call('POST', `objects/${encodeURIComponent(name)}`, { a: 1 }, as('owner'));
    const path = `objects/${encodeURIComponent(name)}`;
    for (const [index, who] of ['anonymous', 'buddy', 'owner'].entries()) {
      const one = await tenant.call('GET', `${path}/${body.sysObjectId}`, undefined, as(who));
      const list = await tenant.call('GET', path, undefined, as(who));
      expect([who, one.status, list.body.objects.length]).toEqual(expected[index] ? [who, 200, 1] : [who, 401, 0]);
    }
  });

  it.each([
    ['public', [200, 200]],
    ['user', [401, 200]],
    ['owner', [401, 200]],
    ['admin', [401, 401]],
  ] as const)('%s lets just those create', async (level, [anonymous, user]) => {
    const path = `create ${level}`;
    await tenant.collection(path, [], { permissions: { create: level } });
    expect((await tenant.call('POST', `objects/create%20${level}`, {}, as('anonymous'))).status).toBe(anonymous);
    expect((await tenant.call('POST', `objects/create%20${level}`, {}, as('buddy'))).status).toBe(user);
  });
});
