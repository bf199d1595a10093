import { randomBytes } from 'node:crypto';
import { Problem } from '../problem.ts';

/** How many characters the name of an organization, app, collection or token may have. */
export const maximumNameLength = 200;

/**
 * The form in which a name is stored and looked up: Unicode NFC, so that `é` typed as one or as two code points is one
 * name; letter case counts. Used for collections and everything else that people name, not for record fields, which
 * are data and stay as they are.
 */
export function canonicalName(name: string): string {
  return name.normalize('NFC');
}

/**
 * Checks a new name.
 *
 * @throws Problem `invalid-definition` when it is blank, too long, or holds a control character or half a surrogate pair.
 */
export function newName(name: string, place: string): string {
  const canonical = canonicalName(name);
  const wrong = faultOfName(canonical);
  if (wrong !== undefined) throw new Problem('invalid-definition', { faults: [{ line: null, place, message: wrong }] });
  return canonical;
}

/** What is wrong with a name for something new, as a sentence; `undefined` when it can be used. */
export function faultOfName(name: string): string | undefined {
  if (name.trim() === '') return 'a name must not be blank';
  if (name.length > maximumNameLength)
    return `a name may have ${maximumNameLength} characters, this one has ${name.length}`;
  if (/\p{Cc}|\p{Cs}/u.test(name)) return 'a name must not hold control characters';
  return undefined;
}

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** A random base62 text. 14 characters hold 83 bits: unique in an app without asking. */
export function randomName(length = 14): string {
  let text = '';
  while (text.length < length) {
    const byte = randomByte();
    // Bytes from 248 on would favour the first letters.
    if (byte < 248) text += alphabet[byte % 62];
  }
  return text;
}

// Asking the system for a few bytes at a time is most of the cost of a name.
const pool = { bytes: randomBytes(0), next: 0 };

function randomByte(): number {
  const byte = pool.bytes[pool.next];
  if (byte !== undefined) {
    pool.next += 1;
    return byte;
  }
  pool.bytes = randomBytes(4096);
  pool.next = 0;
  return randomByte();
}
