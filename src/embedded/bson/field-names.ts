/**
 * Field names repeat from document to document. A small table keeps the strings that were made for them, so that reading a
 * name again costs a comparison of bytes and no new string.
 */
const SLOTS = 4096;
const LONGEST = 64;
const known: (string | undefined)[] = new Array(SLOTS).fill(undefined);

/** The text between two offsets; the same string object for the same short ASCII name as long as its slot is not taken over. */
export function fieldName(bytes: Buffer, start: number, end: number): string {
  const length = end - start;
  if (length > LONGEST) return bytes.toString('utf8', start, end);
  let hash = length;
  for (let i = start; i < end; i++) hash = (Math.imul(hash, 31) + (bytes[i] ?? 0)) | 0;
  const slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
  const name = known[slot];
  if (name !== undefined && name.length === length && isSame(name, bytes, start)) return name;
  return remember(slot, bytes, start, end);
}

function isSame(name: string, bytes: Buffer, start: number): boolean {
  for (let i = 0; i < name.length; i++) if (name.charCodeAt(i) !== bytes[start + i]) return false;
  return true;
}

function remember(slot: number, bytes: Buffer, start: number, end: number): string {
  for (let i = start; i < end; i++) if ((bytes[i] ?? 0) > 0x7f) return bytes.toString('utf8', start, end);
  const name = bytes.toString('latin1', start, end);
  known[slot] = name;
  return name;
}
