import { type ClientRequest, type IncomingMessage, request } from 'node:http';
import { text } from 'node:stream/consumers';
import { createGunzip } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Running } from '../../src/run.ts';
import { testDatabase } from '../database.ts';
import { type AppstaxServer, appstaxServer, newTenant, type Tenant } from './app.ts';
import { listening } from './listening.ts';

const database = testDatabase();
let running: Running;
let server: AppstaxServer;
let tenant: Tenant;

beforeAll(async () => {
  running = await listening(database);
  server = await appstaxServer(database());
  tenant = await newTenant(server);
  await tenant.collection('Notes', [{ name: 'Age', type: 'number' }]);
  for (const [title, Age] of [
    ['TODO', 10],
    ['DONE', 30],
    ['TODO', 50],
  ]) {
    await tenant.call('POST', 'objects/Notes', { title, Age });
  }
});

afterAll(async () => {
  await running.stop('the tests are over');
});

interface RawAnswer {
  readonly status: number | undefined;
  readonly headers: IncomingMessage['headers'];
  readonly text: string;
}

/** Sends a request as it is, also a GET with a body, over a socket. */
async function raw(
  method: string,
  path: string,
  headers: Record<string, string> = {},
  body?: string,
): Promise<RawAnswer> {
  const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
  const sent = request(`${running.url}/api/latest/${path}`, {
    method,
    headers: { 'x-appstax-appkey': tenant.app.key, ...length, ...headers },
  });
  sent.end(body);
  const response = await answered(sent);
  const content = response.headers['content-encoding'] === 'gzip' ? response.pipe(createGunzip()) : response;
  return { status: response.statusCode, headers: response.headers, text: await text(content) };
}

function answered(sent: ClientRequest): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    sent.once('response', resolve).once('error', reject);
  });
}

const form = { 'content-type': 'application/x-www-form-urlencoded' };
const ages = (answer: RawAnswer) => JSON.parse(answer.text).objects.map((object: { Age: number }) => object.Age);

describe('a GET with a form in its body, as the commands of the guide send it', () => {
  it('A18: is filtered by the form', async () => {
    expect(ages(await raw('GET', 'objects/Notes', form, 'filter=title%3D%27TODO%27'))).toEqual([10, 50]);
  });

  it('A31: is compressed when the form says so', async () => {
    const answer = await raw('GET', 'objects/Notes', form, 'filter=Age%20%3E%2020&compress=yes');
    expect(answer.headers['content-encoding']).toBe('gzip');
    expect(ages(answer)).toEqual([30, 50]);
  });

  it('A32: and when the header says so', async () => {
    const headers = { ...form, 'accept-encoding': 'gzip' };
    const answer = await raw('GET', 'objects/Notes', headers, 'filter=Age%20%3E%2020');
    expect(answer.headers['content-encoding']).toBe('gzip');
    expect(ages(answer)).toEqual([30, 50]);
  });

  it('takes what the URL says where both say something', async () => {
    expect(ages(await raw('GET', 'objects/Notes?filter=Age%3D10', form, 'filter=Age%3D50&sortcolumn=Age'))).toEqual([
      10,
    ]);
  });

  it.each([
    ['a malformed escape', form, 'filter=%E0%A4%A'],
    ['a page that is none', form, 'pagenum=-1'],
  ])('is refused with %s', async (_, headers, body) => {
    expect((await raw('GET', 'objects/Notes', headers, body)).status).toBe(400);
  });

  it('is not compressed unasked, and a body that is no form is passed over', async () => {
    const answer = await raw('GET', 'objects/Notes', { 'content-type': 'application/json' }, '{"filter":"x"}');
    expect(answer.headers['content-encoding']).toBeUndefined();
    expect(ages(answer)).toEqual([10, 30, 50]);
  });
});

/** The headers that each published client sends (behaviour note, section 19). */
const clients = {
  curl: { accept: '*/*' },
  js: {
    'x-appstax-xnABCD----': 'x-appstax-xnABCD----',
    'x-appstax-urltoken': '_',
    accept: 'text/javascript, text/html, application/xml, text/xml, */*',
    'x-requested-with': 'XMLHttpRequest',
    'content-type': 'application/json',
  },
  ios: { accept: 'application/json', 'content-type': 'application/json' },
  java: {
    accept: 'application/json; charset=utf-8',
    'content-type': 'application/json; charset=utf-8',
    'accept-encoding': 'gzip',
  },
} as const;

