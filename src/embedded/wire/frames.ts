/** A client that does not speak the protocol: it gets one error reply and the connection is closed. Code 17, ProtocolError. */
export class WireError extends Error {}

/** The largest message either side may send, in bytes: what `hello` announces as `maxMessageSizeBytes`. */
export const MAX_MESSAGE_BYTES = 48_000_000;

/** Every message starts with its length, request id, response id and operation code, 32 bits each. */
export const HEADER_BYTES = 16;

/**
 * Cuts a byte stream into messages. The function it gives takes a chunk as it came from the socket and gives the messages
 * that are complete with it, headers included. A length below the header's or above 48,000,000 throws a `WireError` as soon
 * as the first four bytes are there, so that nobody makes the engine collect more. Chunks are joined once per message.
 */
export function frameReader(): (chunk: Buffer) => Buffer[] {
  let parts: Buffer[] = [];
  let held = 0;
  return (chunk) => {
    parts.push(chunk);
    held += chunk.length;
    const frames: Buffer[] = [];
    for (
      let length = nextLength(parts, held);
      length !== undefined && held >= length;
      length = nextLength(parts, held)
    ) {
      const all = joined(parts);
      frames.push(all.subarray(0, length));
      const rest = all.subarray(length);
      parts = rest.length > 0 ? [rest] : [];
      held = rest.length;
    }
    return frames;
  };
}

function nextLength(parts: Buffer[], held: number): number | undefined {
  if (held < 4) return undefined;
  let first = parts[0];
  if (first === undefined) return undefined;
  if (first.length < 4) {
    first = joined(parts);
    parts.splice(0, parts.length, first);
  }
  const length = first.readInt32LE(0);
  if (length < HEADER_BYTES || length > MAX_MESSAGE_BYTES) {
    throw new WireError(`a message of ${length} bytes is outside of ${HEADER_BYTES} to ${MAX_MESSAGE_BYTES}`);
  }
  return length;
}

function joined(parts: readonly Buffer[]): Buffer {
  const [only] = parts;
  return parts.length === 1 && only !== undefined ? only : Buffer.concat(parts);
}
