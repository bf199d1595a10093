import { Problem } from '../../problem.ts';
import { readExactNumber } from './number.ts';
import { refusedAt } from './place.ts';

/**
 * Reads JSON (RFC 8259) value by value, so that every number keeps its digits and every fault has its place. Used where
 * `JSON.parse` is not exact, and to explain what is wrong with a text. The caller has bounded the depth (`scanJson`).
 */
export function readExactly(text: string): unknown {
  const reader: Reader = { text, at: 0, path: [] };
  skipBlanks(reader);
  const value = readValue(reader);
  skipBlanks(reader);
  if (reader.at < text.length) throw unexpected(reader, 'the end');
  return value;
}

/** A place in a text, and the path of the value that is read there. */
export interface Reader {
  readonly text: string;
  readonly path: PropertyKey[];
  at: number;
}

/** An object or a list that is being filled. */
export type Container = Record<string, unknown> | unknown[];

function readValue(reader: Reader): unknown {
  switch (reader.text[reader.at]) {
    case '{':
      return readContainer(reader, {}, '}');
    case '[':
      return readContainer(reader, [], ']');
    case '"':
      return readString(reader);
    case 't':
      return readWord(reader, 'true', true);
    case 'f':
      return readWord(reader, 'false', false);
    case 'n':
      return readWord(reader, 'null', null);
    default:
      return readNumber(reader);
  }
}

function readContainer(reader: Reader, container: Container, end: '}' | ']'): Container {
  reader.at++;
  skipBlanks(reader);
  if (take(reader, end)) return container;
  do readMember(reader, container);
  while (take(reader, ','));
  if (!take(reader, end)) throw unexpected(reader, `"," or "${end}"`);
  return container;
}

/** Reads the next member of a container and puts it there; the reader then stands at what follows, which should be a comma or a bracket. */
export function readMember(reader: Reader, container: Container): void {
  skipBlanks(reader);
  const key = startMember(reader, container);
  putMember(container, key, readValue(reader));
  reader.path.pop();
  skipBlanks(reader);
}

/** Reads a member up to its value, and goes one step down the path. The key of a list's member is its index. */
export function startMember(reader: Reader, container: Container): string | number {
  if (Array.isArray(container)) {
    reader.path.push(container.length);
    return container.length;
  }
  if (reader.text[reader.at] !== '"') throw unexpected(reader, 'a key in double quotes');
  const key = readString(reader);
  reader.path.push(key);
  if (key.includes('\0')) throw refusedAt(reader.path, 'a key must not hold the character NUL');
  if (Object.hasOwn(container, key)) throw refusedAt(reader.path, 'this key is given twice');
  skipBlanks(reader);
  if (!take(reader, ':')) throw unexpected(reader, '":"');
  skipBlanks(reader);
  return key;
}

/** Adds a member to a container. */
export function putMember(container: Container, key: string | number, value: unknown): void {
  if (Array.isArray(container)) container.push(value);
  // Plain assignment to `__proto__` would set the prototype instead of a key.
  else if (key === '__proto__') Object.defineProperty(container, key, { ...plain, value });
  else container[key] = value;
}

const plain = { enumerable: true, configurable: true, writable: true } as const;

function readString(reader: Reader): string {
  const { text } = reader;
  const start = reader.at;
  let end = start + 1;
  for (let code = text.charCodeAt(end); code !== 34; code = text.charCodeAt(++end)) {
    if (Number.isNaN(code)) throw malformed(reader, start, 'this text has no closing quote');
    if (code < 32) throw malformed(reader, end, 'a control character in a text must be escaped');
    if (code === 92) checkEscape(reader, ++end);
  }
  reader.at = end + 1;
  // The piece is a checked JSON string, so this cannot fail and always gives a text.
  const value = String(JSON.parse(text.slice(start, end + 1)));
  if (loneSurrogate.test(value)) throw refusedAt(reader.path, 'this text holds half of a surrogate pair');
  return value;
}

/** With the `u` flag a proper pair is one character and only a half is of this category. */
const loneSurrogate = /\p{Surrogate}/u;

function checkEscape(reader: Reader, at: number): void {
  const piece = reader.text.slice(at, at + 5);
  if (!/^(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/.test(piece)) throw malformed(reader, at, 'unknown escape');
}

function readNumber(reader: Reader): number | bigint {
  numberToken.lastIndex = reader.at;
  const token = numberToken.exec(reader.text)?.[0];
  if (token === undefined) throw unexpected(reader, 'a value');
  reader.at += token.length;
  const value = readExactNumber(token);
  if (typeof value === 'string') throw refusedAt(reader.path, value);
  return value;
}

const numberToken = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

function readWord<Value>(reader: Reader, word: string, value: Value): Value {
  if (!reader.text.startsWith(word, reader.at)) throw unexpected(reader, 'a value');
  reader.at += word.length;
  return value;
}

function take(reader: Reader, character: string): boolean {
  if (reader.text[reader.at] !== character) return false;
  reader.at++;
  return true;
}

/** Goes to the next character that is no blank. */
export function skipBlanks(reader: Reader): void {
  for (;;) {
    const code = reader.text.charCodeAt(reader.at);
    if (code !== 32 && code !== 10 && code !== 13 && code !== 9) return;
    reader.at++;
  }
}

/** The refusal of what stands where the reader is. */
export function unexpected(reader: Reader, wanted: string): Problem {
  const found = reader.at < reader.text.length ? JSON.stringify(reader.text.charAt(reader.at)) : 'the end';
  return malformed(reader, reader.at, `expected ${wanted}, found ${found}`);
}

function malformed(reader: Reader, at: number, message: string): Problem {
  let line = 1;
  let start = 0;
  for (let end = reader.text.indexOf('\n'); end !== -1 && end < at; end = reader.text.indexOf('\n', start)) {
    line++;
    start = end + 1;
  }
  const column = at - start + 1;
  return new Problem('malformed-body', { message: `line ${line}, column ${column}: ${message}` });
}
