import { beforeAll, describe, expect, test } from 'vitest';
import { actions } from '../../src/records/actions.ts';
import type { ApplyFile } from '../../src/records/provision/apply-file.ts';
import { openSocket, rawCall, untilClosed } from '../fixtures/raw-call.ts';
import { serverProcess } from '../server-process.ts';

const appUUID = '0b7ad1a3-5c1e-4b0b-9a55-3f5a55f0a0e4';
const robostack = { 'x-api-key': 'every-dialect-key', 'x-api-secret': 'every-dialect-secret-5d1c' };
const fliplet = { 'auth-token': 'eu--every-dialect-token-8f2a' };
const appstax = { 'x-appstax-appkey': 'every-dialect-app-key-77aa' };

const file: ApplyFile = {
  organizations: [
    {
      name: 'All',
      apps: [
        {
          name: 'All',
          uuid: appUUID,
          key: appstax['x-appstax-appkey'],
          collections: [{ name: 'things', columns: [{ name: 'file', type: 'file' }], fliplet: {} }],
        },
      ],
      tokens: [
        {
          name: 'R',
          kind: 'robostack',
          key: robostack['x-api-key'],
          secret: robostack['x-api-secret'],
          grants: [{ app: 'All', actions: [...actions] }],
        },
        { name: 'F', kind: 'organization', key: fliplet['auth-token'] },
      ],
    },
  ],
};
const server = serverProcess(file, [
  '--headers-timeout',
  '500ms',
  '--request-timeout',
  '1500ms',
  '--upload-limit',
  '100kb',
]);

interface Spoken {
  readonly name: string;
  readonly root: string;
  readonly credentials: Readonly<Record<string, string>>;
  /** What lists things, and what makes one. */
  readonly list: readonly [method: string, path: string];
  readonly create: readonly [method: string, path: string];
  /** The message of an error. */
  readonly message: (error: Record<string, unknown>) => unknown;
}

const dialects: readonly Spoken[] = [
  {
    name: 'Robostack',
    root: '/external/api',
    credentials: robostack,
    list: ['POST', `/external/api/${appUUID}/things/`],
    create: ['PUT', `/external/api/${appUUID}/things/`],
    message: ({ error }) => Object(error).message,
  },
  {
    name: 'Fliplet',
    root: '/v1',
    credentials: fliplet,
    list: ['GET', '/v1/data-sources/things/data'],
    create: ['PUT', '/v1/data-sources/things/data'],
    message: ({ message }) => message,
  },
  {
    name: 'Appstax',
    root: '/api/latest',
    credentials: appstax,
    list: ['GET', '/api/latest/objects/things'],
    create: ['POST', '/api/latest/objects/things'],
    message: ({ errorMessage }) => errorMessage,
  },
];

const linesOf = (headers: Readonly<Record<string, string>>) =>
  Object.entries(headers)
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join('');
const head = ([method, path]: readonly [string, string], headers: Readonly<Record<string, string>>) =>
  `${method} ${path} HTTP/1.1\r\nHost: a\r\n${linesOf(headers)}`;
const statusesIn = (text: string) => [...text.matchAll(/HTTP\/1\.1 (\d{3}) /g)].map(([, status]) => Number(status));

async function things({ list: [method, path], credentials }: Spoken): Promise<string> {
  const response = await fetch(server().url + path, { method, headers: credentials });
  expect(response.status).toBe(200);
  return await response.text();
}

describe.each(dialects)('X9: slow and eager callers of $name', (spoken) => {
  test('headers without an end are cut off, whatever else is served meanwhile', async () => {
    const slow = rawCall(server().url, `${head(spoken.list, spoken.credentials)}X-Slow: `);
    await things(spoken);
    expect(statusesIn(await slow)).toEqual([408]);
  });

  test('so is a body without an end, and nothing of it is kept', async () => {
    const before = await things(spoken);
    const headers = { ...spoken.credentials, 'content-type': 'application/json', 'content-length': '100' };
    const text = await rawCall(server().url, `${head(spoken.create, headers)}\r\n{"a":`);
    for (const status of statusesIn(text)) expect([400, 408]).toContain(status);
    expect(await things(spoken)).toBe(before);
  });

  test('requests that do not wait for answers are answered in their order', async () => {
    const { root, credentials, list } = spoken;
    const empty = { ...credentials, 'content-length': '0' };
    const unknown: readonly [string, string] = ['GET', `${root}/nothing/of/the/kind`];
    const text = await rawCall(
      server().url,
      `${head(list, empty)}\r\n${head(unknown, empty)}\r\n${head(list, { ...empty, connection: 'close' })}\r\n`,
    );
    expect(statusesIn(text)).toEqual([200, 404, 200]);
  });
});

