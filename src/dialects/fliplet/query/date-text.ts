import type { Expression } from './expression.ts';
import { blanks } from './text-pattern.ts';

// The same patterns serve JavaScript, for what a query holds, and the database, for what is stored.

const time = '([01]?\\d|2[0-3]):([0-5]\\d)(?::([0-5]\\d)(?:\\.(\\d{1,3})\\d{0,6})?)?';

/** `2024-01-31`, with dots too, and optionally a time (`T10:30`, ` 10:30:15.5`) and then a zone (`Z`, `+02:00`). */
const datePattern =
  `^${blanks}([1-9]\\d{3})[-.](0?[1-9]|1[0-2])[-.](0?[1-9]|[12]\\d|3[01])` +
  `(?:[T ]${time} ?([Zz]|([+-])([01]\\d|2[0-3]):?([0-5]\\d))?)?${blanks}$`;

/** `9:30`, `09:30:15`. */
const timePattern = `^${blanks}${time}${blanks}$`;

const date = new RegExp(datePattern);
const timeOfDay = new RegExp(timePattern);

/** A date in a text: milliseconds as its clock shows them, as if the clock stood in UTC, and how far the clock is ahead of it. */
export interface DateText {
  readonly wall: number;
  /** Milliseconds; `undefined` when the text names no zone. */
  readonly ahead: number | undefined;
  readonly hasTime: boolean;
}

/** Reads a date; `undefined` for other texts and for days that no month has, such as 30 February. */
export function dateIn(text: string): DateText | undefined {
  const found = date.exec(text);
  if (found === null) return undefined;
  const [, year, month, day, hour, minute, second, fraction = '', zone, sign, hours, minutes] = found;
  const midnight = Date.UTC(Number(year), Number(month) - 1, Number(day));
  if (new Date(midnight).getUTCDate() !== Number(day)) return undefined;
  const wall = midnight + clock(hour, minute, second, fraction);
  const offset = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * minuteLength;
  const ahead = zone === undefined ? undefined : sign === '-' ? -offset : offset;
  return { wall, ahead, hasTime: hour !== undefined };
}

/** The instant of a date in a text, in milliseconds since 1970; a text without a zone is in UTC. */
export function instantIn(text: string): number | undefined {
  const found = dateIn(text);
  return found && found.wall - (found.ahead ?? 0);
}

/** Milliseconds since midnight of a time of day; `undefined` for other texts. */
export function timeIn(text: string): number | undefined {
  const found = timeOfDay.exec(text);
  return found === null ? undefined : clock(found[1], found[2], found[3], found[4]);
}

/** The instant of the date in a stored text as an expression; null when it holds none. */
export function storedInstant(text: string): Expression {
  return fromDate(text, { $subtract: ['$$wall', '$$ahead'] });
}

/**
 * What a clock in the zone shows at the date in a stored text, as if it stood in UTC; a text without a zone is in that zone already.
 *
 * @param zone an IANA name, or undefined for UTC
 */
export function storedWall(text: string, zone: string | undefined): Expression {
  const instant = { $subtract: ['$$wall', '$$ahead'] };
  const shown = zone === undefined ? instant : wallOf({ $toDate: instant }, zone);
  return fromDate(text, { $cond: [{ $eq: [group(7), null] }, '$$wall', shown] });
}

/** Whether the date in a stored text has a time, for texts that hold a date. */
export function storedHasTime(text: string): Expression {
  return { $regexMatch: { input: text, regex: `\\d[T ]${blanks}\\d` } };
}

/** Milliseconds since midnight of the time of day in a stored text; null when it is none. */
export function storedTime(text: string): Expression {
  return {
    $let: {
      vars: { found: { $regexFind: { input: text, regex: timePattern } } },
      in: { $cond: [{ $eq: ['$$found', null] }, null, storedClock(0)] },
    },
  };
}

const minuteLength = 60_000;
/** Milliseconds of a day. */
export const dayLength = 86_400_000;

function clock(hour = '0', minute = '0', second = '0', fraction = ''): number {
  const milliseconds = Number(fraction.padEnd(3, '0'));
  return (Number(hour) * 60 + Number(minute)) * minuteLength + Number(second) * 1_000 + milliseconds;
}

/** `result` may use `$$wall` and `$$ahead`, in milliseconds. */
function fromDate(text: string, result: Expression): Expression {
  const midnight = { $dateFromParts: { year: whole(0), month: whole(1), day: whole(2) } };
  const wall = { $add: [{ $toLong: '$$midnight' }, storedClock(3)] };
  const offset = { $multiply: [{ $add: [{ $multiply: [whole(9), 60] }, whole(10)] }, minuteLength] };
  const ahead = { $cond: [{ $eq: [group(8), '-'] }, { $multiply: [offset, -1] }, offset] };
  const dated = {
    $let: {
      vars: { midnight },
      in: {
        $cond: [
          { $eq: [{ $dayOfMonth: '$$midnight' }, whole(2)] },
          { $let: { vars: { wall, ahead }, in: result } },
          null,
        ],
      },
    },
  };
  return {
    $let: {
      vars: { found: { $regexFind: { input: text, regex: datePattern } } },
      in: { $cond: [{ $eq: ['$$found', null] }, null, dated] },
    },
  };
}

/** The time of day whose captured groups begin at this one. */
function storedClock(first: number): Expression {
  const fraction = { $toDouble: { $concat: ['0.', { $ifNull: [group(first + 3), '0'] }] } };
  const milliseconds = { $toInt: { $round: [{ $multiply: [fraction, 1_000] }, 0] } };
  const seconds = {
    $add: [{ $multiply: [whole(first), 3600] }, { $multiply: [whole(first + 1), 60] }, whole(first + 2)],
  };
  return { $add: [{ $multiply: [seconds, 1_000] }, milliseconds] };
}

function group(index: number): Expression {
  // Without the default the last groups would be missing instead of null on a server that cuts them off.
  return { $ifNull: [{ $arrayElemAt: ['$$found.captures', index] }, null] };
}

function whole(index: number): Expression {
  return { $toInt: { $ifNull: [group(index), '0'] } };
}

function wallOf(date: Expression, zone: string): Expression {
  const parts = ['year', 'month', 'day', 'hour', 'minute', 'second', 'millisecond'];
  return {
    $let: {
      vars: { parts: { $dateToParts: { date, timezone: zone } } },
      in: {
        $toLong: { $dateFromParts: Object.fromEntries(parts.map((part) => [part, `$$parts.${part}`])) },
      },
    },
  };
}
