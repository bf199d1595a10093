/**
 * The text formats that documents may name, each as a test of a text. One list for the generated schemas and for the contract
 * runner, so that both give the same verdict. RFC 3339 for times (a zone is needed), RFC 9562 for UUIDs in either case.
 */
export const formats = {
  'date-time': isDateTime,
  date: isDate,
  uuid: (text: string) => UUID.test(text),
  email: (text: string) => text.length <= 254 && EMAIL.test(text),
  uri: isUri,
} as const;

export type Format = keyof typeof formats;

const DATE = /^(\d{4})-(\d\d)-(\d\d)$/;
const TIME = /^(\d\d):(\d\d):(\d\d)(?:\.\d+)?(?:[Zz]|[+-](\d\d):(\d\d))$/;
const UUID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i;
const EMAIL = /^[\w.!#$%&'*+/=?^`{|}~-]+@[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?)*$/i;
const SCHEME = /^[a-z][a-z\d+.-]*:\S+$/i;

function isDate(text: string): boolean {
  const [, year, month, day] = DATE.exec(text)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined) return false;
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function isDateTime(text: string): boolean {
  const separator = text.charAt(10);
  return (separator === 'T' || separator === 't') && isDate(text.slice(0, 10)) && isTime(text.slice(11));
}

/** Second 60 is a leap second, which falls on the last minute of a day in UTC only; it is refused because a `Date` cannot hold it. */
function isTime(text: string): boolean {
  const parts = TIME.exec(text);
  if (parts === null) return false;
  const [, hour, minute, second, zoneHour = '0', zoneMinute = '0'] = parts;
  return (
    Number(hour) < 24 && Number(minute) < 60 && Number(second) < 60 && Number(zoneHour) < 24 && Number(zoneMinute) < 60
  );
}

function isUri(text: string): boolean {
  return SCHEME.test(text) && URL.canParse(text);
}
