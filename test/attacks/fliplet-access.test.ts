import { beforeAll, describe, expect, test } from 'vitest';
import { testDatabase } from '../database.ts';
import { type FlipletServer, flipletServer, newTenant, type Tenant } from '../fliplet/app.ts';

const database = testDatabase();
let server: FlipletServer;
let tenant: Tenant;

beforeAll(async () => {
  server = await flipletServer(database());
  tenant = await newTenant(server);
});

const people = [
  { Name: 'Ada', Salary: '100', Team: 'A' },
  { Name: 'Bob', Salary: '200', Team: 'B' },
];

const asApp = (method: string, path: string, body?: unknown) =>
  tenant.call(method, path, body, { token: tenant.appToken });

describe('A2: what is not for the caller to decide', () => {
  test('facts of an entry are columns in its data, and nothing else', async () => {
    const id = await tenant.source();
    const sent = { id: 99, _id: 99, oid: 'x', createdAt: 1, updatedAt: 1, deletedAt: 1, order: -5, owner: 1, since: 9 };
    const made = await tenant.call('PUT', `data-sources/${id}/data`, {
      ...sent,
      dataSourceId: 1,
      dataSourceEntryId: 7,
    });
    expect(made.body).toMatchObject({ id: 1, dataSourceId: id, data: sent });
    expect(Object.keys(made.body.data)).toEqual(Object.keys(sent));
    const changed = await tenant.call('PUT', `data-sources/${id}/data/1`, { id: 5, dataSourceId: 3 });
    expect(changed.body).toMatchObject({ id: 1, createdAt: made.body.createdAt, data: { ...sent, id: 5 } });
    const commit = await tenant.call('POST', `data-sources/${id}/commit`, {
      append: true,
      entries: [{ id: 1, data: { a: 1 }, createdAt: '2000-01-01T00:00:00.000Z', dataSourceId: 1, oid: 'x', owner: 3 }],
    });
    expect(commit.body.entries).toMatchObject([{ id: 1, createdAt: made.body.createdAt, dataSourceId: id }]);
  });

  test('facts of a data source stay, whoever sends others', async () => {
    const id = await tenant.source();
    const before = (await tenant.call('GET', `data-sources/${id}`)).body.dataSource;
    const other = await newTenant(server);
    const sent = {
      id: 1,
      _id: 1,
      organizationId: other.organizationId,
      appId: other.appId,
      createdAt: '2000-01-01T00:00:00.000Z',
      deletedAt: '2000-01-01T00:00:00.000Z',
      keepsHistory: false,
      address: '1:x',
      turns: 7,
      dialects: {},
    };
    const changed = await tenant.call('PUT', `data-sources/${id}`, { ...sent, newColumns: ['x'] });
    expect(changed.body.dataSource).toEqual({ ...before, columns: ['x'], updatedAt: expect.any(String) });
    expect((await other.call('GET', `data-sources/${id}`)).status).toBe(404);
    const tokens = `organizations/${tenant.organizationId}/tokens`;
    const token = await tenant.call('POST', tokens, { name: 'x', organizationId: other.organizationId, id: 1 });
    const user = (await tenant.call('GET', 'user', undefined, { token: String(token.body.token) })).body.user;
    expect(user).toMatchObject({ organizationId: tenant.organizationId });
  });
});

describe('A3: what is hidden', () => {
  test('is not told by what a write answers', async () => {
    const accessRules = [{ type: ['select', 'insert', 'update'], allow: 'all', exclude: ['Salary'] }];
    const id = await tenant.source({ accessRules }, people);
    const answers = [
      await asApp('PUT', `data-sources/${id}/data/1`, { Name: 'Ida' }),
      await asApp('POST', `data-sources/${id}/data/query`, { type: 'update', where: {}, data: { Team: 'C' } }),
      await asApp('POST', `data-sources/${id}/commit`, {
        append: true,
        extend: true,
        entries: [{ id: 1, data: { Team: 'D' } }],
      }),
      await asApp('GET', `data-sources/${id}/data`),
      await asApp('GET', `data-sources/${id}/versions`),
    ];
    for (const { status, text } of answers) {
      expect(status).toBeLessThan(300);
      expect(text).not.toMatch(/"100"|"200"|Salary/);
    }
    const entries = (await tenant.call('GET', `data-sources/${id}/data`)).body.entries;
    expect(entries.map(({ data }) => data.Salary)).toEqual(['100', '200']);
  });

  test('cannot be written, one by one or in bulk (C11)', async () => {
    const accessRules = [{ type: ['select', 'insert', 'update', 'delete'], allow: 'all', exclude: ['Salary'] }];
    const id = await tenant.source({ accessRules }, people);
    const path = `data-sources/${id}`;
    const writes: [string, string, unknown][] = [
      ['PUT', `${path}/data`, { Salary: '1' }],
      ['PUT', `${path}/data/1`, { Salary: '1' }],
      ['POST', `${path}/data`, { append: true, entries: [{ Name: 'x' }, { Salary: '1' }] }],
      ['POST', `${path}/commit`, { append: true, entries: [{ data: { Salary: '1' } }] }],
      ['POST', `${path}/commit`, { append: true, extend: true, entries: [{ id: 1, data: { Salary: '1' } }] }],
      ['POST', `${path}/data/query`, { type: 'update', where: {}, data: { Salary: '1' } }],
    ];
    for (const [method, to, body] of writes) {
      const answer = await asApp(method, to, body);
      expect([body, answer.status, answer.body.type]).toEqual([body, 400, 'datasource.access']);
      expect(answer.body.payload).toEqual({ dataSourceId: id });
    }
    expect((await tenant.call('GET', `${path}/data`)).body.entries.map(({ data }) => data)).toEqual(people);
  });
});