describe.each(Object.entries(clients))('the client %s', (name, headers) => {
  async function created(): Promise<string> {
    const { status, text: body } = await raw('POST', 'objects/Notes', headers, '{"title":"T","sysFoo":1}');
    expect(status).toBe(200);
    expect(Object.keys(JSON.parse(body)).sort()).toEqual(['sysCreated', 'sysObjectId', 'sysUpdated']);
    return JSON.parse(body).sysObjectId;
  }

  it('D1: gets the answer to an update that it can read', async () => {
    const id = await created();
    const body = `{"title":"U","gone":null,"sysObjectId":"${id}","sysCreated":"x","sysUpdated":"x","sysPermissions":[]}`;
    const answer = await raw('PUT', `objects/Notes/${id}`, headers, body);
    if (name === 'java') {
      expect(answer.status).toBe(200);
      expect(JSON.parse(answer.text).sysUpdated).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/);
    } else expect([answer.status, answer.text]).toEqual([204, '']);
  });

  it('D4: is told its permissions on each object of a list and on one that it reads', async () => {
    const id = await created();
    const list = await raw('GET', 'objects/Notes', { ...headers, 'content-length': '0' });
    for (const object of JSON.parse(list.text).objects) expect(object.sysPermissions).toContain('update');
    const one = JSON.parse((await raw('GET', `objects/Notes/${id}`, { ...headers, 'content-length': '0' })).text);
    expect(one.sysPermissions).toContain('update');
    expect(one).not.toHaveProperty('sysFoo');
  });

  it('signs up, in and out, and deletes with an empty body', async () => {
    const body = JSON.stringify({ sysUsername: `user of ${name}`, sysPassword: 'p' });
    const up = JSON.parse((await raw('POST', 'users?login=true', headers, body)).text);
    expect(up.user.sysUsername).toBe(`user of ${name}`);
    const session = up.sysSessionId;
    const own = { ...headers, 'x-appstax-sessionid': session };
    const path = `objects/users/${up.user.sysObjectId}`;
    const saved = await raw('PUT', path, own, `{"sysUsername":"user of ${name}","fullname":"F"}`);
    expect(saved.status).toBe(name === 'java' ? 200 : 204);
    expect((await raw('DELETE', `sessions/${session}`, { ...own, 'content-length': '0' })).status).toBe(204);
    expect((await raw('GET', path, own)).status).toBe(401);
  });

  it('reads errors whose values are all texts', async () => {
    const answer = await raw('GET', 'objects/Notes/nothing', headers);
    const error: Record<string, unknown> = JSON.parse(answer.text);
    expect(answer.status).toBe(404);
    expect(Object.keys(error).sort()).toEqual(['errorCode', 'errorId', 'errorMessage']);
    for (const value of Object.values(error)) expect(typeof value).toBe('string');
    expect(error.errorId).toBe(answer.headers['x-request-id']);
  });
});

describe('a URL token', () => {
  const token = async (method: string, path: string, session: string, body?: string) => {
    const headers = { 'x-appstax-urltoken': '_', 'x-appstax-sessionid': session };
    return (await raw(method, path, headers, body)).headers['x-appstax-urltoken'];
  };

  it('comes with every answer to who asks for one, and stands for the session at its end', async () => {
    const anonymous = await token('GET', 'objects/Notes', '');
    const { session } = await tenant.signUp('with token');
    const own = await token('GET', 'objects/Notes', session);
    expect(String(anonymous).length).toBeGreaterThan(1);
    expect(own).not.toBe(anonymous);
    expect(await token('GET', 'objects/Notes', session)).toBe(own);
    const credentials = '{"sysUsername":"with token","sysPassword":"a good password"}';
    expect(await token('POST', 'sessions', '', credentials)).not.toBe(anonymous);
    expect(await token('DELETE', `sessions/${session}`, session)).toBe(anonymous);
    expect((await raw('GET', 'objects/Notes')).headers['x-appstax-urltoken']).toBeUndefined();
  });
});

