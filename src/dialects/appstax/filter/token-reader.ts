import { refusalAt } from './refusal.ts';
import { keywords, readToken, type Token } from './tokens.ts';

/** Walks along the tokens of a filter, one ahead. */
export interface TokenReader {
  /** The token that comes next. */
  readonly next: () => Token;
  /** Takes the next token, whatever it is. */
  readonly take: () => Token;
  /** Takes the next token if it is one of these signs or keywords, which it gives back in lower case. */
  readonly takeIf: <Text extends string>(...texts: readonly Text[]) => Text | undefined;
  /** @throws Problem `invalid-query` when the next token is another. */
  readonly expect: (text: string) => void;
  /** The problem that something else than the next token was expected. */
  readonly unexpected: (expected: string) => Error;
  /** The problem with something that began at an offset. */
  readonly refusal: (at: number, message: string) => Error;
}

/** Reads a filter's tokens as they are asked for, so that the first fault in reading order is the one that is told. */
export function tokenReader(source: string): TokenReader {
  let { token, end } = readToken(source, 0);

  const take = () => {
    const taken = token;
    ({ token, end } = readToken(source, end));
    return taken;
  };
  const takeIf = <Text extends string>(...texts: readonly Text[]): Text | undefined => {
    const found = texts.find((text) => text === meaningOf(token));
    if (found !== undefined) take();
    return found;
  };
  const unexpected = (expected: string) =>
    refusalAt(source, token.at, `expected ${expected} but found ${describe(token)}`);
  return {
    next: () => token,
    take,
    takeIf,
    expect: (text) => {
      if (takeIf(text) === undefined) throw unexpected(`"${text}"`);
    },
    unexpected,
    refusal: (at, message) => refusalAt(source, at, message),
  };
}

/** The sign or keyword that a token is; undefined for everything else. */
export function meaningOf({ kind, text }: Token): string | undefined {
  if (kind === 'sign') return text;
  const lower = text.toLowerCase();
  return kind === 'word' && keywords.has(lower) ? lower : undefined;
}

function describe({ kind, text }: Token): string {
  const shown = text.length > 40 ? `${text.slice(0, 40)}…` : text;
  if (kind === 'end') return 'the end';
  return kind === 'text' ? `the text '${shown}'` : `"${shown}"`;
}
