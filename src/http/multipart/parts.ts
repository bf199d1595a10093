import type { Readable } from 'node:stream';
import { Problem } from '../../problem.ts';
import type { Exchange } from '../exchange.ts';
import { CallerGone, checkBodyHeaders } from '../read-body.ts';
import { type ArrivingPart, arrive, malformed } from './arrival.ts';

/** One part of a multipart body, its content not yet read. Read it by one of the two functions, once. */
export interface RawPart {
  readonly name: string;
  readonly filename: string | undefined;
  /** In lower case, without parameters; `text/plain` when the part names none. */
  readonly contentType: string;
  /** The whole content. Throws `body-too-large` beyond `limit` bytes. */
  readonly bytes: (limit: number) => Promise<Buffer>;
  readonly stream: () => ReadableStream<Uint8Array>;
}

/**
 * The parts of a multipart body in their order, read from the connection no faster than they are taken. Nothing is read before the
 * first is asked for. Names and file names are texts as sent, never paths. What was not read of a part when the next is asked for
 * is dropped; a part without `content-disposition: form-data` is passed over, since it belongs to no field.
 */
export async function* readParts(exchange: Exchange, bodyLimit: number): AsyncGenerator<RawPart, void, undefined> {
  checkBodyHeaders(exchange, bodyLimit);
  const arrival = arrive(exchange, bodyLimit);
  try {
    for (;;) {
      const part = await arrival.next();
      if (part === undefined) return;
      yield toRawPart(part);
      // Otherwise the parser would wait for ever for a reader of a file that nobody wants.
      part.content.resume();
    }
  } finally {
    arrival.end(new CallerGone('the rest of the body was not wanted'));
  }
}

function toRawPart({ name, filename, contentType, content }: ArrivingPart): RawPart {
  if (name === undefined || name.includes('\0')) throw malformed('a part has no name that can be used');
  return {
    name: unescaped(name),
    filename: filename === undefined ? undefined : unescaped(filename),
    contentType,
    bytes: (limit) => gather(content, limit),
    stream: () => toWebStream(content),
  };
}

/** Browsers escape these three characters of a name, and no others, as the HTML standard says. */
function unescaped(name: string): string {
  return name.replaceAll(/%(?:22|0D|0A)/gi, (code) => String.fromCharCode(Number.parseInt(code.slice(1), 16)));
}

async function gather(content: Readable, limit: number): Promise<Buffer> {
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of piecesOf(content)) {
    length += piece.length;
    if (length > limit) throw new Problem('body-too-large', { limit });
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

function toWebStream(content: Readable): ReadableStream<Uint8Array> {
  const pieces = piecesOf(content);
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { done, value } = await pieces.next();
        if (done) controller.close();
        else controller.enqueue(value);
      },
      cancel: () => void content.resume(),
    },
    { highWaterMark: 0 },
  );
}

async function* piecesOf(content: Readable): AsyncGenerator<Buffer, void, undefined> {
  try {
    yield* content.iterator({ destroyOnReturn: false });
  } catch (error) {
    // What else can end a part is that the body ended inside of it, which the parser says in words of its own.
    throw error instanceof Problem || error instanceof CallerGone ? error : malformed('it is cut short');
  }
}
