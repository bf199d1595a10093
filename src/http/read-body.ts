import { isUtf8 } from 'node:buffer';
import type { IncomingMessage } from 'node:http';
import { Problem } from '../problem.ts';
import type { Exchange } from './exchange.ts';

/** Thrown when the caller went away while its body was being read: there is nobody to answer and nothing to log as our fault. */
export class CallerGone extends Error {
  override readonly name = 'CallerGone';
}

/**
 * Whether the request announces a body. A body of declared length 0 counts as none: clients send
 * `content-type: application/json` on requests without a body.
 */
export function hasBody(exchange: Exchange): boolean {
  if (exchange.header('transfer-encoding') !== undefined) return true;
  const length = exchange.header('content-length');
  if (length !== undefined) return length !== '0';
  return exchange.incoming === undefined && exchange.request.body !== null;
}

/**
 * Refuses what must not be read at all: a compressed body (`unsupported-encoding`: a few bytes may unfold to any size), and one
 * whose declared length is above `limit` bytes (`body-too-large`).
 */
export function checkBodyHeaders(exchange: Exchange, limit: number): void {
  const encoding = exchange.header('content-encoding');
  if (encoding !== undefined && encoding.trim().toLowerCase() !== 'identity') {
    throw new Problem('unsupported-encoding', { encoding: encoding.slice(0, 80) });
  }
  if (Number(exchange.header('content-length') ?? 0) > limit) throw new Problem('body-too-large', { limit });
}

/**
 * The whole body as text, counted while it arrives. Throws `body-too-large` beyond `limit` bytes, `malformed-body` when it is no
 * UTF-8, and `CallerGone`.
 */
export async function readText(exchange: Exchange, limit: number): Promise<string> {
  checkBodyHeaders(exchange, limit);
  const { incoming } = exchange;
  const bytes = incoming === undefined ? await gather(exchange.request, limit) : await gatherIncoming(incoming, limit);
  if (!isUtf8(bytes)) throw new Problem('malformed-body', { message: 'the body is not UTF-8' });
  return bytes.toString('utf8');
}

/** The body as a stream that fails with `body-too-large` once more than `limit` bytes have passed. */
export function streamBody(exchange: Exchange, limit: number): ReadableStream<Uint8Array> {
  checkBodyHeaders(exchange, limit);
  let length = 0;
  const counter = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      length += chunk.byteLength;
      if (length > limit) controller.error(new Problem('body-too-large', { limit }));
      else controller.enqueue(chunk);
    },
  });
  return (
    exchange.request.body?.pipeThrough(counter) ?? new ReadableStream({ start: (controller) => controller.close() })
  );
}

async function gather(request: Request, limit: number): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of request.body ?? []) {
    length += chunk.byteLength;
    if (length > limit) throw new Problem('body-too-large', { limit });
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Reads from Node's message itself, which costs half of what the stream of a `Request` does. */
function gatherIncoming(incoming: IncomingMessage, limit: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let length = 0;
    const settle = (error?: Error) => {
      incoming.off('data', take).off('end', settle).off('error', gone).off('close', gone);
      if (error !== undefined) reject(error);
      else resolve(chunks.length === 1 && chunks[0] !== undefined ? chunks[0] : Buffer.concat(chunks));
    };
    const take = (chunk: Buffer) => {
      length += chunk.length;
      if (length > limit) settle(new Problem('body-too-large', { limit }));
      else chunks.push(chunk);
    };
    const gone = () => settle(new CallerGone('the caller closed the connection before its body was complete'));
    incoming.on('data', take).on('end', settle).on('error', gone).on('close', gone);
    if (incoming.destroyed && !incoming.readableEnded) gone();
  });
}
