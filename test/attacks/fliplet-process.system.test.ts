import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import openapi from '../../generated/fliplet/openapi.json' with { type: 'json' };
import { checked } from '../../src/contract/checked.ts';
import type { ApplyFile } from '../../src/records/provision/apply-file.ts';
import { openSocket, rawCall, untilClosed } from '../fixtures/raw-call.ts';
import { serverProcess } from '../server-process.ts';

const key = 'eu--process-token-8f2a77';
const other = 'eu--process-other-41d0aa';
const file: ApplyFile = {
  organizations: [
    {
      name: 'Process',
      apps: [
        {
          name: 'Process',
          collections: [
            { name: 'orders', fliplet: { accessRules: [] }, records: [{ a: 1 }] },
            { name: 'many', fliplet: {} },
          ],
        },
      ],
      tokens: [
        { name: 'Organization', kind: 'organization', key },
        { name: 'App', kind: 'app', app: 'Process', key: other },
      ],
    },
  ],
};
const server = serverProcess(file, ['--log-level', 'debug']);
const send = checked(openapi, fetch);

async function ask(
  method: string,
  path: string,
  body?: NonNullable<RequestInit['body']>,
  headers: Record<string, string> = {},
) {
  const init = {
    method,
    headers: { 'auth-token': key, ...headers },
    ...(body === undefined ? {} : { body }),
    duplex: 'half',
  } as const;
  const response = await send(new Request(`${server().url}/v1/${path}`, init));
  return { status: response.status, text: await response.text() };
}

/** Memory that the process holds now, in MB. Only Linux tells. */
function memory(): number {
  const status = readFileSync(`/proc/${server().process.pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1]) / 1024;
}

/** Runs a piece of work and gives how much the memory of the process grew meanwhile. */
async function grown(work: () => Promise<void>): Promise<number> {
  const before = memory();
  let most = before;
  const timer = setInterval(() => {
    most = Math.max(most, memory());
  }, 20);
  await work().finally(() => clearInterval(timer));
  return most - before;
}

const onLinux = process.platform === 'linux';

describe('A13: every road over a socket has the same decision', () => {
  const call = async (line: string, token: string) => {
    const version = line.endsWith('HTTP/1.0') ? line : `${line} HTTP/1.1`;
    const text = await rawCall(server().url, `${version}\r\nHost: a\r\nConnection: close\r\n${token}\r\n`);
    return Number(/^HTTP\/1\.1 (\d+)/.exec(text)?.[1]);
  };
  const base = '/v1/data-sources/orders';

  // The status for the organization, for a token that no rule grants anything, and for nobody.
  test.each<[string, number, number, number]>([
    [`GET ${base}/data`, 200, 400, 401],
    [`GET ${base}/data/`, 200, 400, 401],
    [`HEAD ${base}/data`, 200, 400, 401],
    [`GET ${base}/data HTTP/1.0`, 200, 400, 401],
    [`GET http://elsewhere.test${base}/data`, 200, 400, 401],
    [`GET ${base}/./data`, 200, 400, 401],
    [`GET /x/..${base}/data`, 200, 400, 401],
    [`GET /v1/data%2Dsources/orders/data`, 404, 404, 404],
    [`GET ${base};x=1/data`, 404, 404, 401],
    [`GET ${base}//data`, 404, 404, 404],
    [`GET /${base}/data`, 404, 404, 404],
    [`TRACE ${base}/data`, 405, 405, 405],
    [`OPTIONS ${base}/data`, 204, 204, 204],
  ])('%s', async (line, organization, unlucky, stranger) => {
    const carriers = [`auth-token: ${key}\r\n`, `auth-token: ${other}\r\n`, ''];
    const statuses = await Promise.all(carriers.map((carrier) => call(line, carrier)));
    expect(statuses).toEqual([organization, unlucky, stranger]);
  });

  test('S10: a token that a socket sends twice is refused', async () => {
    expect(await call(`GET ${base}/data`, `Auth-token: ${key}\r\nAUTH-TOKEN: ${key}\r\n`)).toBe(400);
  });
});

