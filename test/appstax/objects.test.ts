import { beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '../database.ts';
import { type AppstaxServer, appstaxServer, newTenant, type Tenant } from './app.ts';

const database = testDatabase();
let server: AppstaxServer;
let tenant: Tenant;

beforeAll(async () => {
  server = await appstaxServer(database());
  tenant = await newTenant(server);
  await tenant.collection('Notes', [
    { name: 'title', type: 'string' },
    { name: 'Age', type: 'number' },
  ]);
});

async function newNote(properties: unknown = { title: 'T' }, session?: string): Promise<string> {
  const { status, body } = await tenant.call('POST', 'objects/Notes', properties, { session });
  expect(status).toBe(200);
  return body.sysObjectId;
}

describe('an object', () => {
  it('is read with what was given and what the server adds', async () => {
    const id = await newNote({ title: 'A', nested: { 'a.b': [1, null, { $x: 1 }] }, '': 'empty', '%': 2 });
    const { body } = await tenant.call('GET', `objects/Notes/${id}`);
    expect(body).toEqual({
      title: 'A',
      nested: { 'a.b': [1, null, { $x: 1 }] },
      '': 'empty',
      '%': 2,
      sysObjectId: id,
      sysCreated: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
      sysUpdated: body.sysCreated,
      sysPermissions: ['read', 'update', 'delete', 'grant read', 'grant update', 'grant delete'],
    });
  });

  it('changes only in the properties that are sent, and later', async () => {
    const id = await newNote({ title: 'A', contents: 'B', gone: 1 });
    const update = await tenant.call('PUT', `objects/Notes/${id}`, { title: 'C', gone: null });
    expect([update.status, update.text]).toEqual([204, '']);
    const { body } = await tenant.call('GET', `objects/Notes/${id}`);
    expect(body).toMatchObject({ title: 'C', contents: 'B' });
    expect(body).not.toHaveProperty('gone');
    expect(Date.parse(body.sysUpdated)).toBeGreaterThanOrEqual(Date.parse(body.sysCreated));
  });

  it('never shows null, whether it was created or read that way', async () => {
    const id = await newNote({ title: 'A', nothing: null });
    expect((await tenant.call('GET', `objects/Notes/${id}`)).body).not.toHaveProperty('nothing');
  });

  it('is gone once it was deleted', async () => {
    const id = await newNote();
    expect((await tenant.call('DELETE', `objects/Notes/${id}`)).status).toBe(204);
    for (const method of ['GET', 'PUT', 'DELETE']) {
      const { status, body } = await tenant.call(method, `objects/Notes/${id}`, method === 'PUT' ? {} : undefined);
      expect([method, status, body.errorCode, body.errorMessage]).toEqual([
        method,
        404,
        'ErrObjectNotFound',
        'Object not found',
      ]);
    }
  });

  it.each([
    ['no body', undefined],
    ['an empty object', {}],
    ['JSON that is labelled as a form, as curl does', '{"title":"T"}'],
  ])('is created from %s', async (_, body) => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    expect((await tenant.call('POST', 'objects/Notes', body, { headers })).status).toBe(200);
  });

  it('is created from a body whose lines end in a backslash, as the guide prints them', async () => {
    const { status, body } = await tenant.call('POST', 'objects/Notes', '{     \\\n  "title": "a\\\\b" \\\n}');
    expect(status).toBe(200);
    expect((await tenant.call('GET', `objects/Notes/${body.sysObjectId}`)).body.title).toBe('a\\b');
  });

  it.each([
    ['{"title":', 'not JSON'],
    ['[]', 'a list'],
    ['"x"', 'a text'],
    ['{"title":"a" "b"}', 'not JSON either'],
    ['{"Age":"many"}', 'a value that its column does not take'],
  ])('is refused as %s (%s)', async (body) => {
    const { status, body: error } = await tenant.call('POST', 'objects/Notes', body);
    expect([status, error.errorCode]).toEqual([400, 'ErrBadRequest']);
  });

  it('cannot be made among the users, nor in a collection that was not declared or is spelled otherwise', async () => {
    expect((await tenant.call('POST', 'objects/users', {})).status).toBe(400);
    for (const name of ['notes', 'Nope', 'system.users', '$cmd', '..%2Fx', 'M%C3%B8']) {
      const { status, body } = await tenant.call('POST', `objects/${name}`, {});
      expect([name, status, body.errorCode]).toEqual([name, 404, 'ErrCollectionNotFound']);
    }
  });

  it('keeps a property that only begins like one of the server', async () => {
    const id = await newNote({ system: 1, sys: 2, sysFoo: 3 });
    const { body } = await tenant.call('GET', `objects/Notes/${id}`);
    expect(body).toMatchObject({ system: 1, sys: 2 });
    expect(body).not.toHaveProperty('sysFoo');
  });

  it('answers with the dialect‘s error on a wrong path, and 405 on a wrong method', async () => {
    expect((await tenant.call('GET', 'nothing/here')).body.errorCode).toBe('ErrNotFound');
    expect((await tenant.call('PATCH', 'objects/Notes', {})).status).toBe(405);
  });
});

