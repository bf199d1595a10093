import { ObjectId, Timestamp } from 'bson';
import type { Value } from '../bson/value.ts';
import { dateAt } from './date-value.ts';
import { failure } from './failure.ts';
import { typeName } from './type-name.ts';

/** The value as a date: dates, and the time inside ObjectIds and timestamps; anything else is refused with `code`. */
export function dateOperand(value: Value, code = 16006): Date {
  if (value instanceof Date) return value;
  if (value instanceof ObjectId) return value.getTimestamp();
  if (value instanceof Timestamp) return dateAt(value.t * 1000);
  throw failure(code, `can't convert from BSON type ${typeName(value)} to Date`);
}
