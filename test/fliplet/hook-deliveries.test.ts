import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { hosts } from '../../src/config/parsers.ts';
import { type Courier, type CourierOptions, startCourier } from '../../src/hooks/courier.ts';
import { createLogger } from '../../src/http/log.ts';
import { observeInto } from '../../src/http/observe.ts';
import { smtpSender } from '../../src/mail/smtp.ts';
import { type Delivery, type DeliveryState, deliveriesOf } from '../../src/records/hooks/delivery.ts';
import { listDeliveries } from '../../src/records/hooks/list-deliveries.ts';
import { putBackDelivery } from '../../src/records/hooks/put-back.ts';
import { testDatabase } from '../database.ts';
import { type HookReceiver, hookReceiver, type Reply } from '../fixtures/hook-receiver.ts';
import { type MailServer, mailServer } from '../fixtures/mail-server.ts';
import { type FlipletServer, flipletServer, newTenant, type Tenant } from './app.ts';

const database = testDatabase();
let server: FlipletServer;
let tenant: Tenant;
const ends: (() => Promise<void> | void)[] = [];
const lines: string[] = [];

beforeAll(async () => {
  server = await flipletServer(database());
});

beforeEach(async () => {
  tenant = await newTenant(server);
});

afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
  await deliveriesOf(database()).deleteMany({});
});

async function receiver(reply?: Reply): Promise<HookReceiver> {
  const started = await hookReceiver(reply);
  ends.push(started.close);
  return started;
}

async function mails(): Promise<MailServer> {
  const started = await mailServer();
  ends.push(started.close);
  return started;
}

/** A courier that calls `there`; times are short, as tests wait for them. */
function courier(there: Pick<HookReceiver, 'host'> | undefined, more: Partial<CourierOptions> = {}): Courier {
  const started = startCourier(database(), {
    web: {
      hosts: there === undefined ? [] : hosts(there.host),
      privateToo: true,
      secrets: async () => ['signing secret'],
      timeout: 5_000,
    },
    email: { send: undefined, sender: 'hooks@b.c' },
    observe: observeInto(createLogger('trace', { write: (line) => void lines.push(line) })),
    retries: { attempts: 4, first: 5, longest: 20 },
    rest: 25,
    ...more,
  });
  ends.push(() => started.stop());
  return started;
}

const webHook = (host: string, payload: object = {}) => ({
  ...{ type: 'web', runOn: ['insert'], payload: { endpoint: `http://${host}/in`, ...payload } },
});

/** Waits until all deliveries are in a state. */
async function settled(state: DeliveryState, count = 1): Promise<Delivery[]> {
  const find = () => listDeliveries(database(), { organizationId: tenant.organizationId, state }, { limit: 1000 });
  const patience = { timeout: 20_000, interval: 10 };
  await expect.poll(async () => (await find()).length, patience).toBeGreaterThanOrEqual(count);
  return await find();
}

async function insert(hooks: readonly object[], data: object = { Name: 'Ann' }): Promise<number> {
  const id = await tenant.source({ hooks });
  const { status, body } = await tenant.call('PUT', `data-sources/${id}/data`, data);
  expect(status).toBe(201);
  return body.id;
}

