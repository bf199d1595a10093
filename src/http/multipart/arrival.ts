import type { Readable } from 'node:stream';
import { Busboy, type BusboyInstance } from '@fastify/busboy';
import { Problem } from '../../problem.ts';
import type { Exchange } from '../exchange.ts';
import { bodyChunks } from '../read-body.ts';

/** A part whose headers have arrived. */
export interface ArrivingPart {
  readonly name: string | undefined;
  readonly filename: string | undefined;
  readonly contentType: string;
  readonly content: Readable;
}

/** A body on its way in. */
export interface Arrival {
  /** The next part; `undefined` when the body is over. Throws what ended it early. */
  next(): Promise<ArrivingPart | undefined>;
  /** Ends it early, also for the reader of a part that is not complete; does nothing when it is over. */
  end(error: Error): void;
}

/** More than any form has; bounds the work that a body of empty parts makes. */
const maxParts = 1000;

/** Bytes of a part that wait in memory for their reader, at most. */
const partBuffer = 64 * 1024;

/**
 * Begins to feed the body to the parser, no faster than its parts are read.
 *
 * @throws Problem `malformed-body` when the content type names no boundary
 */
export function arrive(exchange: Exchange, limit: number): Arrival {
  const parser = openParser(exchange.header('content-type') ?? '');
  const waiting: ArrivingPart[] = [];
  const open = new Set<Readable>();
  let outcome: { readonly error?: Error } | undefined;
  let wake = () => {};

  function end(error?: Error): void {
    if (outcome !== undefined) return;
    outcome = error === undefined ? {} : { error };
    if (error !== undefined) for (const content of open) content.destroy(error);
    parser.destroy();
    wake();
  }

  parser.on('file', (name: string | undefined, content, filename: string | undefined, _encoding, contentType) => {
    open.add(content);
    content.on('close', () => open.delete(content));
    // The parser only tells of an error; a destroyed stream also tells it to a reader who comes later.
    content.on('error', (error) => content.destroy(error));
    waiting.push({ name, content, filename, contentType });
    wake();
  });
  parser.on('partsLimit', () => {
    end(new Problem('invalid-request', { faults: [{ in: 'body', path: '', message: `more than ${maxParts} parts` }] }));
  });
  parser.on('error', () => end(malformed('it is cut short, or not divided by its boundary')));
  parser.on('finish', () => end());
  // Never rejects: what goes wrong is told to the readers of the parts.
  void feed(exchange, parser, limit).catch((error: unknown) =>
    end(error instanceof Error ? error : new Error(String(error))),
  );

  return {
    end,
    async next() {
      for (;;) {
        const part = waiting.shift();
        if (part !== undefined) return part;
        if (outcome?.error !== undefined) throw outcome.error;
        if (outcome !== undefined) return undefined;
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    },
  };
}

/** The refusal of a body that is no proper `multipart/form-data`. */
export function malformed(why: string): Problem {
  return new Problem('malformed-body', { message: `the multipart body cannot be read: ${why}` });
}

function openParser(contentType: string): BusboyInstance {
  try {
    return new Busboy({
      // Which kinds of multipart are taken for a form was decided before; the parser knows only the one.
      headers: { 'content-type': contentType.replace(/^\s*multipart\/[\w.+-]+/i, 'multipart/form-data') },
      // Every part comes as a stream of bytes: what is text, and whether it is UTF-8, is not for the parser to say.
      isPartAFile: () => true,
      preservePath: true,
      fileHwm: partBuffer,
      limits: { parts: maxParts, headerPairs: 100, headerSize: 16 * 1024 },
    });
  } catch (error) {
    if (error instanceof Error && error.message.includes('Boundary')) throw malformed('its type names no boundary');
    throw error;
  }
}

async function feed(exchange: Exchange, parser: BusboyInstance, limit: number): Promise<void> {
  let length = 0;
  for await (const chunk of bodyChunks(exchange)) {
    length += chunk.byteLength;
    if (length > limit) throw new Problem('body-too-large', { limit });
    if (!parser.destroyed && !parser.write(chunk)) await drained(parser);
    if (parser.destroyed) return;
  }
  parser.end();
}

function drained(parser: BusboyInstance): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      parser.removeListener('drain', done).removeListener('close', done);
      resolve();
    };
    parser.on('drain', done).on('close', done);
  });
}
