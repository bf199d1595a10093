import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../../../src/config.ts';
import { run } from '../../../src/run.ts';
import { anyText } from '../../any-text.ts';
import { echoDialect } from '../../fixtures/echo-dialect.ts';
import { openSocket, untilClosed } from '../../fixtures/raw-call.ts';
import { testServer } from '../../fixtures/server.ts';

const server = await testServer([echoDialect()], ['--upload-limit', '200kb', '--body-limit', '1kb']);

const boundary = 'x-boundary';

/** A multipart body from parts of raw headers and content. */
function multipart(
  parts: readonly (readonly [headers: string, content: string])[],
  end = `--${boundary}--\r\n`,
): string {
  return `${parts.map(([headers, content]) => `--${boundary}\r\n${headers}\r\n\r\n${content}\r\n`).join('')}${end}`;
}

const field = (name: string, more = '') => `Content-Disposition: form-data; name="${name}"${more}`;
const title = [field('title'), 'One'] as const;

function send(
  body: RequestInit['body'],
  path = '/echo/a/form',
  contentType = `multipart/form-data; boundary=${boundary}`,
) {
  return server.call(path, { method: 'POST', body, headers: { 'content-type': contentType }, duplex: 'half' });
}

async function partsOf(response: Response): Promise<unknown> {
  const text = await response.text();
  expect({ status: response.status, text }).toMatchObject({ status: 200 });
  return JSON.parse(text);
}

/** The text in pieces of `size` bytes, so that every boundary and header is met in the middle. */
function inPieces(text: string, size: number): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      if (at >= bytes.length) controller.close();
      else controller.enqueue(bytes.slice(at, at + size));
      at += size;
    },
  });
}

describe('the parts of a multipart body', () => {
  const body = multipart([
    [field('tags[]'), 'a'],
    [`${field('photo', '; filename="a b é ✈.jpg"')}\r\nContent-Type: image/JPEG`, 'bytes\r\n--x-bound'],
    [
      `${field('meta', '; filename="blob"')}\r\nContent-Type: application/json`,
      '{"id":1,"__proto__":{"x":12345678901234567890}}',
    ],
    [field('tags[]'), 'b'],
    title,
    [field('__proto__'), ''],
    [field('other', '; filename="../../etc/passwd"'), ''],
    [field('o\\"o', '; filename="a%22b%0D%0Ac%41.txt"'), ''],
  ]);
  const expected = [
    { name: 'tags[]', kind: 'text', value: 'a' },
    {
      name: 'photo',
      kind: 'file',
      filename: 'a b é ✈.jpg',
      contentType: 'image/jpeg',
      length: 16,
      start: 'bytes\r\n--x',
    },
    { name: 'meta', kind: 'json', value: expect.objectContaining({ id: 1 }) },
    { name: 'tags[]', kind: 'text', value: 'b' },
    { name: 'title', kind: 'text', value: 'One' },
    { name: '__proto__', kind: 'text', value: '' },
    { name: 'other', kind: 'file', filename: '../../etc/passwd', contentType: 'text/plain', length: 0, start: '' },
    { name: 'o"o', kind: 'file', filename: 'a"b\r\nc%41.txt', contentType: 'text/plain', length: 0, start: '' },
  ];

  it.each([1, 2, 3, 7, 64, 100_000])(
    'come in order, kinds as the document says, in pieces of %i bytes',
    async (size) => {
      expect(await partsOf(await send(inPieces(body, size)))).toEqual(expected);
    },
  );

  it('keep every key and digit of a JSON field (I4, I16)', async () => {
    expect(await (await send(body)).text()).toContain('"value":{"id":1,"__proto__":{"x":12345678901234567890}}');
    expect('x' in {}).toBe(false);
  });

  it('are taken from the body that browsers make', async () => {
    const form = new FormData();
    form.append('photo', new File([new Uint8Array(100_000)], 'a"b.png', { type: 'image/png' }));
    form.append('title', 'Größe "1"');
    const response = await server.call('/echo/a/form', { method: 'POST', body: form });
    expect(await partsOf(response)).toMatchObject([
      { name: 'photo', filename: 'a"b.png', length: 100_000 },
      { name: 'title', value: 'Größe "1"' },
    ]);
  });

  it('may be passed over unread', async () => {
    const large = 'x'.repeat(90_000);
    const files = multipart([
      [field('one', '; filename="1"'), large],
      [field('two', '; filename="2"'), large],
    ]);
    expect(await partsOf(await send(files, '/echo/a/files'))).toEqual(['one', 'two']);
  });
});

