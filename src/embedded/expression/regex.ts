import { RE2JS, RE2JSException } from 're2js';
import { failure } from './failure.ts';

/** A compiled pattern that runs in time linear in the text. Positions are UTF-16 offsets. */
export interface Pattern {
  test(text: string): boolean;
  /** The first match at or after `from`, with its groups; a group that took no part is `null`. */
  find(text: string, from: number): PatternMatch | undefined;
}

/** Where a pattern was found, what it matched, and what its groups did. */
export interface PatternMatch {
  readonly start: number;
  readonly text: string;
  readonly groups: readonly (string | null)[];
}

const known = new Map<string, Pattern>();
const most = 500;

/**
 * Compiles a regular expression with MongoDB's options: `i` letter case, `m` lines, `s` dot matches newlines, `x` blanks and comments,
 * `u` (accepted, texts are always Unicode). What cannot run in linear time (looking around, back-references) and what is
 * malformed is refused with `code`; unknown options with `optionCode`.
 */
export function compilePattern(source: string, options: string, code = 51091, optionCode = 51108): Pattern {
  const key = `${options}/${source}`;
  const ready = known.get(key);
  if (ready) return ready;
  if (source.includes('\0')) throw failure(code, 'Regular expression cannot contain an embedded null byte');
  let flags = 0;
  let text = source;
  for (const option of options) {
    if (option === 'i') flags |= RE2JS.CASE_INSENSITIVE;
    else if (option === 'm') flags |= RE2JS.MULTILINE;
    else if (option === 's') flags |= RE2JS.DOTALL;
    else if (option === 'x') text = withoutComments(source);
    else if (option !== 'u') throw failure(optionCode, `invalid flag in regex options: ${option}`);
  }
  const pattern = toPattern(parse(text, flags, code));
  if (known.size >= most) known.clear();
  known.set(key, pattern);
  return pattern;
}

function parse(text: string, flags: number, code: number): RE2JS {
  try {
    return RE2JS.compile(RE2JS.translateRegExp(text), flags);
  } catch (error) {
    if (!(error instanceof RE2JSException)) throw error;
    throw failure(
      code,
      `Regular expression is invalid, or needs more than linear time (looking around and back-references do): ${error.message}`,
    );
  }
}

function toPattern(compiled: RE2JS): Pattern {
  return {
    test: (text) => compiled.test(text),
    find: (text, from) => {
      const matcher = compiled.matcher(text);
      if (!matcher.find(from)) return undefined;
      const groups = Array.from({ length: matcher.groupCount() }, (_, index) => matcher.group(index + 1));
      return { start: matcher.start(), text: matcher.group() ?? '', groups };
    },
  };
}

/** Option `x`: blanks outside of character classes, and comments from `#` to the end of the line, mean nothing. */
function withoutComments(source: string): string {
  let result = '';
  let inClass = false;
  for (let index = 0; index < source.length; index++) {
    const letter = source.charAt(index);
    if (letter === '\\') {
      result += source.slice(index, index + 2);
      index++;
    } else if (inClass) {
      if (letter === ']') inClass = false;
      result += letter;
    } else if (letter === '[') {
      inClass = true;
      result += letter;
      // A bracket right after the opening one, or after its negation, is a literal.
      const start = /^\^?\]/.exec(source.slice(index + 1))?.[0] ?? '';
      result += start;
      index += start.length;
    } else if (letter === '#') {
      const end = source.indexOf('\n', index);
      index = end < 0 ? source.length : end;
    } else if (!/[\t\n\v\f\r ]/.test(letter)) {
      result += letter;
    }
  }
  return result;
}
