import type { Value } from '../bson/value.ts';
import { integerOperand, isNone } from './array-operand.ts';
import { addMonths, civilTime, dayLength, dayNumber, localTime, monthNumber } from './civil.ts';
import { dateOperand } from './date-operand.ts';
import { type DateUnit, dateUnit, firstWeekDay, startOfWeek } from './date-unit.ts';
import { dateAt } from './date-value.ts';
import { failure } from './failure.ts';
import { wholeNumber } from './numbers.ts';
import { named, type Operator, type OperatorTable } from './operator.ts';
import { instantOf, type TimeZone, timeZone } from './time-zone.ts';

function shift(sign: 1 | -1): Operator {
  return named(
    ['startDate', 'unit', 'amount'],
    ['timezone'],
    { notObject: 5166400, unknown: 5166401, missing: 5166402 },
    ({ startDate, unit, amount, timezone }, name) => {
      const zone = timeZone(timezone, timezone !== undefined);
      if (isNone(startDate) || isNone(unit) || isNone(amount) || !zone) return null;
      const by = dateUnit(unit, name, 5439013, 9);
      const date = dateOperand(startDate, 5166403);
      const count = wholeNumber(amount);
      if (count === undefined) throw failure(5166405, `${name} expects integer amount of time units`);
      return shifted(date, by, sign * count, zone);
    },
  );
}

/** A date moved by so many units; months and days are counted on the clock of the zone. */
export function shifted(date: Date, unit: DateUnit, count: number, zone: TimeZone): Date {
  if (unit.kind === 'milliseconds') return dateAt(date.getTime() + count * unit.size);
  const local = localTime(date, zone);
  const moved = unit.kind === 'days' ? local + count * unit.size * dayLength : addMonths(local, count * unit.size);
  return dateAt(instantOf(moved, zone));
}

const difference = named(
  ['startDate', 'endDate', 'unit'],
  ['timezone', 'startOfWeek'],
  { notObject: 5166301, unknown: 5166302, missing: [5166303, 5166304, 5166305] },
  ({ startDate, endDate, unit, timezone, startOfWeek: first }, name) => {
    const zone = timeZone(timezone, timezone !== undefined);
    if (isNone(startDate) || isNone(endDate) || isNone(unit) || !zone) return null;
    const by = dateUnit(unit, name, 5439013, 9);
    if (by.name === 'week' && first === null) return null;
    const weekStart = by.name === 'week' && first !== undefined ? weekDay(first ?? null, name) : 7;
    const from = localTime(dateOperand(startDate, 5166307), zone);
    const offset = from - dateOperand(startDate, 5166307).getTime();
    const end = dateOperand(endDate, 5166307);
    // Hours and less are counted on one clock: a change to summer time between the dates is no hour.
    const to = by.kind === 'milliseconds' ? end.getTime() + offset : localTime(end, zone);
    return BigInt(bin(to, by, weekStart) - bin(from, by, weekStart));
  },
);

function weekDay(value: Value, name: string): number {
  return startOfWeek(value, name, 5439015, 5439016);
}

/** The number of the unit that a local time lies in. */
function bin(local: number, unit: DateUnit, weekStart: number): number {
  if (unit.kind === 'months') return Math.floor(monthNumber(local) / unit.size);
  if (unit.kind === 'milliseconds') return Math.floor(local / unit.size);
  const day = dayNumber(local);
  return unit.name === 'week' ? Math.floor((day - firstWeekDay(weekStart)) / 7) : day;
}

const truncation = named(
  ['date', 'unit'],
  ['binSize', 'timezone', 'startOfWeek'],
  { notObject: 5439007, unknown: 5439008, missing: [5439009, 5439010] },
  ({ date, unit, binSize, timezone, startOfWeek: first }, name) => {
    const zone = timeZone(timezone, timezone !== undefined);
    if (isNone(date) || isNone(unit) || binSize === null || !zone) return null;
    const by = dateUnit(unit, name, 5439013, 5439014);
    if (by.name === 'week' && first === null) return null;
    const weekStart = by.name === 'week' && first !== undefined ? weekDay(first ?? null, name) : 7;
    const size = binSize === undefined ? 1 : integerOperand(binSize, "$dateTrunc's binSize", 5439017);
    if (size < 1) throw failure(5439018, `${name} requires 'binSize' to be greater than 0, but got value ${size}`);
    return truncated(dateOperand(date, 5439012), by, size, weekStart, zone);
  },
);

/** Bins are counted from the beginning of 2000 in the zone; those of weeks from the first week that begins in 2000. */
function truncated(date: Date, unit: DateUnit, size: number, weekStart: number, zone: TimeZone): Date {
  const reference = civilTime(2000, 1, 1);
  if (unit.kind === 'milliseconds') {
    const start = instantOf(reference, zone);
    return dateAt(start + floorTo(date.getTime() - start, unit.size * size));
  }
  const local = localTime(date, zone);
  if (unit.kind === 'days') {
    const start = unit.name === 'week' ? firstWeekDay(weekStart) : dayNumber(reference);
    const day = start + floorTo(dayNumber(local) - start, unit.size * size);
    return dateAt(instantOf(day * dayLength, zone));
  }
  const start = monthNumber(reference);
  const month = start + floorTo(monthNumber(local) - start, unit.size * size);
  return dateAt(instantOf(civilTime(0, month + 1, 1), zone));
}

function floorTo(value: number, size: number): number {
  return Math.floor(value / size) * size;
}

/** Adding to dates, counting between them, and cutting them down to a unit. */
export const dateMathOperators: OperatorTable = {
  $dateAdd: shift(1),
  $dateSubtract: shift(-1),
  $dateDiff: difference,
  $dateTrunc: truncation,
};
