import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { testDatabase } from '../database.ts';
import { type FlipletServer, flipletServer, newTenant, type Tenant } from './app.ts';

const database = testDatabase();
let server: FlipletServer;
let tenant: Tenant;
let context: string;

beforeAll(async () => {
  server = await flipletServer(database());
});

beforeEach(async () => {
  tenant = await newTenant(server);
  context = `organizationId=${tenant.organizationId}`;
});

const sampleKeys = [
  ...['appCapabilities', 'appId', 'columns', 'createdAt', 'encrypted', 'hooks', 'id', 'name', 'organizationId'],
  ...['public', 'type', 'updatedAt'],
];

describe('creation', () => {
  test('has the defaults and the keys of the sample', async () => {
    const made = await tenant.call('POST', `data-sources/?${context}`, { name: 'Test' });
    expect(made.status).toBe(201);
    expect(Object.keys(made.body.dataSource).sort()).toEqual(sampleKeys);
    expect(made.body.dataSource).toMatchObject({
      ...{ name: 'Test', hooks: [], encrypted: false, public: false, columns: null, type: null },
      ...{ appCapabilities: null, appId: null, organizationId: tenant.organizationId },
    });
  });

  test('takes its context from the body as well, and of an app', async () => {
    const { organizationId, appId } = tenant;
    const inBody = await tenant.call('POST', 'data-sources', { name: 'a', organizationId, type: 'keystore' });
    expect(inBody.body.dataSource).toMatchObject({ organizationId, appId: null, type: 'keystore' });
    const ofApp = await tenant.call('POST', `data-sources?appId=${appId}`, { name: 'a', columns: ['x', 'y'] });
    expect(ofApp.body.dataSource).toMatchObject({ organizationId: null, appId, columns: ['x', 'y'] });
    expect((await tenant.call('POST', `data-sources?${context}`, { name: 'a' })).status).toBe(201);
    expect((await tenant.call('POST', `data-sources?appId=${appId}`, { name: 'a' })).status).toBe(201);
  });

  test('takes entries to begin with, whose columns count', async () => {
    const id = await tenant.source({ columns: ['b'] }, [{ a: 1 }, { b: 2, c: 3 }]);
    expect((await tenant.call('GET', `data-sources/${id}`)).body.dataSource.columns).toEqual(['b', 'a', 'c']);
    expect((await tenant.call('GET', `data-sources/${id}?includeEntriesCount`)).body.dataSource.entriesCount).toBe(2);
  });

  test('begins with a version of another data source, whose own entries stay', async () => {
    const id = await tenant.source({ columns: ['b'] }, [{ a: 1 }]);
    await tenant.call('POST', `data-sources/${id}/data`, { entries: [{ a: 2 }] });
    const { versions } = (await tenant.call('GET', `data-sources/${id}/versions`)).body;
    const [oldest] = Array.isArray(versions) ? versions.slice(-1) : [];
    const copy = await tenant.source({ version: { dataSourceId: id, id: oldest.id }, entries: [{ c: 3 }] });
    const rows = (await tenant.call('GET', `data-sources/${copy}/data`)).body.entries.map(({ data }) => data);
    expect(rows).toEqual([{ a: 1 }, { c: 3 }]);
    expect((await tenant.call('GET', `data-sources/${copy}`)).body.dataSource.columns).toEqual(['b', 'a', 'c']);
    const other = await newTenant(server);
    for (const version of [
      { dataSourceId: id, id: 999_999 },
      { dataSourceId: copy, id: oldest.id },
    ]) {
      expect((await tenant.call('POST', `data-sources?${context}`, { name: 'x', version })).status).toBe(404);
    }
    const query = `organizationId=${other.organizationId}`;
    const foreign = { name: 'x', version: { dataSourceId: id, id: oldest.id } };
    expect((await other.call('POST', `data-sources?${query}`, foreign)).status).toBe(404);
  });

  test.each([
    ['no context', '', { name: 'a' }, 400],
    ['no name', 'own', {}, 400],
    ['a blank name', 'own', { name: ' \t' }, 400],
    ['a name that is no text', 'own', { name: 5 }, 400],
    ['a name of 1000 characters (A11)', 'own', { name: 'x'.repeat(1000) }, 400],
    ['another organization', 'organizationId=999999', { name: 'a' }, 404],
    ['an app that does not exist', 'appId=999999', { name: 'a' }, 404],
    ['contexts that differ', 'own', { name: 'a', organizationId: 999_999 }, 400],
    ['a hook that calls nobody', 'own', { name: 'a', hooks: [{ type: 'web', runOn: [], payload: {} }] }, 400],
    ['rules that are no list', 'own', { name: 'a', accessRules: {} }, 400],
  ])('%s is refused', async (_, query, body, status) => {
    const answer = await tenant.call('POST', `data-sources?${query === 'own' ? context : query}`, body);
    expect(answer.status).toBe(status);
    expect((await tenant.call('GET', `data-sources?${context}`)).body.dataSources).toEqual([]);
  });
});

