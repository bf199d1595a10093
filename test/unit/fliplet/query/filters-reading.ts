import { isJsonObject, type Json, type JsonObject } from '../../../../src/records/json.ts';
import { asNumber, each, equal, reached, written } from './reading.ts';

/**
 * `$filters` in plain JavaScript, as the behaviour note says them (section 8): what the compiled filters are held against. Dates are
 * compared by how they are written. Zones are UTC and India's, whose clocks are always five and a half hours ahead.
 */
export function meetsFilter(filter: JsonObject, data: JsonObject): boolean {
  const { column = null, condition = null, value = null } = filter;
  if (column === 'none' || condition === 'none') return true;
  const values = reached(data, String(column));
  const isUnset = value === null || value === '' || (Array.isArray(value) && value.length === 0);
  const bounds = isJsonObject(value) ? value : filter;
  if (condition === 'between' || condition === 'datebetween') {
    if (isOpen(bounds.from) && isOpen(bounds.to)) return true;
  } else if (isUnset && condition !== 'empty' && condition !== 'notempty') return true;
  switch (condition) {
    case '==':
      return isSame(value, values);
    case '!=':
      return !isSame(value, values);
    case 'contains':
      return contains(value, values);
    case 'notcontain':
    case 'notcontains':
      return !equal(null, values) && !contains(value, values);
    case 'empty':
      return isEmpty(values);
    case 'notempty':
      return !isEmpty(values);
    case 'oneof':
      return isListed(value, values);
    case 'notoneof':
    case 'notin':
      return !isListed(value, values);
    case 'between':
      return each(values).some((stored) => isBetween(value, stored));
    case 'dateis':
    case 'datebefore':
    case 'dateafter':
    case 'datebetween':
      return each(values).some((stored) => typeof stored === 'string' && isDated(filter, stored));
    default:
      return each(values).some((stored) => {
        const order = orderOf(stored, value);
        return order !== undefined && judged(String(condition), order);
      });
  }
}

const isOpen = (bound: Json | undefined) => bound === undefined || bound === null || bound === '';

const judged = (condition: string, order: number) =>
  order === 0 ? condition.endsWith('=') : condition.startsWith(order > 0 ? '>' : '<');

function isSame(wanted: Json, values: Json[]): boolean {
  if (equal(wanted, values)) return true;
  if (typeof wanted !== 'string') return false;
  return each(values).some((value) => typeof value === 'string' && value.toLowerCase() === wanted.toLowerCase());
}

function contains(wanted: Json, values: Json[]): boolean {
  const text = String(wanted).toLowerCase();
  return each(values).some((value) => written(value)?.toLowerCase().includes(text) === true);
}

function isEmpty(values: Json[]): boolean {
  const written = values.map((value) => JSON.stringify(value));
  return values.length === 0 || written.some((value) => ['null', '""', '[]', '{}'].includes(value));
}

function isBetween(bounds: Json, stored: Json): boolean {
  const { from = null, to = null } = isJsonObject(bounds) ? bounds : {};
  const holds = (bound: Json, sign: number) => {
    if (isOpen(bound)) return true;
    const order = orderOf(stored, bound);
    return order !== undefined && order * sign >= 0;
  };
  return holds(from, 1) && holds(to, -1);
}

/** Numbers where both sides are or spell one, otherwise texts; undefined for what cannot be compared. */
function orderOf(stored: Json, wanted: Json): number | undefined {
  const [one, other] = [stored, wanted].map((side) =>
    typeof side === 'number' ? side : typeof side === 'string' ? asNumber(side) : undefined,
  );
  if (one !== undefined && other !== undefined) return one - other;
  if (typeof stored !== 'string') return undefined;
  return Buffer.compare(Buffer.from(stored), Buffer.from(String(wanted)));
}

