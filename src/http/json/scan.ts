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
  return scanMembers(text, limits, { at: 0, depth: Number.NEGATIVE_INFINITY, keys: 0, keysHere: 0 }, text.length + 1);
}

/** Where a scan begins. */
export interface ScanStart {
  readonly at: number;
  /** The level of the container whose members stand there; above any level when the whole text is looked over. */
  readonly depth: number;
  /** Keys that were counted before, in all and in this container. */
  readonly keys: number;
  readonly keysHere: number;
}

/** Members of one container that stand side by side. `keys` counts theirs, and those of all inside of them. */
export interface Stretch extends Scan {
  /** How many of the keys are the container's own. */
  readonly keysHere: number;
  readonly end: number;
  /**
   * What stands at `end`: the bracket that `closed` the container, a `comma` behind a member, the end of the `text`; or the start of one member
   * that is `long`, and then nothing was scanned.
   */
  readonly ending: 'closed' | 'comma' | 'text' | 'long';
}

/**
 * Like `scanJson`, for members of a container up to its end or to the last comma within `most` characters.
 */
export function scanMembers(text: string, limits: JsonLimits, from: ScanStart, most: number): Stretch {
  const whole = from.depth === Number.NEGATIVE_INFINITY;
  const top = whole ? 0 : from.depth;
  const keysAt: number[] = [];
  keysAt[top] = from.keysHere;
  let depth = top;
  let keys = from.keys;
  let delicate = false;
  // What was counted up to the last comma between members.
  let comma = -1;
  let keysAtComma = 0;
  let keysHereAtComma = 0;
  let delicateAtComma = false;
  for (let at = from.at; at < text.length; at++) {
    if (at - from.at >= most) {
      if (comma === -1) return { keys: 0, keysHere: 0, delicate: false, end: from.at, ending: 'long' };
      delicateAtComma ||= hasEscape(text, from.at, comma);
      return { keys: keysAtComma, keysHere: keysHereAtComma, delicate: delicateAtComma, end: comma, ending: 'comma' };
    }
    const code = text.charCodeAt(at);
    if (code === quote) {
      at = endOfText(text, at);
    } else if (code === 123 || code === 91) {
      depth++;
      if (depth > limits.depth) throw refusedAt([], `nested deeper than ${limits.depth} levels`);
      keysAt[depth] = 0;
    } else if (code === 125 || code === 93) {
      if (depth === top && !whole) return upTo(at, 'closed');
      depth--;
    } else if (code === 44 && depth === top && !whole) {
      comma = at;
      keysAtComma = keys - from.keys;
      keysHereAtComma = (keysAt[top] ?? 0) - from.keysHere;
      delicateAtComma = delicate;
    } else if (code === 58) {
      const here = (keysAt[depth] ?? 0) + 1;
      keysAt[depth] = here;
      keys++;
      if (here > limits.keysPerObject || keys > limits.keys) refuseKeys(limits, here);
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
  return upTo(text.length, 'text');

  function upTo(end: number, ending: 'closed' | 'text'): Stretch {
    const keysHere = (keysAt[top] ?? 0) - from.keysHere;
    return { keys: keys - from.keys, keysHere, delicate: delicate || hasEscape(text, from.at, end), end, ending };
  }
}

/** Throws the `Problem` of too many keys: `here` in one object, or else in all. */
export function refuseKeys({ keysPerObject, keys }: JsonLimits, here: number): never {
  throw refusedAt(
    [],
    here > keysPerObject ? `more than ${keysPerObject} keys in one object` : `more than ${keys} keys`,
  );
}

function hasEscape(text: string, from: number, end: number): boolean {
  return text.slice(from, end).includes('\\u');
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
