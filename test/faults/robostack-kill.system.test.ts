import { once } from 'node:events';
import { expect, test } from 'vitest';
import type { ServerProcess } from '../../scripts/server-process.ts';
import { actions } from '../../src/records/actions.ts';
import type { ApplyFile } from '../../src/records/provision/apply-file.ts';
import { serverToKill } from './server-to-kill.ts';

const appUUID = '6f9b2a2e-3b0e-4a64-9c5e-0d5b5a0c7e01';
const headers = {
  'x-api-key': 'ledger-key',
  'x-api-secret': 'ledger-secret-of-the-test',
  'content-type': 'application/json',
};
const file: ApplyFile = {
  organizations: [
    {
      name: 'Ledger',
      apps: [{ name: 'Ledger', uuid: appUUID, collections: [{ name: 'entries' }] }],
      tokens: [
        {
          name: 'Ledger',
          kind: 'robostack',
          key: headers['x-api-key'],
          secret: headers['x-api-secret'],
          grants: [{ app: 'Ledger', actions: [...actions] }],
        },
      ],
    },
  ],
};

const restart = serverToKill(() => file);

interface Entry {
  readonly group: string;
  readonly part: number;
  readonly seen?: string;
}

async function ask(server: ServerProcess, method: string, body: unknown): Promise<readonly Entry[]> {
  const url = `${server.url}/external/api/${appUUID}/entries/`;
  const response = await fetch(url, { method, headers, body: JSON.stringify(body) });
  const text = await response.text();
  if (!response.ok) throw new Error(`${method} was answered ${response.status}: ${text}`);
  const { results }: { results: readonly Entry[] } = JSON.parse(text);
  return results;
}

/** What was acknowledged: the groups that were created, and those of which all parts were changed. */
interface Ledger {
  readonly created: Set<string>;
  readonly changed: Set<string>;
}

/** Writes groups of three and changes them, until the server is gone; kills it once `enough` answers have come. */
async function writeUntilKilled(server: ServerProcess, ledger: Ledger, round: number, enough: number): Promise<void> {
  let answers = 0;
  const lane = async (number: number) => {
    for (let n = 0; ; n += 1) {
      const group = `${round}-${number}-${n}`;
      try {
        const parts = [1, 2, 3].map((part) => ({ group, part }));
        await ask(server, 'PUT', parts);
        ledger.created.add(group);
        await ask(server, 'PATCH', { selection: { group }, updation: { seen: 'yes' } });
        ledger.changed.add(group);
      } catch (error) {
        if (!server.process.killed) throw error;
        return;
      }
      answers += 2;
      if (answers >= enough) server.process.kill('SIGKILL');
    }
  };
  const ended = once(server.process, 'exit');
  await Promise.all([0, 1, 2, 3].map(lane));
  await ended;
}

function byGroup(entries: readonly Entry[]): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) groups.set(entry.group, [...(groups.get(entry.group) ?? []), entry]);
  return groups;
}

test('P1: what was acknowledged is there after each kill -9, and nothing by halves', { timeout: 180_000 }, async () => {
  const ledger: Ledger = { created: new Set(), changed: new Set() };
  let server = await restart();
  for (let round = 0; round < 3; round += 1) {
    await writeUntilKilled(server, ledger, round, 50 + round * 25);
    server = await restart();
    const groups = byGroup(await ask(server, 'POST', {}));
    for (const group of ledger.created) expect(groups.has(group), `round ${round}, group ${group}`).toBe(true);
    for (const [group, parts] of groups) {
      expect([group, parts.map(({ part }) => part)]).toEqual([group, [1, 2, 3]]);
      const seen = new Set(parts.map((entry) => entry.seen));
      expect([group, seen.size]).toEqual([group, 1]);
      if (ledger.changed.has(group)) expect([group, ...seen]).toEqual([group, 'yes']);
    }
  }
  expect(ledger.changed.size).toBeGreaterThan(75);
});

test.each(['1', '2'])(
  'P4: told to stop under load, the whole program of %s workers drops no answer and keeps all of them',
  {
    timeout: 120_000,
  },
  async (workers) => {
    // Long enough for every lane to have an answer that asks to close, on a busy machine too.
    const server = await restart(['--stop-delay', '5s', '--workers', workers]);
    const kept: string[] = [];
    let gone = false;
    const lane = async (number: number) => {
      for (let n = 0; !gone; n += 1) {
        const group = `${number}-${n}`;
        const response = await put(server, { group, part: 1 });
        if (response.status !== 201) throw new Error(`answered ${response.status}`);
        kept.push(group);
        // A server that stops asks for this; whoever goes on after it finds the door closed.
        if (response.headers.get('connection') === 'close') gone = true;
        if (kept.length === 40) server.process.kill('SIGTERM');
      }
    };
    const ended = once(server.process, 'exit');
    await Promise.all([0, 1, 2, 3].map(lane));
    expect(await ended).toEqual([0, null]);
    expect(server.output()).toContain('"connectionsCut":0');
    const found = new Set((await ask(await restart(), 'POST', {})).map(({ group }) => group));
    expect(kept.filter((group) => !found.has(group))).toEqual([]);
  },
);

async function put(server: ServerProcess, entry: Entry): Promise<Response> {
  const url = `${server.url}/external/api/${appUUID}/entries/`;
  const response = await fetch(url, { method: 'PUT', headers, body: JSON.stringify(entry) });
  await response.text();
  return response;
}
