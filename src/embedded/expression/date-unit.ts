import type { Value } from '../bson/value.ts';
import { civilTime, dayLength, dayNumber, isoDayOfWeek } from './civil.ts';
import { failure } from './failure.ts';
import { typeName } from './type-name.ts';

const months = { year: 12, quarter: 3, month: 1 } as const;
const days = { week: 7, day: 1 } as const;
const milliseconds = { hour: 3_600_000, minute: 60_000, second: 1000, millisecond: 1 } as const;

/** A unit of time: so many months, so many local days, or so many milliseconds. */
export interface DateUnit {
  readonly name: string;
  readonly kind: 'months' | 'days' | 'milliseconds';
  readonly size: number;
}

const units = new Map<string, DateUnit>([
  ...Object.entries(months).map(([name, size]): [string, DateUnit] => [name, { name, kind: 'months', size }]),
  ...Object.entries(days).map(([name, size]): [string, DateUnit] => [name, { name, kind: 'days', size }]),
  ...Object.entries(milliseconds).map(([name, size]): [string, DateUnit] => [
    name,
    { name, kind: 'milliseconds', size },
  ]),
]);

/** The unit of a `unit` operand; codes for a value that is no text and for an unknown name. */
export function dateUnit(value: Value, name: string, notText: number, unknown: number): DateUnit {
  if (typeof value !== 'string')
    throw failure(notText, `${name} requires 'unit' to be a string, but got ${typeName(value)}`);
  const unit = units.get(value);
  if (!unit) throw failure(unknown, `${name} parameter 'unit' value cannot be recognized as a time unit: ${value}`);
  return unit;
}

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** 1 (Monday) to 7 (Sunday) from a `startOfWeek` operand: a day's name or its first three letters, in any case. */
export function startOfWeek(value: Value, name: string, notText: number, unknown: number): number {
  if (typeof value !== 'string') {
    throw failure(notText, `${name} requires 'startOfWeek' to be a string, but got ${typeName(value)}`);
  }
  const lower = value.toLowerCase();
  const index = weekdays.findIndex((day) => day === lower || day.slice(0, 3) === lower);
  if (index < 0)
    throw failure(unknown, `${name} parameter 'startOfWeek' value cannot be recognized as a day of a week: ${value}`);
  return index + 1;
}

/** The first local day on or after 2000-01-01 that begins a week: the point from which bins of weeks are counted. */
export function firstWeekDay(start: number): number {
  const reference = civilTime(2000, 1, 1);
  return dayNumber(reference + ((start - isoDayOfWeek(reference) + 7) % 7) * dayLength);
}
