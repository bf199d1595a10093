import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { testDatabase } from '../database.ts';
import { type Entry, type FlipletServer, flipletServer, newTenant, type Tenant } from './app.ts';

const database = testDatabase();
let server: FlipletServer;
let tenant: Tenant;
let id: number;

beforeAll(async () => {
  server = await flipletServer(database());
});

beforeEach(async () => {
  tenant = await newTenant(server);
  id = await tenant.source({ appId: tenant.appId, organizationId: undefined });
});

const jpeg = (text: string, name = 'file.jpg') => new File([text], name, { type: 'image/jpeg' });

function form(...parts: readonly (readonly [string, string | File])[]): FormData {
  const data = new FormData();
  for (const [name, value] of parts) data.append(name, value);
  return data;
}

/** Sends a form with the token in a lower-case header, as the seed's sample does. */
async function send(path: string, body: FormData, token = tenant.adminToken) {
  const request = new Request(`http://trivium.test/v1/data-sources/${id}/${path}`, {
    method: 'PUT',
    headers: { 'auth-token': token },
    body,
  });
  const response = await server.send(request);
  const entry: Entry = JSON.parse(await response.text());
  return { status: response.status, entry };
}

const fetched = async (url: unknown, headers: Record<string, string> = {}, method = 'GET') =>
  await server.send(new Request(String(url), { method, headers }));

const kept = async () =>
  await database()
    .db.collection('file_records')
    .countDocuments({ state: { $ne: 'released' } });

describe('an entry with files', () => {
  test('F29: texts and a file, whose address serves its bytes', async () => {
    const { status, entry } = await send('data', form(['foo', 'bar'], ['baz', jpeg('bytes')]));
    expect(status).toBe(201);
    expect(entry).toMatchObject({ data: { foo: 'bar', bazMediaFileId: expect.any(Number) }, deletedAt: null });
    const response = await fetched(entry.data.baz);
    expect(response.status).toBe(200);
    expect(await response.text()).toBe('bytes');
    expect(response.headers.get('content-type')).toBe('image/jpeg');
    expect(response.headers.get('content-disposition')).toBe('inline; filename="file.jpg"');
    expect((await tenant.call('GET', `data-sources/${id}`)).body.dataSource.columns).toEqual([
      'foo',
      'baz',
      'bazMediaFileId',
    ]);
  });

  test('lists of texts and files, by brackets and by repetition', async () => {
    const { entry } = await send(
      'data',
      form(['tags[]', 'a'], ['one', 'x'], ['one', 'y'], ['pics[]', jpeg('1')], ['pics[]', jpeg('2')]),
    );
    expect(entry.data).toMatchObject({ tags: ['a'], one: ['x', 'y'] });
    expect(entry.data.pics).toHaveLength(2);
    expect(entry.data.picsMediaFileId).toHaveLength(2);
  });

  test('an update replaces a file, and adds to a list unless it says otherwise', async () => {
    const { entry } = await send('data', form(['one', jpeg('1')], ['many[]', jpeg('1')], ['text', 't']));
    const path = `data/${entry.id}`;
    const added = await send(path, form(['one', jpeg('2')], ['many', jpeg('2')]));
    expect(added.status).toBe(201);
    expect(added.entry.data).toMatchObject({ text: 't', oneMediaFileId: expect.any(Number) });
    expect(await (await fetched(added.entry.data.one)).text()).toBe('2');
    expect(added.entry.data.many).toHaveLength(2);
    expect(added.entry.data.manyMediaFileId).toHaveLength(2);
    const schema = ['_flSchema', JSON.stringify({ many: { append: false } })] as const;
    const replaced = await send(path, form(['many[]', jpeg('3')], schema));
    expect(replaced.entry.data.many).toHaveLength(1);
    expect(replaced.entry.data).not.toHaveProperty('_flSchema');
  });

  test('a file of no bytes, and a name that no header may hold', async () => {
    const { entry } = await send('data', form(['baz', jpeg('', '../../é"\r\nx: y.html')]));
    const response = await fetched(entry.data.baz);
    expect(response.status).toBe(200);
    expect(await response.text()).toBe('');
    expect(response.headers.get('x')).toBeNull();
    expect(response.headers.get('content-disposition')).toContain("filename*=UTF-8''");
  });

  test('ranges, tags and times are obeyed', async () => {
    const { entry } = await send('data', form(['baz', jpeg('0123456789')]));
    const part = await fetched(entry.data.baz, { range: 'bytes=2-4' });
    expect(part.status).toBe(206);
    expect(await part.text()).toBe('234');
    expect(part.headers.get('content-range')).toBe('bytes 2-4/10');
    expect((await fetched(entry.data.baz, { range: 'bytes=99-' })).status).toBe(416);
    const etag = part.headers.get('etag') ?? '';
    expect((await fetched(entry.data.baz, { 'if-none-match': etag })).status).toBe(304);
    const since = part.headers.get('last-modified') ?? '';
    expect((await fetched(entry.data.baz, { 'if-modified-since': since })).status).toBe(304);
    const head = await fetched(entry.data.baz, {}, 'HEAD');
    expect([head.status, head.headers.get('content-length')]).toEqual([200, '10']);
  });

  test('X4: nothing is kept of a form that is cut short, refused, or sent by one who may not insert', async () => {
    const before = await kept();
    const cut = await tenant.call(
      'PUT',
      `data-sources/${id}/data`,
      '--b\r\nContent-Disposition: form-data; name="a"; filename="f"\r\n\r\nxyz',
      {
        headers: { 'content-type': 'multipart/form-data; boundary=b' },
      },
    );
    expect(cut.status).toBe(400);
    const bad = await send('data', form(['a', jpeg('1')], ['_flSchema', '{']));
    expect(bad.status).toBe(400);
    await tenant.call('PUT', `data-sources/${id}`, { accessRules: [{ type: 'select', allow: 'all' }] });
    expect((await send('data', form(['a', jpeg('1')]), tenant.appToken)).status).toBe(400);
    expect(await kept()).toBe(before);
    expect((await tenant.call('GET', `data-sources/${id}/data`)).body.entries).toEqual([]);
  });
});

describe('X6: who may read a file', () => {
  test('who has its key, and tokens that may read its entry and column', async () => {
    const { entry } = await send('data', form(['baz', jpeg('bytes')]));
    const url = new URL(String(entry.data.baz));
    const bare = `${url.origin}/v1/media/files/${entry.data.bazMediaFileId}/contents`;
    const status = async (address: string, token?: string) =>
      (await fetched(address, token === undefined ? {} : { 'auth-token': token })).status;
    expect(await status(bare, tenant.adminToken)).toBe(200);
    expect(await status(bare, tenant.appToken)).toBe(200);
    expect(await status(bare)).toBe(404);
    expect(await status(`${bare}?key=${'x'.repeat(32)}`)).toBe(404);
    expect(await status(`${bare}?key=`, tenant.adminToken)).toBe(404);
    expect(await status(bare, (await newTenant(server)).adminToken)).toBe(404);
    const rules = async (...accessRules: object[]) => await tenant.call('PUT', `data-sources/${id}`, { accessRules });
    await rules({ type: 'select', allow: 'all', exclude: ['baz'] });
    expect(await status(bare, tenant.appToken)).toBe(404);
    await rules();
    expect(await status(bare, tenant.appToken)).toBe(400);
    expect(await status(bare, tenant.adminToken)).toBe(200);
    expect(await status(String(url))).toBe(200);
  });
});
