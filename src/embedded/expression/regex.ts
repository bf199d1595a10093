import { RE2JS, RE2JSException } from 're2js';
import { notImplemented } from '../bson/value.ts';
import { failure } from './failure.ts';
import { translatePattern } from './regex-syntax.ts';

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
 * `u` (accepted, texts are always Unicode). A malformed one is refused with `code`, unknown options with `optionCode`; what
 * cannot run in linear time (looking around, back-references) and a few rare constructs are not implemented.
 */
export function compilePattern(source: string, options: string, code = 51091, optionCode = 51108): Pattern {
  const key = `${options}/${source}`;
  const ready = known.get(key);
  if (ready) return ready;
  if (source.includes('\0')) throw failure(51109, 'Regular expression cannot contain an embedded null byte');
  let flags = 0;
  for (const option of options) {
    if (option === 'i') flags |= RE2JS.CASE_INSENSITIVE;
    else if (option === 'm') flags |= RE2JS.MULTILINE;
    else if (option === 's') flags |= RE2JS.DOTALL;
    else if (option !== 'x' && option !== 'u') throw failure(optionCode, `invalid flag in regex options: ${option}`);
  }
  const { text, endsBeforeNewline } = translatePattern(source, options);
  const pattern = toPattern(parse(text, flags, code), endsBeforeNewline, plainTest(source, options));
  if (known.size >= most) known.clear();
  known.set(key, pattern);
  return pattern;
}

function parse(text: string, flags: number, code: number): RE2JS {
  try {
    return RE2JS.compile(text, flags);
  } catch (error) {
    if (!(error instanceof RE2JSException)) throw error;
    if (/repeat count|too large/.test(error.message)) throw notImplemented('regular expressions that repeat so often');
    throw failure(code, `Regular expression is invalid: ${error.message}`);
  }
}

type TextTest = (text: string) => boolean;

/** Without `m`, an end anchor also holds before a final line break: then the text without it is searched as well. */
function toPattern(compiled: RE2JS, endsBeforeNewline: boolean, plain: TextTest | undefined): Pattern {
  const withoutBreak = (text: string) => (endsBeforeNewline && text.endsWith('\n') ? text.slice(0, -1) : undefined);
  return {
    test:
      plain ??
      ((text) => {
        if (compiled.test(text)) return true;
        const shorter = withoutBreak(text);
        return shorter !== undefined && compiled.test(shorter);
      }),
    find: (text, from) => {
      const whole = findFrom(compiled, text, from);
      const shorter = withoutBreak(text);
      if (shorter === undefined || from > shorter.length) return whole;
      const before = findFrom(compiled, shorter, from);
      return before && (!whole || before.start <= whole.start) ? before : whole;
    },
  };
}

function findFrom(compiled: RE2JS, text: string, from: number): PatternMatch | undefined {
  const matcher = compiled.matcher(text);
  if (!matcher.find(from)) return undefined;
  const groups = Array.from({ length: matcher.groupCount() }, (_, index) => matcher.group(index + 1));
  return { start: matcher.start(), text: matcher.group() ?? '', groups };
}

/** A pattern of plain characters, perhaps anchored at its start, needs no program; ignoring case is then left to JavaScript's own folding. */
function plainTest(pattern: string, flags: string): TextTest | undefined {
  if (/[mx]/.test(flags)) return undefined;
  const anchored = pattern.startsWith('^');
  const plain = anchored ? pattern.slice(1) : pattern;
  if (/[\\^$.|?*+()[\]{}]/.test(plain)) return undefined;
  if (flags.includes('i')) {
    const folded = new RegExp(pattern, 'iu');
    return (text) => folded.test(text);
  }
  return anchored ? (text) => text.startsWith(plain) : (text) => text.includes(plain);
}
