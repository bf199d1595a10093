import { compareValues, typeRank } from '../bson/compare.ts';
import { type Doc, Int32, type Value } from '../bson/value.ts';
import { shifted } from '../expression/date-math.ts';
import { type DateUnit, dateUnit } from '../expression/date-unit.ts';
import { failure } from '../expression/failure.ts';
import { follow } from '../expression/field-path.ts';
import { addNumbers, numeric, smallInteger } from '../expression/numbers.ts';
import { namedZone } from '../expression/time-zone.ts';
import { typeName } from '../expression/type-name.ts';
import type { Sort } from '../query/sort.ts';

/** For a partition in its order: which documents, from (inclusive) and to (exclusive), the window of each one holds. */
export type Window = (docs: readonly Doc[]) => (index: number) => { from: number; to: number };

type Bound = 'unbounded' | 'current' | Value;

/** Reads `window`; without one it is the whole partition. */
export function readWindow(spec: Value | undefined, sort: Sort | undefined): Window {
  if (spec === undefined) return (docs) => () => ({ from: 0, to: docs.length });
  if (!(spec instanceof Map)) throw failure(9, "'window' field must be an object");
  for (const key of spec.keys()) {
    if (!['documents', 'range', 'unit'].includes(key))
      throw failure(9, `'window' field can only contain 'documents', 'range' and 'unit', not '${key}'`);
  }
  const [documents, range, unit] = [spec.get('documents'), spec.get('range'), spec.get('unit')];
  if (documents !== undefined && range !== undefined)
    throw failure(9, "Window bounds can specify either 'documents' or 'range', not both.");
  if (documents !== undefined) {
    if (unit !== undefined) throw failure(9, "Window bounds can only specify 'unit' with range-based bounds.");
    return documentWindow(readBounds(documents), sort);
  }
  if (range === undefined) throw failure(9, "'window' field must specify 'documents' or 'range'");
  return rangeWindow(readBounds(range), unit, sort);
}

function readBounds(value: Value): [Bound, Bound] {
  const [lower, upper] = Array.isArray(value) ? value : [];
  if (!Array.isArray(value) || value.length !== 2 || lower === undefined || upper === undefined) {
    throw failure(9, 'Window bounds must be a 2-element array');
  }
  return [lower, upper];
}

function documentWindow([lower, upper]: [Bound, Bound], sort: Sort | undefined): Window {
  const from = position(lower, Number.NEGATIVE_INFINITY);
  const to = position(upper, Number.POSITIVE_INFINITY);
  if (from > to) throw failure(5339900, 'Lower bound must not exceed upper bound');
  const whole = from === Number.NEGATIVE_INFINITY && to === Number.POSITIVE_INFINITY;
  if (!sort && !whole) throw failure(5339901, 'Document-based bounds require a sortBy');
  return (docs) => (index) => {
    const start = Math.min(docs.length, Math.max(0, index + from));
    return { from: start, to: Math.max(start, Math.min(docs.length, index + to + 1)) };
  };
}

function position(bound: Bound, unbounded: number): number {
  if (bound === 'unbounded') return unbounded;
  if (bound === 'current') return 0;
  const offset = smallInteger(bound);
  if (offset === undefined)
    throw failure(9, "Numeric document-based bounds must be an integer, 'unbounded' or 'current'");
  return offset;
}

function rangeWindow([lower, upper]: [Bound, Bound], unit: Value | undefined, sort: Sort | undefined): Window {
  const [field, more] = sort?.fields ?? [];
  if (!field || more || field.descending)
    throw failure(5339902, 'Range-based bounds require sortBy a single ascending field');
  const by = unit === undefined ? undefined : dateUnit(unit, '$setWindowFields', 9, 9);
  const low = offset(lower, by);
  const high = offset(upper, by);
  if (low && high && compareValues(low, high) > 0) throw failure(5339900, 'Lower bound must not exceed upper bound');
  const segments = field.path.split('.');
  return (docs) => {
    const values = docs.map((doc) => follow(doc, segments, 0));
    return (index) => {
      const here = rangeValue(values[index], by);
      const least = low && moved(here, low, by);
      const most = high && moved(here, high, by);
      return {
        from: least === undefined ? 0 : firstWhere(values, (value) => compareValues(value, least) >= 0),
        to: most === undefined ? values.length : endOf(values, here, most),
      };
    };
  };
}

/** The documents that the upper bound lets in; those of another type than the sort value never are. */
function endOf(values: readonly (Value | undefined)[], here: Value, most: Value): number {
  return firstWhere(values, (value) => typeRank(value) > typeRank(here) || compareValues(value, most) > 0);
}

/** `undefined` for a bound that is none. */
function offset(bound: Bound, unit: DateUnit | undefined): Value | undefined {
  if (bound === 'unbounded') return undefined;
  if (bound === 'current') return new Int32(0);
  const number = numeric(bound);
  if (number === undefined)
    throw failure(9, "Range-based bounds expression must be a number, 'unbounded' or 'current'");
  if (unit && smallInteger(number) === undefined) throw failure(9, 'With unit, range-based bounds must be an integer');
  return number;
}

function rangeValue(value: Value | undefined, unit: DateUnit | undefined): Value {
  if (unit) {
    if (value instanceof Date) return value;
    throw failure(5429513, `Invalid range: Expected the sortBy field to be a Date, but it was ${typeName(value)}`);
  }
  const number = value instanceof Date ? undefined : numeric(value);
  if (number === undefined) {
    throw failure(5429414, `Invalid range: Expected the sortBy field to be a number, but it was ${typeName(value)}`);
  }
  return number;
}

function moved(value: Value, by: Value, unit: DateUnit | undefined): Value {
  if (unit && value instanceof Date) return shifted(value, unit, smallInteger(by) ?? 0, namedZone('UTC'));
  const [number, step] = [numeric(value), numeric(by)];
  return number === undefined || step === undefined ? value : addNumbers(number, step);
}

/** The first place in an ordered list from which on a condition holds. */
function firstWhere(values: readonly (Value | undefined)[], holds: (value: Value | undefined) => boolean): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(values[middle])) high = middle;
    else low = middle + 1;
  }
  return low;
}
