import { beforeAll, describe, expect, it } from 'vitest';
import appstaxDocument from '../../generated/appstax/openapi.json' with { type: 'json' };
import robostackDocument from '../../generated/robostack/openapi.json' with { type: 'json' };
import { inTransaction } from '../../src/database/transaction.ts';
import { appstax } from '../../src/dialects/appstax/dialect.ts';
import { robostack } from '../../src/dialects/robostack/dialect.ts';
import { findCollectionById } from '../../src/records/collections.ts';
import { placeFiles } from '../../src/records/files/place-files.ts';
import { storeFile } from '../../src/records/files/store-file.ts';
import { queueDeliveries } from '../../src/records/hooks/queue-deliveries.ts';
import { secretsThatSign } from '../../src/records/hooks/signing-secret.ts';
import { recordMail } from '../../src/records/outbox.ts';
import type { Store } from '../../src/records/store.ts';
import { serveDialect } from '../../src/server.ts';
import { testDatabase } from '../database.ts';
import { type AdminServer, adminServer, newPlace, type Place } from './app.ts';

const database = testDatabase();
let server: AdminServer;
let place: Place;

beforeAll(async () => {
  const others = (store: Store) => [
    serveDialect(robostack(store), JSON.stringify(robostackDocument)),
    serveDialect(appstax({ store, deliver: (mail) => recordMail(database(), mail) }), JSON.stringify(appstaxDocument)),
  ];
  server = await adminServer(database(), undefined, others);
  place = await newPlace(server);
});

async function send(method: string, path: string, headers: Record<string, string>, body: unknown = {}) {
  const request = new Request(`http://trivium.test${path}`, {
    method,
    headers: { 'content-type': 'application/json', ...headers },
    ...(method === 'GET' ? {} : { body: JSON.stringify(body) }),
  });
  const response = await server.send(request);
  return { status: response.status, text: await response.text() };
}

describe('a token that was made here', () => {
  it('opens what it was granted, until it is rotated, narrowed, and ended', async () => {
    const { organizationId, appId } = place;
    const { body: app } = await server.call('GET', `apps/${appId}`);
    const grants = [{ appId, actions: ['create', 'read'] }];
    const made = (await server.call('POST', 'tokens', { kind: 'robostack', name: 'p', organizationId, grants })).body;
    const { id } = made.token;
    const find = async (key: string, secret: string | null) =>
      (await send('POST', `/external/api/${app.uuid}/things/`, { 'x-api-key': key, 'x-api-secret': secret ?? '' }))
        .status;
    expect(await find(made.key, made.secret)).toBe(200);
    expect((await server.call('GET', `tokens/${id}`)).body.lastUsedAt).not.toBeNull();
    const rotated = (await server.call('POST', `tokens/${id}/rotate`)).body;
    expect([await find(made.key, made.secret), await find(rotated.key, rotated.secret)]).toEqual([401, 200]);
    await server.call('PUT', `tokens/${id}/grants`, { grants: [{ appId, actions: ['create'] }] });
    expect(await find(rotated.key, rotated.secret)).toBe(403);
    await server.call('DELETE', `tokens/${id}`);
    expect(await find(rotated.key, rotated.secret)).toBe(401);
  });

  it('cannot be granted what is not of its organization', async () => {
    const stranger = await newPlace(server);
    const { organizationId, appId } = place;
    const of = (grant: object) =>
      server.call('POST', 'tokens', {
        kind: 'robostack',
        name: 'p',
        organizationId,
        grants: [{ actions: ['read'], ...grant }],
      });
    expect((await of({ appId: stranger.appId })).status).toBe(400);
    expect((await of({ appId, collectionId: stranger.collectionId })).status).toBe(400);
    expect((await of({ appId, collectionId: place.collectionId })).status).toBe(201);
  });
});

