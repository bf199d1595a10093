import { refusalAt } from './refusal.ts';

/**
 * `word`: a bare name, perhaps a keyword. `column`: a name that stood in brackets. `text`: what stood in quotes, with doubled
 * quotes made single. `sign`: an operator, a parenthesis or a comma.
 */
export interface Token {
  readonly kind: 'word' | 'column' | 'text' | 'number' | 'sign' | 'end';
  readonly text: string;
  /** Where the token begins, in UTF-16 units. */
  readonly at: number;
}

/** The words with a meaning of their own, in any letter case; a column of such a name is written in brackets. */
export const keywords: ReadonlySet<string> = new Set([
  ...['and', 'or', 'not', 'between', 'in', 'like', 'has', 'is'],
  ...['true', 'false', 'null'],
]);

/** Whether a name can stand without brackets. */
export function isBareName(name: string): boolean {
  return /^[\p{L}_][\p{L}\p{M}\p{Nd}_]*$/u.test(name) && !keywords.has(name.toLowerCase());
}

/**
 * Reads the token at or after an offset. Where it ends is the offset for the next one.
 *
 * @throws Problem `invalid-query` for a character that begins no token, and for quotes or brackets that are not closed
 */
export function readToken(source: string, from: number): { readonly token: Token; readonly end: number } {
  pattern.lastIndex = from;
  const match = pattern.exec(source);
  const at = from + (match?.[1] ?? '').length;
  if (match === null || match[0].length === (match[1] ?? '').length) {
    if (at === source.length) return { token: { kind: 'end', text: '', at }, end: at };
    throw refusalAt(source, at, `${unreadable(source, at)} begins`);
  }
  const [whole, , column, text, number, word, sign] = match;
  const end = from + whole.length;
  if (column !== undefined) return { token: { kind: 'column', text: column, at }, end };
  if (text !== undefined) return { token: { kind: 'text', text: text.replaceAll("''", "'"), at }, end };
  if (number !== undefined) return { token: { kind: 'number', text: number, at }, end };
  if (word !== undefined) return { token: { kind: 'word', text: word, at }, end };
  return { token: { kind: 'sign', text: sign ?? '', at }, end };
}

/** Every alternative is told by its first character and has one way to match, so that the time is linear. */
const pattern = new RegExp(
  [
    String.raw`(\s*)(?:`,
    String.raw`\[([^\]\0]+)\]|`,
    `'([^']*(?:''[^']*)*)'(?!')|`,
    String.raw`(\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)|`,
    String.raw`([\p{L}_][\p{L}\p{M}\p{Nd}_]*)|`,
    String.raw`(<>|!=|<=|>=|[=<>()+\-*/,])`,
    ')?',
  ].join(''),
  'uy',
);

function unreadable(source: string, at: number): string {
  const character = String.fromCodePoint(source.codePointAt(at) ?? 0);
  if (character === "'") return 'a text without a closing quote';
  if (character === '[') return 'a column name without a closing bracket';
  return `nothing that a filter can hold, but ${JSON.stringify(character)},`;
}
