import { createHmac } from 'node:crypto';

const scheme = 'hmac-sha256$';

/**
 * What `hash` makes of a text. The same text has the same hash, as conditions must find it; it is keyed, so that nobody who reads the
 * database alone can try passwords (assumed: the original does not say how it hashes).
 *
 * @param key the store's signing key, which all servers of a database share
 */
export function hashText(key: string, text: string): string {
  return scheme + createHmac('sha256', key).update(`hook hash\n${text}`).digest('base64url');
}

/** Whether a text has the form of such a hash. */
export function isHash(text: string): boolean {
  return /^[\w-]{43}$/.test(text.startsWith(scheme) ? text.slice(scheme.length) : '');
}