describe('X4: what is refused of a multipart body', () => {
  const tooMany = multipart(Array.from({ length: 1001 }, (_, n) => [field(`f${n}`), ''] as const));
  it.each([
    ['no boundary', multipart([title]), 'multipart/form-data', 400, 'names no boundary'],
    ['another boundary', multipart([title]), 'multipart/form-data; boundary=other', 400, 'cut short'],
    ['nothing at all', ' ', undefined, 400, 'cut short'],
    ['an end in a text', multipart([title, [field('a'), 'b']], '').slice(0, -5), undefined, 400, 'cut short'],
    [
      'an end in a file',
      multipart([title, [field('photo', '; filename="p"'), 'abc']], ''),
      undefined,
      400,
      'cut short',
    ],
    ['no last boundary', multipart([title], ''), undefined, 400, 'cut short'],
    ['a part without a name', multipart([['Content-Disposition: form-data', 'x'], title]), undefined, 400, 'no name'],
    ['a required part missing', multipart([]), undefined, 400, 'body title: is required'],
    ['a text that its schema refuses', multipart([[field('title'), 'x']]), undefined, 400, 'body title: '],
    [
      'JSON that its schema refuses',
      multipart([[field('meta'), '{"id":"1"}']]),
      undefined,
      400,
      'body meta.id: expected',
    ],
    ['JSON that is none', multipart([[field('meta'), '{']]), undefined, 400, 'line 1, column 2'],
    ['too many parts', tooMany, undefined, 400, 'more than 1000 parts'],
    [
      'too many bytes',
      multipart([title, [field('photo'), 'x'.repeat(210_000)]]),
      undefined,
      413,
      'larger than the 204800',
    ],
  ])('%s', async (_, body, contentType, status, message) => {
    const response = await send(body, '/echo/a/form', contentType);
    const text = await response.text();
    expect({ status: response.status, text }).toMatchObject({ status });
    expect(text).toContain(message);
  });

  it('bytes that are no UTF-8, in a text', async () => {
    const bytes = Buffer.from(multipart([[field('title'), 'aÿb']]), 'latin1');
    expect(await (await send(bytes)).text()).toContain('the field title is not UTF-8');
  });

  it('fields that the document does not name, or not as what they are', async () => {
    const strict = await send(multipart([title]), '/echo/a/strict-form');
    expect(await strict.text()).toContain('body title: is not known here');
    const text = await send(multipart([title]), '/echo/a/files');
    expect(await text.text()).toContain('body title: expected a file, not a text');
  });

  it('a body without a declared length, counted while it streams', async () => {
    let pulled = 0;
    const head = new TextEncoder().encode(`--${boundary}\r\n${field('photo', '; filename="p"')}\r\n\r\n`);
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        controller.enqueue(pulled === 0 ? head : new Uint8Array(1024));
        pulled += 1024;
      },
    });
    expect((await send(endless)).status).toBe(413);
    expect(pulled).toBeLessThan(400 * 1024);
  });
});

