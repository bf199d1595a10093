import { beforeAll, describe, expect, it } from 'vitest';
import { recordedMails } from '../../src/records/outbox.ts';
import { testDatabase } from '../database.ts';
import { type AppstaxServer, appstaxServer, newTenant, type Tenant } from './app.ts';

const database = testDatabase();
let server: AppstaxServer;
let tenant: Tenant;

beforeAll(async () => {
  server = await appstaxServer(database());
  tenant = await newTenant(server, {
    resetMail: { from: 'a@b.c', fromName: 'B', subject: 'S', text: 'Pin $' + '{PINCODE}, again $' + '{PINCODE}' },
  });
  await tenant.collection('Notes');
});

const credentials = (sysUsername: string, sysPassword = 'a good password') => ({ sysUsername, sysPassword });

async function works(session: string): Promise<boolean> {
  return (await tenant.call('GET', 'objects/Notes', undefined, { session })).status === 200;
}

describe('signing up', () => {
  it('makes a user with properties and a session that is good at once', async () => {
    const { status, body } = await tenant.call('POST', 'users', { ...credentials('ann'), organization: 'O' });
    expect(status).toBe(200);
    expect(body.user).toMatchObject({ sysUsername: 'ann', organization: 'O' });
    expect(body.user.sysPermissions).toContain('grant delete');
    expect(JSON.stringify(body)).not.toContain('a good password');
    expect(await works(body.sysSessionId)).toBe(true);
  });

  it.each([
    ['login=false', false],
    ['login=true', true],
    ['', true],
  ])('with %j opens a session: %s', async (query, opens) => {
    const { body } = await tenant.call('POST', `users?${query}`, credentials(`user ${query}`));
    expect(body.sysSessionId !== undefined).toBe(opens);
  });

  it.each([
    ['no password', { sysUsername: 'x' }],
    ['no name', { sysPassword: 'x' }],
    ['an empty name', { sysUsername: '', sysPassword: 'x' }],
    ['a blank name', { sysUsername: '  ', sysPassword: 'x' }],
    ['an empty password', { sysUsername: 'x', sysPassword: '' }],
    ['an operator as name', { sysUsername: { $ne: null }, sysPassword: 'x' }],
    ['a list as password', { sysUsername: 'x', sysPassword: ['x'] }],
  ])('is refused with %s', async (_, body) => {
    expect((await tenant.call('POST', 'users', body)).status).toBe(400);
  });

  it('refuses a name that is taken, also when two ask at once, and the name that stands for everybody', async () => {
    const answers = await Promise.all([1, 2, 3].map(() => tenant.call('POST', 'users', credentials('twin'))));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    const { status, body } = await tenant.call('POST', 'users', credentials('*'));
    expect([status, body.errorCode]).toEqual([409, 'ErrUserAlreadyExists']);
    const others = await newTenant(server);
    expect((await others.call('POST', 'users', credentials('twin'))).status).toBe(200);
  });
});

describe('a user', () => {
  it('is an object of the collection users, who owns itself and keeps name and password', async () => {
    const { session, id } = await tenant.signUp('object');
    const path = `objects/users/${id}`;
    const change = { sysUsername: 'other', sysPassword: 'other', city: 'Oslo' };
    expect((await tenant.call('PUT', path, change)).status).toBe(401);
    expect((await tenant.call('PUT', path, change, { session })).status).toBe(204);
    const { body } = await tenant.call('GET', path);
    expect(body).toMatchObject({ sysUsername: 'object', city: 'Oslo', sysPermissions: ['read'] });
    expect(body).not.toHaveProperty('sysPassword');
    expect((await tenant.call('POST', 'sessions', credentials('object'))).body.user.city).toBe('Oslo');
    const { body: list } = await tenant.call('GET', 'objects/users?sortcolumn=sysUsername');
    expect(list.objects.map((user) => user.sysObjectId)).toContain(id);
  });

  it('A14: leaves nothing behind for whoever takes the name next', async () => {
    const owner = await tenant.signUp('owner of shared');
    const { body: note } = await tenant.call('POST', 'objects/Notes', {}, owner);
    const before = await tenant.signUp('leaver');
    const grants = [{ sysObjectId: note.sysObjectId, username: 'leaver', permissions: ['read', 'grant read'] }];
    expect((await tenant.call('POST', 'permissions', { grants }, owner)).status).toBe(204);
    const read = (session: string) => tenant.call('GET', `objects/Notes/${note.sysObjectId}`, undefined, { session });
    expect((await read(before.session)).status).toBe(200);

    expect((await tenant.call('DELETE', `objects/users/${before.id}`, undefined, before)).status).toBe(204);
    expect(await works(before.session)).toBe(false);
    expect((await tenant.call('POST', 'sessions', credentials('leaver'))).status).toBe(401);
    const next = await tenant.signUp('leaver');
    expect((await read(next.session)).status).toBe(401);
  });
});

