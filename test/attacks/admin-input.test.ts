import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { operations } from '../../generated/admin/operations.ts';
import { type AdminServer, adminServer, newPlace, type Place } from '../admin/app.ts';
import { testDatabase } from '../database.ts';

const database = testDatabase();
let server: AdminServer;
let place: Place;
let records: string;

beforeAll(async () => {
  server = await adminServer(database());
  place = await newPlace(server, { columns: [{ name: 'title', type: 'string' }] });
  records = `collections/${place.collectionId}/records`;
});

const operator = { $ne: null };

describe('I1, I2, I8: a filter', () => {
  it.each([
    ['a script', { $where: 'sleep(1000)' }],
    ['a function', { $expr: { $function: { body: 'return true', args: [], lang: 'js' } } }],
    ['a script inside', { $and: [{ title: 'a' }, { $or: [{ $where: '1' }] }] }],
    ['a text search', { $text: { $search: 'a' } }],
    ['an unknown operator', { title: { $nope: 1 } }],
  ])('with %s is refused, for finding and for grants', async (_, filter) => {
    const text = encodeURIComponent(JSON.stringify(filter));
    expect((await server.call('GET', `${records}?filter=${text}`)).status).toBe(400);
    expect((await server.call('POST', `${records}/query`, { filter })).status).toBe(400);
    const grants = [{ appId: place.appId, actions: ['read'], filter }];
    const token = { kind: 'robostack', name: 'x', organizationId: place.organizationId, grants };
    expect((await server.call('POST', 'tokens', token)).status).toBe(400);
  });
});

describe('I3: an operator where a text or a number is due', () => {
  it.each([
    ['POST', 'organizations', { name: operator }],
    ['POST', 'admin-tokens', { name: operator, scope: 'read' }],
    ['POST', 'admin-tokens', { name: 'n', scope: operator }],
    ['POST', 'accounts', { organizationId: 1, email: operator, password: 'a password' }],
    ['POST', 'accounts', { organizationId: operator, email: 'a@b.c', password: 'a password' }],
    ['POST', 'users', { appId: 1, username: operator, password: operator }],
    ['POST', 'tokens', { kind: operator, name: 'n', organizationId: 1 }],
    ['POST', 'collections', { appId: 1, name: operator }],
    ['GET', 'mails?to[$ne]=x&after[$gt]=0', undefined],
    ['GET', 'audit?kind[$ne]=x&limit[$gt]=1', undefined],
    ['GET', 'users?appId[$gt]=0', undefined],
  ])('%s %s is refused, or is no condition', async (method, path, body) => {
    const { status, body: answer } = await server.call(method, path, body);
    // A query with other names is one without conditions, never one with an operator.
    if (status === 200) expect(Array.isArray(answer.items)).toBe(true);
    else expect(status).toBe(400);
    if (method === 'POST') expect(status).toBe(400);
  });
});

describe('I4, I5, I6: names and values that mean something elsewhere', () => {
  it('are data', async () => {
    const row =
      '{"__proto__": {"polluted": true}, "constructor": {"prototype": 1}, "a.b": 1, "$set": {"title": "x"}, "": 2}';
    const made = await server.call('POST', records, `{"records": [${row}]}`);
    expect(made.status).toBe(201);
    const id = made.body.items[0]?.id;
    const change = '{"set": {"__proto__": {"polluted": 2}, "$inc": {"a": 1}, "x.y": {"$set": 1}}, "unset": ["a.b"]}';
    const changed = await server.call('PATCH', `${records}/${id}`, change);
    expect(changed.status).toBe(200);
    const { text } = await server.call('GET', `${records}/${id}`);
    expect(text).toContain('"__proto__":{"polluted":2}');
    expect(text).toContain('"$set":{"title":"x"}');
    expect(text).toContain('"$inc":{"a":1}');
    expect(text).toContain('"x.y":{"$set":1}');
    expect(text).not.toContain('"a.b"');
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });
});

