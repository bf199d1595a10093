import { isJsonList } from '../../../../records/json.ts';
import { anyOf, type Condition } from '../condition.ts';
import { oneOf } from '../conditions/equality.ts';
import { matchesPattern } from '../conditions/text.ts';
import type { ColumnFilter } from '../filters.ts';
import { refusal } from '../refusal.ts';
import { escapePattern } from '../text-pattern.ts';

/** `==`: texts without regard to case, and otherwise as equality in a `where`. */
export function sameText({ value = null, place }: ColumnFilter): Condition {
  if (typeof value === 'object' && value !== null && !isJsonList(value)) {
    throw refusal(`${place}.value`, 'takes a text, a number, a boolean or a list');
  }
  return typeof value === 'string' ? anyOf([oneOf([value]), caseless(value)]) : oneOf([value]);
}

/** The pattern alone would do, but the exact text is found by an index first. */
function caseless(text: string): Condition {
  return matchesPattern(`^${escapePattern(text)}\\z`, 'i');
}