describe('A4: who may only count', () => {
  test('may ask for the columns of the rule and no others', async () => {
    const accessRules = [{ type: 'count', allow: { tokens: [tenant.appTokenId] }, include: ['Team'] }];
    const id = await tenant.source({ accessRules }, people);
    const count = (body: object) => asApp('POST', `data-sources/${id}/data/query`, { ...body, countOnly: true });
    expect((await count({ where: { Team: 'A' } })).body.count).toBe(1);
    const probes = [
      { where: { Salary: { $gt: 150 } } },
      { where: { $or: [{ Team: 'A' }, { Salary: '200' }] } },
      { where: { $nor: [{ Salary: { $like: '2' } }] } },
      { where: { $filters: [{ column: 'Salary', condition: 'contains', value: '2' }] } },
      { where: { 'Salary.length': 3 } },
    ];
    for (const probe of probes) expect([probe, (await count(probe)).status]).toEqual([probe, 400]);
    expect((await asApp('POST', `data-sources/${id}/data/query`, { distinct: 'Team' })).status).toBe(400);
  });
});

describe('A5: what may not be deleted is not replaced, and ids belong to one data source', () => {
  test('a right that is missing for one part refuses the whole commit', async () => {
    const id = await tenant.source({ accessRules: [{ type: ['select', 'insert'], allow: 'all' }] }, people);
    const commits = [
      { entries: [] },
      { entries: [{ data: { Name: 'x' } }] },
      { entries: [{ data: { Name: 'x' } }], append: false, delete: [] },
      { entries: [{ data: { Name: 'x' } }], append: true, delete: [1] },
      { entries: [{ data: { Name: 'x' } }, { id: 1, data: { Name: 'y' } }], append: true },
    ];
    for (const commit of commits) {
      const answer = await asApp('POST', `data-sources/${id}/commit`, commit);
      expect([commit, answer.status, answer.body.type]).toEqual([commit, 400, 'datasource.access']);
    }
    expect((await tenant.call('GET', `data-sources/${id}/data`)).body.entries.map(({ data }) => data)).toEqual(people);
  });

  test('ids of another data source change nothing there', async () => {
    const [id, other] = [await tenant.source({}, people), await tenant.source({}, [...people, { Name: 'Cy' }])];
    const before = (await tenant.call('GET', `data-sources/${other}/data`)).body.entries;
    for (const { id: entry } of before) {
      await tenant.call('POST', `data-sources/${id}/commit`, {
        entries: [{ id: entry, data: { Name: 'taken' } }],
        delete: [entry + 1],
        append: true,
      });
    }
    await tenant.call('DELETE', `data-sources/${id}/data/3`, '');
    expect((await tenant.call('GET', `data-sources/${other}/data`)).body.entries).toEqual(before);
  });
});

describe('A11: names of the machinery', () => {
  const names = [
    'system.users',
    'fs.chunks',
    '$cmd',
    '_tokens',
    'tokens',
    'records_1',
    '../x',
    'admin.$cmd.aggregate',
    '__proto__',
  ];
  test.each(names)('%s is a data source that one may have', async (name) => {
    expect((await tenant.call('GET', `data-sources/${encodeURIComponent(name)}/data`)).status).toBe(404);
    const id = await tenant.source({ name }, [{ a: 1 }]);
    const found = await tenant.call('GET', `data-sources/${encodeURIComponent(name)}/data`);
    expect(found.body.entries).toMatchObject([{ dataSourceId: id, data: { a: 1 } }]);
    await tenant.call('DELETE', `data-sources/${id}`, '');
  });

  test('names that are none', async () => {
    for (const name of ['', '   ', 'a\0b', 'x'.repeat(1_001), '\ud800']) {
      const answer = await tenant.call(
        'POST',
        `data-sources?organizationId=${tenant.organizationId}`,
        JSON.stringify({ name }),
      );
      expect([name.slice(0, 9), answer.status]).toEqual([name.slice(0, 9), 400]);
    }
    for (const path of ['a%00b', '%ff', '%', 'x'.repeat(1_001), '%2F%2e%2e%2F']) {
      expect([400, 404]).toContain((await tenant.call('GET', `data-sources/${path}/data`)).status);
    }
  });
});

