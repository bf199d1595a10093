import type { Value } from '../bson/value.ts';
import { failure } from '../expression/failure.ts';
import type { Slice } from './projection-arrays.ts';
import { isNumber, truncated } from './whole-number.ts';

/**
 * Reads the `$slice` of a projection: a count (from the end when negative) or `[skip, limit]`. Gives `undefined` when it is the
 * aggregation operator of the same name, whose first operand is an expression. Throws 28667 or 28724.
 */
export function parseSlice(operand: Value): Slice | undefined {
  if (isNumber(operand)) {
    const count = position(operand);
    return count < 0 ? { skip: count, limit: -count } : { skip: 0, limit: count };
  }
  if (!Array.isArray(operand)) throw failure(28667, '$slice needs a number or an array');
  if (operand.length < 2 || operand.length > 3) throw failure(28667, '$slice needs two operands, or three');
  const [skip, limit] = operand;
  if (!isNumber(skip) || operand.length === 3) return undefined;
  if (!isNumber(limit)) throw failure(28724, 'the second operand of $slice must be a number');
  const count = position(limit);
  if (count <= 0) throw failure(28724, 'the second operand of $slice must be positive');
  return { skip: position(skip), limit: count };
}

const most = 0x7fffffff;

function position(value: Value): number {
  const whole = truncated(value);
  if (whole === undefined) return 0;
  return Math.max(-most, Math.min(most, Number(whole)));
}
