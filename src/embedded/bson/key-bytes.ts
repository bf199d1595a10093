/** A growing buffer of big-endian, order-preserving parts of index keys. */
export interface KeyBytes {
  readonly length: number;
  reset(): void;
  byte(value: number): void;
  uint32(value: number): void;
  /** Signed, with the sign bit turned so that negative numbers come first. */
  int64(value: bigint): void;
  /** NaN as the lowest, then by value; -0 as 0. */
  double(value: number): void;
  bytes(value: Uint8Array): void;
  /** UTF-8 with 00 written as 00 FF, and a closing 00. No part of a key begins with FF, so a shorter text comes first. */
  text(value: string): void;
  /** Turns all bits from an offset on: the order of the parts there is reversed. */
  invert(from: number): void;
  copy(): Buffer;
}

const KEPT_BYTES = 1024 * 1024;

export function keyBytes(): KeyBytes {
  let buffer = Buffer.allocUnsafeSlow(4096);
  let length = 0;

  function reserve(more: number): void {
    if (length + more <= buffer.length) return;
    const larger = Buffer.allocUnsafeSlow(Math.max(length + more, buffer.length * 2));
    buffer.copy(larger, 0, 0, length);
    buffer = larger;
  }

  return {
    get length() {
      return length;
    },
    reset() {
      length = 0;
      if (buffer.length > KEPT_BYTES) buffer = Buffer.allocUnsafeSlow(4096);
    },
    byte(value) {
      reserve(1);
      buffer[length++] = value;
    },
    uint32(value) {
      reserve(4);
      length = buffer.writeUInt32BE(value, length);
    },
    int64(value) {
      reserve(8);
      length = buffer.writeBigUInt64BE(BigInt.asUintN(64, value) ^ (1n << 63n), length);
    },
    double(value) {
      reserve(8);
      const start = length;
      if (Number.isNaN(value)) {
        buffer.fill(0, start, start + 8);
        length += 8;
        return;
      }
      length = buffer.writeDoubleBE(value === 0 ? 0 : value, start);
      const negative = value < 0;
      if (negative) for (let i = start; i < length; i++) buffer[i] = 0xff - (buffer[i] ?? 0);
      else buffer[start] = (buffer[start] ?? 0) | 0x80;
    },
    bytes(value) {
      reserve(value.length);
      buffer.set(value, length);
      length += value.length;
    },
    text(value) {
      reserve(value.length * 6 + 1);
      const start = length;
      length += buffer.write(value, start, 'utf8');
      if (value.includes('\0')) length = escapeZeros(buffer, start, length);
      buffer[length++] = 0;
    },
    invert(from) {
      for (let i = from; i < length; i++) buffer[i] = 0xff - (buffer[i] ?? 0);
    },
    copy() {
      return Buffer.from(buffer.subarray(0, length));
    },
  };
}

/** Room for twice the bytes is there. Gives the new end. */
function escapeZeros(buffer: Buffer, start: number, end: number): number {
  const plain = Buffer.from(buffer.subarray(start, end));
  let at = start;
  for (const byte of plain) {
    buffer[at++] = byte;
    if (byte === 0) buffer[at++] = 0xff;
  }
  return at;
}
