import type { TimeZone } from './time-zone.ts';

/** Milliseconds in a day, of civil time without leap seconds. */
export const dayLength = 86_400_000;

/** Local time in a zone, as the milliseconds that UTC would have at that reading of the clock. */
export function localTime(date: Date, zone: TimeZone): number {
  return date.getTime() + zone.offsetAt(date.getTime());
}

/** Local milliseconds of a civil date and time; parts outside their range carry over, as `$dateFromParts` wants it. */
export function civilTime(year: number, month: number, day: number, hour = 0, minute = 0, second = 0, ms = 0): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.setUTCHours(hour, minute, second, ms);
}

/** The number of the local day since 1970-01-01. */
export function dayNumber(local: number): number {
  return Math.floor(local / dayLength);
}

/** 1 for Monday to 7 for Sunday. */
export function isoDayOfWeek(local: number): number {
  return new Date(local).getUTCDay() || 7;
}

/** The day of the year, from 1. */
export function dayOfYear(local: number): number {
  const year = new Date(local).getUTCFullYear();
  return dayNumber(local) - dayNumber(civilTime(year, 1, 1)) + 1;
}

/** The ISO week and the year it belongs to. */
export function isoWeek(local: number): { year: number; week: number } {
  const thursday = local + (4 - isoDayOfWeek(local)) * dayLength;
  return { year: new Date(thursday).getUTCFullYear(), week: Math.floor((dayOfYear(thursday) - 1) / 7) + 1 };
}

/** The week of the year, 0 to 53: weeks begin on Sunday and the days before the first Sunday are in week 0. */
export function sundayWeek(local: number): number {
  return Math.floor((dayOfYear(local) + 6 - new Date(local).getUTCDay()) / 7);
}

/** Local midnight of a day given by ISO year, week and day of the week; weeks and days carry over. */
export function isoCivilTime(year: number, week: number, day: number): number {
  const fourth = civilTime(year, 1, 4);
  return fourth + ((week - 1) * 7 + day - isoDayOfWeek(fourth)) * dayLength;
}

/** Adds months; a day that the new month lacks becomes its last one. */
export function addMonths(local: number, months: number): number {
  const date = new Date(local);
  const day = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months);
  const last = new Date(civilTime(date.getUTCFullYear(), date.getUTCMonth() + 2, 0)).getUTCDate();
  return date.setUTCDate(Math.min(day, last));
}

/** Months since the year 0. */
export function monthNumber(local: number): number {
  const date = new Date(local);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}
