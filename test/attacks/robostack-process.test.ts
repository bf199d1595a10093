import { afterAll, describe, expect, test } from 'vitest';
import openapi from '../../generated/robostack/openapi.json' with { type: 'json' };
import { checked } from '../../src/contract/checked.ts';
import type { ApplyFile } from '../../src/records/provision/apply-file.ts';
import { rawCall } from '../fixtures/raw-call.ts';
import { serverProcess } from '../server-process.ts';

const appUUID = '2c1f7f4e-83a3-4e7b-bb53-57f9a7d4a901';
const key = 'process-key-8f2a';
const secret = 'process-secret-5d1c9b';
const limited = { key: 'limited-key-77aa', secret: 'limited-secret-41d0' };
const json = { 'x-api-key': key, 'x-api-secret': secret, 'content-type': 'application/json' };

const file: ApplyFile = {
  organizations: [
    {
      name: 'Process',
      apps: [{ name: 'Process', uuid: appUUID, collections: [{ name: 'orders' }, { name: 'other' }] }],
      tokens: [
        {
          name: 'Full',
          kind: 'robostack',
          key,
          secret,
          grants: [{ app: 'Process', actions: ['create', 'read', 'update', 'delete', 'aggregate'] }],
        },
        {
          name: 'Limited',
          kind: 'robostack',
          ...limited,
          grants: [{ app: 'Process', collection: 'other', actions: ['read'] }],
        },
      ],
    },
  ],
};

const server = serverProcess(file, ['--log-level', 'debug', '--max-concurrent', '4']);
const send = checked(openapi, fetch);

async function ask(
  method: string,
  path: string,
  body?: NonNullable<RequestInit['body']>,
  headers: Record<string, string> = json,
) {
  const init = { method, headers, ...(body === undefined ? {} : { body }), duplex: 'half' } as const;
  const response = await send(new Request(`${server().url}/external/api/${appUUID}/${path}`, init));
  return { status: response.status, headers: response.headers, text: await response.text() };
}

describe('A13: every road has the same decision', () => {
  const authorised = `x-api-key: ${key}\r\nx-api-secret: ${secret}\r\n`;
  const stranger = `x-api-key: ${key}\r\nx-api-secret: wrong\r\n`;
  const without = `x-api-key: ${limited.key}\r\nx-api-secret: ${limited.secret}\r\n`;
  const base = `/external/api/${appUUID}`;

  const call = async (line: string, headers: string) => {
    const version = line.endsWith('HTTP/1.0') ? line : `${line} HTTP/1.1`;
    const body = line.startsWith('HEAD') || line.startsWith('OPTIONS') ? '' : '{}';
    const length = `Content-Type: application/json\r\nContent-Length: ${body.length}\r\n`;
    const text = await rawCall(
      server().url,
      `${version}\r\nHost: a\r\nConnection: close\r\n${length}${headers}\r\n${body}`,
    );
    return Number(/^HTTP\/1\.1 (\d+)/.exec(text)?.[1]);
  };

  // The status for who may, for who is unknown, and for who has no right to this resource.
  test.each<[string, number, number, number]>([
    [`POST ${base}/orders/`, 200, 401, 403],
    [`POST ${base}/orders`, 200, 401, 403],
    [`POST ${base}/orders HTTP/1.0`, 200, 401, 403],
    [`POST http://elsewhere.test${base}/orders/`, 200, 401, 403],
    [`POST ${base}/%6frders/`, 200, 401, 403],
    [`POST ${base}/./orders/`, 200, 401, 403],
    [`POST ${base}/x/../orders/`, 200, 401, 403],
    [`POST ${base}/x/%2e%2e/orders/`, 200, 401, 403],
    [`POST ${base}/orders/?x=1&_method=DELETE`, 200, 401, 403],
    [`POST ${base}/orders;x=1/`, 404, 401, 404],
    [`POST ${base}/ORDERS/`, 404, 401, 404],
    [`POST ${base}/orders%20/`, 404, 401, 404],
    [`POST ${base}/orders%2F`, 404, 401, 404],
    [`POST ${base}/orders//`, 404, 404, 404],
    [`POST ${base}//orders/`, 404, 404, 404],
    [`POST /${base}/orders/`, 404, 404, 404],
    [`POST /External/api/${appUUID}/orders/`, 404, 404, 404],
    [`POST /external%2Fapi/${appUUID}/orders/`, 404, 404, 404],
    [`GET ${base}/orders/`, 405, 405, 405],
    [`HEAD ${base}/orders/`, 405, 405, 405],
    [`TRACE ${base}/orders/`, 405, 405, 405],
    [`OPTIONS ${base}/orders/`, 204, 204, 204],
  ])('%s', async (line, known, unknown, unlucky) => {
    expect([await call(line, authorised), await call(line, stranger), await call(line, without)]).toEqual([
      known,
      unknown,
      unlucky,
    ]);
  });

  test.each(['X-HTTP-Method-Override', 'X-HTTP-Method', 'X-Method-Override', '_method'])(
    '%s is not listened to',
    async (name) => {
      await ask('PUT', 'orders/', '{"kept":1}');
      for (const method of ['DELETE', 'PATCH', 'PUT']) {
        expect(await call(`POST ${base}/orders/`, `${authorised}${name}: ${method}\r\n`)).toBe(200);
        expect(await call(`POST ${base}/orders/`, `${stranger}${name}: ${method}\r\n`)).toBe(401);
      }
      expect((await ask('POST', 'orders/', '{"selection":{"kept":1}}')).text).toContain('"kept":1');
    },
  );

  test('S10: a credential that a socket sends twice is refused', async () => {
    expect(await call(`POST ${base}/orders/`, `${authorised}X-API-SECRET: ${secret}\r\n`)).toBe(400);
  });
});

