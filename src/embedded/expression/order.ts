import { MinKey } from 'bson';
import { compareValues } from '../bson/compare.ts';
import type { Value } from '../bson/value.ts';

/** The total order that expressions use: as everywhere, but missing is less than null, which only expressions tell apart. */
export function compareGiven(a: Value | undefined, b: Value | undefined): number {
  if (a === undefined) return b === undefined ? 0 : b instanceof MinKey ? 1 : -1;
  if (b === undefined) return a instanceof MinKey ? -1 : 1;
  return compareValues(a, b);
}
