import { beforeAll, describe, expect, it } from 'vitest';
import { hashSecret } from '../../src/records/secrets.ts';
import { type AppstaxServer, appstaxServer, newTenant, type Tenant } from '../appstax/app.ts';
import { testDatabase } from '../database.ts';

const database = testDatabase();
let server: AppstaxServer;
let tenant: Tenant;

beforeAll(async () => {
  server = await appstaxServer(database());
  tenant = await newTenant(server);
  await tenant.collection('Notes', [{ name: 'image', type: 'file' }]);
});

describe('A11: names of collections', () => {
  it.each([
    ...['system.users', 'system.indexes', 'fs.chunks', 'files.chunks', 'records_1', 'sessions', '$cmd', '_tokens', '*'],
    ...[
      '../Notes',
      '..',
      'Notes/../../users',
      'Notes ',
      ' Notes',
      'NOTES',
      'Notes\u0000',
      'N\u0303otes',
      'x'.repeat(1000),
    ],
  ])('%j is no way to anything', async (name) => {
    const path = `objects/${encodeURIComponent(name)}`;
    for (const [method, place, body] of [
      ['GET', path, undefined],
      ['POST', path, {}],
      ['GET', `${path}/x`, undefined],
      ['PUT', `${path}/x`, {}],
      ['DELETE', `${path}/x`, undefined],
    ] as const) {
      const { status, text } = await tenant.call(method, place, body);
      expect([400, 404], `${method} ${place}`).toContain(status);
      expect(text).not.toMatch(/mongo|namespace|bson/i);
    }
  });
});

describe('X6: the address of a file', () => {
  const path = (id: string, property = 'image', filename = 'a.png') => `files/Notes/${id}/${property}/${filename}`;

  it('gives it to nobody who may not read the object, by no detour', async () => {
    const [alice, bob] = [await tenant.signUp('alice'), await tenant.signUp('bob')];
    const image = { sysDatatype: 'file', filename: 'a.png' };
    const { body } = await tenant.call('POST', 'objects/Notes', { image }, alice);
    const id = body.sysObjectId;
    expect((await tenant.call('PUT', path(id), 'secret', alice)).status).toBe(204);
    const open = (await tenant.call('POST', 'objects/Notes', { image })).body.sysObjectId;
    const others = await newTenant(server);
    await others.collection('Notes', [{ name: 'image', type: 'file' }]);
    const attempts = [
      await tenant.call('GET', path(id)),
      await tenant.call('GET', path(id), undefined, bob),
      await tenant.call('GET', `${path(id)}?appkey=${encodeURIComponent(tenant.app.key)}`, undefined, {
        headers: { 'x-appstax-appkey': '' },
      }),
      await tenant.call('GET', path(id), undefined, { headers: { range: 'bytes=0-1' } }),
      await tenant.call('GET', path(id), undefined, { headers: { 'if-none-match': '*' } }),
      await tenant.call('HEAD', path(id)),
      await tenant.call('GET', `images/resize/1/1/Notes/${id}/image/a.png`),
      await tenant.call('GET', path(open)),
      await tenant.call('GET', path(id, 'other'), undefined, bob),
      await tenant.call('GET', path('*'), undefined, bob),
      await others.call('GET', path(id)),
      await others.call('GET', path(id), undefined, { session: alice.session }),
    ];
    expect(attempts.map(({ status }) => status)).toEqual([401, 401, 401, 401, 401, 401, 401, 404, 401, 404, 404, 401]);
    for (const { text } of attempts) expect(text).not.toContain('secret');
    expect((await tenant.call('GET', path(id), undefined, alice)).text).toBe('secret');
  });
});

describe('X1: the name of a file', () => {
  it.each(['x'.repeat(1000), '\u202e'.repeat(100), '..', 'a/../../b', 'nul', '-', `'";\\`])(
    '%j is data',
    async (filename) => {
      const image = { sysDatatype: 'file', filename };
      const { status, body } = await tenant.call('POST', 'objects/Notes', { image });
      expect(status).toBe(200);
      const read = await tenant.call('GET', `objects/Notes/${body.sysObjectId}`);
      expect(read.body.image).toMatchObject({ filename });
    },
  );
});

describe('S2, S11: too many tries from one address', () => {
  it('are refused with a time to come back, whatever address is claimed', async () => {
    const crowded = await newTenant(server);
    await crowded.signUp('somebody');
    // As if three hundred had been made in this minute and the next.
    const minute = Math.floor(Date.now() / 60_000) * 60_000;
    const counters = ['log-in', 'pin', 'pin mail'].flatMap((what) =>
      [minute, minute + 60_000].map((begins) => ({
        _id: hashSecret(`${what} ${crowded.app.id} address in-process\n${begins}`),
        count: 300,
        expiresAt: new Date(begins + 120_000),
      })),
    );
    await database().db.collection<{ _id: string }>('attempts').insertMany(counters);
    const claims: readonly Record<string, string>[] = [
      {},
      { 'x-forwarded-for': '10.1.2.3' },
      { forwarded: 'for=10.1.2.3' },
      { 'x-real-ip': '::1' },
    ];
    for (const headers of claims) {
      const answers = [
        await crowded.call(
          'POST',
          'sessions',
          { sysUsername: 'somebody', sysPassword: 'a good password' },
          { headers },
        ),
        await crowded.call('POST', 'users/reset/password', { username: 'x', password: 'y', pinCode: '1' }, { headers }),
        await crowded.call('POST', 'users/reset/email', { email: 'x' }, { headers }),
      ];
      for (const answer of answers) {
        expect([answer.status, answer.body.errorCode]).toEqual([429, 'ErrTooManyRequests']);
        expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
      }
    }
    expect((await tenant.call('POST', 'sessions', { sysUsername: 'x', sysPassword: 'x' })).status).toBe(401);
  });
});

describe('I3: an object where a text is due', () => {
  const operators = [{ $ne: null }, { $gt: '' }, { $regex: '.*' }, [], 1, null, true];
  it.each([
    ['users', 'sysUsername', { sysPassword: 'p' }],
    ['users', 'sysPassword', { sysUsername: 'new user' }],
    ['sessions', 'sysUsername', { sysPassword: 'p' }],
    ['sessions', 'sysPassword', { sysUsername: 'u' }],
    ['users/reset/email', 'email', {}],
    ['users/reset/password', 'username', { password: 'p', pinCode: '1' }],
    ['users/reset/password', 'password', { username: 'u', pinCode: '1' }],
  ])('%s: %s is refused before anything is looked up', async (path, name, rest) => {
    for (const value of operators) {
      const { status, body } = await tenant.call('POST', path, { ...rest, [name]: value });
      expect([JSON.stringify(value), status, body.errorCode]).toEqual([JSON.stringify(value), 400, 'ErrBadRequest']);
    }
  });

  it('in the query is a text like any other', async () => {
    for (const query of ['filter[$ne]=1', 'objects[$ne]=x', 'sortcolumn[$gt]=', 'pagelimit[$ne]=1']) {
      expect([200, 400]).toContain((await tenant.call('GET', `objects/Notes?${query}`)).status);
    }
  });
});
