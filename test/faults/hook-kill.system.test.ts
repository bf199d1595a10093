import { afterEach, beforeEach, expect, test } from 'vitest';
import { type HookReceiver, hookReceiver } from '../fixtures/hook-receiver.ts';
import { kill, serverToKill } from './server-to-kill.ts';

const token = 'hook-kill-token';
let receiver: HookReceiver;
let answers = false;

beforeEach(async () => {
  answers = false;
  // No call is answered before the process is killed: as many as it makes at once are then under way.
  receiver = await hookReceiver((response) => {
    if (answers) response.end();
  });
});
afterEach(async () => {
  await receiver.close();
});

const start = serverToKill(() => {
  const hook = {
    type: 'web',
    runOn: ['insert'],
    payload: { endpoint: `http://${receiver.host}/in`, body: '{{Name}}' },
  };
  return {
    organizations: [
      {
        name: 'Hooks',
        apps: [{ name: 'Hooks', collections: [{ name: 'entries', fliplet: { hooks: [hook] } }] }],
        tokens: [{ name: 'Hooks', kind: 'organization', key: token }],
      },
    ],
  };
});

test('P1: what a hook has to say survives kill -9 between the write and its delivery, and comes after the next start', {
  timeout: 120_000,
}, async () => {
  const toReceiver = ['--hook-hosts', receiver.host, '--hook-private-addresses'];
  const first = await start([...toReceiver, '--hook-timeout', '60s']);
  const path = `${first.url}/v1/data-sources/entries/data`;
  const headers = { 'auth-token': token, 'content-type': 'application/json' };
  const entries = Array.from({ length: 30 }, (_, n) => ({ Name: `entry ${n}` }));
  const answer = await fetch(path, { method: 'POST', headers, body: JSON.stringify({ entries }) });
  expect(answer.status).toBe(200);
  await receiver.received(8);
  await kill(first);
  expect(receiver.calls).toHaveLength(8);
  answers = true;
  await start(toReceiver);
  // Those under way come again when their claims run out, which takes two minutes; all others at once, none of them twice.
  await receiver.received(30);
  expect(new Set(receiver.calls.map(({ body }) => body))).toEqual(new Set(entries.map(({ Name }) => Name)));
  expect(new Set(receiver.calls.map(({ headers: sent }) => sent['webhook-id'])).size).toBe(30);
});