describe('a session', () => {
  it('is opened anew by each sign-in, for the same user', async () => {
    const { session, id } = await tenant.signUp('twice');
    const { status, body } = await tenant.call('POST', 'sessions', credentials('twice'));
    expect([status, body.user.sysObjectId]).toEqual([200, id]);
    expect(body.sysSessionId).not.toBe(session);
    expect(await works(session)).toBe(true);
  });

  it('S4: an unknown name and a wrong password are answered alike', async () => {
    await tenant.signUp('known');
    const answers = [
      await tenant.call('POST', 'sessions', credentials('known', 'wrong')),
      await tenant.call('POST', 'sessions', credentials('unknown', 'wrong')),
    ];
    for (const { status, body } of answers) {
      expect([status, body.errorCode, body.errorMessage]).toEqual([
        401,
        'ErrNotAuthorized',
        'Invalid username and/or password',
      ]);
    }
  });

  it('S6: ends by signing out, twice the same, and by nobody else', async () => {
    const { session } = await tenant.signUp('leaving');
    const other = await tenant.signUp('somebody else');
    const out = (own: string | undefined) => tenant.call('DELETE', `sessions/${session}`, undefined, { session: own });
    expect((await out(other.session)).status).toBe(204);
    expect((await out(undefined)).status).toBe(204);
    expect(await works(session)).toBe(true);
    expect((await out(session)).status).toBe(204);
    expect((await out(session)).status).toBe(204);
    expect(await works(session)).toBe(false);
  });

  it.each([
    ['unknown', 'nonsense', 401],
    ['empty', '', 200],
    ['blank', ' ', 200],
    ['two at once', 'a, b', 400],
  ])('that is %s is answered as it should be', async (_, session, status) => {
    expect((await tenant.call('GET', 'objects/Notes', undefined, { session })).status).toBe(status);
  });

  it('S7: of one app is worth nothing in another, and no app key means no app', async () => {
    const { session } = await tenant.signUp('of one app');
    const others = await newTenant(server);
    await others.collection('Notes');
    expect((await others.call('GET', 'objects/Notes', undefined, { session })).status).toBe(401);
    for (const key of ['', 'nonsense']) {
      const headers = { 'x-appstax-appkey': key };
      const { status, body } = await tenant.call('GET', 'objects/Notes', undefined, { headers });
      expect([status, body.errorCode]).toEqual([401, 'ErrNotAuthorized']);
    }
  });

  it('S2: guessing at one name is stopped for a while, with a time to come back', async () => {
    await tenant.signUp('guessed');
    const guesses = await Promise.all(
      Array.from({ length: 25 }, (_, n) => tenant.call('POST', 'sessions', credentials('guessed', `guess ${n}`))),
    );
    const stopped = guesses.filter(({ status }) => status === 429);
    // The window of a minute may have begun anew in between.
    expect(stopped.length).toBeGreaterThanOrEqual(5);
    expect(Number(stopped[0]?.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(stopped[0]?.body.errorCode).toBe('ErrTooManyRequests');
  });

  it('S9: neither it nor a password is in the log', async () => {
    const { session } = await tenant.signUp('logged');
    await tenant.call('DELETE', `sessions/${session}`, undefined, { session });
    expect(server.log()).toContain('logOut');
    for (const secret of [session, 'a good password', tenant.app.key]) expect(server.log()).not.toContain(secret);
  });
});

describe('a new password', () => {
  const reset = (username: string, pinCode: unknown, more = {}) =>
    tenant.call('POST', 'users/reset/password', { username, password: 'another password', pinCode, ...more });

  async function pinFor(email: string): Promise<string> {
    expect((await tenant.call('POST', 'users/reset/email', { email })).status).toBe(204);
    const mail = (await recordedMails(database(), email)).at(-1);
    expect(mail).toMatchObject({ from: 'a@b.c', fromName: 'B', subject: 'S' });
    const [, pin, again] = /^Pin (\d{4}), again (\d{4})$/.exec(mail?.text ?? '') ?? [];
    expect(again).toBe(pin);
    return pin ?? '';
  }

  it('is set by the pin of the mail; the old one and all sessions end with it', async () => {
    const name = 'forgot@example.org';
    const { session } = await tenant.signUp(name);
    expect((await reset(name, await pinFor(name))).status).toBe(204);
    expect(await works(session)).toBe(false);
    expect((await tenant.call('POST', 'sessions', credentials(name))).status).toBe(401);
    expect((await tenant.call('POST', 'sessions', credentials(name, 'another password'))).status).toBe(200);
  });

  it('signs in when asked to, and takes the pin as a number', async () => {
    const name = 'again@example.org';
    const { id } = await tenant.signUp(name);
    let pin = await pinFor(name);
    // A number loses the zeros in front.
    for (let asked = 0; pin.startsWith('0') && asked < 5; asked += 1) pin = await pinFor(name);
    const { status, body } = await reset(name, Number(pin), { login: true });
    expect([status, body.user.sysObjectId, body.user.sysUsername]).toEqual([200, id, name]);
    expect(await works(body.sysSessionId)).toBe(true);
  });

  it('S3: a pin is good once, even for many requests at once', async () => {
    const name = 'once@example.org';
    await tenant.signUp(name);
    const pin = await pinFor(name);
    const answers = await Promise.all(Array.from({ length: 5 }, () => reset(name, pin)));
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 400, 400, 400, 400]);
  });

  it('S3: five wrong tries kill a pin, and a new pin voids the old one', async () => {
    const name = 'guess@example.org';
    await tenant.signUp(name);
    const first = await pinFor(name);
    const second = await pinFor(name);
    const wrong = ['0000', '1111', '2222', '3333', '4444', '5555', '6666'].filter(
      (pin) => ![first, second].includes(pin),
    );
    if (first !== second) expect((await reset(name, first)).status).toBe(400);
    const tries = first === second ? 5 : 4;
    for (const pin of wrong.slice(0, tries)) {
      const { status, body } = await reset(name, pin);
      expect([status, body.errorCode]).toEqual([400, 'ErrBadRequest']);
    }
    expect((await reset(name, second)).status).toBe(400);
    expect((await tenant.call('POST', 'sessions', credentials(name))).status).toBe(200);
  });

  it('is refused by a pin that is older than 10 minutes', async () => {
    const name = 'late@example.org';
    await tenant.signUp(name);
    const pin = await pinFor(name);
    const past = new Date(Date.now() - 1);
    await database()
      .db.collection('pins')
      .updateMany({}, { $set: { expiresAt: past } });
    expect((await reset(name, pin)).status).toBe(400);
  });

  it('S4: asking for a pin is answered alike for an unknown address, and sends nothing', async () => {
    const { status, text } = await tenant.call('POST', 'users/reset/email', { email: 'nobody@example.org' });
    expect([status, text]).toEqual([204, '']);
    expect(await recordedMails(database(), 'nobody@example.org')).toEqual([]);
  });

  it.each([
    ['email', { email: { $gt: '' } }],
    ['password', { username: { $ne: 1 }, password: 'x', pinCode: '1' }],
    ['password', { username: 'x', password: { $ne: 1 }, pinCode: '1' }],
    ['password', { username: 'x', password: 'y', pinCode: { $gt: 0 } }],
    ['password', { username: 'x', password: '', pinCode: '1' }],
  ])('I3: is refused by %s with %j', async (what, body) => {
    expect((await tenant.call('POST', `users/reset/${what}`, body)).status).toBe(400);
  });
});
