import { once } from 'node:events';
import { expect, test } from 'vitest';
import type { ServerProcess } from '../../scripts/server-process.ts';
import type { ApplyFile } from '../../src/records/provision/apply-file.ts';
import { serverToKill } from './server-to-kill.ts';

const headers = { 'auth-token': 'eu--ledger-token-of-the-test', 'content-type': 'application/json' };
const file: ApplyFile = {
  organizations: [
    {
      name: 'Ledger',
      apps: [{ name: 'Ledger', collections: [{ name: 'entries', fliplet: {} }] }],
      tokens: [{ name: 'Ledger', kind: 'organization', key: headers['auth-token'] }],
    },
  ],
};

const restart = serverToKill(() => file);

interface Entry {
  readonly id: number;
  readonly data: { readonly lane: number; readonly turn: number; readonly part: number };
}

interface Answered {
  readonly entries?: readonly Entry[];
  readonly versions?: readonly {
    readonly id: number;
    readonly data: { readonly entries: { readonly count: number } };
  }[];
  readonly clientIds?: readonly { readonly id: number }[];
}

async function ask({ url }: ServerProcess, method: string, path: string, body?: unknown): Promise<Answered> {
  const init = { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) };
  const response = await fetch(`${url}/v1/data-sources/entries/${path}`, init);
  const text = await response.text();
  if (!response.ok) throw new Error(`${method} ${path} was answered ${response.status}: ${text}`);
  return JSON.parse(text);
}

const lanes = [1, 2, 3];

/**
 * Each lane puts three entries of its next turn in place of those of the turn before, one commit each. The server is killed behind the
 * answer with which there are `enough` and each lane has one.
 */
async function commitUntilKilled(
  server: ServerProcess,
  acknowledged: Map<number, number>,
  enough: number,
): Promise<void> {
  let answers = 0;
  let killed = false;
  const lane = async (number: number) => {
    let before: readonly number[] = [];
    for (let turn = 1; ; turn += 1) {
      const entries = [1, 2, 3].map((part) => ({ clientId: part, data: { lane: number, turn, part } }));
      try {
        const { clientIds = [] } = await ask(server, 'POST', 'commit', {
          entries,
          delete: before,
          append: true,
          returnEntries: false,
        });
        before = clientIds.map(({ id }) => id);
      } catch (error) {
        if (!killed) throw error;
        return;
      }
      acknowledged.set(number, turn);
      answers += 1;
      if (killed || answers < enough || acknowledged.size < lanes.length) continue;
      killed = true;
      server.process.kill('SIGKILL');
    }
  };
  const ended = once(server.process, 'exit');
  await Promise.all(lanes.map(lane));
  await ended;
}

test('P1: after a kill -9 every acknowledged commit is there, none by halves, and so are its versions', {
  timeout: 180_000,
}, async () => {
  const acknowledged = new Map<number, number>();
  await commitUntilKilled(await restart(), acknowledged, 40);
  const server = await restart();
  const { entries = [] } = await ask(server, 'GET', 'data');
  for (const lane of lanes) {
    const own = entries.filter(({ data }) => data.lane === lane);
    const [turn = 0, ...others] = new Set(own.map(({ data }) => data.turn));
    // The commit that was under way may have been kept without an answer.
    const unanswered = turn - (acknowledged.get(lane) ?? 0);
    expect([0, 1]).toContain(unanswered);
    expect([lane, others, own.map(({ data }) => data.part).sort()]).toEqual([lane, [], [1, 2, 3]]);
  }
  const { versions = [] } = await ask(server, 'GET', 'versions');
  expect(versions.length).toBeGreaterThanOrEqual(40);
  for (const version of versions.slice(0, 5)) {
    const found = (await ask(server, 'GET', `versions/${version.id}/data`)).entries ?? [];
    expect(found).toHaveLength(version.data.entries.count);
    const turns = found.map(({ data }) => `${data.lane}/${data.turn}`);
    for (const each of new Set(turns)) expect(turns.filter((one) => one === each)).toHaveLength(3);
  }
  expect([...acknowledged.values()].reduce((sum, turn) => sum + turn, 0)).toBeGreaterThanOrEqual(40);
});
