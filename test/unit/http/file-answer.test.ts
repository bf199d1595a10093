import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byteRange } from '../../../src/http/byte-range.ts';
import { contentDisposition } from '../../../src/http/content-disposition.ts';
import { type FileHeaders, fileAnswer } from '../../../src/http/file-answer.ts';
import { anyText } from '../../any-text.ts';

const content = Buffer.from('0123456789');
const file = {
  name: 'a.txt',
  contentType: 'text/plain',
  length: content.length,
  tag: 'abc',
  modifiedAt: new Date('2026-01-20T10:00:00.789Z'),
};
const modified = 'Tue, 20 Jan 2026 10:00:00 GMT';
const earlier = 'Tue, 20 Jan 2026 09:59:59 GMT';

async function ask(headers: FileHeaders) {
  const answer = fileAnswer(file, headers, ({ start, end } = { start: 0, end: content.length }) =>
    new Blob([content.subarray(start, end)]).stream(),
  );
  return { ...answer, body: 'body' in answer ? await new Response(answer.body).text() : undefined };
}

describe('what is sent of a file', () => {
  it.each<[FileHeaders, number, string | undefined, string?]>([
    [{}, 200, '0123456789'],
    [{ range: 'bytes=0-0' }, 206, '0', 'bytes 0-0/10'],
    [{ range: 'bytes=3-' }, 206, '3456789', 'bytes 3-9/10'],
    [{ range: 'bytes=-3' }, 206, '789', 'bytes 7-9/10'],
    [{ range: 'bytes=8-400' }, 206, '89', 'bytes 8-9/10'],
    [{ range: 'bytes=-400' }, 206, '0123456789', 'bytes 0-9/10'],
    [{ range: 'bytes=10-' }, 416, undefined, 'bytes */10'],
    [{ range: 'bytes=-0' }, 416, undefined, 'bytes */10'],
    [{ range: 'bytes=9-1' }, 200, '0123456789'],
    [{ range: 'bytes=-' }, 200, '0123456789'],
    [{ range: 'bytes=0-1,3-4' }, 200, '0123456789'],
    [{ range: `bytes=${'0-0,'.repeat(1000)}1-1` }, 200, '0123456789'],
    [{ range: 'bytes=99999999999999999999-' }, 200, '0123456789'],
    [{ range: 'lines=0-1' }, 200, '0123456789'],
    [{ range: 'bytes=0-1', 'if-range': '"abc"' }, 206, '01', 'bytes 0-1/10'],
    [{ range: 'bytes=0-1', 'if-range': 'W/"abc"' }, 200, '0123456789'],
    [{ range: 'bytes=0-1', 'if-range': '"old"' }, 200, '0123456789'],
    [{ range: 'bytes=0-1', 'if-range': modified }, 206, '01', 'bytes 0-1/10'],
    [{ range: 'bytes=0-1', 'if-range': earlier }, 200, '0123456789'],
    [{ 'if-none-match': '"abc"' }, 304, undefined],
    [{ 'if-none-match': '"x", W/"abc"' }, 304, undefined],
    [{ 'if-none-match': '*' }, 304, undefined],
    [{ 'if-none-match': '"x"', 'if-modified-since': modified }, 200, '0123456789'],
    [{ 'if-none-match': 'abc' }, 200, '0123456789'],
    [{ 'if-modified-since': modified }, 304, undefined],
    [{ 'if-modified-since': earlier }, 200, '0123456789'],
    [{ 'if-modified-since': 'yesterday' }, 200, '0123456789'],
    [{ 'if-none-match': '"abc"', range: 'bytes=0-1' }, 304, undefined],
  ])('X5: %o: %i', async (headers, status, body, range) => {
    const answer = await ask(headers);
    expect(answer).toMatchObject({ status, body });
    expect(answer.headers['content-range']).toBe(range);
    expect(answer.headers).toMatchObject({ etag: '"abc"', 'last-modified': modified });
    if (body !== undefined) expect(answer.headers['content-length']).toBe(String(body.length));
  });

  it('is never a range outside of the file', () => {
    const bound = fc.option(fc.nat(40), { nil: undefined });
    fc.assert(
      fc.property(bound, bound, fc.nat(20), (first, last, length) => {
        const range = byteRange(`bytes=${first ?? ''}-${last ?? ''}`, length);
        if (typeof range !== 'object') return;
        expect(range.start).toBeGreaterThanOrEqual(0);
        expect(range.end).toBeGreaterThan(range.start);
        expect(range.end).toBeLessThanOrEqual(length);
        if (first !== undefined) expect(range.start).toBe(first);
      }),
    );
  });

  it.each([['text/html'], ['image/svg+xml'], ['application/xml'], ['text/html;x=y'], [''], ['a\r\nb: c']])(
    'X2: %j is a download that can do nothing',
    async (contentType) => {
      const { headers } = fileAnswer({ ...file, contentType }, {}, () => new Blob([]).stream());
      expect(headers['content-disposition']).toMatch(/^attachment/);
      expect(headers['content-security-policy']).toContain('sandbox');
      expect(headers['content-type']).toMatch(/^[a-z]+\/[a-z+-]+$/);
    },
  );
});

describe('X1: the name of a download', () => {
  it.each([
    ['a b.txt', 'attachment; filename="a b.txt"'],
    ['../../x', 'attachment; filename="../../x"'],
    ['a"b\\c.txt', `attachment; filename="a_b_c.txt"; filename*=UTF-8''a%22b%5Cc.txt`],
    ['a\r\nSet-Cookie: x', `attachment; filename="a__Set-Cookie: x"; filename*=UTF-8''a%0D%0ASet-Cookie%3A%20x`],
    ["é'(1)*.txt", `attachment; filename="_'(1)*.txt"; filename*=UTF-8''%C3%A9%27%281%29%2A.txt`],
    ['', 'attachment'],
    ['\ud800', `attachment; filename="_"; filename*=UTF-8''%EF%BF%BD`],
  ])('%j', (name, header) => {
    expect(contentDisposition(name, 'text/plain')).toBe(header);
  });

  it('is a header that Node accepts, whatever it is', () => {
    fc.assert(
      fc.property(anyText({ maxLength: 2000 }), (name) => {
        expect(contentDisposition(name, 'image/png')).toMatch(/^inline(?:; [ !-~]*)?$/);
      }),
    );
  });
});
