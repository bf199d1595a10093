import { Problem } from '../../problem.ts';

/** Bytes or texts that are made piece by piece, as a body: nothing is made before it is asked for, and a caller who leaves ends it. */
export function byteStream(pieces: AsyncGenerator<Uint8Array | string, unknown>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { done, value } = await pieces.next();
        if (done) controller.close();
        else controller.enqueue(typeof value === 'string' ? encoder.encode(value) : value);
      },
      cancel: async () => void (await pieces.return(undefined)),
    },
    { highWaterMark: 0 },
  );
}

/**
 * The text of a body, piece by piece.
 *
 * @throws Problem `malformed-body` for bytes that are no UTF-8
 */
export async function* textOf(body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for await (const piece of body) yield decoded(() => decoder.decode(piece, { stream: true }));
  yield decoded(() => decoder.decode());
}

function decoded(decode: () => string): string {
  try {
    return decode();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new Problem('malformed-body', { message: 'it is not in UTF-8' });
  }
}
