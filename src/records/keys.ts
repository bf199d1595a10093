import { Problem } from '../problem.ts';

/**
 * Escapes one user key to a name that MongoDB can store and address as one path segment: `.` would split a path, a leading
 * `$` would be an operator, and an empty name cannot be addressed. Names that JavaScript objects inherit, and `_bsontype`,
 * are escaped because drivers and tools mistake them for something else: a list under `constructor` comes back from the
 * official driver as bytes.
 *
 * The escape sign is `%` with the two digits of the character's code: `%` → `%25`, `.` → `%2E`, leading `$` → `%24`; of the
 * reserved names the first character (`__proto__` → `%5F_proto__`); the empty key becomes `%`. No two keys share an
 * escape, and any other key is stored as it is.
 *
 * @throws Problem `invalid-key` for a key that holds NUL, which BSON cannot carry.
 */
export function escapeKey(key: string): string {
  if (key === '') return '%';
  if (reserved.has(key)) return `${escapeCharacter(key)}${key.slice(1)}`;
  if (!special.test(key)) return key;
  if (key.includes('\0')) throw new Problem('invalid-key', { key, reason: 'a key must not contain the NUL character' });
  const escaped = key.replaceAll('%', '%25').replaceAll('.', '%2E');
  return escaped.startsWith('$') ? `%24${escaped.slice(1)}` : escaped;
}

/** Gives the user's key back from a stored name; the inverse of `escapeKey`. A name that `escapeKey` never makes is kept. */
export function unescapeKey(stored: string): string {
  if (!stored.includes('%')) return stored;
  if (stored === '%') return '';
  return stored.replaceAll(/%([0-9A-F]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

const special = /[%.\0]|^\$/;

/** Written out, not asked from the engine: what is stored must not depend on the version of Node. */
const reserved: ReadonlySet<string> = new Set(
  [
    '_bsontype __proto__ constructor hasOwnProperty isPrototypeOf propertyIsEnumerable toLocaleString toString valueOf',
    '__defineGetter__ __defineSetter__ __lookupGetter__ __lookupSetter__',
  ].flatMap((line) => line.split(' ')),
);

function escapeCharacter(text: string): string {
  return `%${text.charCodeAt(0).toString(16).toUpperCase()}`;
}
