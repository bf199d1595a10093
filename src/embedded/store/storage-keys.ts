/** Record ids are written in six bytes. */
const RECORD_ID_BYTES = 6;

/** Key of a record: collection, record id. */
export function recordKey(collectionId: number, recordId: number): Buffer {
  const key = Buffer.allocUnsafe(10);
  key.writeUInt32BE(collectionId, 0);
  key.writeUIntBE(recordId, 4, RECORD_ID_BYTES);
  return key;
}

/** The record id at the end of a record's key or of an entry's key. */
export function trailingRecordId(bytes: Buffer): number {
  return recordIdAt(bytes, bytes.length - RECORD_ID_BYTES);
}

/** The record id in the six bytes from `at` on. */
export function recordIdAt(bytes: Uint8Array, at: number): number {
  const high = ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
  const middle = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0);
  const low = ((bytes[at + 4] ?? 0) << 8) | (bytes[at + 5] ?? 0);
  return high * 0x1_0000_0000 + middle * 0x1_0000 + low;
}

/** A record id as the value of a unique entry. */
export function recordIdBytes(recordId: number): Buffer {
  const bytes = Buffer.allocUnsafe(RECORD_ID_BYTES);
  bytes.writeUIntBE(recordId, 0, RECORD_ID_BYTES);
  return bytes;
}

/** Key of a unique entry: index, ordered key. */
export function uniqueEntryKey(indexId: number, key: Buffer): Buffer {
  const whole = Buffer.allocUnsafe(4 + key.length);
  whole.writeUInt32BE(indexId, 0);
  key.copy(whole, 4);
  return whole;
}

/** Key of an entry that is not unique: index, ordered key, record id. */
export function entryKey(indexId: number, key: Buffer, recordId: number): Buffer {
  const whole = Buffer.allocUnsafe(4 + key.length + RECORD_ID_BYTES);
  whole.writeUInt32BE(indexId, 0);
  key.copy(whole, 4);
  whole.writeUIntBE(recordId, 4 + key.length, RECORD_ID_BYTES);
  return whole;
}

/** The four bytes before all keys of a collection or an index. */
export function prefix(id: number): Buffer {
  const key = Buffer.allocUnsafe(4);
  key.writeUInt32BE(id, 0);
  return key;
}

/** The first key behind all keys that begin with `start`; undefined when there is none. */
export function behindPrefix(start: Buffer): Buffer | undefined {
  let length = start.length;
  while (length > 0 && start[length - 1] === 0xff) length--;
  if (length === 0) return undefined;
  const end = Buffer.from(start.subarray(0, length));
  end[length - 1] = (end[length - 1] ?? 0) + 1;
  return end;
}
