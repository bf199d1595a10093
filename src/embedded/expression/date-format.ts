import { dayOfYear, isoDayOfWeek, isoWeek, sundayWeek } from './civil.ts';
import { failure } from './failure.ts';

/** The English names of the months, for `%B` and, cut to three letters, `%b`. */
export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

type Writer = (local: number, offset: number) => string;

const digits = (count: number, read: (clock: Date) => number): Writer => {
  return (local) => String(read(new Date(local))).padStart(count, '0');
};

const year = (value: number): string => {
  if (value < 0 || value > 9999) {
    throw failure(
      18537,
      `Could not convert date to string: date component was outside the supported range of 0-9999: ${value}`,
    );
  }
  return String(value).padStart(4, '0');
};

const writers: Readonly<Record<string, Writer>> = {
  Y: (local) => year(new Date(local).getUTCFullYear()),
  m: digits(2, (clock) => clock.getUTCMonth() + 1),
  d: digits(2, (clock) => clock.getUTCDate()),
  H: digits(2, (clock) => clock.getUTCHours()),
  M: digits(2, (clock) => clock.getUTCMinutes()),
  S: digits(2, (clock) => clock.getUTCSeconds()),
  L: digits(3, (clock) => clock.getUTCMilliseconds()),
  j: digits(3, (clock) => dayOfYear(clock.getTime())),
  U: digits(2, (clock) => sundayWeek(clock.getTime())),
  V: digits(2, (clock) => isoWeek(clock.getTime()).week),
  G: (local) => year(isoWeek(local).year),
  u: digits(1, (clock) => isoDayOfWeek(clock.getTime())),
  w: digits(1, (clock) => clock.getUTCDay() + 1),
  b: (local) => (monthNames[new Date(local).getUTCMonth()] ?? '').slice(0, 3),
  B: (local) => monthNames[new Date(local).getUTCMonth()] ?? '',
  z: (_local, offset) => clockOffset(offset),
  Z: (_local, offset) => String(offset / 60_000),
  '%': () => '%',
};

/** Compiles a format such as `%Y-%m-%d`: code 18535 for a lone percent sign at the end, 18536 for an unknown letter. */
export function compileFormat(format: string): (local: number, offset: number) => string {
  const parts: (string | Writer)[] = [];
  for (let index = 0; index < format.length; index++) {
    const letter = format.charAt(index);
    if (letter !== '%') {
      parts.push(letter);
      continue;
    }
    index++;
    if (index >= format.length) throw failure(18535, "Unmatched '%' at end of format string");
    const writer = writers[format.charAt(index)];
    if (!writer) throw failure(18536, `Invalid format character '%${format.charAt(index)}' in format string`);
    parts.push(writer);
  }
  return (local, offset) => parts.map((part) => (typeof part === 'string' ? part : part(local, offset))).join('');
}

function clockOffset(offset: number): string {
  const minutes = Math.abs(offset) / 60_000;
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
  return `${offset < 0 ? '-' : '+'}${two(minutes / 60)}${two(minutes % 60)}`;
}
