import { once } from 'node:events';
import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from '../../../src/config.ts';
import { createLogger } from '../../../src/http/log.ts';
import { type Happening, observeInto } from '../../../src/http/observe.ts';
import { type Running, run } from '../../../src/run.ts';
import { echoDialect } from '../../fixtures/echo-dialect.ts';
import { openSocket, rawCall, untilClosed } from '../../fixtures/raw-call.ts';

const log: string[] = [];
const logger = observeInto(createLogger('trace', { write: (line) => void log.push(line) }));
let awaited: ((happening: Happening) => void) | undefined;

async function start(flags: readonly string[]): Promise<Running> {
  const { config } = readConfig(['--port', '0', '--stop-delay', '0ms', ...flags], {});
  const observe = (happening: Happening) => {
    logger(happening);
    awaited?.(happening);
  };
  const parts = { config, dialects: [echoDialect()], ready: [], observe, closeResources: async () => {} };
  return run({ ...parts, ownsProcess: false, overrideGlobalObjects: false });
}

let server: Running;
beforeAll(async () => {
  server = await start([]);
});
afterAll(async () => {
  await server.stop('the tests are over');
});

const mb = 1024 * 1024;

/** Posts `size` bytes and gives the status of the answer, which may come before the last byte is sent. */
async function post(path: string, size: number, headers: Record<string, string | number>): Promise<number | undefined> {
  const sent = request(server.url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
  });
  const chunk = Buffer.alloc(mb, 32);
  let left = size;
  const write = () => {
    while (left > 0 && !sent.destroyed) {
      left -= mb;
      if (!sent.write(chunk)) {
        sent.once('drain', write);
        return;
      }
    }
    sent.end();
  };
  const answered = once(sent, 'response');
  // The server cuts off who goes on sending; without an answer `answered` has failed with the same error.
  sent.on('error', () => {});
  write();
  const [response] = await answered;
  response.resume();
  return response.statusCode;
}

describe('the size of bodies', () => {
  it('answers 413 to a body of 60 MB, declared or chunked', async () => {
    expect(await post('/echo/a/things', 60 * mb, { 'content-length': 60 * mb })).toBe(413);
    expect(await post('/echo/a/things', 60 * mb, { 'transfer-encoding': 'chunked' })).toBe(413);
  });

  it('I17: answers 413 to 1 GB without a declared length and keeps little of it', async () => {
    const before = process.memoryUsage().rss;
    expect(await post('/echo/a/things', 1024 * mb, { 'transfer-encoding': 'chunked' })).toBe(413);
    expect(process.memoryUsage().rss - before).toBeLessThan(300 * mb);
  });

  it('takes a body below the limit', async () => {
    const response = await fetch(`${server.url}/echo/a/things`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: 'x'.repeat(20 * mb),
    });
    expect(response.status).toBe(200);
  });
});

describe('what is no proper HTTP', () => {
  it.each([
    ['a host that is none', 'GET /livez HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n', '400'],
    ['a backslash in the path', 'GET /livez\\x HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n', '400'],
    ['a broken header', 'GET /livez HTTP/1.1\r\nHost: a\r\nA\u0001: b\r\n\r\n', '400'],
    ['headers of 100 kB', `GET /livez HTTP/1.1\r\nHost: a\r\nA: ${'x'.repeat(100_000)}\r\n\r\n`, '431'],
    [
      'two lengths',
      'POST /echo/a/things HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nxx',
      '400',
    ],
    [
      'length and chunks',
      'POST /echo/a/things HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
      '400',
    ],
    ['HTTP/1.0', 'GET /echo/a/things/b HTTP/1.0\r\nHost: a\r\nx-key: wrong\r\n\r\n', '401'],
    [
      'an absolute target',
      'GET http://a/echo/a/things/b HTTP/1.1\r\nHost: a\r\nConnection: close\r\nx-key: wrong\r\n\r\n',
      '401',
    ],
  ])('A13: %s', async (_, text, status) => {
    const answer = await rawCall(server.url, text);
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(answer).not.toMatch(/<html|at .*\.ts:/i);
  });

  it('X9: answers pipelined requests in their order', async () => {
    const one = (name: string, more = '') => `GET /echo/a/things/${name} HTTP/1.1\r\nHost: a\r\n${more}\r\n`;
    const answer = await rawCall(server.url, one('first') + one('second') + one('third', 'Connection: close\r\n'));
    expect([...answer.matchAll(/"name":"(\w+)"/g)].map(([, name]) => name)).toEqual(['first', 'second', 'third']);
  });
});