describe('a web hook', () => {
  test('is tried again after failures, each time with the same id and a signature of its own', async () => {
    const there = await receiver((response, count) => void response.writeHead(count < 3 ? 500 : 200).end());
    courier(there);
    await insert([webHook(there.host)]);
    const [delivery] = await settled('delivered');
    expect(there.calls).toHaveLength(3);
    expect(new Set(there.calls.map(({ headers }) => headers['webhook-id']))).toEqual(new Set([delivery?.id]));
    expect(delivery?.attempts.map(({ status, error, next }) => [status, error, next !== null])).toEqual([
      [500, 'answered 500', true],
      [500, 'answered 500', true],
      [200, null, false],
    ]);
  });

  test('is given up after the last attempt, and delivered after it was put back', async () => {
    const there = await receiver((response, count) => void response.writeHead(count <= 4 ? 503 : 200).end());
    const { wake } = courier(there);
    await insert([webHook(there.host)]);
    const [dead] = await settled('dead');
    expect(dead).toMatchObject({ reason: 'answered 503, at the last of 4 attempts', tries: 4 });
    await putBackDelivery(database(), dead?.id ?? '');
    wake();
    await settled('delivered');
    expect(there.calls).toHaveLength(5);
  });

  test('X7: never keeps a write waiting or fails it, hang or not; nor does it hold up others', async () => {
    const hanging = await receiver(() => {});
    const there = await receiver();
    const web = {
      secrets: async () => ['s'],
      privateToo: true,
      hosts: hosts(`${hanging.host},${there.host}`),
      timeout: 200,
    };
    courier(there, { web, retries: { attempts: 1, first: 1, longest: 1 } });
    await insert([...Array.from({ length: 4 }, () => webHook(hanging.host)), webHook(there.host)]);
    await settled('delivered');
    expect(await settled('dead', 4)).toMatchObject(
      Array.from({ length: 4 }, () => ({ reason: 'no answer within 200 ms, at the last of 1 attempts' })),
    );
  });

  test.each([
    [
      'no host is configured',
      undefined,
      'http://127.0.0.1:9/',
      'calls of other servers are switched off on this server',
    ],
    [
      'the host is not on the list',
      { host: 'example.org' },
      'http://127.0.0.1:9/',
      '127.0.0.1:9 is not on the list of hosts that hooks may call',
    ],
    [
      'the address is link-local',
      { host: '169.254.169.254' },
      'http://169.254.169.254/latest/',
      '169.254.169.254 leads to an address that is not public',
    ],
  ])('X7: calls nobody where %s, and says so in the log', async (_, there, endpoint, reason) => {
    courier(there);
    await insert([webHook('', { endpoint })]);
    expect(await settled('dead')).toMatchObject([{ reason, attempts: [{ status: null, error: reason }], tries: 1 }]);
  });

  test('is delivered once by several couriers on one database, for each entry', async () => {
    const there = await receiver();
    for (let n = 0; n < 3; n += 1) courier(there);
    const id = await tenant.source({ hooks: [webHook(there.host, { body: '{{n}}' })] });
    const entries = Array.from({ length: 40 }, (_, n) => ({ n }));
    await tenant.call('POST', `data-sources/${id}/data`, { entries });
    await settled('delivered', 40);
    expect(there.calls.map(({ body }) => Number(body)).sort((a, b) => a - b)).toEqual(entries.map(({ n }) => n));
  });

  test('that is at work when the process stops is given back and delivered by the next', async () => {
    const there = await receiver((response, count) => {
      if (count > 1) response.end();
    });
    const first = courier(there);
    await insert([webHook(there.host)]);
    await there.received(1);
    await first.stop(50);
    expect(await settled('waiting')).toMatchObject([{ tries: 0, attempts: [] }]);
    courier(there);
    await settled('delivered');
    const ids = there.calls.map(({ headers }) => headers['webhook-id']);
    expect(ids).toEqual([ids[0], ids[0]]);
  });

  test('that is at work when the process stops may finish', async () => {
    let answer = () => {};
    const there = await receiver((response) => {
      answer = () => response.end();
    });
    const first = courier(there);
    await insert([webHook(there.host)]);
    await there.received(1);
    const stopped = first.stop(20_000);
    answer();
    await stopped;
    expect(await settled('delivered')).toHaveLength(1);
  });

  test('S9: leaves no secret, header or data in the log', async () => {
    lines.length = 0;
    const there = await receiver(
      (response, count) => void response.writeHead(count === 1 ? 500 : 200).end('tell-tale'),
    );
    courier(there);
    const headers = { authorization: 'Bearer hook-credential' };
    const endpoint = `http://${there.host}/in?key=query-credential`;
    await insert([webHook('', { endpoint, headers, body: '{{Name}}' })], { Name: 'private-name' });
    const [delivery] = await settled('delivered');
    expect(there.calls[1]).toMatchObject({ body: 'private-name', headers });
    const told = lines.join('') + server.log() + JSON.stringify(delivery);
    expect(lines.filter((line) => line.includes('hook-tried'))).toHaveLength(2);
    for (const secret of ['hook-credential', 'query-credential', 'private-name', 'signing secret', 'tell-tale']) {
      expect(told.includes(secret), secret).toBe(false);
    }
  });
});

