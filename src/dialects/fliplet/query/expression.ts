import type { Json } from '../../../records/json.ts';
import { toStored } from '../../../records/stored-value.ts';

/** A MongoDB expression, made by this dialect; what users write gets into one only through `literal`. */
export type Expression = unknown;

/** A user's value as itself, whatever `$` it begins with. */
export function literal(value: Json): Expression {
  return { $literal: toStored(value) };
}

/** Whether any of a list satisfies; the predicate gets the expression of one member. */
export function any(list: Expression, predicate: (member: string) => Expression): Expression {
  // Predicates look at their own member only, so that nested lists may share one name.
  const test = predicate('$$v');
  if (test === false) return false;
  if (test === true) return { $ne: [list, []] };
  return { $anyElementTrue: [{ $map: { input: list, as: 'v', in: test } }] };
}

/** The members of a list, with the elements in place of a member that is a list itself. */
export function flattened(list: Expression): Expression {
  const members = { $cond: [{ $isArray: '$$this' }, '$$this', ['$$this']] };
  return { $reduce: { input: list, initialValue: [], in: { $concatArrays: ['$$value', members] } } };
}

/** Whether the value has the BSON type of this name. */
export function hasType(value: string, type: string): Expression {
  return { $eq: [{ $type: value }, type] };
}

/** `test` where the value is a text, otherwise false; text operators fail on anything else. */
export function ifText(value: string, test: Expression): Expression {
  return { $cond: [hasType(value, 'string'), test, false] };
}

/** Whether a text matches a pattern; false for what is no text. */
export function matches(value: string, pattern: string, options = ''): Expression {
  return ifText(value, { $regexMatch: { input: value, regex: pattern, options } });
}

// Constants are worked out here: servers do not agree on an empty `$and` or `$or`, nor on all constants inside of lists.

/** Whether all hold; of none it is true. */
export function every(tests: readonly Expression[]): Expression {
  if (tests.includes(false)) return false;
  const open = tests.filter((test) => test !== true);
  return open.length > 1 ? { $and: open } : (open[0] ?? true);
}

/** Whether any holds; of none it is false. */
export function some(tests: readonly Expression[]): Expression {
  if (tests.includes(true)) return true;
  const open = tests.filter((test) => test !== false);
  return open.length > 1 ? { $or: open } : (open[0] ?? false);
}

export function not(test: Expression): Expression {
  return typeof test === 'boolean' ? !test : { $not: [test] };
}
