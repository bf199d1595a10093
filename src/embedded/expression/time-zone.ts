import type { Value } from '../bson/value.ts';
import { failure } from './failure.ts';
import { typeName } from './type-name.ts';

/** A time zone: its offset from UTC in milliseconds, east positive, at an instant. */
export interface TimeZone {
  readonly utc: boolean;
  offsetAt(milliseconds: number): number;
}

const utc: TimeZone = { utc: true, offsetAt: () => 0 };
const zones = new Map<string, TimeZone>();
const quarterHour = 900_000;

/**
 * The zone of a `timezone` operand: an Olson name, `+hh`, `+hhmm` or `+hh:mm`; UTC when it is missing, `undefined` when it is null. Codes
 * 40517 or the given one for other types and 40485 for unknown names.
 */
export function timeZone(value: Value | undefined, given: boolean, code = 40517): TimeZone | undefined {
  if (!given) return utc;
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'string') throw failure(code, `timezone must evaluate to a string, found ${typeName(value)}`);
  return namedZone(value);
}

/** The zone of a name or an offset. */
export function namedZone(name: string): TimeZone {
  const known = zones.get(name);
  if (known) return known;
  const zone = fixedZone(name) ?? olsonZone(name);
  zones.set(name, zone);
  return zone;
}

/** The instant at which clocks in a zone show these local milliseconds; in a gap it moves forward, of two it takes the second. */
export function instantOf(local: number, zone: TimeZone): number {
  if (zone.utc) return local;
  const after = zone.offsetAt(local + 86_400_000);
  if (zone.offsetAt(local - after) === after) return local - after;
  return local - zone.offsetAt(local - 86_400_000);
}

function fixedZone(name: string): TimeZone | undefined {
  if (['UTC', 'GMT', 'Etc/UTC', 'Etc/GMT'].includes(name)) return utc;
  const match = /^([+-])(\d{2}):?(\d{2})?$/.exec(name);
  if (!match) return undefined;
  const minutes = Number(match[2]) * 60 + Number(match[3] ?? 0);
  const offset = (match[1] === '-' ? -1 : 1) * minutes * 60_000;
  return { utc: offset === 0, offsetAt: () => offset };
}

function olsonZone(name: string): TimeZone {
  const format = /^[A-Za-z][A-Za-z0-9_+/-]*$/.test(name) ? zoneFormat(name) : undefined;
  if (!format) throw failure(40485, `unrecognized time zone identifier: "${name}"`);
  // Offsets only change at whole quarters of an hour, and asking Intl is slow.
  const offsets = new Map<number, number>();
  return {
    utc: false,
    offsetAt: (milliseconds) => {
      const quarter = Math.floor(milliseconds / quarterHour);
      const known = offsets.get(quarter);
      if (known !== undefined) return known;
      if (offsets.size > 10_000) offsets.clear();
      const offset = offsetFrom(format, quarter * quarterHour);
      offsets.set(quarter, offset);
      return offset;
    },
  };
}

function zoneFormat(name: string): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat('en-US', {
      timeZone: name,
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function offsetFrom(format: Intl.DateTimeFormat, milliseconds: number): number {
  const parts: Record<string, string> = {};
  for (const { type, value } of format.formatToParts(milliseconds)) parts[type] = value;
  const year = Number(parts.year);
  const local = new Date(0);
  local.setUTCFullYear(parts.era === 'BC' ? 1 - year : year, Number(parts.month) - 1, Number(parts.day));
  local.setUTCHours(Number(parts.hour), Number(parts.minute), Number(parts.second));
  return local.getTime() - milliseconds;
}
