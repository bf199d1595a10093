import { civilTime, dayLength, dayOfYear, isoCivilTime } from './civil.ts';
import { monthNames } from './date-format.ts';
import { dateAt } from './date-value.ts';
import { failure } from './failure.ts';
import { instantOf, namedZone, type TimeZone } from './time-zone.ts';

/** The parts found in a text, as text, by the name of their group. */
type Found = Partial<Record<string, string>>;

const time = String.raw`(?:[T ]\s*(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2})(?:[.,](?<fraction>\d{1,9}))?)?)?`;
const zone = String.raw`\s*(?<zone>Z|z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?`;
const month = '(?<monthName>[A-Za-z]{3,9})';

/** The forms of `$toDate` and of `$dateFromString` without a format that are read; MongoDB knows some more, in words. */
const forms = [
  String.raw`(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})`,
  String.raw`(?<year>\d{4})/(?<month>\d{1,2})/(?<day>\d{1,2})`,
  String.raw`(?<month>\d{1,2})/(?<day>\d{1,2})/(?<year>\d{4})`,
  String.raw`(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})`,
  String.raw`(?:[A-Za-z]{3,9},?\s+)?(?<day>\d{1,2})[\s-]${month}[\s-](?<year>\d{4})`,
  String.raw`${month}\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})`,
].map((form) => new RegExp(`^${form}${time}${zone}$`));

/** Reads a date in a usual form. A text that names its own zone must not be given another; all failures are code 241. */
export function parseDate(text: string, within: TimeZone | undefined): Date {
  for (const form of forms) {
    const found = form.exec(text)?.groups;
    if (found) return assemble(found, text, within);
  }
  throw unreadable(text, 'not in a known form');
}

const letters: Readonly<Record<string, string>> = {
  Y: String.raw`(?<year>\d{4})`,
  m: String.raw`(?<month>\d{1,2})`,
  d: String.raw`(?<day>\d{1,2})`,
  H: String.raw`(?<hour>\d{1,2})`,
  M: String.raw`(?<minute>\d{1,2})`,
  S: String.raw`(?<second>\d{1,2})`,
  L: String.raw`(?<fraction>\d{1,3})`,
  j: String.raw`(?<dayOfYear>\d{1,3})`,
  b: month,
  B: month,
  G: String.raw`(?<isoYear>\d{4})`,
  V: String.raw`(?<isoWeek>\d{1,2})`,
  u: '(?<isoDay>[1-7])',
  z: String.raw`(?<zone>Z|[+-]\d{2}:?\d{2})`,
  Z: String.raw`(?<minutes>[+-]?\d{1,4})`,
  '%': '%',
};

/** Compiles a `format` of `$dateFromString`; codes as for `$dateToString`. Blanks and other characters must match exactly. */
export function compileParser(format: string): (text: string, within: TimeZone | undefined) => Date {
  const used = new Set<string>();
  let pattern = '';
  for (let index = 0; index < format.length; index++) {
    const letter = format.charAt(index);
    if (letter !== '%') {
      pattern += letter.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&');
      continue;
    }
    index++;
    if (index >= format.length) throw failure(18535, "Unmatched '%' at end of format string");
    const key = format.charAt(index);
    const part = letters[key];
    if (part === undefined) throw failure(18536, `Invalid format character '%${key}' in format string`);
    if (used.has(part) && key !== '%') throw failure(9, `the format string names the same part twice: %${key}`);
    used.add(part);
    pattern += part;
  }
  const form = new RegExp(`^${pattern}$`);
  return (text, within) => {
    const found = form.exec(text)?.groups;
    if (!found) throw unreadable(text, `does not match '${format}'`);
    return assemble(found, text, within);
  };
}

function assemble(found: Found, text: string, within: TimeZone | undefined): Date {
  const hour = Number(found.hour ?? 0);
  const minute = Number(found.minute ?? 0);
  const second = Number(found.second ?? 0);
  if (hour > 24 || minute > 59 || second > 59) throw unreadable(text, 'no such time of day');
  const milliseconds = Math.floor(Number(`0.${found.fraction ?? 0}`) * 1000 + 1e-9);
  const local = midnight(found, text) + ((hour * 60 + minute) * 60 + second) * 1000 + milliseconds;
  const own = ownZone(found);
  if (own && within) {
    throw failure(
      241,
      `you cannot pass in a date/time string with time zone information ('${text}') together with a timezone argument`,
    );
  }
  const where = own ?? within;
  return dateAt(where ? instantOf(local, where) : local);
}

function midnight(found: Found, text: string): number {
  if (found.isoYear !== undefined || found.isoWeek !== undefined) {
    if (found.isoYear === undefined || found.isoWeek === undefined) throw unreadable(text, 'an incomplete date');
    const week = Number(found.isoWeek);
    if (week < 1 || week > 53) throw unreadable(text, 'no such week');
    return isoCivilTime(Number(found.isoYear), week, Number(found.isoDay ?? 1));
  }
  if (found.year === undefined) throw unreadable(text, 'an incomplete date');
  const year = Number(found.year);
  if (found.dayOfYear !== undefined) {
    const local = civilTime(year, 1, 1) + (Number(found.dayOfYear) - 1) * dayLength;
    if (dayOfYear(local) !== Number(found.dayOfYear)) throw unreadable(text, 'no such day');
    return local;
  }
  const month = found.monthName === undefined ? Number(found.month ?? Number.NaN) : monthOf(found.monthName);
  const day = Number(found.day ?? Number.NaN);
  if (Number.isNaN(month) || Number.isNaN(day)) throw unreadable(text, 'an incomplete date');
  const local = civilTime(year, month, day);
  const clock = new Date(local);
  if (clock.getUTCMonth() + 1 !== month || clock.getUTCDate() !== day) throw unreadable(text, 'no such day');
  return local;
}

function monthOf(name: string): number {
  const lower = name.toLowerCase();
  const index = monthNames.findIndex(
    (each) => each.toLowerCase() === lower || each.slice(0, 3).toLowerCase() === lower,
  );
  return index < 0 ? Number.NaN : index + 1;
}

function ownZone(found: Found): TimeZone | undefined {
  if (found.minutes !== undefined) {
    const offset = Number(found.minutes) * 60_000;
    return { utc: offset === 0, offsetAt: () => offset };
  }
  if (found.zone === undefined) return undefined;
  return namedZone(/^z$/i.test(found.zone) ? 'UTC' : found.zone);
}

function unreadable(text: string, why: string) {
  return failure(241, `Error parsing date string '${text}': ${why}`);
}
