import { type Doc, Int32, type Value } from '../bson/value.ts';
import { isNone } from './array-operand.ts';
import { civilTime, dayOfYear, isoCivilTime, isoDayOfWeek, isoWeek, localTime, sundayWeek } from './civil.ts';
import { dateOperand } from './date-operand.ts';
import { dateAt } from './date-value.ts';
import { failure } from './failure.ts';
import { smallInteger } from './numbers.ts';
import {
  constant,
  type Expression,
  folded,
  named,
  namedFields,
  namedOperand,
  type Operator,
  type OperatorTable,
} from './operator.ts';
import { instantOf, timeZone } from './time-zone.ts';
import { typeName } from './type-name.ts';

/** An operator that reads one part of a date, in UTC or in the zone of `{ date, timezone }`. */
function part(read: (local: number) => number | bigint): Operator {
  return (operand, context, name) => {
    const { date, zone, zoned } = dateAndZone(operand, context, name);
    return folded(
      (root, variables) => {
        const value = date(root, variables);
        const where = timeZone(zone(root, variables), zoned, 40533);
        if (isNone(value) || !where) return null;
        const found = read(localTime(dateOperand(value), where));
        return typeof found === 'bigint' ? found : new Int32(found);
      },
      [date, zone],
    );
  };
}

function dateAndZone(
  operand: Value,
  context: Parameters<Operator>[1],
  name: string,
): { date: Expression; zone: Expression; zoned: boolean } {
  if (operand instanceof Map && !startsWithOperator(operand)) {
    const fields = namedFields(operand, name, ['date'], ['timezone'], {
      notObject: 40536,
      unknown: 40535,
      missing: 40539,
    });
    return {
      date: namedOperand(fields, 'date', context),
      zone: namedOperand(fields, 'timezone', context),
      zoned: fields.has('timezone'),
    };
  }
  if (Array.isArray(operand) && operand.length !== 1) {
    throw failure(40536, `${name} accepts exactly one argument if given an array, but was given ${operand.length}`);
  }
  const only = Array.isArray(operand) ? (operand[0] ?? null) : operand;
  return { date: context.compile(only), zone: constant(undefined), zoned: false };
}

function startsWithOperator(operand: Doc): boolean {
  const [first] = operand.keys();
  return first?.startsWith('$') ?? false;
}

const toParts = named(
  ['date'],
  ['timezone', 'iso8601'],
  { notObject: 40524, unknown: 40520, missing: 40522 },
  (values) => {
    const zone = timeZone(values.timezone, 'timezone' in values && values.timezone !== undefined);
    if (isNone(values.date) || !zone || values.iso8601 === null) return null;
    if (values.iso8601 !== undefined && typeof values.iso8601 !== 'boolean') {
      throw failure(40521, `iso8601 must evaluate to a bool, found ${typeName(values.iso8601)}`);
    }
    const local = localTime(dateOperand(values.date), zone);
    const clock = new Date(local);
    const week = isoWeek(local);
    const day: [string, number][] = values.iso8601
      ? [
          ['isoWeekYear', week.year],
          ['isoWeek', week.week],
          ['isoDayOfWeek', isoDayOfWeek(local)],
        ]
      : [
          ['year', clock.getUTCFullYear()],
          ['month', clock.getUTCMonth() + 1],
          ['day', clock.getUTCDate()],
        ];
    const time: [string, number][] = [
      ['hour', clock.getUTCHours()],
      ['minute', clock.getUTCMinutes()],
      ['second', clock.getUTCSeconds()],
      ['millisecond', clock.getUTCMilliseconds()],
    ];
    return new Map<string, Value>([...day, ...time].map(([key, value]) => [key, new Int32(value)]));
  },
);

const naturalFields = ['year', 'month', 'day'];
const isoFields = ['isoWeekYear', 'isoWeek', 'isoDayOfWeek'];
const timeFields = ['hour', 'minute', 'second', 'millisecond'];

const fromParts: Operator = (operand, context, name) => {
  const fields = namedFields(operand, name, [], [...naturalFields, ...isoFields, ...timeFields, 'timezone'], {
    notObject: 40519,
    unknown: 40518,
    missing: 40516,
  });
  const iso = fields.has('isoWeekYear');
  if (!iso && !fields.has('year'))
    throw failure(40516, `${name} requires either 'year' or 'isoWeekYear' to be present`);
  const wrong = (iso ? naturalFields : isoFields).some((key) => fields.has(key));
  if (wrong) throw failure(iso ? 40525 : 40489, `${name} does not allow mixing natural dates with ISO dates`);
  const keys = [...(iso ? isoFields : naturalFields), ...timeFields];
  const operands = keys.map((key) => namedOperand(fields, key, context, new Int32(timeFields.includes(key) ? 0 : 1)));
  const zone = namedOperand(fields, 'timezone', context);
  return folded(
    (root, variables) => {
      const where = timeZone(zone(root, variables), fields.has('timezone'));
      const numbers: number[] = [];
      for (const [index, each] of operands.entries()) {
        const value = each(root, variables);
        if (isNone(value)) return null;
        numbers.push(datePart(value, keys[index] ?? ''));
      }
      if (!where) return null;
      const [year = 1, month = 1, day = 1, hour = 0, minute = 0, second = 0, millisecond = 0] = numbers;
      const midnight = iso ? isoCivilTime(year, month, day) : civilTime(year, month, day);
      const local = midnight + ((hour * 60 + minute) * 60 + second) * 1000 + millisecond;
      return dateAt(instantOf(local, where));
    },
    [...operands, zone],
  );
};

function datePart(value: Value, key: string): number {
  const number = smallInteger(value);
  if (number === undefined) throw failure(40515, `'${key}' must evaluate to an integer, found ${typeName(value)}`);
  if (key === 'year' || key === 'isoWeekYear') {
    if (number < 1 || number > 9999) {
      throw failure(40523, `'${key}' must evaluate to an integer in the range 1 to 9999, found ${number}`);
    }
  } else if (!['second', 'millisecond'].includes(key) && (number < -32768 || number > 32767)) {
    throw failure(
      31034,
      `'${key}' must evaluate to a value in the range [-32768, 32767]; value ${number} is not in range`,
    );
  }
  return number;
}

/** Parts of dates, and dates from parts. */
export const datePartOperators: OperatorTable = {
  $year: part((local) => new Date(local).getUTCFullYear()),
  $month: part((local) => new Date(local).getUTCMonth() + 1),
  $dayOfMonth: part((local) => new Date(local).getUTCDate()),
  $hour: part((local) => new Date(local).getUTCHours()),
  $minute: part((local) => new Date(local).getUTCMinutes()),
  $second: part((local) => new Date(local).getUTCSeconds()),
  $millisecond: part((local) => new Date(local).getUTCMilliseconds()),
  $dayOfWeek: part((local) => new Date(local).getUTCDay() + 1),
  $dayOfYear: part(dayOfYear),
  $week: part(sundayWeek),
  $isoDayOfWeek: part(isoDayOfWeek),
  $isoWeek: part((local) => isoWeek(local).week),
  $isoWeekYear: part((local) => BigInt(isoWeek(local).year)),
  $dateToParts: toParts,
  $dateFromParts: fromParts,
};
