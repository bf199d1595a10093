import { beforeAll, describe, expect, it } from 'vitest';
import { type AppstaxServer, appstaxServer, newTenant, type Tenant } from '../appstax/app.ts';
import { testDatabase } from '../database.ts';

const database = testDatabase();
let server: AppstaxServer;
let tenant: Tenant;

beforeAll(async () => {
  server = await appstaxServer(database());
  tenant = await newTenant(server);
  await tenant.collection('Notes', [{ name: 'Age', type: 'number' }]);
});

async function stored(properties: unknown): Promise<Record<string, unknown>> {
  const { status, body } = await tenant.call('POST', 'objects/Notes', properties);
  expect(status).toBe(200);
  return read(body.sysObjectId);
}

async function read(id: string): Promise<Record<string, unknown>> {
  const { sysObjectId, sysCreated, sysUpdated, sysPermissions, ...own } = (
    await tenant.call('GET', `objects/Notes/${id}`)
  ).body;
  return own;
}

describe('I4: names that every object inherits', () => {
  const text =
    '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"prototype":1,"a.__proto__.b":2,"toString":3}';

  it('are plain data in bodies of objects and of changes', async () => {
    const { body } = await tenant.call('POST', 'objects/Notes', text);
    const answer = await tenant.call('GET', `objects/Notes/${body.sysObjectId}`);
    const { sysObjectId, sysCreated, sysUpdated, sysPermissions, ...own } = JSON.parse(answer.text);
    expect(JSON.stringify(own)).toBe(JSON.stringify(JSON.parse(text)));
    expect((await tenant.call('PUT', `objects/Notes/${body.sysObjectId}`, text)).status).toBe(204);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    '%s is no column, collection, id or grantee with powers',
    async (name) => {
      for (const query of [`sortcolumn=${name}`, `objects=${name}`, `filter=${name}%3D1`, `filter=[${name}]%3D1`]) {
        expect([query, (await tenant.call('GET', `objects/Notes?${query}`)).status]).toEqual([query, 200]);
      }
      expect((await tenant.call('GET', `objects/${name}`)).status).toBe(404);
      expect((await tenant.call('GET', `objects/Notes/${name}`)).status).toBe(404);
      const { body } = await tenant.call('POST', 'objects/Notes', {});
      const grants = [{ sysObjectId: body.sysObjectId, username: name, permissions: ['read'] }];
      expect((await tenant.call('POST', 'permissions', { grants })).status).toBe(204);
      const wrong = [{ sysObjectId: body.sysObjectId, username: 'x', permissions: [name] }];
      expect((await tenant.call('POST', 'permissions', { grants: wrong })).status).toBe(400);
    },
  );
});

describe('I5, I6: names and values that look like operators', () => {
  const odd = { 'a.b': 1, $set: { x: 1 }, $where: 'true', '': 1, 'x.$[]': 2, '$data.secret': '$$ROOT', '%24': 1 };

  it('come back exactly, whether created or changed', async () => {
    expect(await stored(odd)).toEqual(odd);
    const { body } = await tenant.call('POST', 'objects/Notes', { keep: 1 });
    expect((await tenant.call('PUT', `objects/Notes/${body.sysObjectId}`, odd)).status).toBe(204);
    expect(await read(body.sysObjectId)).toEqual({ keep: 1, ...odd });
  });

  it.each([{ $inc: 1 }, { $unset: 1 }, [{ $set: { title: 1 } }], { $date: 1 }, { _bsontype: 'Long', low: 1, high: 0 }])(
    '%j is a value like any other',
    async (value) => {
      expect(await stored({ value })).toEqual({ value });
    },
  );

  it('a name with NUL is refused', async () => {
    expect((await tenant.call('POST', 'objects/Notes', '{"a\\u0000b":1}')).status).toBe(400);
  });
});

describe('I11: a filter is no way around what a list may show', () => {
  let hidden: string;

  beforeAll(async () => {
    const { session } = await tenant.signUp('hidden');
    const { body } = await tenant.call('POST', 'objects/Notes', { title: 'secret of a user' }, { session });
    hidden = body.sysObjectId;
  });

  it.each([
    "title='x' or 1=1",
    "title='x') or (1=1",
    "');drop",
    "title='x' -- ",
    "title='x' /* */",
    'title=‘x’',
    "sysObjectId<>'' or sysObjectId is null",
    "not (title='x')",
    'sysPassword=1',
    '$where=1',
    "[$where]='1'",
    "[data.title]='x'",
    'owner=1',
    '1=1',
  ])('%s', async (filter) => {
    const { status, body } = await tenant.call('GET', `objects/Notes?filter=${encodeURIComponent(filter)}`);
    expect([200, 400]).toContain(status);
    if (status === 200) expect(body.objects.map((object) => object.sysObjectId)).not.toContain(hidden);
    else expect(body.errorMessage).not.toMatch(/mongo|bson|\$match|stack/i);
  });
});

describe('I14, I17: too much of something', () => {
  const nested = (depth: number) => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;

  it.each([
    ['JSON that is 100,000 levels deep', 'objects/Notes', nested(100_000)],
    ['JSON that is too deep to be stored', 'objects/Notes', nested(95)],
    [
      'more keys than an object may have',
      'objects/Notes',
      JSON.stringify(Object.fromEntries(Array.from({ length: 60_000 }, (_, n) => [n, 1]))),
    ],
    ['a password without end', 'users', JSON.stringify({ sysUsername: 'x', sysPassword: 'x'.repeat(1001) })],
    ['a user name without end', 'users', JSON.stringify({ sysUsername: 'x'.repeat(1001), sysPassword: 'x' })],
  ])('%s is refused', async (_, path, body) => {
    const answer = await tenant.call('POST', path, body);
    expect([answer.status, answer.body.errorCode]).toEqual([400, 'ErrBadRequest']);
  });

  it('a compressed body is refused', async () => {
    const headers = { 'content-encoding': 'gzip' };
    const { status, body } = await tenant.call('POST', 'objects/Notes', '{}', { headers });
    expect([status, body.errorCode]).toEqual([415, 'ErrUnsupportedMediaType']);
  });
});

describe('I16: odd JSON has one documented answer each', () => {
  it.each([
    ['{"a":1,"a":2}', 400],
    ['\uFEFF{"a":1}', 200],
    ['{"a":"\\ud800"}', 400],
    ['{"a":1e999}', 400],
    ['{"a":NaN}', 400],
    ['{"a":9007199254740993}', 200],
    ['{"a":123456789012345678901234567890}', 200],
    ['{"a":"9999-99-99T00:00:00Z"}', 200],
  ])('%j: %i', async (text, status) => {
    const answer = await tenant.call('POST', 'objects/Notes', text);
    expect(answer.status).toBe(status);
    const number = /"a":(\d+)/.exec(text)?.[1];
    if (status !== 200 || number === undefined) return;
    expect((await tenant.call('GET', `objects/Notes/${answer.body.sysObjectId}`)).text).toContain(`"a":${number}`);
  });
});

describe('A2: what the server gives cannot be sent', () => {
  it('in an object, a change, or a sign-up', async () => {
    const forged = {
      sysObjectId: 'forged000000',
      sysCreated: '2000-01-01T00:00:00Z',
      sysOwner: 'me',
      sysPermissions: ['delete'],
      sysUsername: 'admin',
      sysSessionId: 'x'.repeat(43),
    };
    const { session, id } = await tenant.signUp('forger');
    const made = await tenant.call(
      'POST',
      'objects/Notes',
      { ...forged, owner: 1, _id: 1, shares: { read: ['*'] } },
      { session },
    );
    expect(made.body.sysObjectId).not.toBe(forged.sysObjectId);
    expect((await tenant.call('GET', `objects/Notes/${made.body.sysObjectId}`)).status).toBe(401);
    const own = (await tenant.call('GET', `objects/Notes/${made.body.sysObjectId}`, undefined, { session })).body;
    expect(own).toMatchObject({ owner: 1, _id: 1, shares: { read: ['*'] } });
    expect(own).not.toHaveProperty('sysOwner');
    await tenant.call('PUT', `objects/users/${id}`, forged, { session });
    expect((await tenant.call('GET', `objects/users/${id}`)).body).toMatchObject({
      sysUsername: 'forger',
      sysObjectId: id,
    });
    const up = await tenant.call('POST', 'users', { ...forged, sysUsername: 'other forger', sysPassword: 'p' });
    expect(up.body.sysSessionId).not.toBe(forged.sysSessionId);
    const withForged = await tenant.call('GET', 'objects/Notes', undefined, { session: forged.sysSessionId });
    expect(withForged.status).toBe(401);
  });
});

describe('A3: what is hidden cannot be probed', () => {
  it('by sorting or filtering on it', async () => {
    for (const query of ['sortcolumn=sysPassword', 'sortcolumn=passwordHash', 'sortcolumn=owner']) {
      const { status, text } = await tenant.call('GET', `objects/users?${query}`);
      expect(status).toBe(200);
      expect(text).not.toMatch(/scrypt|passwordHash/);
    }
    expect((await tenant.call('GET', "objects/users?filter=sysPassword%20like%20'%25'")).status).toBe(400);
  });
});
