/**
 * The moment that a text names, in any spelling that the guide and the published clients use: a day alone, `T` or a blank before
 * the time, up to nine decimals (what is finer than a millisecond is cut), and `Z`, an offset, an offset with ` UTC`, or no zone, which
 * means UTC. Undefined for every other text, also for days that no calendar has.
 */
export function instantOf(text: string): Date | undefined {
  const match = spelling.exec(text);
  if (match === null) return undefined;
  const [, day = '', clock = '00:00', seconds = '00', fraction = '', zone = 'Z'] = match;
  const offset = zone === 'Z' ? 'Z' : `${zone.slice(0, 3)}:${zone.slice(-2)}`;
  const milliseconds = fraction.slice(0, 3).padEnd(3, '0');
  const local = new Date(`${day}T${clock}:${seconds}.${milliseconds}Z`);
  // The parser of dates rolls the 30th of February over into March, and 24 o'clock into the next day.
  if (Number.isNaN(local.getTime()) || local.toISOString().slice(0, 10) !== day) return undefined;
  const instant = new Date(`${day}T${clock}:${seconds}.${milliseconds}${offset}`);
  return Number.isNaN(instant.getTime()) ? undefined : instant;
}

const spelling =
  /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(?::(\d\d)(?:\.(\d{1,9}))?)?(?: ?(Z|[+-]\d\d:?\d\d)(?: UTC)?)?)?$/;
