import { describe, expect, it } from 'vitest';
import { echoDialect, leak } from '../../fixtures/echo-dialect.ts';
import { testServer } from '../../fixtures/server.ts';

const server = await testServer(
  [echoDialect()],
  ['--body-limit', '2kb', '--upload-limit', '2kb', '--json-keys-per-object', '50'],
);
const { call } = server;

const post = (body: RequestInit['body'], contentType?: string, headers: Record<string, string> = {}) =>
  call('/echo/a/things', {
    method: 'POST',
    body,
    headers: { ...(contentType !== undefined && { 'content-type': contentType }), ...headers },
  });

async function messageOf(response: Response): Promise<string> {
  const { error }: { error: { message: string } } = JSON.parse(await response.text());
  return error.message;
}

describe('what reaches the handler', () => {
  it.each([
    ['/echo/a/things/b', { params: { app: 'a', name: 'b' } }],
    ['/echo/a/things/b/', { params: { name: 'b' } }],
    ['/echo/a/things/one%2Ftwo', { params: { name: 'one/two' } }],
    ['/echo/a/things/100%25%2541', { params: { name: '100%%41' } }],
    ['/echo/a/things/%E2%9C%88%20a%3Fb', { params: { name: '✈ a?b' } }],
    ['/echo/a/things/a+b', { params: { name: 'a+b' } }],
    ['/echo/a/things/b?limit=5&tag=x&tag=y+z%2B', { query: { limit: '5', tag: ['x', 'y z+'] } }],
    ['/echo/a/things/b?where[a.b]=1&where[$x]=2', { query: { where: { 'a.b': '1', $x: '2' } } }],
    ['/echo/a/things/b?tag=&limit=1&&', { query: { tag: '', limit: '1' } }],
  ])('GET %s', async (path, input) => {
    const response = await call(path);
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject(input);
    expect('polluted' in {}).toBe(false);
  });

  it.each([
    ['JSON', '{"id":1,"data":{"a.b":{"$x":[1]}}}', 'application/json', { id: 1, data: { 'a.b': { $x: [1] } } }],
    ['JSON with parameters', '[{"id":1,"data":[]}]', 'Application/JSON; charset="UTF-8"', [{ id: 1, data: [] }]],
    ['JSON with a byte order mark', '\ufeff{"id":1,"data":{}}', 'application/json', { id: 1, data: {} }],
    ['a form', 'id=7', 'application/x-www-form-urlencoded', { id: 7 }],
    ['text by a range', 'hello', 'text/markdown', 'hello'],
  ])('a body of %s', async (_, body, contentType, value) => {
    const response = await post(body, contentType);
    expect(response.status).toBe(200);
    expect(JSON.parse(await response.text()).body).toEqual(value);
  });

  it('keeps __proto__ and every digit of a body (I4, I16)', async () => {
    const text = '{"id":1,"data":{"__proto__":{"polluted":true},"n":12345678901234567890123}}';
    const response = await post(text, 'application/json');
    expect(await response.text()).toContain(`"body":${text}`);
  });

  it('takes a body without a type as JSON, and no body of an optional one as none', async () => {
    const bytes = new TextEncoder().encode('{"id":1,"data":{}}');
    expect((await post(bytes)).status).toBe(200);
    expect((await call('/echo/a/things/b', { method: 'DELETE' })).status).toBe(204);
    const labelled = { method: 'DELETE', headers: { 'content-type': 'application/json', 'content-length': '0' } };
    expect((await call('/echo/a/things/b', labelled)).status).toBe(204);
  });

  it('streams a binary body', async () => {
    const response = await call('/echo/a/file', { method: 'PUT', body: new Uint8Array(1500) });
    expect(await response.json()).toEqual({ length: 1500 });
  });
});

