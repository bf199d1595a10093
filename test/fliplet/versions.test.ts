import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { apply } from '../../src/records/provision/apply.ts';
import type { ApplyFile } from '../../src/records/provision/apply-file.ts';
import { testDatabase } from '../database.ts';
import { type AnswerBody, type FlipletServer, flipletServer, newTenant, type Tenant } from './app.ts';

const database = testDatabase();
let server: FlipletServer;
let tenant: Tenant;

beforeAll(async () => {
  server = await flipletServer(database());
});

beforeEach(async () => {
  tenant = await newTenant(server);
});

interface ShownVersion {
  readonly id: number;
  readonly user: { readonly fullName: string };
  readonly data: {
    readonly action: string;
    readonly columns: string[];
    readonly entries: { count: number; key: string };
  };
}

const versionsIn = ({ versions }: AnswerBody) => versions as readonly ShownVersion[];

async function versionsOf(id: number): Promise<readonly ShownVersion[]> {
  return versionsIn((await tenant.call('GET', `data-sources/${id}/versions`)).body);
}

describe('data sources of an apply file', () => {
  test('keep versions, from the moment on that the file says so', async () => {
    const file = (collection: object): ApplyFile => ({
      organizations: [
        {
          name: `applied ${tenant.organizationId}`,
          apps: [{ name: 'app', collections: [{ name: 'applied', records: [{ n: 1 }], ...collection }] }],
          tokens: [{ name: 'token', kind: 'organization', key: `key of the applied ${tenant.organizationId}` }],
        },
      ],
    });
    const more = { token: `key of the applied ${tenant.organizationId}` };
    const actions = async () => {
      const { body } = await tenant.call('GET', 'data-sources/applied/versions', undefined, more);
      return versionsIn(body).map(({ data }) => [data.action, data.entries.count]);
    };
    await apply(server.store, file({}));
    await tenant.call('PUT', 'data-sources/applied/data', { n: 2 }, more);
    expect(await actions()).toEqual([]);
    await apply(server.store, file({ fliplet: {} }));
    expect(await apply(server.store, file({ fliplet: {} }))).toMatchObject({ changes: [] });
    server.store.forget();
    await tenant.call('PUT', 'data-sources/applied/data/1', { n: 3 }, more);
    expect(await actions()).toEqual([
      ['update', 2],
      ['snapshot', 2],
    ]);
    const { body } = await tenant.call('GET', 'data-sources/applied/versions', undefined, more);
    const path = `data-sources/applied/versions/${versionsIn(body)[1]?.id}/restore`;
    const restored = await tenant.call('POST', path, undefined, more);
    expect(restored.body.entries.map(({ data }) => data.n)).toEqual([1, 2]);
  });
});

