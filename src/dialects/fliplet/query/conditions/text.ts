import type { Json } from '../../../../records/json.ts';
import { anyOf, anyValue, type Condition, never } from '../condition.ts';
import { type Expression, matches } from '../expression.ts';
import { isNumber } from '../numeric-text.ts';
import { refusal } from '../refusal.ts';
import { escapePattern } from '../text-pattern.ts';

/** The longest text that may be searched for, and the longest pattern, in characters. */
export const longestPattern = 4_096;

/** Whether a text, or a text in a list, matches a pattern. The database compiles and runs it, under its time limit. */
export function matchesPattern(pattern: string, options: string): Condition {
  return anyValue(
    (value) => matches(value, pattern, options),
    ({ path }) => ({ [path]: { $regex: pattern, $options: options } }),
  );
}

/**
 * `$like` and `$iLike`: whether the value holds a text; with `%` at an end only there anything may stand. Numbers and
 * booleans are searched as they are written.
 */
export function like(value: Json, ignoreCase: boolean, place: string): Condition {
  const text = writtenOf(value);
  if (text === undefined) return never;
  const inner = text.replace(/^%+/, '').replace(/%+$/, '');
  if (!text.includes('%') || inner === text) return holdsText(text, ignoreCase, place);
  const start = text.startsWith('%') ? '' : '^';
  const end = text.endsWith('%') ? '' : '\\z';
  return written(`${start}${escapePattern(inner)}${end}`, inner, ignoreCase, place);
}

/** Whether the value holds a text anywhere. Numbers and booleans are searched as they are written. */
export function holdsText(text: string, ignoreCase: boolean, place: string): Condition {
  return written(escapePattern(text), text, ignoreCase, place);
}

/** A number, a boolean or a text as it is written; `undefined` for other values. */
export function writtenOf(value: Json): string | undefined {
  return isNumber(value) || typeof value === 'boolean' ? String(value) : typeof value === 'string' ? value : undefined;
}

function written(pattern: string, text: string, ignoreCase: boolean, place: string): Condition {
  if (text.length > longestPattern)
    throw refusal(place, `A text to search for has at most ${longestPattern} characters`);
  const options = ignoreCase ? 'is' : 's';
  const texts = matchesPattern(pattern, options);
  // Most texts occur in no number and in no boolean, and then the pattern alone decides, along an index.
  if (!/^[-0-9.e+]*$/i.test(text) && !'true false'.includes(text.toLowerCase())) return texts;
  return anyOf([texts, othersAsWritten(pattern, options)]);
}

function othersAsWritten(pattern: string, options: string): Condition {
  const holds = (value: string): Expression => ({
    $cond: [
      { $or: [{ $isNumber: value }, { $eq: [{ $type: value }, 'bool'] }] },
      { $regexMatch: { input: asWritten(value), regex: pattern, options } },
      false,
    ],
  });
  const condition = anyValue(holds);
  return {
    holds: condition.holds,
    native: ({ path, values }) => ({
      $and: [
        { $or: [{ [path]: { $type: 'number' } }, { [path]: { $type: 'bool' } }] },
        { $expr: condition.holds(values) },
      ],
    }),
  };
}

/** Whole numbers are written without the exponent that a server may give a double. */
export function asWritten(value: string): Expression {
  const small = { $and: [{ $lt: [{ $abs: value }, 1e15] }, { $eq: [{ $mod: [value, 1] }, 0] }] };
  const whole = { $cond: [{ $isNumber: value }, small, false] };
  return { $cond: [whole, { $toString: { $toLong: value } }, { $toString: value }] };
}
