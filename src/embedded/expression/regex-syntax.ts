import { notImplemented } from '../bson/value.ts';

/**
 * Rewrites a pattern from the syntax of PCRE, which MongoDB uses, into that of RE2 where the two differ: the meaning of `\s`, `\S`, `\v`, `\Z`,
 * `\e`, escaped letters beyond ASCII, comments, and the flag `x`. `endsBeforeNewline` says that the pattern has an end anchor which also
 * holds before a final line break. Constructs that RE2 lacks are refused by name.
 */
export function translatePattern(pattern: string, flags: string): { text: string; endsBeforeNewline: boolean } {
  const extended = flags.includes('x');
  const multiline = flags.includes('m');
  let text = '';
  let endsBeforeNewline = false;
  let endsAtEnd = false;
  let at = 0;
  while (at < pattern.length) {
    const char = pattern.charAt(at);
    if (char === '\\') {
      const found = translateEscape(pattern, at);
      if (found.soft) endsBeforeNewline = true;
      if (found.hard) endsAtEnd = true;
      text += found.text;
      at += found.length;
    } else if (char === '[') {
      const set = translateSet(pattern, at);
      text += set.text;
      at += set.length;
    } else if (extended && /[ \t\n\v\f\r]/.test(char)) {
      at += 1;
    } else if (extended && char === '#') {
      const end = pattern.indexOf('\n', at);
      at = end === -1 ? pattern.length : end + 1;
    } else if (pattern.startsWith('(?#', at)) {
      const end = pattern.indexOf(')', at);
      at = end === -1 ? pattern.length : end + 1;
    } else {
      refuseUnsupported(pattern, at);
      if (char === '$' && !multiline) {
        refuseTextAfterEnd(pattern, at + 1, flags);
        endsBeforeNewline = true;
      }
      text += char;
      at += 1;
    }
  }
  if (endsBeforeNewline && endsAtEnd) throw notImplemented('regular expressions with both $ and \\z');
  return { text, endsBeforeNewline };
}

interface Escape {
  readonly text: string;
  /** How much of the pattern it takes. */
  readonly length: number;
  /** The end of the text, or before its final line break. */
  readonly soft?: boolean;
  /** The very end of the text. */
  readonly hard?: boolean;
}

const rewritten: ReadonlyMap<string, string> = new Map([
  ['s', '[\\t\\n\\x0b\\f\\r ]'],
  ['S', '[^\\t\\n\\x0b\\f\\r ]'],
  ['v', '[\\n\\x0b\\f\\r\\x{85}\\x{2028}\\x{2029}]'],
  ['h', '[\\t \\x{a0}\\x{1680}\\x{180e}\\x{2000}-\\x{200a}\\x{202f}\\x{205f}\\x{3000}]'],
  ['N', '[^\\n]'],
  ['e', '\\x1b'],
]);

function translateEscape(pattern: string, at: number): Escape {
  const name = String.fromCodePoint(pattern.codePointAt(at + 1) ?? 0x5c);
  if (at + 1 >= pattern.length) return { text: '\\', length: 1 };
  if (name === 'Q') {
    const end = pattern.indexOf('\\E', at + 2);
    const stop = end === -1 ? pattern.length : end;
    return { text: escapeLiteral(pattern.slice(at + 2, stop)), length: (end === -1 ? stop : end + 2) - at };
  }
  if (name === 'E') return { text: '', length: 2 };
  if (name === 'Z') return { text: '\\z', length: 2, soft: true };
  if (name === 'z') return { text: '\\z', length: 2, hard: true };
  if (/[1-9gkRKGXCHVco]/.test(name)) throw notImplemented(`the regular expression construct \\${name}`);
  const other = rewritten.get(name);
  if (other !== undefined) return { text: other, length: 2 };
  if (!/[a-zA-Z0-9]/.test(name)) return { text: escapeLiteral(name), length: 1 + name.length };
  return { text: `\\${name}`, length: 2 };
}

/** One `[…]`, in which only the white space class and escapes beyond RE2's need another spelling. */
function translateSet(pattern: string, start: number): { text: string; length: number } {
  let at = start + 1;
  let text = '[';
  if (pattern.charAt(at) === '^') {
    text += '^';
    at += 1;
  }
  let first = true;
  while (at < pattern.length && (first || pattern.charAt(at) !== ']')) {
    const named = /^\[:\^?[a-z]+:\]/.exec(pattern.slice(at, at + 16));
    if (named) {
      text += named[0];
      at += named[0].length;
    } else if (pattern.charAt(at) === '\\') {
      const found = setEscape(pattern, at);
      text += found.text;
      at += found.length;
    } else {
      if (/^\[[.=]/.test(pattern.slice(at, at + 2))) throw notImplemented('collating elements in regular expressions');
      // A bracket within a set is plain in PCRE; RE2 wants to see it escaped where a name might start.
      text +=
        pattern.charAt(at) === '[' || (first && pattern.charAt(at) === ']')
          ? `\\${pattern.charAt(at)}`
          : pattern.charAt(at);
      at += 1;
    }
    first = false;
  }
  return { text: `${text}]`.slice(0, at < pattern.length ? undefined : -1), length: at - start + 1 };
}

const rewrittenInSet: ReadonlyMap<string, string> = new Map([
  ['s', '\\s\\x0b'],
  ['v', '\\n\\x0b\\f\\r\\x{85}\\x{2028}\\x{2029}'],
  ['h', '\\t \\x{a0}\\x{1680}\\x{180e}\\x{2000}-\\x{200a}\\x{202f}\\x{205f}\\x{3000}'],
  ['b', '\\x08'],
  ['e', '\\x1b'],
]);

function setEscape(pattern: string, at: number): Escape {
  if (at + 1 >= pattern.length) return { text: '\\', length: 1 };
  const name = String.fromCodePoint(pattern.codePointAt(at + 1) ?? 0);
  if (/[1-9QEgkRXCHVNco]/.test(name)) throw notImplemented(`the construct \\${name} in a set of a regular expression`);
  const other = rewrittenInSet.get(name);
  if (other !== undefined) return { text: other, length: 2 };
  if (!/[a-zA-Z0-9]/.test(name)) return { text: escapeLiteral(name), length: 1 + name.length };
  return { text: `\\${name}`, length: 2 };
}

function escapeLiteral(text: string): string {
  return text.replace(/[\\^$.|?*+()[\]{}-]/g, '\\$&');
}

const unsupportedGroup = /^\((?:\?(?:<?[=!]|>|\||\(|P[=>]|R|[+-]?\d|&|C|[a-zA-Z]*x|[a-zA-Z]*-[a-zA-Z]*x|\^)|\*)/;
const possessive = /^(?:[?*+]|\{\d+(?:,\d*)?\})\+/;

function refuseUnsupported(pattern: string, at: number): void {
  const rest = pattern.slice(at, at + 24);
  const found = unsupportedGroup.exec(rest) ?? possessive.exec(rest);
  if (found) throw notImplemented(`the regular expression construct ${found[0]}`);
}

/**
 * What follows an end anchor could only match the final line break itself. Plain characters never do, and are left to fail;
 * anything that might is refused, because the search without the line break would miss it.
 */
function refuseTextAfterEnd(pattern: string, at: number, flags: string): void {
  const rest = pattern.slice(at).replace(/^(?:[)$]|[?*+]|\{\d)+/, '');
  const harmless =
    rest === '' || rest.startsWith('|') || /^[^\\[(.\n{]/.test(rest) || (rest.startsWith('.') && !flags.includes('s'));
  if (!harmless) throw notImplemented('regular expressions that go on after $');
}