describe('lists', () => {
  test('need a context, hold what belongs to it, filtered, ordered and cut down as asked', async () => {
    await tenant.source({ name: 'b' });
    await tenant.source({ name: 'A', type: 'menu' });
    await tenant.call('POST', `data-sources?appId=${tenant.appId}`, { name: 'of the app' });
    const names = async (query: string) => {
      const { body } = await tenant.call('GET', `data-sources?${query}`);
      return body.dataSources.map(({ name }) => name);
    };
    expect((await tenant.call('GET', 'data-sources')).status).toBe(400);
    expect(await names(context)).toEqual(['A', 'b']);
    expect(await names(`${context}&direction=DESC&includeInUse=1&roles=x`)).toEqual(['b', 'A']);
    expect(await names(`${context}&type=`)).toEqual(['b']);
    expect(await names('type=menu')).toEqual(['A']);
    expect(await names(`${context}&excludeTypes=menu,likes`)).toEqual(['b']);
    expect(await names(`appId=${tenant.appId}`)).toEqual(['of the app']);
    const cut = await tenant.call('GET', `data-sources?${context}&attributes=id,name`);
    expect(cut.body.dataSources.map((each) => Object.keys(each))).toEqual([
      ['id', 'name'],
      ['id', 'name'],
    ]);
  });
});

describe('addresses', () => {
  test.each(['Foo bar', 'a/b', 'what?', '100%', 'naïve 🎈', 'versions', 'data'])('by the name %j', async (name) => {
    const id = await tenant.source({ name }, [{ a: 1 }]);
    const path = `data-sources/${encodeURIComponent(name)}`;
    expect((await tenant.call('GET', path)).body.dataSource).toMatchObject({ id, name });
    expect((await tenant.call('GET', `${path}/data`)).body.entries).toHaveLength(1);
    expect((await tenant.call('POST', `${path}/commit`, { entries: [] })).body.entries).toEqual([]);
  });

  test('A12: digits are an id unless the query has dsn; letter case counts; the lowest id of one name', async () => {
    const id = await tenant.source({ name: '12345' });
    const second = await tenant.source({ name: String(id) });
    expect((await tenant.call('GET', `data-sources/${id}`)).body.dataSource.name).toBe('12345');
    expect((await tenant.call('GET', 'data-sources/12345?dsn')).body.dataSource.id).toBe(id);
    expect((await tenant.call('GET', 'data-sources/12345?dsn=1')).body.dataSource.id).toBe(id);
    expect((await tenant.call('GET', `data-sources/${id}?dsn`)).body.dataSource.id).toBe(second);
    expect((await tenant.call('GET', `data-sources/${id}/data?dsn`)).status).toBe(200);
    const first = await tenant.source({ name: 'Twice' });
    await tenant.source({ name: 'Twice' });
    expect((await tenant.call('GET', 'data-sources/Twice')).body.dataSource.id).toBe(first);
    expect((await tenant.call('GET', 'data-sources/twice')).status).toBe(404);
  });

  test('A12: another organization reaches neither ids nor names', async () => {
    const id = await tenant.source({ name: 'Secrets' }, [{ a: 1 }]);
    const stranger = await newTenant(server);
    for (const token of [stranger.adminToken, stranger.appToken]) {
      for (const path of [id, 'Secrets', `${id}/data`, `${id}/data/1`, 'Secrets/data']) {
        const answer = await tenant.call('GET', `data-sources/${path}`, undefined, { token });
        expect([answer.status, answer.body.message]).toEqual([404, 'Data source not found.']);
      }
      expect((await tenant.call('GET', `data-sources?${context}`, undefined, { token })).status).toBe(404);
      expect((await tenant.call('POST', `data-sources/${id}/commit`, { entries: [] }, { token })).status).toBe(404);
      expect((await tenant.call('DELETE', `data-sources/${id}`, '', { token })).status).toBe(404);
    }
    expect((await tenant.call('GET', `data-sources/${id}/data`)).body.entries).toHaveLength(1);
  });
});

