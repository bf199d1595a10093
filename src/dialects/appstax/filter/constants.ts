import { toStored } from '../../../records/stored-value.ts';
import { instantOf } from './instants.ts';
import { numberOf } from './numerals.ts';
import type { Literal } from './syntax.ts';

/** The kinds of values that can be compared, each with its own kind only. */
export type Comparable = 'number' | 'string' | 'boolean' | 'instant';

/**
 * A literal as each kind that it can stand for. A text stands for whatever it spells, since the published clients quote
 * numbers and booleans, too; null stands for nothing.
 */
export function readings(literal: Literal): ReadonlyMap<Comparable, unknown> {
  switch (literal.kind) {
    case 'null':
      return new Map();
    case 'boolean':
      return new Map([['boolean', literal.value]]);
    case 'number':
      return new Map([['number', toStored(literal.number)]]);
    case 'text':
      return readingsOfText(literal.text);
  }
}

function readingsOfText(text: string): ReadonlyMap<Comparable, unknown> {
  const found = new Map<Comparable, unknown>([['string', text]]);
  const number = numberOf(text);
  if (number !== undefined) found.set('number', toStored(number));
  if (text === 'true' || text === 'false') found.set('boolean', text === 'true');
  const instant = instantOf(text);
  if (instant !== undefined) found.set('instant', instant);
  return found;
}
