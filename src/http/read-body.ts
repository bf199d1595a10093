import { isUtf8 } from 'node:buffer';
import type { IncomingMessage } from 'node:http';
import { TextDecoder } from 'node:util';
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
 * The whole body as text, counted and decoded while it arrives. Throws `body-too-large` beyond `limit` bytes, `malformed-body` when it is
 * no UTF-8, and `CallerGone`.
 */
export async function readText(exchange: Exchange, limit: number): Promise<string> {
  checkBodyHeaders(exchange, limit);
  const { incoming } = exchange;
  const text = textOf(limit);
  if (incoming === undefined) for await (const chunk of exchange.request.body ?? []) text.add(chunk);
  else await readIncoming(incoming, text.add);
  return text.end();
}

/** A text that arrives in pieces of UTF-8. One that comes in one piece, as most do, is decoded without a decoder's state. */
function textOf(limit: number): { readonly add: (bytes: Uint8Array) => void; readonly end: () => string } {
  let first: Uint8Array | undefined;
  let length = 0;
  let text = '';
  let decoder: TextDecoder | undefined;
  const decode = (bytes?: Uint8Array) => {
    decoder ??= new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    try {
      text += bytes === undefined ? decoder.decode() : decoder.decode(bytes, { stream: true });
    } catch (error) {
      // What a decoder throws at bytes that are no UTF-8.
      if (error instanceof TypeError) throw notUtf8();
      throw error;
    }
  };
  return {
    add(bytes) {
      length += bytes.byteLength;
      if (length > limit) throw new Problem('body-too-large', { limit });
      if (length === bytes.byteLength) {
        first = bytes;
        return;
      }
      if (first !== undefined) decode(first);
      first = undefined;
      decode(bytes);
    },
    end() {
      if (first !== undefined) {
        if (!isUtf8(first)) throw notUtf8();
        return Buffer.from(first.buffer, first.byteOffset, first.byteLength).toString('utf8');
      }
      if (decoder !== undefined) decode();
      return text;
    },
  };
}

function notUtf8(): Problem {
  return new Problem('malformed-body', { message: 'the body is not UTF-8' });
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

/** Reads from Node's message itself, which costs half of what the stream of a `Request` does. Rejects with what `add` throws. */
function readIncoming(incoming: IncomingMessage, add: (chunk: Buffer) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const settle = (error?: unknown) => {
      incoming.off('data', take).off('end', settle).off('error', gone).off('close', gone);
      if (error !== undefined) reject(error);
      else resolve();
    };
    const take = (chunk: Buffer) => {
      try {
        add(chunk);
      } catch (error) {
        settle(error);
      }
    };
    const gone = () => settle(callerGone());
    incoming.on('data', take).on('end', settle).on('error', gone).on('close', gone);
    if (incoming.destroyed && !incoming.readableEnded) gone();
  });
}
