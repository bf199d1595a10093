import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { endServer, type ServerProcess, startServer } from '../../scripts/server-process.ts';
import type { ApplyFile } from '../../src/records/provision/apply-file.ts';
import { type HookReceiver, hookReceiver } from '../fixtures/hook-receiver.ts';

const token = 'hook-kill-token';
let directory: string;
let receiver: HookReceiver;
let answers = false;
let running: ServerProcess | undefined;

beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'trivium-hook-kill-'));
  answers = false;
  // No call is answered before the process is killed: as many as it makes at once are then under way.
  receiver = await hookReceiver((response) => {
    if (answers) response.end();
  });
  const hook = {
    type: 'web',
    runOn: ['insert'],
    payload: { endpoint: `http://${receiver.host}/in`, body: '{{Name}}' },
  };
  const file: ApplyFile = {
    organizations: [
      {
        name: 'Hooks',
        apps: [{ name: 'Hooks', collections: [{ name: 'entries', fliplet: { hooks: [hook] } }] }],
        tokens: [{ name: 'Hooks', kind: 'organization', key: token }],
      },
    ],
  };
  writeFileSync(join(directory, 'apply.yaml'), JSON.stringify(file));
});

afterEach(async () => {
  if (running !== undefined) await endServer(running);
  await receiver.close();
  rmSync(directory, { recursive: true, force: true });
});

async function start(flags: readonly string[]): Promise<ServerProcess> {
  const args = ['--data', join(directory, 'data'), '--apply', join(directory, 'apply.yaml'), ...flags];
  running = await startServer({ args: [...args, '--hook-hosts', receiver.host, '--hook-private-addresses'] });
  return running;
}

test('P1: what a hook has to say survives kill -9 between the write and its delivery, and comes after the next start', {
  timeout: 120_000,
}, async () => {
  const first = await start(['--hook-timeout', '60s']);
  const path = `${first.url}/v1/data-sources/entries/data`;
  const headers = { 'auth-token': token, 'content-type': 'application/json' };
  const entries = Array.from({ length: 30 }, (_, n) => ({ Name: `entry ${n}` }));
  const answer = await fetch(path, { method: 'POST', headers, body: JSON.stringify({ entries }) });
  expect(answer.status).toBe(200);
  await receiver.received(8);
  const ended = once(first.process, 'exit');
  first.process.kill('SIGKILL');
  await ended;
  expect(receiver.calls).toHaveLength(8);
  answers = true;
  await start([]);
  // Those under way come again when their claims run out, which takes two minutes; all others at once, none of them twice.
  await receiver.received(30);
  expect(new Set(receiver.calls.map(({ body }) => body))).toEqual(new Set(entries.map(({ Name }) => Name)));
  expect(new Set(receiver.calls.map(({ headers: sent }) => sent['webhook-id'])).size).toBe(30);
});