describe('on a connection', () => {
  const started = async () => {
    const { config } = readConfig(['--port', '0', '--stop-delay', '1ms', '--log-level', 'silent'], {});
    return run({
      config,
      dialects: [echoDialect()],
      ready: [],
      observe: () => {},
      closeResources: async () => {},
      ownsProcess: false,
      overrideGlobalObjects: false,
    });
  };

  it('takes a chunked body, and lets the connection be used again after a part that nobody read', async () => {
    const running = await started();
    try {
      const socket = await openSocket(running.url);
      const answers = untilClosed(socket);
      const body = multipart([[field('one', '; filename="1"'), 'x'.repeat(300_000)]]);
      const head = (last: string) =>
        `POST /echo/a/files HTTP/1.1\r\nhost: a\r\ncontent-type: multipart/form-data; boundary=${boundary}\r\n${last}transfer-encoding: chunked\r\n\r\n`;
      const chunks = `${body.length.toString(16)}\r\n${body}\r\n0\r\n\r\n`;
      socket.write(head('') + chunks + head('connection: close\r\n') + chunks);
      expect((await answers).match(/\["one"\]/g)).toHaveLength(2);
    } finally {
      await running.stop('test');
    }
  });

  it('lets a handler know that its caller went away in the middle of a file', async () => {
    let told: (error: unknown) => void = () => {};
    const outcome = new Promise<unknown>((resolve) => {
      told = resolve;
    });
    const { config } = readConfig(['--port', '0', '--stop-delay', '1ms'], {});
    const running = await run({
      config,
      dialects: [echoDialect()],
      ready: [],
      observe: (happening) => {
        if (happening.kind === 'caller-gone' || happening.kind === 'failed') told(happening.kind);
      },
      closeResources: async () => {},
      ownsProcess: false,
      overrideGlobalObjects: false,
    });
    try {
      const socket = await openSocket(running.url);
      socket.write(
        `POST /echo/a/form HTTP/1.1\r\nhost: a\r\ncontent-type: multipart/form-data; boundary=${boundary}\r\ncontent-length: 100000\r\n\r\n`,
      );
      socket.write(multipart([title, [field('photo', '; filename="p"'), 'abc']], ''), () => socket.destroy());
      expect(await outcome).toBe('caller-gone');
    } finally {
      await running.stop('test');
    }
  });
});

describe('P11: anything that calls itself multipart', () => {
  const scraps = [
    ...[`--${boundary}`, `--${boundary}--`, '--', '\r\n', '\r\n\r\n', '\n', '\r', '\0', ' ', ':', ';', '"', '='],
    ...['Content-Disposition: form-data', '; name="title"', '; name=', '; filename="a.txt"', "; filename*=utf-8''%e2"],
    ...[
      'Content-Type: application/json',
      'Content-Transfer-Encoding: base64',
      '{"a":',
      '[]',
      'é',
      '\u2028',
      'x'.repeat(300),
    ],
  ];
  const body = fc.array(fc.oneof(fc.constantFrom(...scraps), anyText({ maxLength: 8 })), {
    maxLength: 25,
  });
  const begun = body.map((pieces) => `--${boundary}\r\nContent-Disposition: form-data${pieces.join('')}`);
  const asked = fc.constantFrom(
    ...[boundary, `"${boundary}"`, '', '"', 'é', 'x'.repeat(71)].map((one) => `multipart/form-data; boundary=${one}`),
    ...['multipart/form-data', 'multipart/mixed; boundary=x', 'multipart/; boundary=x'],
  );

  it('is read or refused, whatever pieces it comes in', async () => {
    const types = fc.oneof(
      { weight: 5, arbitrary: fc.constant(`multipart/form-data; boundary=${boundary}`) },
      { weight: 1, arbitrary: asked },
    );
    const texts = fc.oneof(
      body.map((pieces) => pieces.join('')),
      begun,
    );
    await fc.assert(
      fc.asyncProperty(texts, types, fc.integer({ min: 1, max: 400 }), async (text, type, size) => {
        const whole = await send(text, undefined, type);
        expect([200, 400, 413, 415]).toContain(whole.status);
        const cut = await send(inPieces(text, size), undefined, type);
        expect([cut.status, withoutId(await cut.text())]).toEqual([whole.status, withoutId(await whole.text())]);
      }),
      { numRuns: 400 },
    );
  });

  const withoutId = (text: string) => text.replace(/"requestId":"[^"]*"/, '');
});
