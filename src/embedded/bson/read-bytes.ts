/**
 * Little-endian reads that never throw: past the end they read zero, and the caller's check of the end offset tells. Buffer's own
 * readers throw a RangeError there, which would need a `try` around every document.
 */

/** A signed 32-bit integer. */
export function int32At(bytes: Buffer, at: number): number {
  return (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24);
}

/** A signed 64-bit integer. */
export function int64At(bytes: Buffer, at: number): bigint {
  scratch.setInt32(0, int32At(bytes, at), true);
  scratch.setInt32(4, int32At(bytes, at + 4), true);
  return scratch.getBigInt64(0, true);
}

/** A signed 64-bit integer as a double; exact up to 2^53. */
export function int64AsNumberAt(bytes: Buffer, at: number): number {
  return int32At(bytes, at + 4) * 0x1_0000_0000 + (int32At(bytes, at) >>> 0);
}

/** An IEEE 754 double. */
export function doubleAt(bytes: Buffer, at: number): number {
  scratch.setInt32(0, int32At(bytes, at), true);
  scratch.setInt32(4, int32At(bytes, at + 4), true);
  return scratch.getFloat64(0, true);
}

const scratch = new DataView(new ArrayBuffer(8));