describe('a user', () => {
  it('is kept out while disabled, and after all sessions were ended', async () => {
    const { body: app } = await server.call('GET', `apps/${place.appId}`);
    const headers = { 'x-appstax-appkey': String(app.key) };
    const { body: user } = await server.call('POST', 'users', { appId: place.appId, username: 'ada', password: 'pw' });
    const logIn = async (sysPassword: string) => {
      const answer = await send('POST', '/api/latest/sessions', headers, { sysUsername: 'ada', sysPassword });
      const session: string = answer.status === 200 ? JSON.parse(answer.text).sysSessionId : '';
      return { status: answer.status, session };
    };
    const uses = async (session: string) =>
      (await send('GET', '/api/latest/objects/users', { ...headers, 'x-appstax-sessionid': session })).status;
    const [first, second] = [await logIn('pw'), await logIn('pw')];
    const { items } = (await server.call('GET', `users/${user.id}/sessions?limit=1`)).body;
    expect(items).toHaveLength(1);
    expect((await server.call('DELETE', `users/${user.id}/sessions/${items[0]?.id}`)).status).toBe(204);
    expect([await uses(first.session), await uses(second.session)].sort()).toEqual([200, 401]);
    await server.call('PATCH', `users/${user.id}`, { password: 'new' });
    expect([await uses(first.session), await uses(second.session)]).toEqual([401, 401]);
    const third = await logIn('new');
    await server.call('PATCH', `users/${user.id}`, { disabled: true });
    expect([await uses(third.session), (await logIn('new')).status]).toEqual([401, 401]);
    await server.call('PATCH', `users/${user.id}`, { disabled: false });
    expect((await logIn('new')).status).toBe(200);
  });
});

describe('a recorded mail', () => {
  it('is listed without its text, which only a token that may write reads', async () => {
    const mail = { from: 'a@example.org', fromName: 'A', to: 'b@example.org', subject: 'Pin', text: 'Your pin: 4711' };
    await recordMail(database(), mail);
    const listed = await server.call('GET', 'mails?to=b@example.org');
    expect(listed.text).not.toContain('4711');
    const id = String(listed.body.items[0]?.id);
    const reader = (await server.call('POST', 'admin-tokens', { name: 'reader', scope: 'read' })).body.value;
    expect((await server.call('GET', `mails/${id}`, undefined, { token: reader })).status).toBe(403);
    expect((await server.call('GET', `mails/${id}`)).body).toMatchObject({ text: 'Your pin: 4711', subject: 'Pin' });
  });
});

describe('a file', () => {
  it('is told without its key, and deleted once no record holds it', async () => {
    const { organizationId, appId, collectionId } = place;
    const made = await server.call('POST', `collections/${collectionId}/records`, { records: [{ a: 1 }] });
    const recordId = made.body.items[0]?.id ?? 0;
    const definition = { name: 'a.txt', contentType: 'text/plain', organizationId, appId };
    const file = await storeFile(
      database(),
      definition,
      (async function* () {
        yield new TextEncoder().encode('content');
      })(),
      1000,
    );
    await placeFiles(database(), [file.id], { kind: 'record', collectionId, recordId, field: 'image' });
    const listed = await server.call('GET', `files?collectionId=${collectionId}`);
    expect(listed.body.items).toMatchObject([
      { id: file.id, name: 'a.txt', length: 7, place: { kind: 'record', recordId } },
    ]);
    expect(listed.text).not.toContain(file.key);
    expect((await server.call('DELETE', `files/${file.id}`)).status).toBe(409);
    expect((await server.call('GET', `files/${file.id}`)).status).toBe(200);
    await database().db.collection<{ _id: number }>(`records_${collectionId}`).deleteOne({ _id: recordId });
    expect((await server.call('DELETE', `files/${file.id}`)).status).toBe(204);
    expect((await server.call('GET', `files/${file.id}`)).status).toBe(404);
  });
});

describe('the secret that signs calls of web hooks', () => {
  it('is shown, changed with an overlap or at once, and never in the audit log', async () => {
    const first = (await server.call('GET', 'hook-secret')).body;
    expect(first).toMatchObject({ source: 'database', previous: null, previousUntil: null });
    expect(first.secret).toMatch(/^whsec_[\w+/]{43}=$/);
    const second = (await server.call('POST', 'hook-secret/rotate')).body;
    expect(second).toMatchObject({ source: 'database', previous: first.secret });
    const hours = (Date.parse(String(second.previousUntil)) - Date.now()) / 3_600_000;
    expect(hours).toBeGreaterThan(23);
    expect(hours).toBeLessThanOrEqual(24);
    expect(await secretsThatSign(database(), undefined)).toEqual([second.secret, first.secret]);
    const third = (await server.call('POST', 'hook-secret/rotate?overlapHours=0')).body;
    expect(third).toMatchObject({ previous: null, previousUntil: null });
    expect(new Set([first.secret, second.secret, third.secret]).size).toBe(3);
    expect((await server.call('GET', 'hook-secret')).body).toEqual(third);
    expect(await secretsThatSign(database(), undefined)).toEqual([third.secret]);
    const audit = await server.call('GET', 'audit?kind=hook-secret');
    expect(audit.body.items).toMatchObject([{ after: { overlapHours: 0 } }, { after: { overlapHours: 24 } }]);
    expect(audit.text).not.toContain('whsec_');
  });

  it('is only shown where it is a setting', async () => {
    const set = await adminServer(database(), undefined, undefined, 'the secret of the setting');
    const shown = { source: 'setting', secret: 'the secret of the setting', previous: null, previousUntil: null };
    expect((await set.call('GET', 'hook-secret')).body).toEqual(shown);
    const refused = await set.call('POST', 'hook-secret/rotate');
    expect([refused.status, refused.body.error.message]).toEqual([409, expect.stringContaining('TRIVIUM_HOOK_SECRET')]);
    expect((await set.call('GET', 'audit?kind=hook-secret')).body.items).toHaveLength(2);
  });
});