describe('changes', () => {
  test('replace what is sent and leave the rest', async () => {
    const id = await tenant.source({ name: 'Old' }, [{ a: 1 }]);
    const accessRules = [{ type: ['select'], allow: 'all' }];
    await tenant.call('PUT', `data-sources/${id}`, { hooks: [], accessRules, definition: { 'a.b': { $x: 1 } } });
    const changed = await tenant.call('PUT', `data-sources/${id}`, { name: 'New', columns: ['Foo', 'Bar'], other: 1 });
    expect(changed.status).toBe(200);
    const expected = {
      id,
      name: 'New',
      columns: ['Foo', 'Bar'],
      hooks: [],
      accessRules,
      definition: { 'a.b': { $x: 1 } },
    };
    expect(changed.body.dataSource).toMatchObject(expected);
    expect((await tenant.call('GET', 'data-sources/New')).body.dataSource).toEqual(changed.body.dataSource);
    const grown = await tenant.call('PUT', `data-sources/${id}`, { newColumns: ['Bar', 'Baz'] });
    expect(grown.body.dataSource.columns).toEqual(['Foo', 'Bar', 'Baz']);
    for (const body of [
      { name: '' },
      { hooks: [{ type: 'operations', runOn: ['beforeSave'], payload: { a: ['eval'] } }] },
    ]) {
      expect((await tenant.call('PUT', `data-sources/${id}`, body)).status).toBe(400);
    }
    expect((await tenant.call('PUT', `data-sources/${id}`, { columns: null })).body.dataSource.columns).toBeNull();
  });

  test('columns grow with what is written, in the order in which they are first seen', async () => {
    const id = await tenant.source();
    const columns = async () => (await tenant.call('GET', `data-sources/${id}`)).body.dataSource.columns;
    expect(await columns()).toBeNull();
    const made = await tenant.call('PUT', `data-sources/${id}/data`, { z: 1, a: 2 });
    await tenant.call('PUT', `data-sources/${id}/data/${made.body.id}`, { m: 1 });
    await tenant.call('POST', `data-sources/${id}/data`, { append: true, entries: [{ b: 1, z: 1 }] });
    await tenant.call('POST', `data-sources/${id}/commit`, { append: true, entries: [{ data: { c: 1 } }] });
    expect(await columns()).toEqual(['z', 'a', 'm', 'b', 'c']);
  });
});

describe('the bin', () => {
  test('takes what is deleted, gives it back, and is emptied', async () => {
    const id = await tenant.source({ name: 'Gone' }, [{ a: 1 }]);
    const deleted = await tenant.call('DELETE', `data-sources/${id}`, '');
    expect([deleted.status, deleted.text]).toEqual([200, '']);
    for (const path of [id, 'Gone', `${id}/data`]) {
      expect((await tenant.call('GET', `data-sources/${path}`)).status).toBe(404);
    }
    expect((await tenant.call('DELETE', `data-sources/${id}`)).status).toBe(404);
    const bin = await tenant.call('GET', 'data-sources/deleted/');
    expect(bin.body.dataSources.map((each) => each.id)).toEqual([id]);
    expect((await tenant.call('POST', `data-sources/${id}/restore`)).body.dataSource.name).toBe('Gone');
    expect((await tenant.call('GET', `data-sources/${id}/data`)).body.entries).toHaveLength(1);
    expect((await tenant.call('POST', `data-sources/${id}/restore`)).status).toBe(404);
    await tenant.call('DELETE', `data-sources/${id}`);
    const stranger = await newTenant(server);
    const token = stranger.adminToken;
    expect((await tenant.call('DELETE', `data-sources/deleted/${id}`, '', { token })).status).toBe(404);
    expect((await tenant.call('DELETE', `data-sources/deleted/${id}`)).status).toBe(200);
    expect((await tenant.call('POST', `data-sources/${id}/restore`)).status).toBe(404);
  });

  test('a data source named "deleted" is read with dsn', async () => {
    const id = await tenant.source({ name: 'deleted' });
    expect((await tenant.call('GET', 'data-sources/deleted?dsn')).body.dataSource.id).toBe(id);
    expect((await tenant.call('GET', 'data-sources/deleted')).body.dataSources).toEqual([]);
  });
});
