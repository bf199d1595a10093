import { describe, expect, it } from 'vitest';
import { createLogger } from '../../../src/http/log.ts';
import { observeInto } from '../../../src/http/observe.ts';
import { redact, scrub, secretNames } from '../../../src/http/redact.ts';
import { echoDialect } from '../../fixtures/echo-dialect.ts';
import { testServer } from '../../fixtures/server.ts';

const secret = 'hunter2';

describe('S9: no secret reaches the log', () => {
  it('not from anywhere in a request, answered or failed', async () => {
    const context = () => {
      throw new Error(`lookup failed: token=${secret} at mongodb://root:${secret}@db/x, "apiSecret": "${secret}"`, {
        cause: { headers: { Authorization: `Bearer ${secret}`, 'x-api-secret': secret }, list: [{ pinCode: secret }] },
      });
    };
    const server = await testServer([echoDialect({ context })]);
    const headers = { authorization: `Bearer ${secret}`, cookie: `auth_token=${secret}`, 'x-key': 'me' };
    await server.call(`/echo/${secret}/things/${secret}?token=${secret}`, { headers });
    await server.call(`/${secret}?auth_token=${secret}`, { headers });
    const log = server.log();
    expect(log).toContain('lookup failed');
    expect(log).toContain('[redacted]');
    expect(log).not.toContain(secret);
  });

  it.each(secretNames)('not under the name %s, in any spelling or depth', (name) => {
    for (const spelling of [name, name.toUpperCase(), [...name].join('-'), [...name].join('_')]) {
      expect(JSON.stringify(redact({ a: { list: [{ [spelling]: secret }] } }))).not.toContain(secret);
      expect(scrub(`x ${spelling}=${secret}&b=1`)).toBe(`x ${spelling}=[redacted]&b=1`);
    }
  });

  it.each([
    ['mongodb+srv://me:hunter2@host/db', 'mongodb+srv://[redacted]@host/db'],
    ['{"password":"hunter2","id":5}', '{"password":"[redacted]","id":5}'],
    ['Authorization: Bearer hunter2', 'Authorization: [redacted]'],
    ['the token was refused', 'the token was refused'],
    ['https://host/path', 'https://host/path'],
  ])('scrubs %s', (text, scrubbed) => {
    expect(scrub(text)).toBe(scrubbed);
  });
});

describe('the log', () => {
  function logged(level: 'info' | 'silent' = 'info') {
    const lines: string[] = [];
    const observe = observeInto(createLogger(level, { write: (line) => void lines.push(line) }));
    return { observe, last: () => JSON.parse(lines.at(-1) ?? 'null') };
  }

  it('holds one line of facts for an answer', async () => {
    const server = await testServer([echoDialect()]);
    await server.call('/echo/a/things/b', { headers: { 'x-key': 'me', 'x-request-id': '0123456789abcdef' } });
    expect(JSON.parse(server.log())).toMatchObject({
      level: 'info',
      msg: 'answered',
      requestId: '0123456789abcdef',
      dialect: 'echo',
      operation: 'readThing',
      method: 'GET',
      status: 200,
      caller: 'me',
      ms: expect.any(Number),
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
    });
  });

  it('writes what JSON cannot hold, and cycles of causes end', () => {
    const { observe, last } = logged();
    const error = new Error('outer', { cause: { big: 10n } });
    error.cause = { error, big: 10n };
    observe({ kind: 'failed', requestId: 'r', operation: 'o', error });
    expect(last()).toMatchObject({ level: 'error', msg: 'failed', error: { message: 'outer', cause: { big: '10' } } });
  });

  it.each([
    [{ kind: 'crashed', error: 'x' } as const, 'fatal'],
    [{ kind: 'stopped', connectionsCut: 0 } as const, 'info'],
    [{ kind: 'stopped', connectionsCut: 2 } as const, 'warn'],
    [{ kind: 'not-ready', check: 'database', error: 'x' } as const, 'warn'],
  ])('gives %j its level', (happening, level) => {
    const { observe, last } = logged();
    observe(happening);
    expect(last()).toMatchObject({ level });
  });

  it('is silent when told so', () => {
    const { observe, last } = logged('silent');
    observe({ kind: 'crashed', error: 'x' });
    expect(last()).toBeNull();
  });
});
