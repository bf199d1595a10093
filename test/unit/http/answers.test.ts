import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { asksForGzip } from '../../../src/http/accept-encoding.ts';
import { concurrencyCap } from '../../../src/http/concurrency.ts';
import { echoDialect } from '../../fixtures/echo-dialect.ts';
import { testServer } from '../../fixtures/server.ts';

const { call } = await testServer([echoDialect({ exposedHeaders: ['x-url-token'] })]);
const long = `/echo/a/things/${'x'.repeat(2000)}`;

describe('headers of every answer', () => {
  it.each(['/echo/a/things/b', '/echo/a/fail', '/nowhere', '/livez', '/openapi/echo.json'])('%s', async (path) => {
    const { headers } = await call(path);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('x-powered-by')).toBeNull();
  });

  it.each([
    ['0123456789abcdef', true],
    ['6a5b2c1e-0f0f-4f4f-8a8a-123456789abc', true],
    ['short', false],
    ['0123456789abcdef"}', false],
    ['x'.repeat(65), false],
  ])('takes the request id %s of a caller: %s', async (id, taken) => {
    const { headers } = await call('/livez', { headers: { 'x-request-id': id } });
    expect(headers.get('x-request-id') === id).toBe(taken);
  });
});

describe('compression', () => {
  it.each([
    [undefined, false],
    ['', false],
    ['br', false],
    ['gzip', true],
    ['br, GZIP;q=0.5', true],
    ['gzip;q=0', false],
    ['gzip;q=0, *', false],
    ['*', true],
    ['*;q=0', false],
    ['identity, x-gzip', true],
  ])('accept-encoding %s asks for gzip: %s', (header, asked) => {
    expect(asksForGzip(header)).toBe(asked);
  });

  it('packs what is large enough, and only when asked', async () => {
    const gzip = { headers: { 'accept-encoding': 'gzip' } };
    const packed = await call(long, gzip);
    expect(packed.headers.get('content-encoding')).toBe('gzip');
    expect(packed.headers.get('vary')).toContain('accept-encoding');
    const text = gunzipSync(new Uint8Array(await packed.arrayBuffer())).toString();
    const plain = await call(long);
    expect(plain.headers.get('content-encoding')).toBeNull();
    expect(plain.headers.get('vary')).toContain('accept-encoding');
    expect(await plain.text()).toBe(text);
    expect((await call('/echo/a/things/b', gzip)).headers.get('content-encoding')).toBeNull();
    expect((await call('/echo/a/file', gzip)).headers.get('content-encoding')).toBeNull();
  });

  it('leaves the decision to a dialect that makes it', async () => {
    const asking = await testServer([echoDialect({ compress: ({ url }) => url.includes('compress=yes') })]);
    expect((await asking.call(`${long}?compress=yes`)).headers.get('content-encoding')).toBe('gzip');
    expect((await asking.call(long)).headers.get('content-encoding')).toBeNull();
  });
});

describe('cross-origin requests', () => {
  const preflight = (headers: Record<string, string>) => ({
    method: 'OPTIONS',
    headers: { origin: 'https://a.example', 'access-control-request-method': 'PUT', ...headers },
  });

  it('reflects the headers that a page asks for', async () => {
    const asked = 'x-appstax-xnMFRGG-, content-type';
    const { status, headers } = await call('/echo/any', preflight({ 'access-control-request-headers': asked }));
    expect(status).toBe(204);
    expect(headers.get('access-control-allow-headers')).toBe(asked);
    expect(headers.get('access-control-allow-methods')).toContain('PUT');
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('vary')).toContain('access-control-request-headers');
  });

  it('reflects nothing that is no list of header names', async () => {
    const { headers } = await call('/echo/any', preflight({ 'access-control-request-headers': 'a b; c' }));
    expect(headers.get('access-control-allow-headers')).toBeNull();
  });

  it('lets scripts read the headers they need', async () => {
    const { headers } = await call('/livez', { headers: { origin: 'https://a.example' } });
    expect(headers.get('access-control-expose-headers')).toMatch(/x-request-id.*x-url-token/);
  });

  it('names only a configured origin', async () => {
    const strict = await testServer([], ['--origins', 'https://a.example,https://b.example']);
    const from = async (origin: string) => (await strict.call('/livez', { headers: { origin } })).headers;
    expect((await from('https://b.example')).get('access-control-allow-origin')).toBe('https://b.example');
    expect((await from('https://c.example')).get('access-control-allow-origin')).toBeNull();
    expect((await from('https://c.example')).get('vary')).toBe('origin');
  });
});

describe('X10: concurrencyCap', () => {
  it('counts each caller by itself and gives room back', () => {
    const enter = concurrencyCap(2);
    const leave = enter('a');
    enter('a');
    expect(() => enter('a')).toThrow('unavailable');
    enter('b');
    leave();
    expect(() => enter('a')).not.toThrow();
    expect(() => enter('a')).toThrow('unavailable');
  });
});
