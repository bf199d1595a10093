import { beforeAll, describe, expect, test } from 'vitest';
import { testDatabase } from '../database.ts';
import { type FlipletServer, flipletServer, newTenant, type Tenant } from '../fliplet/app.ts';

const database = testDatabase();
let servers: readonly FlipletServer[];
let tenant: Tenant;

beforeAll(async () => {
  // Two stores on one database stand for two processes.
  servers = [await flipletServer(database()), await flipletServer(database())];
  const [first] = servers;
  if (first === undefined) throw new Error('there are two servers');
  tenant = await newTenant(first);
});

async function post(at: number, path: string, body: unknown): Promise<{ status: number; text: string }> {
  const request = new Request(`http://trivium.test/v1/data-sources/${path}`, {
    method: 'POST',
    headers: { 'auth-token': tenant.adminToken, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const response = await servers[at % 2]?.send(request);
  return { status: response?.status ?? 0, text: (await response?.text()) ?? '' };
}

interface ShownVersion {
  readonly id: number;
  readonly data: { readonly action: string; readonly entries: { readonly count: number } };
}

describe('P3: commits at once follow each other', () => {
  test('50 that each replace everything: every version is what one of them sent', { timeout: 120_000 }, async () => {
    const id = await tenant.source();
    const batch = (n: number) => Array.from({ length: (n % 4) + 1 }, (_, part) => ({ data: { batch: n, part } }));
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, n) => post(n, `${id}/commit`, { entries: batch(n), append: false })),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    // What each was answered is its own result, though others were under way.
    for (const [n, { text }] of answers.entries()) {
      const { clientIds }: { clientIds: unknown[] } = JSON.parse(text);
      expect([n, clientIds]).toEqual([n, []]);
    }
    const { versions } = (await tenant.call('GET', `data-sources/${id}/versions`)).body;
    const commits = (versions as readonly ShownVersion[]).filter(({ data }) => data.action === 'commit');
    expect(commits).toHaveLength(50);
    const seen = new Set<number>();
    for (const { id: version, data } of commits) {
      const { entries } = (await tenant.call('GET', `data-sources/${id}/versions/${version}/data`)).body;
      const n = Number(entries[0]?.data.batch);
      expect(entries.map((entry) => entry.data)).toEqual(batch(n).map((entry) => entry.data));
      expect(data.entries.count).toBe(entries.length);
      seen.add(n);
    }
    expect(seen.size).toBe(50);
    const newest = (await tenant.call('GET', `data-sources/${id}/versions/${commits[0]?.id}/data`)).body.entries;
    const now = (await tenant.call('GET', `data-sources/${id}/data`)).body.entries;
    expect(now.map((entry) => entry.id)).toEqual(newest.map((entry) => entry.id));
  });

  test('20 that each add one to a number of the same entry, by what they read: none is lost silently', {
    timeout: 60_000,
  }, async () => {
    const id = await tenant.source({}, [{ name: 'shared' }]);
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        post(n, `${id}/commit`, { append: true, extend: true, entries: [{ id: 1, data: { [`from${n}`]: n } }] }),
      ),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    const [entry] = (await tenant.call('GET', `data-sources/${id}/data`)).body.entries;
    expect(Object.keys(entry?.data ?? {})).toHaveLength(21);
    const { columns } = (await tenant.call('GET', `data-sources/${id}`)).body.dataSource;
    expect(columns).toHaveLength(21);
  });
});
