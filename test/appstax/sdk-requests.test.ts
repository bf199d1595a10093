import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { recordedMails } from '../../src/records/outbox.ts';
import { testDatabase } from '../database.ts';
import { type Answer, type AppstaxServer, appstaxServer, newTenant, type Tenant } from './app.ts';

/** The requests that the published clients were seen to send (behaviour note, section 19), row by row, and what each needs back. */

const database = testDatabase();
let server: AppstaxServer;
let tenant: Tenant;
let session: string;
let author: string;
let author2: string;
let picture: Buffer;

const js = {
  'x-appstax-xuABCD----': 'x-appstax-xuABCD----',
  'x-appstax-urltoken': '_',
  accept: 'text/javascript, text/html, application/xml, text/xml, */*',
  'x-requested-with': 'XMLHttpRequest',
  'content-type': 'application/json',
};
const java = {
  accept: 'application/json; charset=utf-8',
  'content-type': 'application/json; charset=utf-8',
};
const ios = { accept: 'application/json', 'content-type': 'application/json' };

beforeAll(async () => {
  server = await appstaxServer(database());
  tenant = await newTenant(server);
  const file = (name: string) => ({ name, type: 'file' }) as const;
  await tenant.collection('Notes', [file('image'), { name: 'author', type: 'relation', to: 'authors', many: true }]);
  await tenant.collection('authors');
  await tenant.collection('books', [
    { name: 'authors', type: 'relation', to: 'authors', many: true },
    { name: 'main', type: 'relation', to: 'authors' },
  ]);
  await tenant.collection('invoices', [{ name: 'completed', type: 'boolean' }]);
  session = (await tenant.signUp('buddy')).session;
  author = await idOf(as(js)('POST', 'objects/authors', { name: 'A' }));
  author2 = await idOf(as(js)('POST', 'objects/authors', { name: 'B' }));
  for (const [title, created] of [
    ['burger', '1'],
    ['Burgers', '2'],
    ['T2', '3'],
  ])
    await as(js)('POST', 'objects/Notes', { title, body: 'x', n: Number(created) });
  await as(js)('POST', 'objects/Notes', {
    title: 'with author',
    author: { sysRelationChanges: { additions: [author] } },
  });
  picture = await sharp({ create: { width: 200, height: 100, channels: 3, background: 'red' } })
    .png()
    .toBuffer();
});

type Client = (method: string, path: string, body?: unknown, signedIn?: string) => Promise<Answer>;

/** A client by the headers that it sends, signed in unless told otherwise. */
const as =
  (headers: Record<string, string>): Client =>
  (method, path, body, signedIn = session) =>
    tenant.call(method, path, body, { headers, session: signedIn });

async function idOf(answer: Promise<Answer>): Promise<string> {
  const { status, body } = await answer;
  expect(status).toBe(200);
  return body.sysObjectId;
}

const titles = ({ status, body, text }: Answer) => {
  expect(status, text).toBe(200);
  return body.objects.map(({ title }) => title);
};

const wrapped = (type: 'single' | 'array', ids: readonly string[]) => ({
  sysDatatype: 'relation',
  sysRelationType: type,
  sysCollection: 'authors',
  sysObjects: ids,
});

const boundary = 'between-the-parts';
const part = (disposition: string, content: string, type = '') =>
  `--${boundary}\r\ncontent-disposition: form-data; ${disposition}\r\n${type === '' ? '' : `content-type: ${type}\r\n`}\r\n${content}\r\n`;
const form = (...parts: readonly string[]) => Buffer.from(`${parts.join('')}--${boundary}--\r\n`, 'latin1');
const typed = (headers: Record<string, string>, kind = 'form-data') => ({
  ...headers,
  'content-type': `multipart/${kind}; boundary=${boundary}`,
});