describe('a list', () => {
  let ids: string[];

  beforeAll(async () => {
    await tenant.collection('Lists', [{ name: 'n', type: 'number' }]);
    ids = [];
    for (const n of [3, 1, 2]) ids.push((await tenant.call('POST', 'objects/Lists', { n })).body.sysObjectId);
  });

  const numbers = async (query: string) => {
    const { status, body } = await tenant.call('GET', `objects/Lists?${query}`);
    expect(status).toBe(200);
    return body.objects.map((object) => object.n);
  };

  it.each([
    ['', [3, 1, 2]],
    ['sortcolumn=n', [1, 2, 3]],
    ['sortcolumn=n&sortorder=desc', [3, 2, 1]],
    ['sortcolumn=created&sortorder=desc', [2, 1, 3]],
    ['sortcolumn=sysUpdated', [3, 1, 2]],
    ['sortorder=desc', [2, 1, 3]],
    ['paging=yes&pagelimit=2', [3, 1]],
    ['pagenum=1&pagelimit=2', [2]],
    ['pagelimit=1', [3]],
    ['pagenum=1', []],
    ['paging=no&pagelimit=1', [3, 1, 2]],
    ['pagelimit=5000&sortcolumn=n', [1, 2, 3]],
    ['objects=', []],
  ])('by %j gives %j', async (query, expected) => {
    expect(await numbers(query)).toEqual(expected);
  });

  it('gives objects by their ids, in the order asked, each once, and leaves out what is not there', async () => {
    const [a, b, c] = ids;
    expect(await numbers(`objects=${c},${a},nothing,${c},${b}`)).toEqual([2, 3, 1]);
  });

  it.each([
    ['a page before the first', 'pagenum=-1'],
    ['empty pages', 'pagelimit=0'],
    ['no number', 'pagelimit=NaN'],
    ['a page too far', 'pagenum=1e12'],
    ['an order that is none', 'sortorder=1;'],
    ['paging that is neither yes nor no', 'paging=maybe'],
    ['too many ids', `objects=${'x,'.repeat(1001)}`],
  ])('is refused for %s', async (_, query) => {
    expect((await tenant.call('GET', `objects/Lists?${query}`)).status).toBe(400);
  });

  it.each([
    ['compress=yes', {}],
    ['', { 'accept-encoding': 'gzip' }],
  ])('is compressed when asked by %j %j, and never unasked', async (query, headers) => {
    const asked = await tenant.call('GET', `objects/Lists?${query}`, undefined, { headers });
    expect(asked.headers.get('content-encoding')).toBe('gzip');
    expect(asked.headers.get('vary')).toContain('accept-encoding');
    expect((await tenant.call('GET', 'objects/Lists')).headers.get('content-encoding')).toBeNull();
  });
});
