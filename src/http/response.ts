import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Answer } from './answer.ts';
import { originHeaders } from './cors.ts';
import type { Exchange } from './exchange.ts';
import type { HttpSettings } from './settings.ts';

/**
 * Turns an answer into a `Response` with the headers every answer has. All headers are given to the constructor at once, as a
 * plain object: changing them afterwards makes the Node adapter build a real `Response`, at several times the cost of the
 * whole request.
 */
export async function toResponse(
  answer: Answer,
  exchange: Exchange,
  settings: HttpSettings,
  compress: (exchange: Exchange) => boolean,
): Promise<Response> {
  const headers: Record<string, string> = {
    'x-request-id': exchange.id,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    'cache-control': 'no-store',
  };
  originHeaders(headers, exchange.header('origin'), settings);
  if (settings.stopping()) headers.connection = 'close';
  if (answer.contentType !== undefined) headers['content-type'] = answer.contentType;
  for (const [name, value] of Object.entries(answer.headers ?? {})) {
    if (value === undefined) continue;
    headers[name] = name === 'vary' ? joinVary(headers.vary, value) : value;
  }
  const { body } = answer;
  if (exchange.method === 'HEAD') {
    if (body instanceof ReadableStream) await body.cancel();
    return new Response(null, { status: answer.status, headers });
  }
  if (!isCompressible(answer, exchange.gzip ? 1 : settings.gzipFrom))
    return new Response(body ?? null, { status: answer.status, headers });
  headers.vary = joinVary(headers.vary, 'accept-encoding');
  if (!exchange.gzip && !compress(exchange)) return new Response(body ?? null, { status: answer.status, headers });
  headers['content-encoding'] = 'gzip';
  // Compressed bytes are another representation: a strong tag of the plain ones would be wrong for them.
  if (headers.etag?.startsWith('"')) headers.etag = `W/${headers.etag}`;
  delete headers['content-length'];
  const packed =
    body instanceof ReadableStream ? body.pipeThrough(new CompressionStream('gzip')) : await pack(body ?? '');
  return new Response(packed, { status: answer.status, headers });
}

/** On the thread pool, so that a large answer does not hold up others. */
const pack = promisify<string | Uint8Array, Uint8Array>(gzip);

function isCompressible({ status, contentType, body, headers }: Answer, from: number): boolean {
  if (body === undefined || status === 206 || headers?.['content-encoding'] !== undefined) return false;
  if (!/^(?:text\/|application\/(?:json|javascript|.*\+json)|image\/svg)/.test(contentType ?? '')) return false;
  return body instanceof ReadableStream || body.length >= from;
}

function joinVary(before: string | undefined, more: string): string {
  return before === undefined ? more : `${before}, ${more}`;
}
