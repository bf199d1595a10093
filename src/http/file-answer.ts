import { type ByteRange, byteRange } from './byte-range.ts';
import { contentDisposition } from './content-disposition.ts';

/** A file as it is served. */
export interface ServedFile {
  readonly name: string;
  readonly contentType: string;
  /** In bytes. */
  readonly length: number;
  /** Another text for other content, e.g. a hash of it. */
  readonly tag: string;
  readonly modifiedAt: Date;
}

/** The request headers that decide what is sent; a document declares those it obeys. */
export interface FileHeaders {
  readonly range?: string | undefined;
  readonly 'if-range'?: string | undefined;
  readonly 'if-none-match'?: string | undefined;
  readonly 'if-modified-since'?: string | undefined;
}

/** The answers that a document declares for a file: whole, a part, unchanged, out of range. */
export type FileAnswer =
  | { readonly status: 200 | 206; readonly body: ReadableStream<Uint8Array>; readonly headers: FileAnswerHeaders }
  | { readonly status: 304 | 416; readonly headers: FileAnswerHeaders };

export type FileAnswerHeaders = Readonly<Record<string, string>>;

/**
 * What to send of a file that the caller may read (RFC 9110, sections 13 and 14). `open` is called only when content is sent, with the
 * range if it is a part. Callers ask again each time, so that a file that was removed or closed to them is not shown from a cache.
 */
export function fileAnswer(
  file: ServedFile,
  asked: FileHeaders,
  open: (range?: ByteRange) => ReadableStream<Uint8Array>,
): FileAnswer {
  const modified = wholeSeconds(file.modifiedAt);
  const etag = `"${file.tag}"`;
  const headers = { etag, 'last-modified': modified.toUTCString(), 'cache-control': 'private, no-cache' };
  if (isUnchanged(asked, etag, modified)) return { status: 304, headers };
  const range = isSameFile(asked['if-range'], etag, modified) ? byteRange(asked.range, file.length) : undefined;
  if (range === 'unsatisfiable') {
    return { status: 416, headers: { ...headers, 'content-range': `bytes */${file.length}` } };
  }
  const sent = {
    ...headers,
    'accept-ranges': 'bytes',
    'content-type': safeType(file.contentType),
    'content-disposition': contentDisposition(file.name, file.contentType),
    // Should a browser show it all the same, it can neither run scripts nor load anything.
    'content-security-policy': "default-src 'none'; sandbox",
  };
  if (range === undefined) {
    return { status: 200, body: open(), headers: { ...sent, 'content-length': String(file.length) } };
  }
  const { start, end } = range;
  return {
    status: 206,
    body: open(range),
    headers: {
      ...sent,
      'content-length': String(end - start),
      'content-range': `bytes ${start}-${end - 1}/${file.length}`,
    },
  };
}

function isUnchanged(asked: FileHeaders, etag: string, modified: Date): boolean {
  const tags = asked['if-none-match'];
  // A tag says more than a time, so the time counts only where no tag was sent.
  if (tags !== undefined) {
    return tags.trim() === '*' || tags.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag);
  }
  const since = Date.parse(asked['if-modified-since'] ?? '');
  return !Number.isNaN(since) && modified.getTime() <= since;
}

/** Whether a part may be sent to a caller who has the rest of this very file. */
function isSameFile(condition: string | undefined, etag: string, modified: Date): boolean {
  if (condition === undefined) return true;
  return condition.trim() === etag || Date.parse(condition) === modified.getTime();
}

/** The times in headers have no milliseconds. */
function wholeSeconds(time: Date): Date {
  return new Date(Math.floor(time.getTime() / 1000) * 1000);
}

/** Uploads name their type themselves; what is no type at all is sent as bytes. */
function safeType(contentType: string): string {
  return /^[\w!#$&^.+-]{1,100}\/[\w!#$&^.+-]{1,100}$/.test(contentType) ? contentType : 'application/octet-stream';
}
