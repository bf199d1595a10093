import { longestRow } from './json-rows.ts';
import { TransferFailure } from './transfer-failure.ts';

/** A piece of a JSON array between two of its commas, and the line on which it begins. */
export interface Piece {
  readonly text: string;
  readonly line: number;
}

type Place = 'before' | 'inside' | 'after';

/**
 * Cuts the text of a JSON array into its elements, as the text arrives. Judges only what is between them.
 *
 * @returns what gives the elements that end in a further piece of the text, and what is called at the end of the text;
 *   both throw TransferFailure for a text that is no array
 */
export function arrayCutter(): { readonly feed: (chunk: string) => readonly Piece[]; readonly end: () => void } {
  let place: Place = 'before';
  let depth = 0;
  let inText = false;
  let escaped = false;
  let line = 1;
  let begins = 1;
  let held = '';
  let cut = 0;

  const outside = (char: string): void => {
    if (place === 'before' && char === '[') {
      place = 'inside';
      begins = line;
    } else if (!/[\s\uFEFF]/.test(char)) {
      const what = place === 'before' ? 'the file is no JSON array' : 'there is something behind the array';
      throw new TransferFailure(`Line ${line}: ${what}.`);
    }
  };
  /** Whether an element ends before this character. */
  const ends = (char: string): boolean => {
    if (inText) {
      if (escaped) escaped = false;
      else if (char === '\\') escaped = true;
      else if (char === '"') inText = false;
    } else if (char === '"') inText = true;
    else if (char === '{' || char === '[') depth += 1;
    else if (depth > 0 && (char === '}' || char === ']')) depth -= 1;
    else return depth === 0 && (char === ',' || char === ']');
    return false;
  };

  return {
    feed(chunk) {
      const pieces: Piece[] = [];
      let from = 0;
      for (let at = 0; at < chunk.length; at += 1) {
        const char = chunk.charAt(at);
        if (char === '\n') line += 1;
        if (place !== 'inside') {
          outside(char);
          from = at + 1;
        } else if (ends(char)) {
          const text = held + chunk.slice(from, at);
          held = '';
          from = at + 1;
          const blankLines = /^\s*/.exec(text)?.[0].split('\n').length ?? 1;
          // Only an empty array has nothing between its brackets.
          if (text.trim() !== '' || cut > 0 || char === ',') pieces.push({ text, line: begins + blankLines - 1 });
          cut += 1;
          begins = line;
          if (char === ']') place = 'after';
        }
      }
      held += chunk.slice(from);
      if (held.length > longestRow) {
        throw new TransferFailure(`The row at line ${begins} is longer than a record can be.`);
      }
      return pieces;
    },
    end() {
      if (place === 'before') throw new TransferFailure('The file is empty.');
      if (place === 'inside') throw new TransferFailure('The array does not end: the file was cut off.');
    },
  };
}
