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

/** The body as a stream that fails with `body-too-large` once more than `limit` bytes have passed, and with `CallerGone`. */
export function streamBody(exchange: Exchange, limit: number): ReadableStream<Uint8Array> {
  checkBodyHeaders(exchange, limit);
  const chunks = bodyChunks(exchange);
  let length = 0;
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { done, value } = await chunks.next();
        if (done) return controller.close();
        length += value.byteLength;
        if (length > limit) throw new Problem('body-too-large', { limit });
        controller.enqueue(value);
      },
      cancel: async () => void (await chunks.return()),
    },
    { highWaterMark: 0 },
  );
}

/**
 * The body as it arrives, read no faster than it is asked for. Throws `CallerGone` when it ends early.
 *
 * From Node's message where there is one: the body of a `Request` made from a message whose caller has already gone is empty
 * and ends as if it were complete. The message is not destroyed, since the answer goes out on its connection.
 */
export async function* bodyChunks({
  incoming,
  request,
}: Pick<Exchange, 'incoming' | 'request'>): AsyncGenerator<Uint8Array, void, undefined> {
  if (incoming === undefined) {
    yield* request.body ?? [];
    return;
  }
  try {
    yield* incoming.iterator({ destroyOnReturn: false });
  } catch {
    throw callerGone();
  }
  if (!incoming.complete) throw callerGone();
}

function callerGone(): CallerGone {
  return new CallerGone('the caller closed the connection before its body was complete');
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
    const gone = () => settle(callerGone());
    incoming.on('data', take).on('end', settle).on('error', gone).on('close', gone);
    if (incoming.destroyed && !incoming.readableEnded) gone();
  });
}
