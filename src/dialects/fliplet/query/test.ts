import type { Filter } from '../../../records/access.ts';
import { type Condition, conjunction, disjunction, filterAt, nothing } from './condition.ts';
import type { ColumnPlace } from './entry-source.ts';
import { type Expression, every, not, some } from './expression.ts';
import { isPosition, valuesAt } from './values-at.ts';

/**
 * A part of a `where`, in its two forms: a filter on stored records, and an expression on the data of an entry or on an element of a
 * list in it, whose path `root` is.
 */
export interface Test {
  readonly filter: () => Filter;
  readonly holds: (root: string) => Expression;
}

export const passes: Test = { filter: () => ({}), holds: () => true };

export function allTests(tests: readonly Test[]): Test {
  const [only] = tests;
  if (only !== undefined && tests.length === 1) return only;
  return {
    filter: () => conjunction(tests.map((test) => test.filter())),
    holds: (root) => every(tests.map((test) => test.holds(root))),
  };
}

export function anyTest(tests: readonly Test[]): Test {
  const [only] = tests;
  if (only !== undefined && tests.length === 1) return only;
  return {
    filter: () => disjunction(tests.map((test) => test.filter())),
    holds: (root) => some(tests.map((test) => test.holds(root))),
  };
}

export function noTest(tests: readonly Test[]): Test {
  return {
    filter: () => (tests.length === 0 ? {} : { $nor: tests.map((test) => test.filter()) }),
    holds: (root) => not(some(tests.map((test) => test.holds(root)))),
  };
}

/** A condition on a column. An entry that has no column of exactly this name is asked by the path instead. */
export function columnTest({ column, walk }: ColumnPlace, condition: Condition): Test {
  const own = column === undefined ? undefined : pathTest([column], condition);
  const nested = walk === undefined ? undefined : pathTest(walk, condition);
  if (own === undefined || column === undefined) return nested ?? impossible;
  if (nested === undefined) return own;
  const there = { [`data.${column}`]: { $exists: true } };
  const absent = { [`data.${column}`]: { $exists: false } };
  return {
    filter: () => ({ $or: [conjunction([there, own.filter()]), conjunction([absent, nested.filter()])] }),
    holds: (root) => {
      const missing = { $eq: [{ $type: `${root}.${column}` }, 'missing'] };
      return { $cond: [missing, nested.holds(root), own.holds(root)] };
    },
  };
}

const impossible: Test = { filter: () => nothing, holds: () => false };

function pathTest(names: readonly string[], condition: Condition): Test {
  const values = valuesAt('$data', names);
  // Servers do not agree on lists found at a position, so that queries with one are left to expressions.
  const native = !names.slice(1).some(isPosition);
  const path = ['data', ...names].join('.');
  return {
    filter: () =>
      native ? filterAt(condition, { path, walked: names.length > 1, values }) : { $expr: condition.holds(values) },
    holds: (root) => condition.holds(valuesAt(root, names)),
  };
}
