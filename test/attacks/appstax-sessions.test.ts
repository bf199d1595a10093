import { beforeAll, describe, expect, it } from 'vitest';
import { recordedMails } from '../../src/records/outbox.ts';
import { type AppstaxServer, appstaxServer, newTenant, type Tenant } from '../appstax/app.ts';
import { testDatabase } from '../database.ts';

const database = testDatabase();
let server: AppstaxServer;
/** Another process, as far as what is remembered goes. */
let other: AppstaxServer;
let tenant: Tenant;

beforeAll(async () => {
  server = await appstaxServer(database());
  other = await appstaxServer(database());
  tenant = await newTenant(server, {
    resetMail: { from: 'a@b.c', fromName: 'A\r\nBcc: evil@example.org', subject: 'S', text: 'Pin: $' + '{PINCODE}' },
  });
  await tenant.collection('Notes');
});

function statusElsewhere(session: string): Promise<number> {
  const headers = { 'x-appstax-appkey': tenant.app.key, 'x-appstax-sessionid': session };
  return other
    .send(new Request('http://trivium.test/api/latest/objects/Notes', { headers }))
    .then(({ status }) => status);
}

describe('S8: a session that has ended', () => {
  it('is refused by other processes after a second at most', async () => {
    const { session } = await tenant.signUp('elsewhere');
    expect(await statusElsewhere(session)).toBe(200);
    expect((await tenant.call('DELETE', `sessions/${session}`, undefined, { session })).status).toBe(204);
    await expect.poll(() => statusElsewhere(session), { timeout: 1_500, interval: 50 }).toBe(401);
  });

  it('is refused once its time is over, although it is still stored', async () => {
    const { session } = await tenant.signUp('expired');
    await database()
      .db.collection('sessions')
      .updateMany({ username: 'expired' }, { $set: { expiresAt: new Date(Date.now() - 1) } });
    expect(await statusElsewhere(session)).toBe(401);
  });

  it('that is used lasts longer', async () => {
    const { session } = await tenant.signUp('used');
    const soon = new Date(Date.now() + 60_000);
    const sessions = database().db.collection('sessions');
    await sessions.updateMany({ username: 'used' }, { $set: { expiresAt: soon } });
    expect(await statusElsewhere(session)).toBe(200);
    const [stored] = await sessions.find({ username: 'used' }).toArray();
    expect(stored?.expiresAt.getTime()).toBeGreaterThan(soon.getTime());
  });
});

describe('S1: of what lets somebody in', () => {
  it('only hashes are stored', async () => {
    const { session } = await tenant.signUp('stored@example.org');
    await tenant.call('POST', 'users/reset/email', { email: 'stored@example.org' });
    const [mail] = await recordedMails(database(), 'stored@example.org');
    const pin = mail?.text.slice(-4);
    expect(pin).toMatch(/^\d{4}$/);
    const dump = JSON.stringify({
      users: await database().db.collection('users').find().toArray(),
      sessions: await database().db.collection('sessions').find().toArray(),
      pins: await database()
        .db.collection('pins')
        .find({}, { projection: { hash: 1, _id: 0 } })
        .toArray(),
    });
    expect(dump).not.toContain(session);
    expect(dump).not.toContain('a good password');
    expect(dump).not.toContain(`"${pin}"`);
    expect(dump).toContain('scrypt$');
  });
});

describe('S3: a pin under many requests at once', () => {
  it('is good for one of a hundred', async () => {
    const email = 'hundred@example.org';
    await tenant.signUp(email);
    await tenant.call('POST', 'users/reset/email', { email });
    const pin = (await recordedMails(database(), email)).at(-1)?.text.slice(-4);
    // A wrong pin, four times at once, leaves one try; then the right one many times.
    const wrong = pin === '0000' ? '0001' : '0000';
    const send = (pinCode: string | undefined) =>
      tenant.call('POST', 'users/reset/password', { username: email, password: 'new', pinCode });
    const guesses = await Promise.all(Array.from({ length: 4 }, () => send(wrong)));
    expect(guesses.map(({ status }) => status)).toEqual([400, 400, 400, 400]);
    const answers = await Promise.all(Array.from({ length: 20 }, () => send(pin)));
    expect(answers.filter(({ status }) => status === 204)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 400)).toHaveLength(19);
  });
});

describe('S5: a session id that a caller brings along', () => {
  it('is never taken up by signing in', async () => {
    await tenant.signUp('fixated');
    const body = { sysUsername: 'fixated', sysPassword: 'a good password', sysSessionId: 'f'.repeat(43) };
    const answer = await tenant.call('POST', 'sessions', body);
    expect(answer.status).toBe(200);
    expect(answer.body.sysSessionId).not.toBe(body.sysSessionId);
    const { status } = await tenant.call('GET', 'objects/Notes', undefined, { session: body.sysSessionId });
    expect(status).toBe(401);
  });

  it('that has ended does not stop anybody from signing in without it, and is refused with it', async () => {
    await tenant.signUp('stale');
    const body = { sysUsername: 'stale', sysPassword: 'a good password' };
    expect((await tenant.call('POST', 'sessions', body)).status).toBe(200);
    expect((await tenant.call('POST', 'sessions', body, { session: 'ended' })).status).toBe(401);
  });
});

describe('X8: a mail', () => {
  it('is not made for an address with a line break, which no user name may have', async () => {
    const email = 'a@example.org\r\nBcc: b@example.org';
    const { status } = await tenant.call('POST', 'users', { sysUsername: email, sysPassword: 'p' });
    expect(status).toBe(400);
    expect((await tenant.call('POST', 'users/reset/email', { email })).status).toBe(204);
    expect(await recordedMails(database(), email)).toEqual([]);
  });
});
