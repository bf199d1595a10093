import type { Json } from '../../../../records/json.ts';
import { dateIn, dayLength, timeIn } from '../date-text.ts';
import { refusal } from '../refusal.ts';

/** From the first millisecond of a unit of time to the first after it, as a clock in the filter's zone shows them. */
export interface Span {
  readonly from: number;
  readonly to: number;
  /** Whether it is a span of the day, in milliseconds since midnight, and not of the calendar. */
  readonly ofDay: boolean;
}

const lengths: Readonly<Record<string, number>> = { second: 1_000, minute: 60_000, hour: 3_600_000, day: dayLength };
const calendarUnits: ReadonlySet<string> = new Set(['year', 'quarter', 'month', 'week']);

/**
 * The span of the unit in which a date or a time of day lies. Without a unit it is the minute where there is a time, otherwise
 * the day. Weeks begin on Monday (behaviour note, section 8).
 *
 * @param zone the zone that a date without one is in; undefined for UTC
 * @throws Problem `invalid-query` for a text that is no date, and for a unit that is none
 */
export function spanOf(value: Json, unit: Json | undefined, zone: string | undefined, place: string): Span {
  if (typeof value !== 'string') throw refusal(place, 'takes a date such as 2024-01-31, 2024-01-31 10:30 or 10:30');
  const time = timeIn(value);
  if (time !== undefined) return daySpan(time, unitOf(unit, 'minute', place), place);
  const found = dateIn(value);
  if (found === undefined) throw refusal(place, 'takes a date such as 2024-01-31, 2024-01-31 10:30 or 10:30');
  const at =
    found.ahead === undefined || zone === undefined
      ? found.wall - (found.ahead ?? 0)
      : wallIn(zone, found.wall - found.ahead);
  return calendarSpan(at, unitOf(unit, found.hasTime ? 'minute' : 'day', place));
}

function unitOf(unit: Json | undefined, otherwise: string, place: string): string {
  if (unit === undefined || unit === null || unit === '') return otherwise;
  const name = typeof unit === 'string' ? unit.toLowerCase().replace(/s$/, '') : '';
  if (Object.hasOwn(lengths, name) || calendarUnits.has(name)) return name;
  throw refusal(place, 'A unit is year, quarter, month, week, day, hour, minute or second');
}

function daySpan(time: number, unit: string, place: string): Span {
  const length = unit === 'day' ? undefined : lengths[unit];
  if (length === undefined) throw refusal(place, 'A time of day has the units hour, minute and second');
  const from = time - (time % length);
  return { from, to: from + length, ofDay: true };
}

function calendarSpan(at: number, unit: string): Span {
  const length = lengths[unit];
  if (length !== undefined) {
    const from = Math.floor(at / length) * length;
    return { from, to: from + length, ofDay: false };
  }
  const date = new Date(at);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  if (unit === 'week') {
    const day = Math.floor(at / dayLength);
    // Day 0 was a Thursday.
    const monday = day - ((((day + 3) % 7) + 7) % 7);
    return { from: monday * dayLength, to: (monday + 7) * dayLength, ofDay: false };
  }
  const months = unit === 'year' ? 12 : unit === 'quarter' ? 3 : 1;
  const first = month - (month % months);
  return { from: Date.UTC(year, first), to: Date.UTC(year, first + months), ofDay: false };
}

/** What a clock in the zone shows at an instant, as if it stood in UTC. */
function wallIn(zone: string, instant: number): number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
  const part = (name: Intl.DateTimeFormatPartTypes) => parts.get(name) ?? 0;
  const milliseconds = ((instant % 1_000) + 1_000) % 1_000;
  return (
    Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second')) + milliseconds
  );
}
