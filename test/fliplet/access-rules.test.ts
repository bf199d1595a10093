import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { testDatabase } from '../database.ts';
import { type FlipletServer, flipletServer, newTenant, type Tenant } from './app.ts';

const database = testDatabase();
let server: FlipletServer;
let tenant: Tenant;

beforeAll(async () => {
  server = await flipletServer(database());
});

beforeEach(async () => {
  tenant = await newTenant(server);
});

async function guarded(accessRules: readonly object[] | null): Promise<{ id: number; entries: number[] }> {
  const id = await tenant.source({ accessRules }, [
    { Owner: 'ann', Note: 'a', Secret: 1 },
    { Owner: 'bob', Note: 'b', Secret: 2 },
  ]);
  const { body } = await tenant.call('GET', `data-sources/${id}/data`);
  return { id, entries: body.entries.map((entry) => entry.id) };
}

const asApp = () => ({ token: tenant.appToken });

describe('access rules', () => {
  test('F1: a grant lets read, without one the denial has the documented shape', async () => {
    const { id, entries } = await guarded([{ type: 'select', allow: { tokens: [tenant.appTokenId] } }]);
    const read = await tenant.call('GET', `data-sources/${id}/data/${entries[0]}`, undefined, asApp());
    expect(read.status).toBe(200);
    const write = await tenant.call('PUT', `data-sources/${id}/data`, { Note: 'x' }, asApp());
    expect(write.status).toBe(400);
    expect(write.body).toMatchObject({ type: 'datasource.access', payload: { dataSourceId: id } });
    expect(write.body.message).toMatch(
      /^The security rules for the Data Source "source .*" do not allow this app to insert data\.$/,
    );
  });

  test('C14: none at all are no limit for the app, an empty list is a denial', async () => {
    const reads = async (rules: readonly object[] | null) => {
      const { id } = await guarded(rules);
      return (await tenant.call('GET', `data-sources/${id}/data`, undefined, asApp())).status;
    };
    expect(await reads(null)).toBe(200);
    expect(await reads([])).toBe(400);
  });

  test('a rule with a script denies and says so', async () => {
    const { id } = await guarded([{ type: 'select', allow: 'all', script: 'return { granted: true }', name: 'mine' }]);
    const { status, body } = await tenant.call('GET', `data-sources/${id}/data`, undefined, asApp());
    expect(status).toBe(400);
    expect(body.message).toContain('Rules with a script grant nothing here: mine.');
  });

  test('rules that cannot be read are not stored', async () => {
    const { id } = await guarded(null);
    const accessRules = [{ type: 'select', allow: 'everyone' }];
    const { status, body } = await tenant.call('PUT', `data-sources/${id}`, { accessRules });
    expect(status).toBe(400);
    expect(body.message).toContain('accessRules[0].allow');
  });

  test('excluded columns are neither shown nor written', async () => {
    const { id, entries } = await guarded([
      { type: ['select', 'insert', 'update'], allow: 'all', exclude: ['Secret'] },
    ]);
    const list = await tenant.call('GET', `data-sources/${id}/data`, undefined, asApp());
    expect(list.body.entries.map(({ data }) => data)).toEqual([
      { Owner: 'ann', Note: 'a' },
      { Owner: 'bob', Note: 'b' },
    ]);
    for (const [method, path] of [
      ['PUT', 'data'],
      ['PUT', `data/${entries[0]}`],
    ]) {
      const { status } = await tenant.call(`${method}`, `data-sources/${id}/${path}`, { Secret: 9 }, asApp());
      expect(status).toBe(400);
    }
    const commit = { entries: [{ id: entries[0], data: { Secret: 9 } }], append: true, extend: true };
    expect((await tenant.call('POST', `data-sources/${id}/commit`, commit, asApp())).status).toBe(400);
    const after = await tenant.call('GET', `data-sources/${id}/data`);
    expect(after.body.entries.map(({ data }) => data.Secret)).toEqual([1, 2]);
  });

  test('A5: nobody replaces what they may not delete', async () => {
    const { id } = await guarded([{ type: ['insert', 'update'], allow: 'all' }]);
    const tries = [
      ['data', { entries: [{ a: 1 }] }],
      ['data', { entries: [] }],
      ['commit', { entries: [{ data: { a: 1 } }] }],
    ] as const;
    for (const [path, body] of tries) {
      expect((await tenant.call('POST', `data-sources/${id}/${path}`, body, asApp())).status).toBe(400);
    }
    const deleting = { type: ['insert', 'update', 'delete'], allow: 'all', require: [{ Owner: 'ann' }] };
    await tenant.call('PUT', `data-sources/${id}`, { accessRules: [deleting] });
    const others = { entries: [{ data: { Owner: 'ann' } }] };
    expect((await tenant.call('POST', `data-sources/${id}/commit`, others, asApp())).status).toBe(400);
    expect((await tenant.call('GET', `data-sources/${id}/data`)).body.entries).toHaveLength(2);
  });

  test('a stored entry decides what may become of it', async () => {
    const rule = { type: ['select', 'update', 'delete'], allow: 'all', require: [{ Owner: { equals: 'ANN' } }] };
    const { id, entries } = await guarded([rule]);
    const [own, other] = entries;
    const status = async (method: string, entry: number | undefined, body?: object) =>
      (await tenant.call(method, `data-sources/${id}/data/${entry}`, body, asApp())).status;
    expect(await status('GET', own)).toBe(200);
    expect(await status('GET', other)).toBe(400);
    expect(await status('PUT', other, { Owner: 'ann' })).toBe(400);
    expect(await status('PUT', own, { Owner: 'bob' })).toBe(400);
    expect(await status('PUT', own, { Note: 'c' })).toBe(201);
    expect(await status('DELETE', other)).toBe(400);
    expect(await status('DELETE', own)).toBe(200);
    expect(await status('DELETE', own)).toBe(404);
  });
});
