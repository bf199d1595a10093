import { describe, expect, it } from 'vitest';
import { ready } from '../../../src/http/health.ts';
import { testServer } from '../../fixtures/server.ts';

describe('/livez and /readyz', () => {
  it('is ready when every check passes', async () => {
    const { call } = await testServer([], [], [{ name: 'database', check: async () => {} }]);
    expect((await call('/livez')).status).toBe(200);
    expect((await call('/readyz')).status).toBe(200);
  });

  it('names what is missing, and tells why only to the log', async () => {
    const check = async () => {
      throw new Error('connect ECONNREFUSED 10.0.0.7');
    };
    const { call, log } = await testServer([], [], [{ name: 'database', check }]);
    const response = await call('/readyz');
    expect(response.status).toBe(503);
    expect(response.headers.get('retry-after')).toBe('1');
    expect(await response.text()).toBe('not ready: database\n');
    expect(log()).toContain('ECONNREFUSED');
    expect((await call('/livez')).status).toBe(200);
  });

  it('does not wait for a check that hangs', async () => {
    const hang = { name: 'disk', check: () => new Promise<void>(() => {}) };
    const answer = await ready([hang], { stopping: () => false, observe: () => {} }, 5);
    expect(answer).toMatchObject({ status: 503, body: 'not ready: disk\n' });
  });

  it('P4: is not ready once the server is stopping, and asks to close connections', async () => {
    const { call, stopping } = await testServer([]);
    stopping.begun = true;
    const response = await call('/readyz');
    expect(response.status).toBe(503);
    expect(response.headers.get('connection')).toBe('close');
    expect((await call('/livez')).status).toBe(200);
  });
});