describe('versions', () => {
  test('F31: each change makes one, newest first, with what the sample shows', async () => {
    const id = await tenant.source({}, [{ Name: 'one' }]);
    await tenant.call('POST', `data-sources/${id}/commit`, {
      entries: [{ data: { Name: 'two', Age: 2 } }],
      append: true,
    });
    const versions = await versionsOf(id);
    expect(versions.map(({ data }) => [data.action, data.columns, data.entries.count])).toEqual([
      ['commit', ['Name', 'Age'], 2],
      ['snapshot', ['Name'], 1],
    ]);
    expect(versions[0]?.data.entries.key).toMatch(/^data-sources\/\d+\/versions\/\d{4}-\d\d\/[0-9a-f]{32}\.json$/);
    expect(versions[0]?.user.fullName).toContain('organization of');
  });

  test('F32: the entries of one, limited, and filtered only by POST', async () => {
    const id = await tenant.source({}, [{ n: 1 }, { n: 2 }, { n: 3 }]);
    const [version] = await versionsOf(id);
    await tenant.call('POST', `data-sources/${id}/data`, { entries: [] });
    const path = `data-sources/${id}/versions/${version?.id}/data`;
    const all = (await tenant.call('GET', path)).body.entries;
    expect(all.map(({ data }) => data.n)).toEqual([1, 2, 3]);
    expect(Object.keys(all[0] ?? {}).sort()).toEqual([
      'createdAt',
      'data',
      'dataSourceId',
      'deletedAt',
      'id',
      'order',
      'updatedAt',
    ]);
    expect((await tenant.call('GET', `${path}?limit=1`)).body.entries).toEqual(all.slice(0, 1));
    const filtered = await tenant.call('POST', path, { where: { n: { $gt: 1 } }, limit: 1 });
    expect(filtered.body.entries).toEqual(all.slice(1, 2));
    expect((await tenant.call('POST', path)).body.entries).toEqual(all);
    expect((await tenant.call('GET', `${path}?where=${encodeURIComponent('{"n":1}')}`)).body.entries).toEqual(all);
    expect((await tenant.call('POST', path, { where: { n: { $where: '1' } } })).status).toBe(400);
  });

  test('F33: loaded, damaged, restored', async () => {
    const id = await tenant.source({}, [{ n: 1 }, { n: 2 }]);
    const path = `data-sources/${id}`;
    const before = (await tenant.call('GET', `${path}/data`)).body.entries;
    const [version] = await versionsOf(id);
    await tenant.call('POST', `${path}/commit`, { entries: [{ id: before[0]?.id, data: { n: 9, extra: 1 } }] });
    const restored = await tenant.call('POST', `${path}/versions/${version?.id}/restore`);
    expect(restored.status).toBe(200);
    expect((await tenant.call('GET', `${path}/data`)).body.entries).toEqual(before);
    expect((await tenant.call('GET', path)).body.dataSource.columns).toEqual(['n']);
    const actions = (await versionsOf(id)).map(({ data }) => data.action);
    expect(actions).toEqual(['restore', 'pre-restore', 'commit', 'snapshot']);
  });

  test('A6, X6: a version of another data source or of nobody is not found', async () => {
    const [one, other] = [await tenant.source({}, [{ n: 1 }]), await tenant.source({}, [{ n: 1 }])];
    const [version] = await versionsOf(one);
    for (const path of [`${other}/versions/${version?.id}`, `${one}/versions/999999999`]) {
      expect((await tenant.call('GET', `data-sources/${path}/data`)).status).toBe(404);
      expect((await tenant.call('POST', `data-sources/${path}/data`)).status).toBe(404);
      expect((await tenant.call('POST', `data-sources/${path}/restore`)).status).toBe(404);
    }
    const foreign = await newTenant(server);
    for (const path of ['', `/${version?.id}/data`]) {
      expect((await foreign.call('GET', `data-sources/${one}/versions${path}`)).status).toBe(404);
    }
    expect((await foreign.call('POST', `data-sources/${one}/versions/${version?.id}/restore`)).status).toBe(404);
  });

  test('A6: a restore needs all of insert, update and delete, for all columns', async () => {
    const rules = (...list: object[]) => ({ appId: tenant.appId, accessRules: list });
    const token = { token: tenant.appToken };
    const rule = { type: ['select', 'insert', 'update', 'delete'], allow: 'all' };
    const tried = async (settings: object) => {
      const id = await tenant.source({}, [{ n: 1 }]);
      await tenant.call('PUT', `data-sources/${id}`, settings);
      const [version] = await versionsOf(id);
      return (await tenant.call('POST', `data-sources/${id}/versions/${version?.id}/restore`, undefined, token)).status;
    };
    expect(await tried(rules(rule))).toBe(200);
    expect(await tried(rules({ ...rule, exclude: ['n'] }))).toBe(400);
    expect(await tried(rules({ ...rule, require: ['n'] }))).toBe(400);
    expect(await tried(rules({ ...rule, type: ['select', 'insert', 'update'] }))).toBe(400);
    expect(await tried(rules())).toBe(400);
  });

  test('A3: hidden columns are hidden in versions too', async () => {
    const id = await tenant.source({}, [{ open: 1, secret: 2 }]);
    const [version] = await versionsOf(id);
    const accessRules = [{ type: 'select', allow: 'all', exclude: ['secret'] }];
    await tenant.call('PUT', `data-sources/${id}`, { accessRules });
    await tenant.call('POST', `data-sources/${id}/data`, { entries: [] });
    const token = { token: tenant.appToken };
    const path = `data-sources/${id}/versions`;
    expect((await tenant.call('GET', path, undefined, token)).text).not.toContain('secret');
    const entries = await tenant.call('GET', `${path}/${version?.id}/data`, undefined, token);
    expect(entries.body.entries.map(({ data }) => data)).toEqual([{ open: 1 }]);
    const probe = await tenant.call('POST', `${path}/${version?.id}/data`, { where: { secret: 2 } }, token);
    expect(probe.status).toBe(400);
  });
});
