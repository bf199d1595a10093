import { randomBytes } from 'node:crypto';

/**
 * The id of a request: the caller's own when it is 16 to 64 letters, digits or hyphens (so that a log line can be forged
 * neither by length nor by content), otherwise 128 random bits in hexadecimal.
 */
export function requestId(given: string | undefined): string {
  return given !== undefined && wellFormed.test(given) ? given : randomBytes(16).toString('hex');
}

const wellFormed = /^[A-Za-z0-9-]{16,64}$/;
