import { BSON, type Document } from 'mongodb';
import { type Pauses, pauses } from '../pauses.ts';
import { elementAt, types } from './bson-element.ts';

/** Bytes of BSON that are decoded without a pause: some ten milliseconds where they hold numbers only. */
const usualLength = 1024 * 1024;
/** Bytes of a longer document that are decoded at a time. */
const usualPart = 64 * 1024;

/**
 * Options of a cursor whose documents are for `readDocument`. A batch that is only bounded by its 16 MB may hold 100,000 documents, and
 * where each of them begins is looked for before the first is given.
 */
export const asBytes = { raw: true, batchSize: 5_000 } as const;

/**
 * The document that a cursor `asBytes` gives as bytes, as the driver decodes it. The driver decodes 16 MB in one go of a hundred
 * milliseconds, for which all other requests would wait. So a document of more than `longest` bytes is cut: its members, and those of
 * a member that is long itself, are given to the driver by `part` bytes at a time, with pauses.
 *
 * @throws BSONError for bytes that are no document
 */
export function readDocument(bytes: Uint8Array, longest = usualLength, part = usualPart): Document | Promise<Document> {
  return bytes.length <= longest ? BSON.deserialize(bytes) : readLong(bytes, part);
}

async function readLong(bytes: Uint8Array, part: number): Promise<Document> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const pause = pauses();
  const document: Document = {};
  await readMembers({ bytes, view, part, pause }, document, 0);
  // Whoever waits for the document goes through all of it next.
  await pause.take();
  return document;
}

interface Work {
  readonly bytes: Uint8Array;
  readonly view: DataView;
  readonly part: number;
  readonly pause: Pauses;
}

/** Reads the members of the document or the list whose bytes begin at `start` into a container. */
async function readMembers(work: Work, container: Document | unknown[], start: number): Promise<void> {
  const { bytes, view, part, pause } = work;
  const end = start + view.getInt32(start, true) - 1;
  for (let at = start + 4; at < end; ) {
    const { type, value, end: firstEnd } = elementAt(view, bytes, at);
    let next = firstEnd;
    if (next - at > part && (type === types.object || type === types.array)) {
      const inner = type === types.array ? [] : {};
      await readMembers(work, inner, value);
      add(container, Buffer.from(bytes.subarray(at + 1, value - 1)).toString(), inner);
    } else {
      for (let after = next; after - at <= part; after = elementAt(view, bytes, next).end) {
        next = after;
        if (next >= end) break;
      }
      addAll(container, bytes.subarray(at, next));
    }
    at = next;
    if (pause.due()) await pause.take();
  }
}

/** Adds members that stand side by side; the driver reads them as a document or a list of their own, inside of a document. */
function addAll(container: Document | unknown[], elements: Uint8Array): void {
  const bytes = new Uint8Array(elements.length + 12);
  const view = new DataView(bytes.buffer);
  view.setInt32(0, bytes.length, true);
  view.setUint8(4, Array.isArray(container) ? types.array : types.object);
  view.setInt32(6, elements.length + 5, true);
  bytes.set(elements, 10);
  const members: unknown = BSON.deserialize(bytes)[''];
  if (Array.isArray(container) && Array.isArray(members)) for (const member of members) container.push(member);
  else for (const [name, member] of Object.entries(members ?? {})) add(container, name, member);
}

function add(container: Document | unknown[], name: string, value: unknown): void {
  if (Array.isArray(container)) container.push(value);
  // Plain assignment would set the prototype.
  else if (name === '__proto__') Object.defineProperty(container, name, { ...plain, value });
  else container[name] = value;
}

const plain = { enumerable: true, configurable: true, writable: true } as const;
