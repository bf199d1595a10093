import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { sweepFiles } from '../../src/records/files/sweep-files.ts';
import { testDatabase } from '../database.ts';
import { type FlipletServer, flipletServer, newTenant, type Tenant } from '../fliplet/app.ts';

const database = testDatabase();
let server: FlipletServer;
let tenant: Tenant;
let id: number;

beforeAll(async () => {
  server = await flipletServer(database(), ['--upload-limit', '64kb']);
  tenant = await newTenant(server);
});

beforeEach(async () => {
  id = await tenant.source();
});

/** A body of one part as it goes over the wire, with the name of its file as it is. */
function part(
  filename: string,
  { type = 'text/plain', content = 'x', end = '\r\n--edge--\r\n', field = 'file' } = {},
): Buffer {
  const head = `--edge\r\ncontent-disposition: form-data; name="${field}"; filename="${filename}"\r\n`;
  return Buffer.from(`${head}${type === '' ? '' : `content-type: ${type}\r\n`}\r\n${content}${end}`);
}

async function send(
  body: NonNullable<RequestInit['body']>,
  path = `data-sources/${id}/data`,
  token = tenant.adminToken,
  method = 'PUT',
) {
  const headers = { 'auth-token': token, 'content-type': 'multipart/form-data; boundary=edge' };
  const init = { method, headers, body, duplex: 'half' } as const;
  const response = await server.send(new Request(`http://trivium.test/v1/${path}`, init));
  const text = await response.text();
  return { status: response.status, text };
}

async function served(url: unknown) {
  return await server.send(new Request(String(url)));
}

/** Files that something still holds, and the pieces of all. */
async function kept(): Promise<readonly number[]> {
  const { db } = database();
  await sweepFiles(database());
  const names = (await db.listCollections({}, { nameOnly: true }).toArray()).map(({ name }) => name);
  const chunks = names.filter((name) => name.endsWith('.chunks'));
  const counts = chunks.map(async (name) => await db.collection(name).countDocuments({}));
  return [
    await db.collection('file_records').countDocuments({ state: { $ne: 'released' } }),
    ...(await Promise.all(counts)),
  ];
}

describe('X1: names of files', () => {
  test.each([
    '../../etc/passwd',
    '..%2f..%2fpasswd',
    'C:\\\\Windows\\\\system.ini',
    'CON',
    'nul',
    `${'n'.repeat(1_000)}.txt`,
    'a\u202etxt.exe.pdf',
    'quote%22; filename=other.html',
    'na\u00efve \ud83c\udf88.txt',
    '.htaccess',
    '.',
    '..',
    ' ',
    '<script>alert(1)</script>.txt',
  ])('%j is stored as data, and its address serves the bytes', async (name) => {
    const { status, text } = await send(part(name, { content: 'the bytes' }));
    expect(status).toBe(201);
    const { data }: { data: Record<string, unknown> } = JSON.parse(text);
    const response = await served(data.file);
    expect([response.status, await response.text()]).toEqual([200, 'the bytes']);
    const disposition = response.headers.get('content-disposition') ?? '';
    expect(disposition).toMatch(/^attachment/);
    expect(disposition).toMatch(/^[\x20-\x7e]*$/);
    expect(disposition.replace(/"[^"]*"/g, '""').match(/filename=/g)?.length ?? 0).toBeLessThanOrEqual(1);
    expect(new URL(String(data.file)).pathname).toMatch(/^\/v1\/media\/files\/\d+\/contents\/[^/]+$/);
  });

  test('a line break ends no header', async () => {
    const { status, text } = await send(part('a%0d%0aset-cookie: x=1.txt'));
    expect(status).toBe(201);
    const response = await served(JSON.parse(text).data.file);
    expect(response.headers.get('set-cookie')).toBeNull();
  });
});

describe('X2: what a browser would run is a download', () => {
  test.each([
    'text/html',
    'text/html;x=y',
    'TEXT/HTML',
    'image/svg+xml',
    'application/xml',
    'application/pdf',
    '',
    'x',
    'text/plain, text/html',
  ])('of type %j', async (type) => {
    const { text } = await send(part('page.htm', { type, content: '<script>alert(1)</script>' }));
    const response = await served(JSON.parse(text).data.file);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('content-disposition')).toMatch(/^attachment/);
    expect(response.headers.get('content-security-policy')).toContain('sandbox');
  });

  test('an image may be shown', async () => {
    const { text } = await send(part('a.png', { type: 'image/png' }));
    const response = await served(JSON.parse(text).data.file);
    expect(response.headers.get('content-disposition')).toMatch(/^inline/);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });
});