describe.each([
  ['JS', js],
  ['iOS', ios],
  ['Java', java],
])('objects of the %s client', (name, headers) => {
  const send = as(headers);
  const updated = name === 'Java' ? 200 : 204;

  it('save() of a new object, and of one that was loaded, with all that came with it', async () => {
    const made = await send('POST', 'objects/Notes', { title: 'saved' });
    expect([made.status, Object.keys(made.body).sort()]).toEqual([200, ['sysCreated', 'sysObjectId', 'sysUpdated']]);
    const path = `objects/Notes/${made.body.sysObjectId}`;
    const loaded = (await send('GET', path)).body;
    const saved = await send('PUT', path, { ...loaded, title: 'again', unset: null });
    expect(saved.status).toBe(updated);
    // The Java client reads this from the answer and fails without it.
    if (name === 'Java') expect(saved.body.sysUpdated).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/);
    const { body } = await send('GET', path);
    expect([body.title, body.sysCreated, body.sysObjectId]).toEqual(['again', loaded.sysCreated, loaded.sysObjectId]);
    expect(Object.values(body)).not.toContain(null);
    expect((await send('DELETE', path)).status).toBe(204);
  });

  it('relations come wrapped, and those without a target as the client can read them', async () => {
    const changes = (additions: readonly string[]) => ({ sysRelationChanges: { additions, removals: [] } });
    const id = await idOf(send('POST', 'objects/books', { t: 'B', authors: changes([author, author2]), main: {} }));
    const read = async (query = '') => (await send('GET', `objects/books/${id}${query}`)).body;
    expect((await read()).authors).toEqual(wrapped('array', [author, author2]));
    expect(await read()).not.toHaveProperty('main');
    await send('PUT', `objects/books/${id}`, { authors: changes([]), main: changes([author]) });
    expect((await read()).main).toEqual(wrapped('single', [author]));
    const expanded = (await read('?expanddepth=2')).authors;
    const shown = { sysPermissions: expect.any(Array), sysCreated: expect.any(String) };
    expect(expanded).toMatchObject({
      sysObjects: [
        { sysObjectId: author, name: 'A', ...shown },
        { sysObjectId: author2, name: 'B', ...shown },
      ],
    });
    // Java sends back what it did not change as plain lists, and {} after it saved a change.
    await send('PUT', `objects/books/${id}`, { authors: [author2], main: {} });
    expect((await read()).authors).toEqual(wrapped('array', [author, author2]));
    expect((await read()).main).toEqual(wrapped('single', [author]));
    await send('PUT', `objects/books/${id}`, { authors: { sysRelationChanges: { removals: [author, author2] } } });
    const empty = (await read()).authors;
    expect(empty).toEqual(name === 'Java' ? undefined : wrapped('array', []));
  });

  it('signup(), login(), and what follows', async () => {
    const credentials = { sysUsername: `${name}@example.org`, sysPassword: 'a good password' };
    const up = (await send('POST', 'users', { ...credentials, fullname: 'F' }, '')).body;
    expect(up.user).toMatchObject({ sysUsername: credentials.sysUsername, fullname: 'F' });
    const { body } = await send('POST', 'sessions', credentials, '');
    expect(body.sysSessionId).toEqual(expect.stringMatching(/^\S{16,}$/));
    expect(body.user).toMatchObject({ sysObjectId: up.user.sysObjectId, fullname: 'F' });
    const own = { sysObjectId: up.user.sysObjectId, sysUsername: credentials.sysUsername, fullname: 'G' };
    const path = `objects/users/${up.user.sysObjectId}`;
    expect((await send('PUT', path, own, body.sysSessionId)).status).toBe(updated);
    expect((await send('GET', path, undefined, body.sysSessionId)).body.fullname).toBe('G');
    expect((await send('DELETE', `sessions/${body.sysSessionId}`, undefined, body.sysSessionId)).status).toBe(204);
    expect((await send('GET', path, undefined, body.sysSessionId)).status).toBe(401);
  });

  it('a login that fails tells why in words', async () => {
    const { status, body } = await send('POST', 'sessions', { sysUsername: 'nobody', sysPassword: 'x' }, '');
    expect([status, body.errorCode]).toEqual([401, 'ErrNotAuthorized']);
    expect(body.errorMessage).toBe('Invalid username and/or password');
    expect(body.errorId).toEqual(expect.any(String));
  });
});

