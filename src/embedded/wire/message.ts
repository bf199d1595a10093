import { crc32c } from './checksum.ts';
import { HEADER_BYTES, WireError } from './frames.ts';

/** A request as it came: the command document and its document sequences, not decoded yet. */
export interface Message {
  readonly requestId: number;
  /** A legacy query (OP_QUERY) is answered by OP_REPLY; only the first `hello` of a connection comes that way. */
  readonly legacy: boolean;
  readonly body: Buffer;
  /** Documents that were sent beside the command (kind 1 sections), by the field they stand for. */
  readonly sequences: ReadonlyMap<string, readonly Buffer[]>;
  /** The client wants no reply (`moreToCome`): an unacknowledged write. */
  readonly silent: boolean;
}

const OP_REPLY = 1;
const OP_QUERY = 2004;
const OP_MSG = 2013;
const CHECKSUM_PRESENT = 1;
const MORE_TO_COME = 2;
/** Flags in the lower half must be understood by the receiver, those in the upper half may be ignored. */
const UNKNOWN_REQUIRED_FLAGS = 0xffff & ~(CHECKSUM_PRESENT | MORE_TO_COME);
const SMALLEST_DOCUMENT = 5;

/** Reads one framed message, OP_MSG or OP_QUERY; all else, or bytes that do not add up, throws a `WireError`. */
export function readMessage(frame: Buffer): Message {
  const requestId = frame.readInt32LE(4);
  const opCode = frame.readInt32LE(12);
  try {
    if (opCode === OP_MSG) return readOpMsg(frame, requestId);
    if (opCode === OP_QUERY) return readOpQuery(frame, requestId);
  } catch (error) {
    // Buffer reads beyond the end; anything else is not the client's doing.
    if (error instanceof RangeError) throw new WireError('a message ends before its content does');
    throw error;
  }
  throw new WireError(`operation code ${opCode} is not spoken here`);
}

function readOpMsg(frame: Buffer, requestId: number): Message {
  const flags = frame.readUInt32LE(HEADER_BYTES);
  if ((flags & UNKNOWN_REQUIRED_FLAGS) !== 0)
    throw new WireError(`unknown OP_MSG flags ${flags & UNKNOWN_REQUIRED_FLAGS}`);
  let end = frame.length;
  if ((flags & CHECKSUM_PRESENT) !== 0) {
    end -= 4;
    if (end < HEADER_BYTES || crc32c(frame.subarray(0, end)) !== frame.readUInt32LE(end))
      throw new WireError('the checksum of a message is wrong');
  }
  const sequences = new Map<string, Buffer[]>();
  let body: Buffer | undefined;
  let offset = HEADER_BYTES + 4;
  while (offset < end) {
    const kind = frame.readUInt8(offset++);
    const size = frame.readInt32LE(offset);
    const section = slice(frame, offset, size, end);
    offset += size;
    if (kind === 0) {
      if (body !== undefined) throw new WireError('a message has two bodies');
      body = section;
    } else if (kind === 1) {
      const [name, documents] = readSequence(section);
      if (sequences.has(name)) throw new WireError(`a message has two sequences '${name}'`);
      sequences.set(name, documents);
    } else throw new WireError(`unknown section kind ${kind}`);
  }
  if (body === undefined) throw new WireError('a message has no body');
  return { requestId, legacy: false, body, sequences, silent: (flags & MORE_TO_COME) !== 0 };
}

function readSequence(section: Buffer): [string, Buffer[]] {
  const nameEnd = section.indexOf(0, 4);
  if (nameEnd < 0) throw new WireError('a sequence has no name');
  const documents: Buffer[] = [];
  for (let offset = nameEnd + 1; offset < section.length; ) {
    const size = section.readInt32LE(offset);
    documents.push(slice(section, offset, size, section.length));
    offset += size;
  }
  return [section.toString('utf8', 4, nameEnd), documents];
}

function slice(bytes: Buffer, offset: number, size: number, end: number): Buffer {
  if (size < SMALLEST_DOCUMENT || offset + size > end)
    throw new WireError(`a section of ${size} bytes does not fit its message`);
  return bytes.subarray(offset, offset + size);
}

function readOpQuery(frame: Buffer, requestId: number): Message {
  const nameEnd = frame.indexOf(0, HEADER_BYTES + 4);
  if (nameEnd < 0 || !frame.toString('utf8', HEADER_BYTES + 4, nameEnd).endsWith('.$cmd')) {
    throw new WireError('OP_QUERY serves only the first hello of a connection');
  }
  const start = nameEnd + 9;
  return {
    requestId,
    legacy: true,
    body: slice(frame, start, frame.readInt32LE(start), frame.length),
    sequences: new Map(),
    silent: false,
  };
}

let lastRequestId = 0;

/** The message that answers `request`: the parts of one BSON document, framed; given as parts so that no large batch is copied twice. */
export function frameReply(request: Pick<Message, 'requestId' | 'legacy'>, document: readonly Buffer[]): Buffer[] {
  const size = document.reduce((sum, part) => sum + part.length, 0);
  const head = Buffer.alloc(HEADER_BYTES + (request.legacy ? 20 : 5));
  lastRequestId = (lastRequestId + 1) & 0x7fffffff;
  head.writeInt32LE(head.length + size, 0);
  head.writeInt32LE(lastRequestId, 4);
  head.writeInt32LE(request.requestId, 8);
  head.writeInt32LE(request.legacy ? OP_REPLY : OP_MSG, 12);
  // OP_REPLY: flags (await capable), cursor id, starting from, number returned. OP_MSG: no flags, one section of kind 0.
  if (request.legacy) {
    head.writeInt32LE(8, HEADER_BYTES);
    head.writeInt32LE(1, HEADER_BYTES + 16);
  }
  return [head, ...document];
}
