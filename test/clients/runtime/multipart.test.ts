import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type WrittenForm, writtenForm } from '../../../clients/runtime/multipart.ts';

/** What a receiver finds in a form: for each part its name and its text, or its file's name, type and text. */
async function received({ body, contentType }: WrittenForm) {
  const headers = contentType === undefined ? undefined : { 'content-type': contentType };
  const form = await new Response(body, { headers }).formData();
  return await Promise.all(
    [...form].map(async ([name, value]) =>
      typeof value === 'string'
        ? [name, value]
        : [name, { name: value.name, type: value.type, text: await value.text() }],
    ),
  );
}

const streamOf = (text: string) => new Blob([text]).stream();

test('a form with a stream says the same as one with a Blob', async () => {
  const names = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 10 });
  const lines = fc.string({ unit: 'grapheme', maxLength: 100 }).map((text) => `${text}\r\n--form\r\n`);
  await fc.assert(
    fc.asyncProperty(names, names, lines, lines, async (field, filename, text, content) => {
      const file = (data: Blob | ReadableStream<Uint8Array>) => ({ first: text, [field]: data, last: { a: [1] } });
      const whole = await received(await writtenForm(file(new File([content], filename, { type: 'text/plain' }))));
      const stream = { stream: streamOf(content), name: filename, type: 'text/plain' };
      const streamed = await writtenForm({ first: text, [field]: stream, last: { a: [1] } });
      expect(streamed.body).toBeInstanceOf(ReadableStream);
      expect(await received(streamed)).toEqual(whole);
    }),
    { numRuns: 50 },
  );
});

describe('files', () => {
  let directory = '';
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'trivium-clients-'));
    await writeFile(join(directory, 'fox.txt'), 'quick');
  });
  afterAll(() => rm(directory, { recursive: true }));

  test('come from a path', async () => {
    const path = join(directory, 'fox.txt');
    expect(await received(await writtenForm({ a: { path }, b: { path, name: 'b', type: 'text/plain' } }))).toEqual([
      ['a', { name: 'fox.txt', type: expect.any(String), text: 'quick' }],
      ['b', { name: 'b', type: 'text/plain', text: 'quick' }],
    ]);
  });

  test('that are not there are told before anything is sent', async () => {
    await expect(writtenForm({ a: { path: join(directory, 'none') } })).rejects.toThrow();
  });

  test('and fields come several under one name', async () => {
    const files = [new File(['1'], 'one'), new File(['2'], 'two')];
    expect(await received(await writtenForm({ files, tags: ['a', 2], none: undefined }))).toEqual([
      ['files', expect.objectContaining({ name: 'one', text: '1' })],
      ['files', expect.objectContaining({ name: 'two', text: '2' })],
      ['tags', 'a'],
      ['tags', '2'],
    ]);
  });

  test('and headers stay apart, whatever a name holds', async () => {
    const name = 'a"\r\ncontent-type: text/html\r\n\r\nb';
    const { body, contentType } = await writtenForm({
      [name]: { stream: streamOf('x'), name, type: 'text/plain\r\nx-evil: 1' },
    });
    const text = await new Response(body).text();
    expect(text).not.toMatch(/^(content-type: text\/html|x-evil)/m);
    expect(contentType).toMatch(/^multipart\/form-data; boundary=form-[\w-]+$/);
  });
});

test('a stream that nobody reads to its end is let go of', async () => {
  let cancelled = false;
  const endless = new ReadableStream<Uint8Array>({
    pull: (controller) => controller.enqueue(new Uint8Array(1000)),
    cancel: () => {
      cancelled = true;
    },
  });
  const { body } = await writtenForm({ a: endless });
  if (!(body instanceof ReadableStream)) throw new Error('expected a stream');
  const reader = body.getReader();
  for (let chunks = 0; chunks < 3; chunks += 1) await reader.read();
  await reader.cancel();
  expect(cancelled).toBe(true);
});

test('data that has a path among other members is sent as JSON, never as the file there', async () => {
  const form = await writtenForm({
    object: { path: 'package.json', title: 'T' },
    hidden: { toJSON: () => ({ path: 'package.json' }) },
  });
  expect(await received(form)).toEqual([
    ['object', '{"path":"package.json","title":"T"}'],
    ['hidden', '{"path":"package.json"}'],
  ]);
});