describe('X3: files that are not taken', () => {
  test.each(['setup.exe', 'x.JS', 'archive.tar.gz', 'run.sh. . ', 'a.pHp'])('%s', async (name) => {
    const before = await kept();
    const form = Buffer.concat([part('fine.txt', { end: '\r\n' }), part(name)]);
    const answers = [
      await send(form),
      await send(form, `media/files?organizationId=${tenant.organizationId}`, tenant.adminToken, 'POST'),
    ];
    expect(answers.map(({ status }) => status)).toEqual([422, 422]);
    expect(await kept()).toEqual(before);
    expect((await tenant.call('GET', `data-sources/${id}/data`)).body.entries).toEqual([]);
  });

  test('nor is one for an entry that one may not change', async () => {
    const made = await tenant.call('PUT', `data-sources/${id}/data`, { a: 1 });
    await tenant.call('PUT', `data-sources/${id}`, { accessRules: [{ type: 'select', allow: 'all' }] });
    const before = await kept();
    for (const path of [`data-sources/${id}/data/${made.body.id}`, `data-sources/${id}/data`]) {
      expect((await send(part('a.txt'), path, tenant.appToken)).status).toBe(400);
    }
    expect(await kept()).toEqual(before);
  });
});

describe('X4, P8: forms that are too much, or not all there', () => {
  const text = (name: string) => `--edge\r\ncontent-disposition: form-data; name="${name}"\r\n\r\nx\r\n`;
  test.each<[string, () => NonNullable<RequestInit['body']>, number]>([
    ['a file beyond the limit', () => part('a.bin1', { content: 'x'.repeat(70_000) }), 413],
    ['the same without a length', () => chunked(part('a.bin1', { content: 'x'.repeat(70_000) })), 413],
    [
      'more parts than are taken',
      () => Buffer.from(`${Array.from({ length: 1_001 }, (_, n) => text(`f${n}`)).join('')}--edge--\r\n`),
      400,
    ],
    ['a file without an end', () => part('a.txt', { end: '' }), 400],
    [
      'a second file without an end',
      () => Buffer.concat([part('a.txt', { end: '\r\n' }), part('b.txt', { end: '' })]),
      400,
    ],
    ['no boundary in the body', () => Buffer.from('just text'), 400],
    [
      'a part without a name',
      () => Buffer.from('--edge\r\ncontent-disposition: form-data\r\n\r\nx\r\n--edge--\r\n'),
      400,
    ],
    ['headers without an end', () => Buffer.from(`--edge\r\n${'x: y\r\n'.repeat(5_000)}`), 400],
    [
      'a field that breaks a schema',
      () => Buffer.concat([part('a.txt', { end: '\r\n' }), Buffer.from(`${text('_flSchema')}--edge--\r\n`)]),
      400,
    ],
  ])('%s', async (_, body, status) => {
    const before = await kept();
    for (const path of [`data-sources/${id}/data`, `media/files?organizationId=${tenant.organizationId}`]) {
      if (path.startsWith('media') && status !== 413) continue;
      expect((await send(body(), path, tenant.adminToken, path.startsWith('media') ? 'POST' : 'PUT')).status).toBe(
        status,
      );
    }
    expect(await kept()).toEqual(before);
    expect((await tenant.call('GET', `data-sources/${id}/data`)).body.entries).toEqual([]);
  });

  test('a boundary that is missing in the header', async () => {
    const headers = { 'content-type': 'multipart/form-data' };
    expect((await tenant.call('PUT', `data-sources/${id}/data`, '--edge--', { headers })).status).toBe(400);
  });

  test('pieces without a length arrive whole', async () => {
    const { status, text: answer } = await send(chunked(part('a.txt', { content: 'in pieces' })));
    expect(status).toBe(201);
    expect(await (await served(JSON.parse(answer).data.file)).text()).toBe('in pieces');
  });
});

describe('X5: ranges', () => {
  const many = `bytes=${Array.from({ length: 1_000 }, (_, n) => `${n}-${n}`).join()}`;
  test('each of the odd ones gives the whole file, a part of it, or 416', async () => {
    const { text } = await send(part('a.txt', { content: '0123456789' }));
    const odd = ['bytes=9-1', 'bytes=100-', 'bytes=-0', many, 'bytes=0-0,2-3', 'lines=1-2', 'bytes=a-b', 'bytes=', '='];
    for (const range of odd) {
      const response = await server.send(new Request(JSON.parse(text).data.file, { headers: { range } }));
      expect([200, 416]).toContain(response.status);
      if (response.status === 200) expect(await response.text()).toBe('0123456789');
    }
    const headers = { range: 'bytes=8-99999999' };
    const rest = await server.send(new Request(JSON.parse(text).data.file, { headers }));
    expect([rest.status, await rest.text()]).toEqual([206, '89']);
  });
});

function chunked(bytes: Buffer): ReadableStream<Uint8Array> {
  let from = 0;
  return new ReadableStream({
    pull(controller) {
      if (from >= bytes.length) controller.close();
      else controller.enqueue(new Uint8Array(bytes.subarray(from, from + 1_000)));
      from += 1_000;
    },
  });
}