describe('A13: every road has the same decision', () => {
  let source: number;
  let other: Tenant;
  beforeAll(async () => {
    other = await newTenant(server);
    const accessRules = [{ type: 'select', allow: { tokens: [tenant.appTokenId] } }];
    source = await tenant.source({ name: 'Guarded one', accessRules }, people);
  });

  /** The status for the organization, a token with the right, another organization and a stranger. */
  async function statuses(method: string, url: string, headers: Record<string, string> = {}): Promise<number[]> {
    const tokens = [tenant.adminToken, tenant.appToken, other.appToken, undefined];
    return await Promise.all(
      tokens.map(async (token) => {
        const carried: Record<string, string> = token === undefined ? {} : { 'auth-token': token };
        const init = { method, headers: { ...headers, ...carried } };
        return (await server.send(new Request(`http://trivium.test${url}`, init))).status;
      }),
    );
  }

  const reading = [200, 200, 404, 401];
  const nowhere = [404, 404, 404, 404];
  test.each<[string, string, (path: string) => string, number[]]>([
    ['as documented', 'GET', (path) => path, reading],
    ['with a slash behind it', 'GET', (path) => `${path}/`, reading],
    ['HEAD', 'HEAD', (path) => path, reading],
    ['HEAD with a slash', 'HEAD', (path) => `${path}/`, reading],
    ['by its name', 'GET', (path) => path.replace(String(source), 'Guarded%20one'), reading],
    ['by its name, all of it escaped', 'GET', (path) => path.replace(String(source), escaped('Guarded one')), reading],
    ['by its id, escaped', 'GET', (path) => path.replace(String(source), escaped(String(source))), reading],
    ['with a step back', 'GET', (path) => path.replace('/v1/', '/v1/x/../'), reading],
    ['with an escaped step back', 'GET', (path) => path.replace('/v1/', '/v1/x/%2e%2e/'), reading],
    ['with an app in the query', 'GET', (path) => `${path}?appId=${tenant.appId}`, reading],
    ['with a method in the query', 'GET', (path) => `${path}?_method=DELETE`, reading],
    ['with two slashes', 'GET', (path) => path.replace('/v1/', '/v1//'), nowhere],
    ['with two slashes at the end', 'GET', (path) => `${path}//`, nowhere],
    ['in capitals', 'GET', (path) => path.replace('data-sources', 'Data-Sources'), nowhere],
    ['as digits of another script', 'GET', (path) => path.replace(String(source), '%D9%A1'), [404, 404, 404, 401]],
    ['with zeros before the id', 'GET', (path) => path.replace(String(source), `00${source}`), reading],
    ['as a preflight', 'OPTIONS', (path) => path, [204, 204, 204, 204]],
    ['with another method', 'PATCH', (path) => path, [405, 405, 405, 405]],
  ])('%s', async (_, method, road, expected) => {
    for (const what of ['data', 'data/1', 'data/query', 'indexes/Name', 'versions']) {
      expect([what, await statuses(method, road(`/v1/data-sources/${source}/${what}`))]).toEqual([what, expected]);
    }
  });

  test('an escaped slash is part of the name', async () => {
    expect(await statuses('GET', `/v1/data-sources/${source}%2Fdata`)).toEqual([404, 404, 404, 401]);
    expect(await statuses('GET', `/v1/data-sources/${source}%2Fdata/1`)).toEqual([404, 404, 404, 404]);
  });

  test('no header makes one method another', async () => {
    for (const name of ['x-http-method-override', 'x-http-method', 'x-method-override', '_method']) {
      const path = `/v1/data-sources/${source}/data/1`;
      expect(await statuses('GET', path, { [name]: 'DELETE' })).toEqual(reading);
      expect(await statuses('GET', `${path}?${name}=DELETE`)).toEqual(reading);
    }
    expect((await tenant.call('GET', `data-sources/${source}/data`)).body.entries).toHaveLength(2);
  });
});

function escaped(text: string): string {
  return [...Buffer.from(text)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');
}
