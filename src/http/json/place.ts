import { Problem } from '../../problem.ts';

/**
 * A path into a JSON value as people write it: `entries[1].data["first name"]`. The whole value is the empty text.
 */
export function writePlace(path: readonly PropertyKey[]): string {
  let text = '';
  for (const step of path) {
    if (typeof step === 'number') text += `[${step}]`;
    else if (typeof step === 'string' && !/^[\p{L}_$][\p{L}\p{N}_$-]*$/u.test(step)) text += `[${shorten(step)}]`;
    else text += text === '' ? String(step) : `.${String(step)}`;
  }
  return text;
}

/** The problem of a JSON text that is well formed, but holds something at `path` that cannot be kept. */
export function refusedAt(path: readonly PropertyKey[], message: string): Problem {
  return new Problem('invalid-request', { faults: [{ in: 'body', path: writePlace(path), message }] });
}

/** A key as it may stand in an answer: quoted, and cut so that an answer cannot be made large by a request. */
function shorten(key: string): string {
  return JSON.stringify(key.length > 80 ? `${key.slice(0, 80)}…` : key);
}
