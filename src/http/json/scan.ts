import { refusedAt } from './place.ts';

/** How much structure a JSON text may have. */
export interface JsonLimits {
  /** Levels of objects and arrays inside each other; `[[1]]` has two. */
  readonly depth: number;
  /** Keys of a single object. */
  readonly keysPerObject: number;
  /** Keys of all objects of the text together. */
  readonly keys: number;
}

/** What the scan learned. */
export interface Scan {
  readonly keys: number;
  /** Whether the text holds something that `JSON.parse` would change or let pass: long numbers, exponents, `\u` escapes. */
  readonly delicate: boolean;
}

const quote = 34;
const backslash = 92;
/** No integer of 15 digits lies beyond 2^53; no shortest form of a double needs 24 characters without an exponent sign. */
const safeInteger = 15;
const safeDecimal = 24;

/**
 * Looks over a JSON text once without building anything, so that hostile nesting is refused before a parser recurses, and so
 * that the fast parser is used where it is exact. Knows no grammar: a malformed text passes and is left to the parser.
 * Throws a `Problem` when a limit is passed.
 */
export function scanJson(text: string, limits: JsonLimits): Scan {
  const keysAt: number[] = [];
  let depth = 0;
  let keys = 0;
  let delicate = text.includes('\\u');
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === quote) {
      at = endOfText(text, at);
    } else if (code === 123 || code === 91) {
      depth++;
      if (depth > limits.depth) throw refusedAt([], `nested deeper than ${limits.depth} levels`);
      keysAt[depth] = 0;
    } else if (code === 125 || code === 93) {
      depth--;
    } else if (code === 58) {
      const here = (keysAt[depth] ?? 0) + 1;
      keysAt[depth] = here;
      keys++;
      if (here > limits.keysPerObject) throw refusedAt([], `more than ${limits.keysPerObject} keys in one object`);
      if (keys > limits.keys) throw refusedAt([], `more than ${limits.keys} keys`);
    } else if (isDigit(code)) {
      const start = at;
      let decimal = false;
      let next = text.charCodeAt(at + 1);
      while (isDigit(next) || next === 46 || next === 101 || next === 69 || next === 43 || next === 45) {
        if (next === 46) decimal = true;
        else if (!isDigit(next)) delicate = true;
        at++;
        next = text.charCodeAt(at + 1);
      }
      if (at - start >= (decimal ? safeDecimal : safeInteger)) delicate = true;
    }
  }
  return { keys, delicate };
}

/** Where the text that starts with the quote at `start` ends; the native search makes long texts cheap. */
function endOfText(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  if (end === -1) return text.length;
  if (text.charCodeAt(end - 1) !== backslash) return end;
  for (end = start + 1; end < text.length && text.charCodeAt(end) !== quote; end++) {
    if (text.charCodeAt(end) === backslash) end++;
  }
  return end;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