describe('what only a socket shows', () => {
  const get = (path: string, headers: string, body = '') =>
    rawCall(server.url, `GET ${path} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n${headers}\r\n${body}`);

  it.each([
    ['one value', 'X-KEY:  me \r\n', '200', '"name":"b"'],
    ['no value', 'x-key: \r\n', '200', '"name":"b"'],
    ['the header twice', 'x-key: me\r\nX-Key: me\r\n', '400', 'header x-key: is given more than once'],
    ['two values in one header', 'x-key: me, you\r\n', '400', 'header x-key: is given more than once'],
  ])('S10: a credential with %s', async (_, headers, status, text) => {
    const answer = await get('/echo/a/things/b', headers);
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(answer).toContain(text);
  });

  it('reads the form body of a GET, as an older client sends it', async () => {
    const form = 'filter=title%3D%27TODO%27';
    const headers = `Content-Type: application/x-www-form-urlencoded\r\nContent-Length: ${form.length}\r\n`;
    expect(await get('/echo/a/search', headers, form)).toContain(`"filter":"title='TODO'"`);
    expect(await get('/echo/a/search', '')).toContain('{}');
  });

  it('gives an empty JSON body of declared length 0 no meaning', async () => {
    const headers = 'Host: a\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: 0\r\n';
    const answer = await rawCall(server.url, `DELETE /echo/a/things/b HTTP/1.1\r\n${headers}\r\n`);
    expect(answer).toMatch(/^HTTP\/1.1 204 /);
  });

  it('has no header of the framework, and a length for every text', async () => {
    const answer = await get('/echo/a/things/b', '');
    expect(answer).toMatch(/content-length: \d+\r\n/i);
    expect(answer).not.toMatch(/x-powered-by|server:/i);
  });
});

describe('slow and many callers', () => {
  it('X9: closes a connection that does not finish its headers or its body in time', async () => {
    const strict = await start(['--headers-timeout', '200ms', '--request-timeout', '400ms']);
    expect(await rawCall(strict.url, 'GET /livez HTTP/1.1\r\nHost: a\r\nX-Slow: ')).toMatch(/^HTTP\/1.1 408 /);
    const body =
      'POST /echo/a/things HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 10\r\n\r\n{';
    const answer = await rawCall(strict.url, body);
    expect(answer === '' || answer.startsWith('HTTP/1.1 4')).toBe(true);
    await strict.stop('done');
  });

  it('X9: takes no more connections than configured, and serves the others', async () => {
    const small = await start(['--max-connections', '2']);
    const first = await openSocket(small.url);
    const second = await openSocket(small.url);
    expect(await untilClosed(await openSocket(small.url))).toBe('');
    const answer = untilClosed(first);
    first.write('GET /livez HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n');
    expect(await answer).toContain('live');
    second.destroy();
    await small.stop('done');
  });

  it('notices a caller that leaves while its body is read, and calls it no failure of ours', async () => {
    const seen = new Promise<Happening>((resolve) => {
      awaited = (happening) => {
        if (happening.kind === 'caller-gone' || happening.kind === 'failed') resolve(happening);
      };
    });
    const socket = await openSocket(server.url);
    socket.write(
      'POST /echo/a/things HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 10\r\n\r\n{',
      () => socket.destroy(),
    );
    expect((await seen).kind).toBe('caller-gone');
    awaited = undefined;
  });
});

describe('listening', () => {
  it('explains a port that is taken', async () => {
    const taken = new URL(server.url).port;
    await expect(start(['--port', taken])).rejects.toThrow(`Port ${taken} on 127.0.0.1 is taken by another process`);
  });
});