describe('the JS client', () => {
  const send = as(js);

  it.each<[call: string, path: string, found: readonly string[]]>([
    ['findAll(c)', 'objects/Notes', ['burger', 'Burgers', 'T2', 'with author']],
    [
      'findAll(c, {expand:2, order:"-created", page, pageSize})',
      'objects/Notes?expanddepth=2&sortorder=desc&sortcolumn=created&paging=yes&pagenum=1&pagelimit=2',
      ['Burgers', 'burger'],
    ],
    ['find(c, "title=\'T2\' and n > 0")', 'objects/Notes?filter=title%3D%27T2%27%20and%20n%20%3E%200', ['T2']],
    ['find(c, {n: 3})', 'objects/Notes?filter=n%3D%273%27', ['T2']],
    ['find(c, function(){})', 'objects/Notes?filter=', ['burger', 'Burgers', 'T2', 'with author']],
    [
      'search(c, "burger", ["title","body"])',
      'objects/Notes?filter=title%20like%20%27%25burger%25%27%20or%20body%20like%20%27%25burger%25%27',
      ['burger', 'Burgers'],
    ],
    [
      'search(c, {…}, {order:"title"})',
      'objects/Notes?filter=title%20like%20%27%25u%25%27&sortorder=asc&sortcolumn=title',
      ['Burgers', 'burger', 'with author'],
    ],
  ])('%s', async (_, path, found) => {
    expect(titles(await send('GET', path))).toEqual(found);
  });

  it('find(c, {author: obj})', async () => {
    const held = await send('GET', `objects/Notes?filter=author%20has%20(%27${author}%27)`);
    expect(titles(held)).toEqual(['with author']);
    expect(held.body.objects[0]?.author).toEqual(wrapped('array', [author]));
  });

  it('find(c, {title: "O\'Brien"}), which it does not escape, is told to be wrong', async () => {
    const answer = await send('GET', `objects/Notes?filter=title%3D%27O%27Brien%27`);
    expect([answer.status, answer.body.errorCode]).toEqual([400, 'ErrBadRequest']);
  });

  it('find("invoices", {amount: 1001, completed: false})', async () => {
    await send('POST', 'objects/invoices', { title: 'open', amount: 1001, completed: false });
    const filter = 'amount%3D%271001%27%20and%20completed%3D%27false%27';
    expect(titles(await send('GET', `objects/invoices?filter=${filter}`))).toEqual(['open']);
  });

  it('grant() and revoke(), then save()', async () => {
    const id = await idOf(send('POST', 'objects/invoices', { title: 'shared' }));
    const entry = (username: string, ...permissions: string[]) => ({ sysObjectId: id, username, permissions });
    const change = {
      grants: [entry('friend', 'read', 'update'), entry('*', 'read')],
      revokes: [entry('foe', 'delete')],
    };
    expect((await send('POST', 'permissions', change)).status).toBe(204);
    expect((await send('GET', `objects/invoices/${id}`, undefined, '')).body.sysPermissions).toEqual(['read']);
  });

  it('saveAll() of new objects that refer to each other', async () => {
    const [one, two] = [
      await idOf(send('POST', 'objects/authors', { name: 'a' })),
      await idOf(send('POST', 'objects/authors', { name: 'b' })),
    ];
    const authors = { sysRelationChanges: { additions: [one, two], removals: [] } };
    const main = { sysRelationChanges: { additions: [one], removals: [] } };
    const id = await idOf(send('POST', 'objects/books', { t: 'B', authors, main }));
    const { body } = await send('GET', `objects/books/${id}`);
    expect([body.authors, body.main]).toEqual([wrapped('array', [one, two]), wrapped('single', [one])]);
  });

  it('signup(u, p, login, {…}) says whether to sign in', async () => {
    const sign = (login: string) =>
      send('POST', `users?login=${login}`, { sysUsername: `login ${login}`, sysPassword: 'p', fullname: 'F' }, '');
    expect((await sign('true')).body.sysSessionId).toEqual(expect.any(String));
    const { status, body } = await sign('false');
    expect([status, 'sysSessionId' in body]).toEqual([200, false]);
  });

  it('requestPasswordReset(e) and changePassword({…, login})', async () => {
    const email = 'reset@example.org';
    await send('POST', 'users', { sysUsername: email, sysPassword: 'old' }, '');
    expect((await send('POST', 'users/reset/email', { email }, '')).status).toBe(204);
    const [mail] = await recordedMails(database(), email);
    const pinCode = /\b\d{4}\b/.exec(mail?.text ?? '')?.[0];
    const reset = { username: email, password: 'new', pinCode, login: true };
    const { status, body } = await send('POST', 'users/reset/password', reset, '');
    expect([status, body.user.sysUsername]).toEqual([200, email]);
    expect((await send('GET', 'objects/Notes', undefined, body.sysSessionId)).status).toBe(200);
  });

  it('a file in a new object, replaced later, and the addresses of image.url and imageUrl()', async () => {
    const image = (filename: string) => ({ sysDatatype: 'file', filename });
    const made = await tenant.call(
      'POST',
      'objects/Notes',
      form(
        part('name="image"; filename="my image.png"', picture.toString('latin1'), 'image/png'),
        part('name="sysObjectData"', JSON.stringify({ title: 'pictured', image: image('my image.png') })),
      ),
      { headers: typed(js), session },
    );
    expect(made.status).toBe(200);
    const token = made.headers.get('x-appstax-urltoken');
    expect(String(token).length).toBeGreaterThan(1);
    const id = made.body.sysObjectId;
    // Addresses carry the token alone, since pages load them without headers.
    const load = async (path: string) =>
      await server.send(
        new Request(`http://trivium.test/api/latest/${path}?token=${encodeURIComponent(String(token))}`),
      );
    expect((await load(`files/Notes/${id}/image/my%20image.png`)).status).toBe(200);
    const scaled = await load(`images/resize/100/-/Notes/${id}/image/my%20image.png`);
    const { width, height } = await sharp(Buffer.from(await scaled.arrayBuffer())).metadata();
    expect([width, height]).toEqual([100, 50]);
    expect((await send('PUT', `objects/Notes/${id}`, { image: image('new.png') })).status).toBe(204);
    const path = `files/Notes/${id}/image/new.png`;
    const upload = form(part('name="file"; filename="blob"', 'the new one', 'image/png'));
    expect((await tenant.call('PUT', `${path}?token=${token}`, upload, { headers: typed(js), session })).status).toBe(
      204,
    );
    expect(await (await load(path)).text()).toBe('the new one');
    expect((await send('DELETE', `objects/Notes/${id}`)).status).toBe(204);
  });

  it.each([
    ['login({provider}), its first request', 'GET', 'sessions/providers/facebook', undefined, 404],
    [
      'login({provider}), its second',
      'POST',
      'sessions',
      { sysProvider: { type: 'facebook', data: { code: 'c', redirectUri: 'https://a.example/' } } },
      400,
    ],
    ['request("put", "/my/func", "some text")', 'PUT', 'server/my/func', 'some text', 404],
    ['channel("public/chat")', 'POST', 'messaging/realtime/sessions?unique=a1', {}, 404],
  ])('%s is answered with an error that it can read', async (_, method, path, body, status) => {
    const answer = await send(method, path, body);
    expect(answer.status).toBe(status);
    expect(answer.body.errorMessage).toEqual(expect.stringMatching(/./));
  });
});

