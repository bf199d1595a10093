import { Int32 } from '../bson/value.ts';
import { binary, type OperatorTable } from './operator.ts';
import { compareGiven } from './order.ts';

/** Comparisons over all types, by the total order; there is no type bracketing in expressions. */
export const comparisonOperators: OperatorTable = {
  $cmp: binary((a, b) => new Int32(Math.sign(compareGiven(a, b)))),
  $eq: binary((a, b) => compareGiven(a, b) === 0),
  $ne: binary((a, b) => compareGiven(a, b) !== 0),
  $gt: binary((a, b) => compareGiven(a, b) > 0),
  $gte: binary((a, b) => compareGiven(a, b) >= 0),
  $lt: binary((a, b) => compareGiven(a, b) < 0),
  $lte: binary((a, b) => compareGiven(a, b) <= 0),
};
