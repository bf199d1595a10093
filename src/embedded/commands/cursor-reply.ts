import { TypeByte } from '../bson/type-byte.ts';

/** The answer of commands that give a cursor: documents as they are stored, not decoded and not encoded again. */
export interface CursorReply {
  readonly batch: 'firstBatch' | 'nextBatch';
  readonly documents: readonly Buffer[];
  /** The id to read on with, 0 when there is no more. */
  readonly id: bigint;
  readonly namespace: string;
}

const CURSOR = Buffer.from('\x03cursor\0');
const OK = Buffer.from('\x01ok\0\0\0\0\0\0\0\xf0\x3f', 'latin1');
const ID = Buffer.from('\x12id\0');
const NS = Buffer.from('\x02ns\0');

/** `{ cursor: { firstBatch: [...], id, ns }, ok: 1 }` as BSON, in one buffer. */
export function encodeCursorReply({ batch, documents, id, namespace }: CursorReply): Buffer {
  const ns = Buffer.from(`${namespace}\0`);
  const batchName = Buffer.from(`\0${batch}\0`, 'latin1');
  batchName[0] = TypeByte.array;
  let arraySize = 5;
  documents.forEach((document, i) => {
    arraySize += 2 + digits(i) + document.length;
  });
  const cursorSize = 4 + batchName.length + arraySize + ID.length + 8 + NS.length + 4 + ns.length + 1;
  const size = 4 + CURSOR.length + cursorSize + OK.length + 1;

  const out = Buffer.allocUnsafe(size);
  let at = out.writeInt32LE(size, 0);
  at += CURSOR.copy(out, at);
  at = out.writeInt32LE(cursorSize, at);
  at += batchName.copy(out, at);
  at = out.writeInt32LE(arraySize, at);
  documents.forEach((document, i) => {
    at = out.writeUInt8(TypeByte.document, at);
    at += out.write(String(i), at, 'latin1');
    at = out.writeUInt8(0, at);
    at += document.copy(out, at);
  });
  at = out.writeUInt8(0, at);
  at += ID.copy(out, at);
  at = out.writeBigInt64LE(id, at);
  at += NS.copy(out, at);
  at = out.writeInt32LE(ns.length, at);
  at += ns.copy(out, at);
  at = out.writeUInt8(0, at);
  at += OK.copy(out, at);
  out.writeUInt8(0, at);
  return out;
}

function digits(index: number): number {
  let count = 1;
  for (let rest = index; rest >= 10; rest = Math.floor(rest / 10)) count++;
  return count;
}
