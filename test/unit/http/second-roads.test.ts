import { describe, expect, it } from 'vitest';
import { echoDialect } from '../../fixtures/echo-dialect.ts';
import { testServer } from '../../fixtures/server.ts';

const { call } = await testServer([echoDialect()]);
const wrong = { 'x-key': 'wrong' };

describe('A13: every road to an operation has one answer', () => {
  it.each([
    ['GET', '/echo/a/things/b', 200],
    ['GET', '/echo/a/things/b/', 200],
    ['GET', '/echo/a/things/b//', 404],
    ['GET', '/echo//a/things/b', 404],
    ['GET', '//echo/a/things/b', 404],
    ['GET', '/echo/a/things%2Fb', 404],
    ['GET', '/ECHO/a/things/b', 404],
    ['GET', '/%65cho/a/things/b', 404],
    ['GET', '/echo/a/./things/x/../b', 200],
    ['GET', '/echo/a/things/b#fragment', 200],
    ['HEAD', '/echo/a/things/b', 200],
    ['POST', '/echo/a/things/', 404],
    ['PATCH', '/echo/a/things/b', 405],
    ['HEAD', '/echo/a/things', 405],
    ['QUERY', '/echo/a/things/b', 405],
    ['OPTIONS', '/echo/a/things/b', 204],
    ['OPTIONS', '/unknown', 204],
  ])('%s %s: %i', async (method, path, status) => {
    const response = await call(path, { method });
    expect(response.status).toBe(status);
    expect(response.headers.get('x-request-id')).toMatch(/^[0-9a-f]{32}$/);
  });

  it.each(['/echo/a/things/b', '/echo/a/things/b/'])('decides access alike for GET and HEAD %s', async (path) => {
    for (const method of ['GET', 'HEAD']) {
      expect((await call(path, { method, headers: wrong })).status).toBe(401);
    }
    expect(await (await call(path, { method: 'HEAD' })).text()).toBe('');
  });

  it('says which methods there are', async () => {
    const response = await call('/echo/a/things/b', { method: 'PUT' });
    expect(response.headers.get('allow')).toBe('GET, DELETE, HEAD, OPTIONS');
  });

  it.each(['x-http-method-override', 'x-http-method', 'x-method-override'])('ignores %s', async (name) => {
    const response = await call('/echo/a/things/b?_method=DELETE', { headers: { [name]: 'DELETE' } });
    expect(response.status).toBe(200);
  });
});