describe('P6: memory does not grow with what is sent', () => {
  const megabyte = 1024 ** 2;

  test.runIf(onLinux)('a file of 100 MB, there and back', { timeout: 240_000 }, async () => {
    const piece = new Uint8Array(megabyte).fill(97);
    let pieces = 0;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        const head = '--edge\r\ncontent-disposition: form-data; name="file"; filename="big.bin1"\r\n\r\n';
        if (pieces === 0) controller.enqueue(new TextEncoder().encode(head));
        if (pieces < 100) controller.enqueue(piece);
        else {
          controller.enqueue(new TextEncoder().encode('\r\n--edge--\r\n'));
          controller.close();
        }
        pieces += 1;
      },
    });
    let address = '';
    const growth = await grown(async () => {
      const headers = { 'content-type': 'multipart/form-data; boundary=edge' };
      const { status, text } = await ask('PUT', 'data-sources/orders/data', body, headers);
      expect(status).toBe(201);
      address = JSON.parse(text).data.file;
      const response = await fetch(address);
      let length = 0;
      for await (const part of response.body ?? []) length += part.length;
      expect(length).toBe(100 * megabyte);
    });
    // With --memory the embedded engine holds the file itself.
    expect(growth).toBeLessThan(process.env.TRIVIUM_TEST_MONGODB_URI ? 150 : 450);
  });

  test.runIf(onLinux)('100,000 entries imported at once and exported', { timeout: 240_000 }, async () => {
    const entries = Array.from({ length: 100_000 }, (_, n) => ({ n }));
    const imported = await ask('POST', 'data-sources/many/data', JSON.stringify({ entries }), {
      'content-type': 'application/json',
    });
    expect([imported.status, imported.text]).toEqual([200, '']);
    // Garbage that is collected late only adds to what an answer needs, so one of three within the bound is enough.
    let least = Number.POSITIVE_INFINITY;
    for (let time = 0; time < 3 && least >= 200; time += 1) {
      let last = '';
      let length = 0;
      const growth = await grown(async () => {
        const response = await fetch(`${server().url}/v1/data-sources/many/data`, { headers: { 'auth-token': key } });
        for await (const piece of response.body ?? []) {
          length += piece.length;
          last = (last + Buffer.from(piece).toString()).slice(-200);
        }
      });
      least = Math.min(least, growth);
      expect(last).toMatch(/"data":\{"n":99999\}.*\]\}$/);
      expect(length).toBeGreaterThan(10_000_000);
    }
    expect(least).toBeLessThan(200);
  });
});

describe('P8: an upload that is cut leaves nothing', () => {
  const content = 'x'.repeat(200_000);
  const body = `--edge\r\ncontent-disposition: form-data; name="file"; filename="cut.txt"\r\n\r\n${content}\r\n--edge--\r\n`;

  test('at each tenth', async () => {
    const before = (await ask('GET', 'data-sources/orders/data')).text;
    const files = async () => (await ask('GET', 'media')).text;
    const listed = await files();
    for (let tenth = 1; tenth < 10; tenth += 1) {
      for (const head of [`content-length: ${body.length}\r\n\r\n`, 'transfer-encoding: chunked\r\n\r\nfffff\r\n']) {
        const socket = await openSocket(server().url);
        const closed = untilClosed(socket);
        socket.write(
          `PUT /v1/data-sources/orders/data HTTP/1.1\r\nHost: a\r\nauth-token: ${key}\r\ncontent-type: multipart/form-data; boundary=edge\r\n${head}`,
        );
        const sent = body.slice(0, Math.floor((body.length * tenth) / 10));
        await new Promise<void>((resolve) => socket.write(sent, () => resolve()));
        socket.destroy();
        await closed;
      }
    }
    expect((await ask('GET', 'data-sources/orders/data')).text).toBe(before);
    expect(await files()).toBe(listed);
    expect(server().output()).not.toContain('"level":60');
  });
});

describe('I17: chunked without a length', () => {
  test('JSON beyond the limit', async () => {
    const piece = new TextEncoder().encode('x'.repeat(1_000_000));
    let sent = 0;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        if (sent === 0) controller.enqueue(new TextEncoder().encode('{"a":"'));
        if (sent >= 60) controller.close();
        else controller.enqueue(piece);
        sent += 1;
      },
    });
    let got: number | undefined;
    try {
      got = (await ask('PUT', 'data-sources/orders/data', body, { 'content-type': 'application/json' })).status;
    } catch (error) {
      // A caller that still sends when the server has answered and closed may see the closed connection first.
      expect(String(error)).toMatch(/fetch failed/);
    }
    expect([413, undefined]).toContain(got);
    expect((await ask('GET', 'data-sources/orders')).status).toBe(200);
  });
});

describe('S9: what a server writes', () => {
  test('holds no token, wherever it stood', async () => {
    await ask('GET', `data-sources/${key}?auth_token=${key}`);
    await ask('GET', 'data-sources/orders', undefined, {
      cookie: `auth_token=${key}`,
      authorization: `Bearer ${key}`,
      'user-agent': key,
    });
    await ask('PUT', 'data-sources/orders', `{"name": "${key}"`, { 'content-type': 'application/json' });
    await fetch(`${server().url}/v1/user?auth_token=${key}`);
    expect(server().output()).toContain('"answered"');
    for (const word of [key, other]) expect(server().output()).not.toContain(word);
  });
});