describe('I16, I17: JSON that is none, or too much', () => {
  it.each([
    ['half a text', '{"name": "a'],
    ['a number beyond all', '{"records": [{"a": 1e999}]}'],
    ['half a surrogate pair', '{"records": [{"a": "\\ud800"}]}'],
    ['too deep', `{"records": [{"a": ${'['.repeat(5000)}${']'.repeat(5000)}}]}`],
    ['a list', '[]'],
    ['nothing', ''],
  ])('%s is refused', async (_, text) => {
    const { status } = await server.call('POST', records, text);
    expect(status).toBe(400);
  });

  it('compressed is refused', async () => {
    const { status } = await server.call('POST', records, '{}', { headers: { 'content-encoding': 'gzip' } });
    expect(status).toBe(415);
  });

  it('an integer beyond a double is kept', async () => {
    const made = await server.call('POST', records, '{"records": [{"n": 12345678901234567890}]}');
    expect(made.text).toContain('12345678901234567890');
  });
});

describe('A11: names of collections', () => {
  it.each(['system.users', 'fs.chunks', '$cmd', '_tokens', '../x', 'records_1', 'audit', '%2F', '__proto__'])(
    '%s is a name like any other and reaches nothing of ours',
    async (name) => {
      const before = await database().db.collection('audit').countDocuments();
      const made = await server.call('POST', 'collections', { appId: place.appId, name });
      expect(made.status).toBe(201);
      expect((await server.call('POST', `collections/${made.body.id}/records`, { records: [{ a: 1 }] })).status).toBe(
        201,
      );
      expect(await database().db.collection(`records_${made.body.id}`).countDocuments()).toBe(1);
      // The two entries for what was just done, and nothing that a caller wrote.
      expect(await database().db.collection('audit').countDocuments()).toBe(before + 2);
    },
  );

  it.each(['', ' ', 'a\u0000b', 'x'.repeat(1000)])('%j is refused', async (name) => {
    expect((await server.call('POST', 'collections', { appId: place.appId, name })).status).toBe(400);
  });
});

describe('A13: second roads', () => {
  it.each([
    ['GET', '/admin/v1//status', 404],
    ['GET', '/admin/v1/%73tatus', 404],
    ['GET', '/Admin/v1/status', 404],
    ['GET', '/admin/v1/status/', 404],
    ['HEAD', '/admin/v1/status', 401],
    ['GET', '/admin/v1/organizations%2F1', 404],
  ])('%s %s without a token is %i', async (method, path, status) => {
    expect((await server.send(new Request(`http://trivium.test${path}`, { method }))).status).toBe(status);
  });

  it('an override of the method is ignored, so a token that may only read changes nothing', async () => {
    const { body } = await server.call('POST', 'admin-tokens', { name: 'reader', scope: 'read' });
    const headers = { 'x-http-method-override': 'DELETE', 'x-method-override': 'DELETE' };
    const path = `organizations/${place.organizationId}?_method=DELETE`;
    expect((await server.call('GET', path, undefined, { token: body.value, headers })).status).toBe(200);
    expect((await server.call('DELETE', path, undefined, { token: body.value })).status).toBe(403);
    expect((await server.call('GET', path)).status).toBe(200);
  });
});

describe('X11: whatever is sent to whatever operation', () => {
  const strange = fc.oneof(
    fc.json({ maxDepth: 3 }),
    fc.constantFrom('', 'null', '{}', '[]', '{"records":[{}]}', '{"filter":{"a":{"$in":1}}}', '{"name":"\\u0000"}'),
  );
  const part = fc.constantFrom(
    '0',
    '1',
    '-1',
    '1e9',
    '9007199254740993',
    '%00',
    '__proto__',
    '$ne',
    '..',
    'a'.repeat(300),
  );

  it('is answered as documented, and never as a fault of ours', async () => {
    // A revoked token would end the test; a backup is no JSON, and has tests of its own.
    const left = new Set(['revokeAdminToken', 'downloadBackup']);
    const all = Object.values(operations).filter(({ operationId }) => !left.has(operationId));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...all), part, strange, async ({ method, path }, id, text) => {
        const filled = path.replace('/admin/v1/', '').replace(/\{\w+\}/g, id);
        const { status } = await server.call(method.toUpperCase(), filled, method === 'get' ? undefined : text);
        expect(status).toBeLessThan(500);
      }),
      { numRuns: 150 },
    );
  });
});