describe('access rules of a collection', () => {
  it('are refused when nothing can read them, as in an apply file, and stay as they were', async () => {
    const path = `collections/${place.collectionId}`;
    const accessRules = [{ type: ['select'], allow: 'all', enabled: true }];
    expect((await server.call('PATCH', path, { fliplet: { accessRules } })).status).toBe(200);
    const wrong = { fliplet: { accessRules: [...accessRules, { type: ['select'], allow: 'everyone' }] } };
    for (const [method, where, body] of [
      ['PATCH', path, wrong],
      ['POST', 'collections', { appId: place.appId, name: 'unreadable', ...wrong }],
    ] as const) {
      const refused = await server.call(method, where, body);
      expect([refused.status, refused.body.error.message]).toEqual([
        400,
        expect.stringContaining('fliplet.accessRules[1].allow'),
      ]);
    }
    expect((await server.call('GET', path)).body.fliplet).toMatchObject({ accessRules });
    expect((await server.call('PATCH', path, { fliplet: { accessRules: null } })).status).toBe(200);
  });
});

describe('what hooks send', () => {
  it('is listed without what it says, and put back when it is dead', async () => {
    const collection = await findCollectionById(database(), place.collectionId);
    if (collection === undefined) throw new Error('the collection is gone');
    const headers = [['authorization', 'key-of-another-server']] as const;
    const message = {
      kind: 'web',
      method: 'POST',
      url: 'https://hooks.example.org/a?key=hidden',
      headers,
      body: 'said',
    } as const;
    const told = [{ recordId: 1, event: 'insert', notices: [{ hook: 0, kind: 'web', message }] }] as const;
    await inTransaction(database(), (session) => queueDeliveries(database(), collection, told, session));
    const listed = await server.call('GET', `hook-deliveries?collectionId=${collection.id}`);
    expect(listed.body.items).toMatchObject([{ to: 'POST https://hooks.example.org', state: 'waiting', tries: 0 }]);
    for (const secret of ['hidden', 'key-of-another-server', 'said']) expect(listed.text).not.toContain(secret);
    const path = `hook-deliveries/${listed.body.items[0]?.id}`;
    expect((await server.call('POST', `${path}/retry`)).status).toBe(409);
    const settled = { state: 'dead', dueAt: null, settledAt: new Date(), reason: 'given up' };
    await database().db.collection('deliveries').updateOne({ collectionId: collection.id }, { $set: settled });
    expect((await server.call('POST', `${path}/retry`)).status).toBe(204);
    expect((await server.call('GET', path)).body).toMatchObject({ state: 'waiting', reason: null });
  });

  it('is set with the collection and read apart from it, since it may hold keys', async () => {
    const hook = {
      type: 'web',
      runOn: ['insert'],
      payload: { endpoint: 'https://hooks.example.org', headers: { key: 'hidden' } },
    };
    const change = (fliplet: object) => server.call('PATCH', `collections/${place.collectionId}`, { fliplet });
    expect((await change({ hooks: [{ type: 'web' }] })).status).toBe(400);
    const changed = await change({ hooks: [hook] });
    expect(changed.status).toBe(200);
    expect(changed.text).not.toContain('hidden');
    await change({ public: true });
    expect((await server.call('GET', `collections/${place.collectionId}/hooks`)).body.items).toEqual([hook]);
  });
});