describe('what is refused', () => {
  it.each([
    ['/echo/a/things/%zz', 400, 'path name: is not percent-encoded UTF-8'],
    ['/echo/a/things/%ff', 400, 'path name: is not percent-encoded UTF-8'],
    ['/echo/a/things/a%00b', 400, 'path name: must not hold the character NUL'],
    ['/echo/a/things/b?tag=%', 400, 'query tag: is not percent-encoded UTF-8'],
    ['/echo/a/things/b?limit=-1', 400, 'query limit: expected a whole number'],
    ['/echo/a/things/b?where[__proto__]=2', 400, 'query where.__proto__: is no name that can be used here'],
    ['/echo/a/things/b?__proto__=2', 400, 'query __proto__: is no name'],
    [`/echo/a/things/b?${'x=1&'.repeat(1001)}`, 400, 'query more than 1000 fields'],
    ['/echo/a/nothing', 404, 'nothing at /echo/a/nothing'],
    ['/elsewhere', 404, 'nothing at /elsewhere'],
  ])('GET %s: %i', async (path, status, message) => {
    const response = await call(path);
    expect(response.status).toBe(status);
    expect(await messageOf(response)).toContain(message);
  });

  it.each([
    ['', 'application/json', 400, 'needs a body'],
    ['{"id":', 'application/json', 400, 'line 1, column 7'],
    ['{"id":1,"id":1}', 'application/json', 400, 'body id: this key is given twice'],
    ['7', 'application/json', 400, 'body expected object or array'],
    [
      '[{"id":1,"data":{}},{"id":"1"}]',
      'application/json',
      400,
      'body [1].id: expected number; body [1].data: is required',
    ],
    ['['.repeat(500), 'application/json', 400, 'nested deeper than 100 levels'],
    [
      JSON.stringify(Object.fromEntries(Array.from({ length: 51 }, (_, n) => [n, 0]))),
      'application/json',
      400,
      '50 keys',
    ],
    ['id=%', 'application/x-www-form-urlencoded', 400, 'body id: is not percent-encoded UTF-8'],
    ['<a/>', 'application/xml', 415, 'of type application/xml; expected application/json or'],
    ['{}', 'application/json; charset=utf-16', 415, 'charset=utf-16'],
    ['x'.repeat(2049), 'text/plain', 413, 'larger than the 2048 bytes'],
  ])('POST %s as %s: %i', async (body, contentType, status, message) => {
    const response = await post(body, contentType);
    expect(response.status).toBe(status);
    expect(await messageOf(response)).toContain(message);
  });

  it('I16: refuses bytes that are no UTF-8', async () => {
    const response = await post(new Uint8Array([0x22, 0xff, 0x22]), 'application/json');
    expect(response.status).toBe(400);
    expect(await messageOf(response)).toContain('not UTF-8');
  });

  it('I17: refuses a compressed body unread', async () => {
    const response = await post('xxx', 'application/json', { 'content-encoding': 'gzip' });
    expect(response.status).toBe(415);
    expect(await messageOf(response)).toContain('gzip');
  });

  it('I17: counts a body without a declared length while it streams', async () => {
    let pulled = 0;
    const endless = () =>
      new ReadableStream<Uint8Array>({
        pull(controller) {
          pulled += 1024;
          controller.enqueue(new Uint8Array(1024).fill(32));
        },
      });
    const send = (path: string, method: string) =>
      call(path, { method, body: endless(), duplex: 'half', headers: { 'content-type': 'application/json' } });
    expect((await send('/echo/a/things', 'POST')).status).toBe(413);
    expect((await send('/echo/a/file', 'PUT')).status).toBe(413);
    expect(pulled).toBeLessThan(100 * 1024);
  });

  it('lists every fault of path, query, header and body together', async () => {
    const get = await call('/echo/a/things/b?limit=x', { headers: { 'x-mode': 'other' } });
    expect(await messageOf(get)).toMatch(/query limit: .*; header x-mode: /);
    const write = await call('/echo/far-too-long/things', {
      method: 'POST',
      body: '{"id":1}',
      headers: { 'content-type': 'application/json' },
    });
    expect(await messageOf(write)).toMatch(/path app: expected at most 8 characters; body /);
  });

  it('answers an unknown caller before its body is looked at', async () => {
    const response = await post('{', 'application/json', { 'x-key': 'wrong' });
    expect(response.status).toBe(401);
  });

  it.each([[new Error(leak)], [new TypeError(leak)], [leak]])(
    'tells nothing of an unexpected error, and logs it under the id (%#)',
    async (thrown) => {
      const broken = await testServer([
        echoDialect({
          context: () => {
            throw thrown;
          },
        }),
      ]);
      const response = await broken.call('/echo/a/fail');
      expect(response.status).toBe(500);
      const text = await response.text();
      const id = response.headers.get('x-request-id') ?? '';
      expect(JSON.parse(text)).toMatchObject({ error: { code: 'internal', requestId: id } });
      expect(text).not.toContain('E11000');
      expect(broken.log()).toContain('E11000');
      expect(broken.log().split(id)).toHaveLength(3);
    },
  );

  it('X1: sends no header with a line break in it', async () => {
    const response = await call('/echo/a/bad-header');
    expect(response.status).toBe(500);
    expect(response.headers.get('x')).toBeNull();
    expect(JSON.parse(await response.text())).toMatchObject({ error: { code: 'internal' } });
  });

  it('cuts off a stream that fails, without the text of the error', async () => {
    const response = await call('/echo/a/file');
    expect(response.headers.get('content-type')).toBe('image/png');
    await expect(response.arrayBuffer()).rejects.toThrow('could not be completed');
    expect(server.log()).toContain('E11000');
  });
});

describe('X10: requests of one caller at once', () => {
  it('are capped with Retry-After; others are served, and room comes back, also after a failure', async () => {
    let open = () => {};
    const gate = () =>
      new Promise<void>((resolve) => {
        open = resolve;
      });
    const capped = await testServer([echoDialect({ gate })], ['--max-concurrent', '1']);
    const as = (caller: string, path: string) => capped.call(path, { headers: { 'x-key': caller } });
    expect((await as('greedy', '/echo/a/fail')).status).toBe(500);
    const waiting = as('greedy', '/echo/a/wait');
    const refused = await as('greedy', '/echo/a/things/b');
    expect(refused.status).toBe(503);
    expect(refused.headers.get('retry-after')).toBe('1');
    expect((await as('modest', '/echo/a/things/b')).status).toBe(200);
    open();
    expect((await waiting).status).toBe(200);
    expect((await as('greedy', '/echo/a/things/b')).status).toBe(200);
  });
});

describe('mount', () => {
  it('does not start with an operation outside of its base path', async () => {
    await expect(testServer([echoDialect({ basePath: '/other' })])).rejects.toThrow('does not start with /other/');
  });
});