describe('X12: what a server shows to everybody', () => {
  test.each(['/metrics', '/debug', '/admin', '/test', '/reset', '/env', '/.env', '/status', '/health', '/src/main.ts'])(
    '%s is not there',
    async (path) => {
      expect((await fetch(server().url + path)).status).toBe(404);
    },
  );

  test('the documentation tells nothing of this server', async () => {
    for (const path of ['/docs', '/docs/robostack', '/openapi/robostack.json', '/livez', '/readyz']) {
      const response = await fetch(server().url + path);
      expect([path, response.status]).toEqual([path, 200]);
      expect(await response.text()).not.toMatch(new RegExp(`${appUUID}|${key}|mongodb:|/tmp/`));
    }
  });
});

describe('I17: hostile bodies over a socket', () => {
  const chunked = (piece: string, times: number) =>
    new ReadableStream<Uint8Array>({
      async start(controller) {
        const bytes = new TextEncoder().encode(piece);
        for (let n = 0; n < times; n += 1) controller.enqueue(bytes);
        controller.close();
      },
    });

  test.each<[string, () => NonNullable<RequestInit['body']>, number]>([
    ['60 MB of known length', () => `{"a":"${'x'.repeat(60_000_000)}"}`, 413],
    ['60 MB without a length', () => chunked('x'.repeat(1_000_000), 60), 413],
    ['100,000 levels', () => '['.repeat(100_000), 400],
    ['100,000 keys', () => `{${Array.from({ length: 100_000 }, (_, n) => `"k${n}":0`).join()}}`, 400],
  ])('%s', async (_, body, status) => {
    let got: number | undefined;
    try {
      got = (await ask('PUT', 'orders/', body())).status;
    } catch (error) {
      // A caller that still sends when the server has answered and closed may see the closed connection first.
      expect(String(error)).toMatch(/fetch failed/);
    }
    expect([status, undefined]).toContain(got);
    expect((await ask('POST', 'orders/', '{"limit":1}')).status).toBe(200);
  });
});

describe('S9: what a server writes', () => {
  afterAll(() => {
    // After every test of this file, so that all they caused is looked through.
    const output = server().output();
    expect(output).toContain('"answered"');
    for (const word of [key, secret, limited.key, limited.secret]) expect(output).not.toContain(word);
  });

  test.each<[string, string, string, Record<string, string>]>([
    ['in the query', `orders/?x-api-secret=${secret}&token=${secret}`, '{}', json],
    ['in the path', `${secret}/`, '{}', json],
    ['in a broken body', 'orders/', `{"password": "${secret}"`, json],
    ['in a refused selection', 'orders/', `{"selection":{"password":{"$where":"${secret}"}}}`, json],
    ['in a wrong place', 'orders/', '{}', { ...json, 'x-api-secret': `${secret}x`, cookie: `session=${secret}` }],
    ['in the request id', 'orders/', '{}', { ...json, 'x-request-id': `id ${secret}` }],
    ['in the user agent', 'orders/', '{}', { ...json, 'user-agent': secret, authorization: `Bearer ${secret}` }],
  ])('a secret %s', async (_, path, body, headers) => {
    const { text } = await ask('POST', path, body, headers);
    if (path.startsWith('orders/')) expect(text).not.toContain(secret);
  });
});