describe.each(dialects)('X12: what there is below the paths of $name', (spoken) => {
  const { root, credentials, message } = spoken;
  test.each([
    ...['/metrics', '/debug', '/test', '/test/reset', '/_admin', '/admin', '/console', '/docs', '/openapi.json'],
    ...['/env', '/status', '/health', '/config', '/.git/config', '/__proto__', '/constructor'],
  ])('%s is no page, with a key and without', async (path) => {
    for (const headers of [{}, credentials]) {
      const response = await fetch(`${server().url}${root}${path}`, { headers });
      const text = await response.text();
      expect([401, 404, 405]).toContain(response.status);
      expect(message(JSON.parse(text))).toEqual(expect.any(String));
    }
  });

  test('the document tells nothing of this server', async () => {
    const response = await fetch(`${server().url}/openapi/${spoken.name.toLowerCase()}.json`);
    expect(response.status).toBe(200);
    const text = await response.text();
    for (const secret of [appUUID, ...Object.values(credentials), 'mongodb:', '/tmp/'])
      expect(text).not.toContain(secret);
  });
});

const edge = 'multipart/form-data; boundary=edge';
const part = (name: string, content: string, filename?: string) => {
  const named = filename === undefined ? '' : `; filename="${filename}"`;
  return `--edge\r\ncontent-disposition: form-data; name="${name}"${named}\r\n\r\n${content}\r\n`;
};
const end = '--edge--\r\n';
/** The same in pieces, none of which says how much is to come. */
const inChunks = (text: string) =>
  `${(text.match(/.{1,10000}/gs) ?? []).map((piece) => `${piece.length.toString(16)}\r\n${piece}\r\n`).join('')}0\r\n\r\n`;

describe.each(dialects.filter(({ name }) => name !== 'Robostack'))('X4: uploads to $name over a socket', (spoken) => {
  let before: string;
  beforeAll(async () => {
    before = await things(spoken);
  });
  const data =
    spoken.name === 'Appstax' ? part('sysObjectData', '{"file":{"sysDatatype":"file","filename":"a.txt"}}') : '';

  async function upload(type: string, body: string, length: Readonly<Record<string, string>>): Promise<number[]> {
    const headers = { ...spoken.credentials, 'content-type': type, connection: 'close', ...length };
    return statusesIn(await rawCall(server().url, `${head(spoken.create, headers)}\r\n${body}`));
  }

  test.each<[string, string, string, number]>([
    ['a file beyond the limit', edge, data + part('file', 'x'.repeat(200_000), 'a.txt') + end, 413],
    ['files that are too much together', edge, data + part('file', 'x'.repeat(60_000), 'a.txt').repeat(2) + end, 413],
    ['a field beyond the limit', edge, part('sysObjectData', `{"a":"${'x'.repeat(200_000)}"}`) + end, 413],
    ['more parts than are taken', edge, data + part('f', 'x').repeat(1_001) + end, 400],
    ['no boundary in the header', 'multipart/form-data', data + end, 400],
    ['no boundary in the body', edge, 'just text', 400],
    ['no end', edge, data + part('file', 'the first half', 'a.txt'), 400],
    ['headers of a part without an end', edge, `--edge\r\n${'x: y\r\n'.repeat(5_000)}`, 400],
  ])('%s, with a length and without', async (_, type, body, status) => {
    const sized = await upload(type, body, { 'content-length': String(body.length) });
    const chunked = await upload(type, inChunks(body), { 'transfer-encoding': 'chunked' });
    // A caller that still sends when it is answered may see the closed connection first.
    const expected = status === 413 ? [[], [413]] : [[status]];
    expect(expected).toContainEqual(sized);
    expect(expected).toContainEqual(chunked);
    expect(await things(spoken)).toBe(before);
  });

  test('a caller that goes away in the middle', async () => {
    const socket = await openSocket(server().url);
    const closed = untilClosed(socket);
    const headers = { ...spoken.credentials, 'content-type': edge, 'content-length': '90000' };
    const body = data + part('file', 'x'.repeat(50_000), 'a.txt');
    await new Promise<void>((resolve) => socket.write(`${head(spoken.create, headers)}\r\n${body}`, () => resolve()));
    socket.destroy();
    await closed;
    expect(await things(spoken)).toBe(before);
  });

  test('what is whole is taken by the same roads', async () => {
    const body = data + part('file', 'whole', 'a.txt') + end;
    const [sized] = await upload(edge, body, { 'content-length': String(body.length) });
    const [chunked] = await upload(edge, inChunks(body), { 'transfer-encoding': 'chunked' });
    expect([sized, chunked]).toEqual(spoken.name === 'Appstax' ? [200, 200] : [201, 201]);
  });
});
