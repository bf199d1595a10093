import type { Filter } from '../../../records/access.ts';
import { any, type Expression, every, flattened, not, some } from './expression.ts';

/** A path in the stored record, for conditions that MongoDB's own query operators can express. */
export interface StoredPath {
  readonly path: string;
  /** Whether the path leads into a column, where lists on the way are searched element by element. */
  readonly walked: boolean;
  /** The list of values at the path, as an expression. */
  readonly values: Expression;
}

/**
 * A condition on the values at a place, in its two forms. Inside `$elemMatch` MongoDB takes no expressions and query operators
 * are too strict for loose comparisons, so that the first form must always exist.
 */
export interface Condition {
  /** Over the list of values at the place: none where the place is missing, several where lists lie on the way. */
  readonly holds: (values: Expression) => Expression;
  /**
   * By query operators, so that an index on the column serves it. Where they alone are too wide, the expression stands beside
   * them and decides among the records that the index found.
   */
  readonly native?: (at: StoredPath) => Filter;
}

/** Satisfied when any value satisfies, or any element of a value that is a list. */
export function anyValue(predicate: (value: string) => Expression, native?: Condition['native']): Condition {
  const holds: Condition['holds'] = (values) => any(flattened(values), predicate);
  return native === undefined ? { holds } : { holds, native };
}

/** The condition on a path of the stored record as a filter. */
export function filterAt(condition: Condition, at: StoredPath): Filter {
  return condition.native === undefined ? { $expr: condition.holds(at.values) } : condition.native(at);
}

/** Narrows by query operators first, and decides by the expression. */
export function narrowedBy(filter: (path: string) => Filter, condition: Condition): Condition {
  return {
    holds: condition.holds,
    native: (at) => ({ $and: [filter(at.path), { $expr: condition.holds(at.values) }] }),
  };
}

export function negated(condition: Condition): Condition {
  return {
    holds: (values) => not(condition.holds(values)),
    native: (at) => ({ $nor: [filterAt(condition, at)] }),
  };
}

/** All of the conditions; of none it is true. */
export function allOf(conditions: readonly Condition[]): Condition {
  return {
    holds: (values) => every(conditions.map((condition) => condition.holds(values))),
    native: (at) => conjunction(conditions.map((condition) => filterAt(condition, at))),
  };
}

/** Any of the conditions; of none it is false. */
export function anyOf(conditions: readonly Condition[]): Condition {
  return {
    holds: (values) => some(conditions.map((condition) => condition.holds(values))),
    native: (at) => disjunction(conditions.map((condition) => filterAt(condition, at))),
  };
}

/**
 * Texts that match a pattern, with bounds beside it that leave all texts in: by these an index is read where a pattern alone would have
 * the whole collection read, and with it all of an `$or`.
 */
export function textsMatching(path: string, pattern: string): Filter {
  return { [path]: { $gte: '', $regex: pattern } };
}

export const always: Condition = { holds: () => true, native: () => ({}) };

export const never: Condition = { holds: () => false, native: () => nothing };

/** Matches no record; the database sees that without looking at any. */
export const nothing: Filter = { _id: { $in: [] } };

export function conjunction(filters: readonly Filter[]): Filter {
  const parts = filters.filter((filter) => Object.keys(filter).length > 0);
  const [only] = parts;
  return parts.length > 1 ? { $and: parts } : (only ?? {});
}

/** Flat, since not every planner looks for indexes in an `$or` inside of another. */
export function disjunction(filters: readonly Filter[]): Filter {
  const [only] = filters;
  if (only === undefined) return nothing;
  return filters.length > 1 ? { $or: filters.flatMap(alternatives) } : only;
}

function alternatives(filter: Filter): readonly Filter[] {
  const { $or: parts } = filter;
  return Array.isArray(parts) && Object.keys(filter).length === 1 ? parts : [filter];
}