describe('a mail of a hook', () => {
  const hook = {
    ...{ type: 'email', runOn: ['insert'] },
    payload: { to: [{ email: '{{Email}}', name: 'A' }], subject: 'Hello {{{Name}}}', html: '<p>{{Name}}</p>' },
  };
  const entry = { Email: 'ann@b.c', Name: 'Ann <3' };

  test('goes to the mail server', async () => {
    const there = await mails();
    courier(undefined, { email: { send: smtpSender(there.url), sender: 'hooks@b.c' } });
    await insert([hook], entry);
    await settled('delivered');
    expect(there.told).toEqual(
      expect.arrayContaining(['MAIL FROM:<hooks@b.c>', 'RCPT TO:<ann@b.c>', '<p>Ann &#60;3</p>']),
    );
    expect(there.told).toEqual(expect.arrayContaining(['From: hooks@b.c', 'To: A <ann@b.c>', 'Subject: Hello Ann <3']));
  });

  test.each([
    ['451 later', 'waiting then delivered', 2],
    ['550 never', 'dead', 1],
  ])('that is answered %s is %s', async (answer, fate, tries) => {
    const there = await mails();
    there.answer = answer;
    courier(undefined, {
      email: { send: smtpSender(there.url), sender: 'hooks@b.c' },
      retries: { attempts: 50, first: 1, longest: 1 },
    });
    await insert([hook], entry);
    if (fate === 'dead') {
      const [dead] = await settled('dead');
      expect(dead).toMatchObject({
        tries,
        reason: 'the mail server answered 550 (EMESSAGE)',
        message: { kind: 'email' },
      });
      return;
    }
    await expect.poll(() => there.told, { timeout: 20_000, interval: 5 }).toContain('.');
    there.answer = '250 ok';
    const [delivered] = await settled('delivered');
    expect(delivered?.tries).toBeGreaterThanOrEqual(tries);
    expect(delivered?.attempts[0]).toMatchObject({ status: 451, error: 'the mail server answered 451 (EMESSAGE)' });
  });

  test('is at work for as long as the mail server takes, and nobody else takes it over meanwhile', async () => {
    const there = await mails();
    let take = (_answer: string) => {};
    there.answer = new Promise((resolve) => {
      take = resolve;
    });
    courier(undefined, { email: { send: smtpSender(there.url), sender: 'hooks@b.c' }, lease: 3_000 });
    await insert([hook], entry);
    await expect.poll(() => there.told, { timeout: 20_000 }).toContain('.');
    const due = async () => (await deliveriesOf(database()).findOne({}))?.dueAt?.getTime();
    const claimedUntil = (await due()) ?? Number.NaN;
    await expect.poll(due, { timeout: 20_000 }).toBeGreaterThan(claimedUntil);
    take('250 ok');
    expect(await settled('delivered')).toMatchObject([{ tries: 1 }]);
    expect(there.told.filter((line) => line === 'DATA')).toHaveLength(1);
  });

  test('is recorded where there is no mail server, like a text message and a push', async () => {
    courier(undefined);
    const others = ['sms', 'push'].map((type) => ({ type, runOn: ['insert'], payload: { body: '{{Name}}' } }));
    await insert([hook, ...others], entry);
    const recorded = (await settled('recorded', 3)).reverse();
    expect(recorded.map(({ kind, attempts }) => [kind, attempts])).toEqual([
      ['email', []],
      ['sms', []],
      ['push', []],
    ]);
    expect(recorded[0]?.message).toMatchObject({ subject: 'Hello Ann <3', html: '<p>Ann &#60;3</p>' });
  });
});
