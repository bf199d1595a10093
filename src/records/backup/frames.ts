import { damaged } from './archive-failure.ts';

/** A piece of an archive: what it is, and its content. `docs/backup-format.md` describes them. */
export interface Frame {
  readonly kind: FrameKind;
  readonly content: Uint8Array;
}

/** One byte in the archive each. */
export const frameKinds = { header: 'H', collection: 'C', documents: 'D', collectionEnd: 'E', end: 'Z' } as const;
export type FrameKind = (typeof frameKinds)[keyof typeof frameKinds];

/** A document of 16 MB and what else stands in a frame with it; more is a damaged archive, not a reason to take memory. */
const largestFrame = 20 * 1024 * 1024;
const prefixLength = 5;

/** A frame as bytes: its kind, the length of its content as 32 bits with the lowest byte first, its content. */
export function encodeFrame({ kind, content }: Frame): Buffer {
  const prefix = Buffer.alloc(prefixLength);
  prefix.write(kind, 0, 'latin1');
  prefix.writeUInt32LE(content.length, 1);
  return Buffer.concat([prefix, content]);
}

/**
 * The frames in a stream of bytes.
 *
 * @throws ArchiveFailure when it is none of ours or ends within a frame
 */
export async function* decodeFrames(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Frame> {
  let held: Uint8Array[] = [];
  let size = 0;
  let wanted = prefixLength;
  for await (const chunk of bytes) {
    held.push(chunk);
    size += chunk.length;
    if (size < wanted) continue;
    const whole = Buffer.concat(held);
    let at = 0;
    wanted = prefixLength;
    while (whole.length - at >= prefixLength) {
      const kind = kindOf(whole.toString('latin1', at, at + 1));
      const length = whole.readUInt32LE(at + 1);
      if (length > largestFrame) throw damaged(`a part of ${length} bytes is too large to be one`);
      if (whole.length - at < prefixLength + length) {
        wanted = prefixLength + length;
        break;
      }
      yield { kind, content: whole.subarray(at + prefixLength, at + prefixLength + length) };
      at += prefixLength + length;
    }
    const rest = whole.subarray(at);
    held = [rest];
    size = rest.length;
  }
  if (size > 0) throw damaged('it ends within a part');
}

function kindOf(letter: string): FrameKind {
  const kind = Object.values(frameKinds).find((candidate) => candidate === letter);
  if (kind === undefined) throw damaged('it holds something that is no part of an archive');
  return kind;
}
