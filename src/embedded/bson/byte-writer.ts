import { badValue } from './value.ts';

/** A growing buffer of little-endian values; one is reused for many documents, because allocating costs more than writing. */
export interface ByteWriter {
  readonly length: number;
  reset(): void;
  byte(value: number): void;
  int32(value: number): void;
  int64(value: bigint): void;
  double(value: number): void;
  bytes(value: Uint8Array): void;
  /** UTF-8 and a zero byte; false when the text itself contains one, and then what was written is of no use. */
  cstring(value: string): boolean;
  /** A BSON string: its length with the closing zero, UTF-8, zero. */
  text(value: string): void;
  setByte(at: number, value: number): void;
  setInt32(at: number, value: number): void;
  /** What was written since the last reset, as a buffer of its own. */
  copy(): Buffer;
}

/** No document comes near this; it stops a runaway value before it takes the memory of the process. */
const MOST_BYTES = 256 * 1024 * 1024;
/** Above this size the buffer is given back at the next reset. */
const KEPT_BYTES = 4 * 1024 * 1024;
/** Short texts are copied character by character: a call into the runtime costs more. */
const SHORT_TEXT = 32;

/** A writer that starts with a buffer of `initial` bytes. */
export function byteWriter(initial: number): ByteWriter {
  let buffer = Buffer.allocUnsafeSlow(initial);
  let length = 0;

  function reserve(more: number): void {
    const needed = length + more;
    if (needed <= buffer.length) return;
    if (needed > MOST_BYTES) throw badValue('the value is too large to be encoded');
    const larger = Buffer.allocUnsafeSlow(Math.max(needed, buffer.length * 2));
    buffer.copy(larger, 0, 0, length);
    buffer = larger;
  }

  /** Writes UTF-8 without reserving; says whether a zero byte was in it. */
  function utf8(value: string): boolean {
    if (value.length <= SHORT_TEXT) {
      let at = length;
      let zero = false;
      for (let i = 0; i < value.length; i++) {
        const unit = value.charCodeAt(i);
        if (unit > 0x7f) return longUtf8(value);
        if (unit === 0) zero = true;
        buffer[at++] = unit;
      }
      length = at;
      return zero;
    }
    return longUtf8(value);
  }

  function longUtf8(value: string): boolean {
    length += buffer.write(value, length, 'utf8');
    return value.includes('\0');
  }

  return {
    get length() {
      return length;
    },
    reset() {
      length = 0;
      if (buffer.length > KEPT_BYTES) buffer = Buffer.allocUnsafeSlow(initial);
    },
    byte(value) {
      reserve(1);
      buffer[length++] = value;
    },
    int32(value) {
      reserve(4);
      length = buffer.writeInt32LE(value | 0, length);
    },
    int64(value) {
      reserve(8);
      length = buffer.writeBigInt64LE(value, length);
    },
    double(value) {
      reserve(8);
      length = buffer.writeDoubleLE(value, length);
    },
    bytes(value) {
      reserve(value.length);
      buffer.set(value, length);
      length += value.length;
    },
    cstring(value) {
      reserve(value.length * 3 + 1);
      const zero = utf8(value);
      buffer[length++] = 0;
      return !zero;
    },
    text(value) {
      reserve(value.length * 3 + 5);
      const start = length;
      length += 4;
      utf8(value);
      buffer[length++] = 0;
      buffer.writeInt32LE(length - start - 4, start);
    },
    setByte(at, value) {
      buffer[at] = value;
    },
    setInt32(at, value) {
      buffer.writeInt32LE(value, at);
    },
    copy() {
      return Buffer.from(buffer.subarray(0, length));
    },
  };
}
