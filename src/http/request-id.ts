import { randomFillSync } from 'node:crypto';

/**
 * The id of a request: the caller's own when it is 16 to 64 letters, digits or hyphens (so that a log line can be forged
 * neither by length nor by content), otherwise 128 random bits in hexadecimal.
 */
export function requestId(given: string | undefined): string {
  return given !== undefined && wellFormed.test(given) ? given : randomId();
}

const wellFormed = /^[A-Za-z0-9-]{16,64}$/;

/** Drawing 16 bytes at a time from the system costs as much as the rest of a small request; 4 kB cost the same. */
const pool = Buffer.alloc(4096);
let next = pool.length;

function randomId(): string {
  if (next === pool.length) {
    randomFillSync(pool);
    next = 0;
  }
  next += 16;
  return pool.toString('hex', next - 16, next);
}