function isListed(wanted: Json, values: Json[]): boolean {
  const list = Array.isArray(wanted) ? (wanted as Json[]) : typeof wanted === 'string' ? parts(wanted) : [wanted];
  return list.some((item) => {
    if (equal(item, values)) return true;
    if (typeof item === 'boolean') return false;
    const isPart = (part: string) => (typeof item === 'number' ? asNumber(part) === item : part === item);
    return each(values).some((value) => typeof value === 'string' && parts(value).some(isPart));
  });
}

/** The parts of a text between its commas, but for those in quotes. */
function parts(text: string): string[] {
  const found = [''];
  let isQuoted = false;
  for (const character of text) {
    if (character === '"') isQuoted = !isQuoted;
    else if (character === ',' && !isQuoted) found.push('');
    else found.push(`${found.pop()}${character}`);
  }
  return found.map((part) => part.trim()).filter((part) => part !== '');
}

function isDated(filter: JsonObject, stored: string): boolean {
  const { condition, value = null, unit = null, timezone = null } = filter;
  const ahead = timezone === 'Asia/Kolkata' ? 330 : 0;
  const bounds = isJsonObject(value) ? value : filter;
  const compared = (bound: Json | undefined): number | undefined => {
    const text = String((isJsonObject(bound ?? null) ? Object(bound).value : bound) ?? '');
    if (text === '') return undefined;
    const given = (isJsonObject(bound ?? null) ? Object(bound).unit : undefined) ?? unit;
    const isTime = /^\d?\d:/.test(text);
    const name = String(given ?? (/\d:/.test(text) ? 'minute' : 'day'));
    const [one, other] = [stored, text].map((side) => shown(side, ahead, isTime, name));
    if (one === undefined || other === undefined) return Number.NaN;
    return one === other ? 0 : one > other ? 1 : -1;
  };
  if (condition === 'dateis') return compared(value) === 0;
  if (condition === 'datebefore') return compared(value) === -1;
  if (condition === 'dateafter') return compared(value) === 1;
  const [from, to] = [compared(bounds.from), compared(bounds.to)];
  return (from ?? 1) >= 0 && (to ?? -1) <= 0;
}

/** What a clock shows of a date at a unit, as a text whose order is that of time; undefined where there is nothing to show. */
function shown(text: string, ahead: number, isTime: boolean, unit: string): string | undefined {
  const time = /^(\d?\d):(\d\d)(?::(\d\d))?$/.exec(text);
  if (time !== null) {
    const clock = [time[1]?.padStart(2, '0'), time[2], time[3] ?? '00'];
    return isTime ? clock.slice(0, unit === 'hour' ? 1 : unit === 'minute' ? 2 : 3).join(':') : undefined;
  }
  const found = /^(\d{4})[-.](\d\d)[-.](\d\d)(?:[T ](\d\d:\d\d)(:\d\d)?(?:\.(\d+))?(Z|[+-]\d\d:\d\d)?)?$/.exec(text);
  if (found === null || (isTime && found[4] === undefined)) return undefined;
  const [, year, month, day, minutes = '00:00', seconds = ':00', , zone] = found;
  const instant = new Date(`${year}-${month}-${day}T${minutes}${seconds}${zone ?? 'Z'}`);
  const asIs = new Date(`${year}-${month}-${day}T00:00Z`);
  if (Number.isNaN(asIs.getTime()) || !asIs.toISOString().includes(`-${day}T`)) return undefined;
  const wall = new Date(instant.getTime() + (zone === undefined ? 0 : ahead * 60_000)).toISOString();
  if (isTime) return wall.slice(11, unit === 'hour' ? 13 : unit === 'minute' ? 16 : 19);
  if (unit === 'quarter') return `${wall.slice(0, 4)} ${Math.ceil(Number(wall.slice(5, 7)) / 3)}`;
  if (unit === 'week') {
    const midnight = new Date(`${wall.slice(0, 10)}T00:00Z`);
    midnight.setUTCDate(midnight.getUTCDate() - ((midnight.getUTCDay() + 6) % 7));
    return midnight.toISOString();
  }
  return wall.slice(0, { year: 4, month: 7, day: 10, hour: 13, minute: 16 }[unit] ?? 19);
}
