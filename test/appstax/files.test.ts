import { Buffer } from 'node:buffer';
import { beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '../database.ts';
import { appstaxServer, newTenant, type Tenant } from './app.ts';

const database = testDatabase();
let tenant: Tenant;

beforeAll(async () => {
  tenant = await newTenant(await appstaxServer(database()));
  await tenant.collection('Notes', [
    { name: 'title' },
    { name: 'image', type: 'file' },
    { name: 'Contents', type: 'file' },
  ]);
});

const boundary = '9a3862a514cb4bb39369d4d03f1abd27';
const fileValue = (filename: string) => ({ sysDatatype: 'file', filename });

/** A multipart body of parts with their header lines. */
function multipart(...parts: (readonly [headers: string, content: string])[]): string {
  const texts = parts.map(([headers, content]) => `--${boundary}\r\n${headers}\r\n\r\n${content}\r\n`);
  return `${texts.join('')}--${boundary}--\r\n`;
}

const filePart = (name: string, filename: string, content: string) =>
  [`Content-Disposition: form-data; name="${name}"; filename="${filename}"`, content] as const;
const objectPart = (data: object) =>
  ['Content-Disposition: form-data; name="sysObjectData"', JSON.stringify(data)] as const;

const asForm = { 'content-type': `multipart/form-data; boundary=${boundary}` };
const asMixed = { 'content-type': `multipart/mixed; boundary=${boundary}` };

async function make(body: object, session?: string): Promise<string> {
  const answer = await tenant.call('POST', 'objects/Notes', body, { session });
  expect(answer.status, answer.text).toBe(200);
  return answer.body.sysObjectId;
}

async function put(path: string, content: string, options: Parameters<Tenant['call']>[3] = {}) {
  return await tenant.call('PUT', `files/Notes/${path}`, content, {
    headers: { 'content-type': 'image/png' },
    ...options,
  });
}

async function stored(): Promise<{ files: number; chunks: number }> {
  const { db } = database();
  const files = await db.collection('file_records').countDocuments({ state: { $ne: 'released' } });
  return { files, chunks: await db.collection('files.chunks').countDocuments() };
}

describe('upload', () => {
  it.each([
    ['A38: as the guide, in a part filedata', asForm, multipart(filePart('filedata', 'x.png', 'data'))],
    ['by the JS and iOS clients, in a part file', asForm, multipart(filePart('file', 'x.png', 'data'))],
    ['by the Java client, as multipart/mixed', asMixed, multipart(filePart('filedata', 'myimage.png', 'data'))],
    [
      'among other parts, the first with a file name',
      asForm,
      multipart(
        ['Content-Disposition: form-data; name="a"', '1'],
        filePart('b', 'y', 'data'),
        filePart('c', 'z', 'no'),
      ),
    ],
    ['raw', { 'content-type': 'image/png' }, 'data'],
    ['raw, as curl labels it', { 'content-type': 'application/x-www-form-urlencoded' }, 'data'],
  ])('%s', async (_, headers, body) => {
    const id = await make({ title: 'T', image: fileValue('myimage.png') });
    const answer = await tenant.call('PUT', `files/Notes/${id}/image/myimage.png`, body, { headers });
    expect([answer.status, answer.text]).toEqual([204, '']);
    const read = await tenant.call('GET', `files/Notes/${id}/image/myimage.png`);
    expect([read.status, read.text, read.headers.get('content-type')]).toEqual([200, 'data', 'image/png']);
  });

  it.each([
    ['another name than the property has', 'image/other.png', 400],
    ['a property that is no file', 'title/T', 400],
    ['a property that is not there', 'nothing/myimage.png', 400],
  ])('A38, X3: %s is refused', async (_, path, status) => {
    const id = await make({ title: 'T', image: fileValue('myimage.png') });
    const answer = await put(`${id}/${path}`, 'data');
    expect(answer.status).toBe(status);
    expect(answer.body.errorCode).toBe('ErrBadRequest');
  });

  it('X4: a body without a file, or cut short, changes nothing', async () => {
    const id = await make({ image: fileValue('a.png') });
    await put(`${id}/image/a.png`, 'before');
    const before = await stored();
    const bodies = [
      multipart(['Content-Disposition: form-data; name="a"', '1']),
      multipart(filePart('file', 'a.png', 'cut')).slice(0, -boundary.length),
      '',
    ];
    for (const body of bodies) {
      expect((await put(`${id}/image/a.png`, body, { headers: asForm })).status).toBe(400);
    }
    expect((await tenant.call('GET', `files/Notes/${id}/image/a.png`)).text).toBe('before');
    expect(await stored()).toEqual(before);
  });

  it('A42, X3: needs the right to update, and says 404 where there is no object', async () => {
    const [alice, bob] = [await tenant.signUp('alice'), await tenant.signUp('bob')];
    const id = await make({ image: fileValue('a.png') }, alice.session);
    expect((await put(`${id}/image/a.png`, 'x', { session: bob.session })).status).toBe(401);
    expect((await put(`${id}/image/a.png`, 'x')).status).toBe(401);
    expect((await put('nobody/image/a.png', 'x')).status).toBe(404);
    expect((await put(`${id}/image/a.png`, 'x', { session: alice.session })).status).toBe(204);
    for (const session of [bob.session, '']) {
      expect((await tenant.call('GET', `files/Notes/${id}/image/a.png`, undefined, { session })).status).toBe(401);
    }
    const read = await tenant.call('GET', `files/Notes/${id}/image/a.png`, undefined, { session: alice.session });
    expect(read.text).toBe('x');
  });

  it('of two at once leaves one whole file', async () => {
    const id = await make({ image: fileValue('a.png') });
    const contents = ['a', 'b', 'c', 'd'].map((letter) => letter.repeat(600_000));
    const before = (await stored()).files;
    const answers = await Promise.all(contents.map((content) => put(`${id}/image/a.png`, content)));
    expect(answers.map((answer) => answer.status)).toEqual([204, 204, 204, 204]);
    expect(contents).toContain((await tenant.call('GET', `files/Notes/${id}/image/a.png`)).text);
    expect((await stored()).files).toBe(before + 1);
  });

  it('X1: names are data', async () => {
    for (const name of ['../../x', 'a b.png', 'ü😀"\r\n.png', 'CON', '%2F', '\u202egnp.exe']) {
      const id = await make({ image: fileValue(name) });
      const path = `files/Notes/${id}/image/${encodeURIComponent(name)}`;
      expect((await tenant.call('PUT', path, 'data')).status, name).toBe(204);
      const object = await tenant.call('GET', `objects/Notes/${id}`);
      expect(object.body.image).toEqual({ ...fileValue(name), url: path });
      const read = await tenant.call('GET', path);
      expect(read.text).toBe('data');
      expect(read.headers.get('content-disposition')).not.toMatch(/[\r\n]/);
    }
  });
});

describe('files of an object', () => {
  it('A37, A39 to A41, A43, A44: several, read with their URLs', async () => {
    const id = await make({
      title: 'This is my first note',
      smallImage: { SysDatatype: 'file', Filename: 'smallimage.png' },
      largeImage: fileValue('largeimage.png'),
    });
    expect((await put(`${id}/smallImage/smallimage.png`, 'small')).status).toBe(204);
    expect((await put(`${id}/largeImage/largeimage.png`, 'large')).status).toBe(204);
    const expected = {
      title: 'This is my first note',
      smallImage: { ...fileValue('smallimage.png'), url: `files/Notes/${id}/smallImage/smallimage.png` },
      largeImage: { ...fileValue('largeimage.png'), url: `files/Notes/${id}/largeImage/largeimage.png` },
    };
    expect((await tenant.call('GET', `files/Notes/${id}`)).body).toMatchObject(expected);
    expect((await tenant.call('GET', `objects/Notes/${id}`)).body).toMatchObject(expected);
    expect((await tenant.call('GET', `files/Notes/${id}/smallImage/smallimage.png`)).text).toBe('small');
    expect((await tenant.call('GET', `files/Notes/${id}/smallImage/largeimage.png`)).status).toBe(404);
  });

  it('keeps the data with the name, and drops it with another', async () => {
    const id = await make({ image: fileValue('a.png') });
    await put(`${id}/image/a.png`, 'data');
    const read = async () => (await tenant.call('GET', `files/Notes/${id}/image/a.png`)).status;
    const answers: number[] = [];
    for (const image of [{ ...fileValue('a.png'), url: 'files/x' }, fileValue('b.png'), fileValue('a.png')]) {
      expect((await tenant.call('PUT', `objects/Notes/${id}`, { title: 'T', image })).status).toBe(204);
      answers.push(await read());
    }
    expect(answers).toEqual([200, 404, 404]);
    await put(`${id}/image/a.png`, 'data');
    await tenant.call('PUT', `objects/Notes/${id}`, { image: fileValue('') });
    expect((await tenant.call('GET', `objects/Notes/${id}`)).body).not.toHaveProperty('image');
    expect(await read()).toBe(404);
  });

  it('are gone with the object', async () => {
    const before = (await stored()).files;
    const id = await make({ image: fileValue('a.png') });
    await put(`${id}/image/a.png`, 'data');
    expect((await stored()).files).toBe(before + 1);
    await tenant.call('DELETE', `objects/Notes/${id}`);
    expect((await stored()).files).toBe(before);
    expect((await tenant.call('GET', `files/Notes/${id}/image/a.png`)).status).toBe(404);
  });

  it.each([
    ['a text', 'x'],
    ['an object of another kind', { a: 1 }],
    ['a name that is no text', { sysDatatype: 'file', filename: { $ne: '' } }],
    ['a name without end', fileValue('x'.repeat(1001))],
  ])('refuses %s for a column of files', async (_, image) => {
    expect((await tenant.call('POST', 'objects/Notes', { image })).status).toBe(400);
  });

  it('X5: ranges and conditions', async () => {
    const id = await make({ image: fileValue('a.bin') });
    await put(`${id}/image/a.bin`, '0123456789');
    const get = (headers: Record<string, string>) =>
      tenant.call('GET', `files/Notes/${id}/image/a.bin`, undefined, { headers });
    const whole = await get({});
    expect(whole.headers.get('accept-ranges')).toBe('bytes');
    expect(whole.headers.get('x-content-type-options')).toBe('nosniff');
    const part = await get({ range: 'bytes=2-4' });
    expect([part.status, part.text, part.headers.get('content-range')]).toEqual([206, '234', 'bytes 2-4/10']);
    expect((await get({ range: 'bytes=10-' })).status).toBe(416);
    expect((await get({ range: 'bytes=9-1' })).text).toBe('0123456789');
    const etag = whole.headers.get('etag') ?? '';
    expect((await get({ 'if-none-match': etag })).status).toBe(304);
    expect((await get({ 'if-none-match': '"x"' })).status).toBe(200);
    expect((await get({ 'if-modified-since': whole.headers.get('last-modified') ?? '' })).status).toBe(304);
  });

  it('X2: what could run in a browser is a download', async () => {
    const id = await make({ image: fileValue('a.html') });
    await put(`${id}/image/a.html`, '<script>', { headers: { 'content-type': 'text/html;x=y' } });
    const { headers } = await tenant.call('GET', `files/Notes/${id}/image/a.html`);
    expect(headers.get('content-disposition')).toMatch(/^attachment/);
    expect(headers.get('content-security-policy')).toContain('sandbox');
  });
});

describe('URL tokens', () => {
  const bare = { 'x-appstax-appkey': '' };

  it('stand for the app and the session that they were given to, for files alone', async () => {
    const alice = await tenant.signUp('alice of tokens');
    const id = await make({ image: fileValue('a.png') }, alice.session);
    const path = `files/Notes/${id}/image/a.png`;
    const tokenOf = async (session: string) =>
      (
        await tenant.call('GET', 'objects/Notes', undefined, { session, headers: { 'x-appstax-urltoken': '_' } })
      ).headers.get('x-appstax-urltoken');
    const [mine, anonymous] = [await tokenOf(alice.session), await tokenOf('')];
    expect((await tenant.call('PUT', `${path}?token=${mine}`, 'data', { headers: bare })).status).toBe(204);
    const status = async (query: string) =>
      (await tenant.call('GET', `${path}${query}`, undefined, { headers: bare })).status;
    expect(await status(`?token=${mine}`)).toBe(200);
    expect(await status(`?token=${anonymous}`)).toBe(401);
    expect(await status('?token=x')).toBe(401);
    expect(await status('')).toBe(401);
    expect(await status(`?appkey=${tenant.app.key}`)).toBe(401);
    expect((await tenant.call('GET', `objects/Notes?token=${mine}`, undefined, { headers: bare })).status).toBe(401);
    await tenant.call('DELETE', `sessions/${alice.session}`, undefined, { session: alice.session });
    expect(await status(`?token=${mine}`)).toBe(401);
  });

  it('are not needed where everybody may read', async () => {
    const id = await make({ image: fileValue('a.png') });
    await put(`${id}/image/a.png`, 'data');
    const path = `files/Notes/${id}/image/a.png?appkey=${encodeURIComponent(tenant.app.key)}`;
    expect((await tenant.call('GET', path, undefined, { headers: bare })).text).toBe('data');
  });
});

describe('create with files', () => {
  const document = filePart('Contents', 'mycontents.docx', 'binary data');
  const data = { Title: '42', Contents: fileValue('mycontents.docx'), Tarball: fileValue('mytarball.docx') };

  it.each([
    [
      'A45: the object last, as the guide has it',
      [
        document,
        [
          'Content-Disposition: form-data; name="sysObjectData"; filename="0"\r\nContent-Type: application/json',
          JSON.stringify(data),
        ],
      ],
    ],
    ['the object first, as iOS sends it', [objectPart(data), document]],
    ['without a property for the file', [document, objectPart({ Title: '42', Tarball: fileValue('mytarball.docx') })]],
  ] as const)('%s', async (_, parts) => {
    const answer = await tenant.call('POST', 'objects/Notes', multipart(...parts), { headers: asForm });
    expect(answer.status, answer.text).toBe(200);
    const id = answer.body.sysObjectId;
    const read = await tenant.call('GET', `files/Notes/${id}/Contents/mycontents.docx`);
    expect([read.text, read.headers.get('content-disposition')]).toEqual([
      'binary data',
      'attachment; filename="mycontents.docx"',
    ]);
    expect((await tenant.call('GET', `files/Notes/${id}/Tarball/mytarball.docx`)).body).toMatchObject({
      errorCode: 'ErrFileNotFound',
    });
  });

  it.each([
    ['no object', multipart(document), asForm],
    ['a broken object', multipart(document, ['Content-Disposition: form-data; name="sysObjectData"', '{']), asForm],
    ['another name in the object', multipart(document, objectPart({ Contents: fileValue('other') })), asForm],
    ['a property that is no file', multipart(document, objectPart({ Contents: 'x' })), asForm],
    ['two files for one property', multipart(document, document, objectPart(data)), asForm],
    ['a text part', multipart(['Content-Disposition: form-data; name="a"', '1'], objectPart(data)), asForm],
    ['the middle of a body', multipart(document, objectPart(data)).slice(0, 150), asForm],
    ['no boundary', multipart(document, objectPart(data)), { 'content-type': 'multipart/form-data' }],
  ])('X4: of %s nothing is left', async (_, body, headers) => {
    const [before, objects] = [await stored(), await tenant.call('GET', 'objects/Notes')];
    const answer = await tenant.call('POST', 'objects/Notes', body, { headers });
    expect([answer.status, answer.body.errorCode]).toEqual([400, 'ErrBadRequest']);
    expect((await stored()).files).toBe(before.files);
    expect((await tenant.call('GET', 'objects/Notes')).body.objects).toHaveLength(objects.body.objects.length);
  });

  it('passes every byte through', async () => {
    const bytes = Buffer.from(Array.from({ length: 256 }, (_, index) => index))
      .toString('latin1')
      .repeat(3);
    const answer = await tenant.call(
      'POST',
      'objects/Notes',
      multipart(filePart('Contents', 'b.bin', bytes), objectPart({})),
      {
        headers: asForm,
      },
    );
    const read = await tenant.call('GET', `files/Notes/${answer.body.sysObjectId}/Contents/b.bin`);
    expect(read.text).toBe(bytes);
  });
});
