import { Problem } from '../../../problem.ts';

/**
 * What a filter may take: bytes of its text in UTF-8 (16 KB, behaviour note, section 6.3), UTF-16 units of it (10,000 characters are too
 * many however they are counted), parentheses inside each other, arithmetic operators in a row, and uses of `has`.
 */
export const filterLimits = { bytes: 16_384, characters: 9_999, nesting: 100, operators: 30, related: 20 } as const;

/** The problem with a filter as a whole. */
export function refusal(message: string): Problem<'invalid-query'> {
  return new Problem('invalid-query', { place: 'filter', message });
}

/** The problem at one place of a filter. `at` is an offset in UTF-16 units; people count characters, from 1. */
export function refusalAt(text: string, at: number, message: string): Problem<'invalid-query'> {
  return refusal(`${message} at character ${[...text.slice(0, at)].length + 1}`);
}
