import { isJsonObject, type Json, ownValue } from '../../../../records/json.ts';
import { always, anyValue, type Condition } from '../condition.ts';
import { dayLength, storedHasTime, storedTime, storedWall } from '../date-text.ts';
import { type Expression, ifText } from '../expression.ts';
import type { ColumnFilter } from '../filters.ts';
import { refusal } from '../refusal.ts';
import { type Span, spanOf } from './date-span.ts';

/** `dateis`: the stored date lies in the same day, or other unit, as the value. */
export function dateIs(filter: ColumnFilter): Condition {
  const span = valueSpan(filter);
  return stored(filter, span, (at) => ({ $and: [{ $gte: [at, span.from] }, { $lt: [at, span.to] }] }));
}

/** `datebefore`: strictly before the day, or other unit, of the value. */
export function dateBefore(filter: ColumnFilter): Condition {
  const span = valueSpan(filter);
  return stored(filter, span, (at) => ({ $lt: [at, span.from] }));
}

/** `dateafter`: strictly after the day, or other unit, of the value. */
export function dateAfter(filter: ColumnFilter): Condition {
  const span = valueSpan(filter);
  return stored(filter, span, (at) => ({ $gte: [at, span.to] }));
}

/** `datebetween`: from the unit of `from` to that of `to`, both included; one that is missing is open. */
export function dateBetween(filter: ColumnFilter): Condition {
  const [from, to] = [bound(filter, 'from'), bound(filter, 'to')];
  if (from === undefined && to === undefined) return always;
  if (from !== undefined && to !== undefined && from.ofDay !== to.ofDay) {
    throw refusal(filter.place, 'from and to are both dates or both times of day');
  }
  const kind = from ?? to;
  if (kind === undefined) return always;
  return stored(filter, kind, (at) => ({
    $and: [
      ...(from === undefined ? [] : [{ $gte: [at, from.from] }]),
      ...(to === undefined ? [] : [{ $lt: [at, to.to] }]),
    ],
  }));
}

function valueSpan({ value, filter, place }: ColumnFilter): Span {
  const zone = zoneOf({ filter, place });
  return spanOf(value ?? null, ownValue(filter, 'unit'), zone, `${place}.value`);
}

/** `from` and `to` stand beside the column or inside the value, as a text or as an object with a unit of its own. */
function bound({ value, filter, place }: ColumnFilter, name: 'from' | 'to'): Span | undefined {
  const holder = isJsonObject(value) ? value : filter;
  const given = ownValue(holder, name);
  const text = isJsonObject(given) ? ownValue(given, 'value') : given;
  if (text === undefined || text === null || text === '') return undefined;
  const unit = (isJsonObject(given) ? ownValue(given, 'unit') : undefined) ?? ownValue(filter, 'unit');
  return spanOf(text, unit, zoneOf({ filter, place }), `${place}.${name}`);
}

function zoneOf({ filter, place }: Pick<ColumnFilter, 'filter' | 'place'>): string | undefined {
  const zone: Json = ownValue(filter, 'timezone') ?? null;
  if (zone === null || zone === '' || zone === 'UTC') return undefined;
  if (typeof zone === 'string' && /^[A-Za-z]/.test(zone) && isZone(zone)) return zone;
  throw refusal(`${place}.timezone`, 'takes an IANA name such as Europe/Oslo');
}

function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** Compares the date in a stored text; what holds no date, or no time where one is asked for, never matches. */
function stored(filter: ColumnFilter, { ofDay }: Span, test: (at: Expression) => Expression): Condition {
  const zone = zoneOf(filter);
  return anyValue((value) => {
    const at = ofDay ? storedTimeOfDay(value, zone) : storedWall(value, zone);
    const compared = { $let: { vars: { at }, in: { $cond: [{ $eq: ['$$at', null] }, false, test('$$at')] } } };
    return ifText(value, compared);
  });
}

function storedTimeOfDay(value: string, zone: string | undefined): Expression {
  const ofDate = {
    $cond: [
      storedHasTime(value),
      { $let: { vars: { w: storedWall(value, zone) }, in: { $mod: ['$$w', dayLength] } } },
      null,
    ],
  };
  const positive = { $let: { vars: { m: ofDate }, in: { $mod: [{ $add: ['$$m', dayLength] }, dayLength] } } };
  return { $ifNull: [storedTime(value), positive] };
}
