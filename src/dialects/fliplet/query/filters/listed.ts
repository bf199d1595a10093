import { isJsonList, type Json } from '../../../../records/json.ts';
import { anyOf, type Condition } from '../condition.ts';
import { oneOf } from '../conditions/equality.ts';
import { matchesPattern, writtenOf } from '../conditions/text.ts';
import type { ColumnFilter } from '../filters.ts';
import { formOf, isNumber } from '../numeric-text.ts';
import { refusal } from '../refusal.ts';
import { blanks, escapePattern } from '../text-pattern.ts';

/** How many values one filter may list. */
const mostValues = 1_000;
/** Patterns stay below the 32 KB that a server takes. */
const longestAlternatives = 16_000;

/**
 * `oneof`: the value, an element of it, or a part of a text of comma-separated parts, is in a list. The list is one, or
 * such a text itself. Case counts.
 */
export function listed({ value = null, place }: ColumnFilter): Condition {
  const values = isJsonList(value) ? value : typeof value === 'string' ? partsOf(value) : [value];
  if (values.length > mostValues) throw refusal(`${place}.value`, `lists more than ${mostValues} values`);
  if (values.some((item) => typeof item === 'object' && item !== null)) {
    throw refusal(`${place}.value`, 'takes a list of texts, numbers and booleans');
  }
  const patterns = partPatterns(values);
  return anyOf([oneOf(values), ...patterns.map((pattern) => matchesPattern(pattern, ''))]);
}

/**
 * The parts of a text between commas, without the blanks around them. Double quotes around a part, and brackets in it,
 * protect commas; empty parts are left out.
 */
export function partsOf(text: string): string[] {
  const parts = text.match(/(?:"[^"]*"|\[[^\]]*\]|[^,])+/g) ?? [];
  return parts.map((part) => part.trim().replace(/^"([^"]*)"$/, '$1')).filter((part) => part !== '');
}

/** Patterns for texts of which one part is one of the values. */
function partPatterns(values: readonly Json[]): string[] {
  const alternatives = values.flatMap((value) => {
    const text = writtenOf(value);
    if (text === undefined || text === '' || typeof value === 'boolean') return [];
    return [isNumber(value) ? formOf(value) : escapePattern(text)];
  });
  const groups: string[] = [];
  for (const alternative of alternatives) {
    const last = groups.at(-1);
    if (last === undefined || last.length + alternative.length > longestAlternatives) groups.push(alternative);
    else groups[groups.length - 1] = `${last}|${alternative}`;
  }
  return groups.map((group) => `(?:^|,)${blanks}(?:(?:${group})|"(?:${group})")${blanks}(?:,|\\z)`);
}
