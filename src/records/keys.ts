import { Problem } from '../problem.ts';

/**
 * Escapes one user key to a name that MongoDB can store and address as one path segment: `.` would split a path, a leading
 * `$` would be an operator, an empty name cannot be addressed, and `__proto__` is unsafe in JavaScript.
 *
 * The escape sign is `%`: `%` → `%25`, `.` → `%2E`, leading `$` → `%24`, `__proto__` → `%5F_proto__`, the empty key → `%`.
 * No two keys share an escape, and a key without these signs is stored as it is.
 *
 * @throws Problem `invalid-key` for a key that holds NUL, which BSON cannot carry.
 */
export function escapeKey(key: string): string {
  if (!needsEscape.test(key) && key !== '') return key;
  if (key.includes('\0')) throw new Problem('invalid-key', { key, reason: 'a key must not contain the NUL character' });
  if (key === '') return '%';
  if (key === '__proto__') return '%5F_proto__';
  const escaped = key.replaceAll('%', '%25').replaceAll('.', '%2E');
  return escaped.startsWith('$') ? `%24${escaped.slice(1)}` : escaped;
}

/** Gives the user's key back from a stored name; the inverse of `escapeKey`. A name that `escapeKey` never makes is kept. */
export function unescapeKey(stored: string): string {
  if (!stored.includes('%')) return stored;
  if (stored === '%') return '';
  return stored.replaceAll(/%(25|2E|24|5F)/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

const needsEscape = /[%.\0]|^\$|^__proto__$/;
