import { failure } from './failure.ts';

/** A date from milliseconds since 1970; outside the years that can be held (about ±271,821) it is an overflow, code 15. */
export function dateAt(milliseconds: number): Date {
  const date = new Date(milliseconds);
  if (Number.isNaN(date.getTime())) throw failure(15, 'date overflow: the result is outside the range of dates');
  return date;
}
