import { readExactly } from './exact.ts';
import { type JsonLimits, scanJson } from './scan.ts';

/**
 * Reads one JSON text under the rules of `json.ts`. Ordinary texts go through `JSON.parse` after a scan; a text that `JSON.parse` might
 * change goes through an exact reader at a few times the cost.
 *
 * Throws `Problem` `malformed-body` with line and column when the text is no JSON, `invalid-request` with the place inside
 * the value when it is JSON that is refused.
 */
export function readJson(source: string, limits: JsonLimits): unknown {
  const text = source.charCodeAt(0) === 0xfeff ? source.slice(1) : source;
  const { keys, delicate } = scanJson(text, limits);
  if (delicate) return readExactly(text);
  const value = parse(text);
  // A key given twice leaves fewer keys than the text has colons outside of strings; the exact reader then finds the place.
  return value === undefined || countKeys(value) !== keys ? readExactly(text) : value;
}

/** `undefined`, which is no JSON value, for a text that is no JSON: the exact reader says what is wrong with it. */
export function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** The keys of a value and of all inside of it. Recursion is safe: the scan has bounded the depth. */
export function countKeys(value: unknown): number {
  let count = 0;
  if (Array.isArray(value)) {
    for (const item of value) if (typeof item === 'object') count += countKeys(item);
  } else if (isObject(value)) {
    // Parsed objects inherit nothing enumerable; `Object.values()` costs five times as much here.
    for (const key in value) {
      count++;
      const item = value[key];
      if (typeof item === 'object') count += countKeys(item);
    }
  }
  return count;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