describe('a page of another origin', () => {
  const asked = 'x-appstax-appkey, x-appstax-sessionid, x-appstax-xuABCD----, x-appstax-urltoken, content-type';

  it('may send whatever headers it asks for, before any key is looked at', async () => {
    const answer = await raw('OPTIONS', 'objects/Notes?filter=x', {
      'x-appstax-appkey': '',
      origin: 'https://app.example.org',
      'access-control-request-method': 'PUT',
      'access-control-request-headers': asked,
    });
    expect(answer.status).toBe(204);
    expect(answer.headers['access-control-allow-headers']).toBe(asked);
    expect(answer.headers['access-control-allow-methods']).toMatch(/GET.*POST.*PUT.*DELETE/);
    expect(answer.headers['access-control-allow-origin']).toBe('*');
  });

  it('may read the URL token', async () => {
    const answer = await raw('GET', 'objects/Notes', { origin: 'https://app.example.org', 'x-appstax-urltoken': '_' });
    expect(answer.headers['access-control-allow-origin']).toBe('*');
    expect(answer.headers['access-control-expose-headers']).toContain('x-appstax-urltoken');
  });

  it('is refused when the app lists origins and not this one', async () => {
    const listed = await newTenant(server, { origins: ['https://app.example.org'] });
    await listed.collection('Notes');
    const from = (origin: string) => listed.call('GET', 'objects/Notes', undefined, { headers: { origin } });
    expect((await from('https://app.example.org')).status).toBe(200);
    expect((await from('https://evil.example.org')).status).toBe(401);
    expect((await listed.call('GET', 'objects/Notes')).status).toBe(200);
  });
});

describe('I14: a filter in an address', () => {
  const filtered = (filter: string) => raw('GET', `objects/Notes?filter=${encodeURIComponent(filter)}`);

  it('may be as long as a filter may be', async () => {
    const [before, after] = [`title = 'TODO' and title <> '`, "'"];
    const filter = `${before}${'€'.repeat(5_440)}${after}`;
    expect((await filtered(filter)).status).toBe(200);
    expect(ages(await filtered(`Age in (${'30,'.repeat(3_320)}50)`))).toContain(50);
  });

  it.each([
    ['10,000 characters', `Age in (${'1,'.repeat(4_995)}1)`],
    ['10,000 blanks', ' '.repeat(10_000)],
    ['more than 16 KB', `title = '${'€'.repeat(5_470)}'`],
  ])('of %s is refused in words', async (_, filter) => {
    const { status, text: answer } = await filtered(filter);
    expect([status, JSON.parse(answer).errorCode]).toEqual([400, 'ErrBadRequest']);
  });
});

describe('S10: a credential', () => {
  it.each(['x-appstax-appkey', 'x-appstax-sessionid'])('%s that is given twice is refused', async (name) => {
    const sent = request(`${running.url}/api/latest/objects/Notes`, {
      headers: { 'x-appstax-appkey': tenant.app.key, [name]: [tenant.app.key, 'other'] },
    });
    sent.end();
    const response = await answered(sent);
    response.resume();
    expect(response.statusCode).toBe(400);
  });
});

describe('A13: every road to an object has one answer', () => {
  it.each([
    ['GET', 'objects/Notes/', 200],
    ['GET', 'objects//Notes', 404],
    ['GET', 'objects/Notes%2F', 404],
    ['GET', 'OBJECTS/Notes', 404],
    ['HEAD', 'objects/Notes', 200],
    ['HEAD', 'objects/notes', 404],
    ['PATCH', 'objects/Notes', 405],
  ])('%s %s: %i', async (method, path, status) => {
    expect((await raw(method, path)).status).toBe(status);
  });

  it.each(['GET', 'HEAD'])('%s of an object that is another‘s is refused, with and without a slash', async (method) => {
    const { session } = await tenant.signUp(`roads ${method}`);
    const { body } = await tenant.call('POST', 'objects/Notes', {}, { session });
    for (const slash of ['', '/']) {
      expect((await raw(method, `objects/Notes/${body.sysObjectId}${slash}`)).status).toBe(401);
    }
  });
});
