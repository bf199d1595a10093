import type { Filter } from '../../../records/access.ts';

/** Matches nothing. */
export const never: Filter = { _id: { $in: [] } };
/** Matches everything. */
export const always: Filter = {};

/** Matches what every one of the filters matches. */
export function allOf(filters: readonly Filter[]): Filter {
  if (filters.includes(never)) return never;
  const parts = filters.filter((filter) => filter !== always).flatMap((filter) => members(filter, '$and'));
  const [only = always] = parts;
  return parts.length > 1 ? { $and: parts } : only;
}

/** Matches what at least one of the filters matches. */
export function anyOf(filters: readonly Filter[]): Filter {
  if (filters.includes(always)) return always;
  const parts = filters.filter((filter) => filter !== never).flatMap((filter) => members(filter, '$or'));
  const [only = never] = parts;
  return parts.length > 1 ? { $or: parts } : only;
}

/** What can be put into a list of the same operator without nesting it. */
function members(filter: Filter, operator: '$and' | '$or'): readonly Filter[] {
  const list = filter[operator];
  return Array.isArray(list) && Object.keys(filter).length === 1 ? list : [filter];
}