describe('the Java client', () => {
  const send = as(java);

  it('find and filter', async () => {
    expect(titles(await send('GET', 'objects/Notes?expanddepth=1'))).toContain('T2');
    expect(titles(await send('GET', 'objects/Notes?filter=n%20%3E%202%20and%20title%20like%20%27T%25%27'))).toEqual([
      'T2',
    ]);
  });

  it('a file of its own form', async () => {
    const image = { sysDatatype: 'file', filename: 'my image.png' };
    const id = await idOf(send('POST', 'objects/Notes', { title: 'of Java', image }));
    const path = `files/Notes/${id}/image/my%20image.png`;
    const upload = form(part('name="filedata"; filename="my image.png"', 'bytes', 'application/octet-stream'));
    const headers = typed(java, 'mixed');
    expect((await tenant.call('PUT', path, upload, { headers, session })).status).toBe(204);
    // It puts what it reads as url behind its own base address.
    const { url } = Object((await send('GET', `objects/Notes/${id}`)).body.image);
    expect(url).toBe(path);
    expect((await send('GET', url)).text).toBe('bytes');
    expect((await send('DELETE', `objects/Notes/${id}`)).status).toBe(204);
  });

  it('permissions that it sends with every save, and those without an id', async () => {
    const id = await idOf(send('POST', 'objects/invoices', { title: 'J' }));
    const grants = [{ sysObjectId: id, username: 'friend', permissions: ['read'] }];
    for (const time of [1, 2]) {
      expect([time, (await send('POST', 'permissions', { grants, revokes: [] })).status]).toEqual([time, 204]);
    }
    const nameless = { grants: [{ username: 'friend', permissions: ['read'] }] };
    expect((await send('POST', 'permissions', nameless)).status).toBe(400);
  });

  it('an empty body that is called JSON', async () => {
    expect((await send('POST', 'messaging/realtime/sessions', '')).status).toBe(404);
    const id = await idOf(send('POST', 'objects/invoices', ''));
    expect((await send('DELETE', `objects/invoices/${id}`, '')).status).toBe(204);
  });
});

describe('the iOS client', () => {
  const send = as(ios);

  it('a new object with a file, its data first', async () => {
    const image = { sysDatatype: 'file', filename: 'a.png' };
    const upload = form(
      part('name="sysObjectData"', JSON.stringify({ title: 'of iOS', image })),
      part('name="image"; filename="a.png"', 'bytes', 'image/png'),
    );
    const id = await idOf(tenant.call('POST', 'objects/Notes', upload, { headers: typed(ios), session }));
    expect((await send('GET', `files/Notes/${id}/image/a.png`)).text).toBe('bytes');
    expect((await send('DELETE', `objects/Notes/${id}`)).status).toBe(204);
  });

  it('users?login=false', async () => {
    const up = await send('POST', 'users?login=false', { sysUsername: 'of iOS', sysPassword: 'p' }, '');
    expect([up.status, 'sysSessionId' in up.body]).toEqual([200, false]);
  });
});
