import { describe, expect, test } from 'vitest';
import appstax from '../../generated/appstax/openapi.json' with { type: 'json' };
import fliplet from '../../generated/fliplet/openapi.json' with { type: 'json' };
import { checked } from '../../src/contract/checked.ts';
import type { ApplyFile } from '../../src/records/provision/apply-file.ts';
import { serverProcess } from '../server-process.ts';

const appKey = 'workers-app-key-of-the-test-suite';
const token = 'eu--workers-token-of-the-organization';

const file: ApplyFile = {
  organizations: [
    {
      name: 'Workers',
      id: 5601,
      apps: [{ name: 'Workers', key: appKey, collections: [{ name: 'notes' }] }],
      tokens: [{ name: 'Organization', kind: 'organization', key: token }],
    },
  ],
};

const server = serverProcess(file, ['--workers', '2']);
const sendFliplet = checked(fliplet, fetch);
const sendAppstax = checked(appstax, fetch);

/** Each request has a connection of its own: those are handed to the workers in turn. */
const alone = { connection: 'close', 'content-type': 'application/json' };

async function callFliplet(method: string, path: string, body?: unknown, authToken = token) {
  const response = await sendFliplet(
    new Request(`${server().url}/v1/${path}`, {
      method,
      headers: { ...alone, 'auth-token': authToken },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    }),
  );
  return { status: response.status, text: await response.text() };
}

async function callAppstax(method: string, path: string, body?: unknown, session?: string) {
  const response = await sendAppstax(
    new Request(`${server().url}/api/latest/${path}`, {
      method,
      headers: {
        ...alone,
        'x-appstax-appkey': appKey,
        ...(session === undefined ? {} : { 'x-appstax-sessionid': session }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    }),
  );
  return { status: response.status, text: await response.text() };
}

/** The workers whose log lines tell of requests, from that place of the output on. */
function workersIn(output: string): Set<string> {
  return new Set([...output.matchAll(/"worker":(\d+),"requestId"/g)].map(([, worker = '']) => worker));
}

const times = <Value>(count: number, make: (index: number) => Promise<Value>) =>
  Promise.all(Array.from({ length: count }, (_, index) => make(index)));

describe('two workers answer as one server', () => {
  test('both take requests, and nothing that they write collides', async () => {
    const from = server().output().length;
    const made = await times(40, (n) => callAppstax('POST', 'objects/notes', { n }));
    expect(new Set(made.map(({ status }) => status))).toEqual(new Set([200]));
    const ids = made.map(({ text }) => String(JSON.parse(text).sysObjectId));
    expect(new Set(ids).size).toBe(40);
    const { objects }: { objects: { n: number }[] } = JSON.parse(
      (await callAppstax('GET', 'objects/notes?sortcolumn=created')).text,
    );
    expect(objects.map(({ n }) => n).sort((a, b) => a - b)).toEqual(Array.from({ length: 40 }, (_, n) => n));
    expect(workersIn(server().output().slice(from))).toEqual(new Set(['1', '2']));
  });

  test('a session that one made is good at the other, and ends at both', async () => {
    const answer = await callAppstax('POST', 'users', { sysUsername: 'runa', sysPassword: 'a long password' });
    const session = String(JSON.parse(answer.text).sysSessionId);
    const statuses = async () =>
      new Set((await times(6, () => callAppstax('GET', 'objects/notes', undefined, session))).map((it) => it.status));
    expect(await statuses()).toEqual(new Set([200]));
    expect((await callAppstax('DELETE', `sessions/${session}`, undefined, session)).status).toBe(204);
    await expect.poll(statuses, { timeout: 5_000, interval: 50 }).toEqual(new Set([401]));
  });

  test('S8: a token that is revoked at one is refused by both', async () => {
    const made = await callFliplet('POST', 'organizations/5601/tokens', { name: 'short-lived' });
    const { id, token: given }: { id: number; token: string } = JSON.parse(made.text);
    const statuses = async () =>
      new Set((await times(6, () => callFliplet('GET', 'user', undefined, given))).map(({ status }) => status));
    expect(await statuses()).toEqual(new Set([200]));
    expect((await callFliplet('DELETE', `organizations/5601/tokens/${id}`)).status).toBe(200);
    await expect.poll(statuses, { timeout: 5_000, interval: 50 }).toEqual(new Set([401]));
  });

  test('S2: tries of a password count together', async () => {
    const wrong = { sysUsername: 'guessed', sysPassword: 'wrong' };
    const tries = await times(25, () => callAppstax('POST', 'sessions', wrong));
    const refused = tries.filter(({ status }) => status === 401).length;
    // A window of a minute may end while this runs.
    expect(refused).toBeLessThanOrEqual(20);
    expect(tries.filter(({ status }) => status === 429)).toHaveLength(25 - refused);
  });
});

test('a worker that dies is replaced, and the other goes on meanwhile', async () => {
  const starts = () => [
    ...server()
      .output()
      .matchAll(/"worker":(\d+),"pid":(\d+)/g),
  ];
  const [, , pid = ''] = starts().at(-1) ?? [];
  const before = starts().length;
  process.kill(Number(pid), 'SIGKILL');
  await expect.poll(() => starts().length, { timeout: 20_000 }).toBe(before + 1);
  const answers = await times(10, () => callAppstax('GET', 'objects/notes'));
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
  expect(server().output()).toMatch(/"signal":"SIGKILL","replacedInMs":\d+,"msg":"worker-lost"/);
  const seen = async () => {
    await times(4, () => callAppstax('GET', 'objects/notes'));
    return workersIn(server().output().slice(server().output().lastIndexOf('worker-started')));
  };
  await expect.poll(seen, { timeout: 20_000 }).toEqual(new Set(['1', '2']));
});
