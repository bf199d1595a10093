import { Decimal128, ObjectId, Timestamp } from 'bson';
import { decimalToDouble, toDecimal, wholeOfDecimal } from '../bson/decimal.ts';
import { CommandError, Int32, notImplemented, type Value } from '../bson/value.ts';
import { isNone } from './array-operand.ts';
import { dateAt } from './date-value.ts';
import { failure } from './failure.ts';
import { anyNumber, fitsLong, smallInteger, toDouble } from './numbers.ts';
import {
  type Expression,
  folded,
  namedFields,
  namedOperand,
  type Operator,
  type OperatorTable,
  unary,
} from './operator.ts';
import { parseDate } from './parse-date.ts';
import { toText } from './text-value.ts';
import { isTrue } from './truth.ts';
import { typeName } from './type-name.ts';

type Conversion = (value: Value) => Value;

function unsupported(value: Value, to: string): CommandError {
  return conversionFailure(`Unsupported conversion from ${typeName(value)} to ${to} in $convert with no onError value`);
}

function conversionFailure(message: string): CommandError {
  return failure(241, message);
}

const conversions: Readonly<Record<string, Conversion>> = {
  double: toDoubleValue,
  string: toStringValue,
  objectId: toObjectId,
  bool: (value) => isTrue(value),
  date: toDate,
  int: (value) => new Int32(Number(wholeOf(value, 'int', -(2n ** 31n), 2n ** 31n - 1n))),
  long: (value) =>
    value instanceof Date ? BigInt(value.getTime()) : wholeOf(value, 'long', -(2n ** 63n), 2n ** 63n - 1n),
  decimal: toDecimalValue,
};

const typeNumbers: ReadonlyMap<number, string> = new Map([
  [1, 'double'],
  [2, 'string'],
  [7, 'objectId'],
  [8, 'bool'],
  [9, 'date'],
  [16, 'int'],
  [18, 'long'],
  [19, 'decimal'],
]);
const otherTypes = [
  'object',
  'array',
  'binData',
  'undefined',
  'null',
  'regex',
  'timestamp',
  'minKey',
  'maxKey',
  'javascript',
];

function wholeOf(value: Value, to: string, least: bigint, most: bigint): bigint {
  if (typeof value === 'boolean') return value ? 1n : 0n;
  let whole: bigint;
  if (typeof value === 'string') whole = wholeFromText(value);
  else {
    const given = value instanceof Date ? undefined : anyNumber(value);
    if (given === undefined) throw unsupported(value, to);
    const number = given instanceof Decimal128 ? wholeOfDecimal(given) : given;
    if (typeof number === 'number' && !Number.isFinite(number)) {
      throw conversionFailure(
        `Attempt to convert ${toText(number)} value to integer type in $convert with no onError value`,
      );
    }
    whole = typeof number === 'bigint' ? number : BigInt(Math.trunc(toDouble(number)));
  }
  if (whole < least || whole > most) {
    throw conversionFailure(
      `Conversion would overflow target type in $convert with no onError value: ${toText(value)}`,
    );
  }
  return whole;
}

function wholeFromText(text: string): bigint {
  if (!/^[+-]?\d{1,400}$/.test(text)) {
    throw conversionFailure(`Failed to parse number '${text}' in $convert with no onError value`);
  }
  const whole = BigInt(text.replace(/^\+/, ''));
  if (!fitsLong(whole)) throw conversionFailure(`Failed to parse number '${text}' in $convert: overflow`);
  return whole;
}

function toDoubleValue(value: Value): Value {
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (value instanceof Date) return value.getTime();
  if (typeof value === 'string') return doubleFromText(value);
  const number = anyNumber(value);
  if (number === undefined) throw unsupported(value, 'double');
  if (!(number instanceof Decimal128)) return toDouble(number);
  const double = decimalToDouble(number);
  if (!Number.isFinite(double) && /^-?\d/.test(number.toString())) {
    throw conversionFailure('Conversion would overflow target type in $convert with no onError value');
  }
  return double;
}

function toDecimalValue(value: Value): Value {
  if (typeof value === 'boolean') return toDecimal(new Int32(value ? 1 : 0));
  if (value instanceof Date) return toDecimal(BigInt(value.getTime()));
  if (typeof value === 'string') return decimalFromText(value);
  const number = anyNumber(value);
  if (number === undefined) throw unsupported(value, 'decimal');
  return toDecimal(number);
}

function decimalFromText(text: string): Decimal128 {
  const readable = /^[+-]?(?:(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d{1,5})?|inf|infinity|nan)$/i.test(text);
  if (!readable) throw conversionFailure(`Failed to parse number '${text}' in $convert with no onError value`);
  return Decimal128.fromStringWithRounding(text);
}

function doubleFromText(text: string): number {
  const special = /^([+-]?)(?:(inf|infinity)|nan)$/i.exec(text);
  if (special) return special[2] ? (special[1] === '-' ? -1 : 1) * Number.POSITIVE_INFINITY : Number.NaN;
  const number = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : Number.NaN;
  if (!Number.isFinite(number)) {
    throw conversionFailure(`Failed to parse number '${text}' in $convert with no onError value`);
  }
  return number;
}

function toStringValue(value: Value): Value {
  if (typeof value === 'boolean') return value ? 'true' : 'false';
  if (value instanceof ObjectId) return value.toHexString();
  const writable = typeof value === 'string' || value instanceof Date;
  if (!writable && anyNumber(value) === undefined) throw unsupported(value, 'string');
  return toText(value);
}

function toObjectId(value: Value): Value {
  if (value instanceof ObjectId) return value;
  if (typeof value !== 'string') throw unsupported(value, 'objectId');
  if (!/^[0-9a-fA-F]{24}$/.test(value)) {
    throw conversionFailure(`Failed to parse objectId '${value}' in $convert with no onError value`);
  }
  return new ObjectId(value);
}

function toDate(value: Value): Value {
  if (value instanceof Date) return value;
  if (value instanceof ObjectId) return value.getTimestamp();
  if (value instanceof Timestamp) return dateAt(value.t * 1000);
  if (typeof value === 'string') return parseDate(value, undefined);
  if (value instanceof Decimal128) return dateFromNumber(decimalToDouble(value));
  if (typeof value !== 'bigint' && typeof value !== 'number') throw unsupported(value, 'date');
  return dateFromNumber(Number(value));
}

function dateFromNumber(milliseconds: number): Date {
  const date = new Date(Math.trunc(milliseconds));
  if (Number.isNaN(date.getTime())) throw conversionFailure('Conversion would overflow target type in $convert: date');
  return date;
}

/** `to` as a type's name or number, or as `{ type }`; `undefined` when there is none, which makes the result null. */
function target(to: Value | undefined): string | undefined {
  if (isNone(to)) return undefined;
  if (to instanceof Map) {
    for (const key of to.keys()) if (key !== 'type') throw notImplemented(`$convert with 'to.${key}'`);
    return target(to.get('type'));
  }
  if (typeof to === 'string') {
    if (conversions[to] || otherTypes.includes(to)) return to;
    throw failure(2, `Unknown type name alias: ${to}`);
  }
  const number = smallInteger(to);
  if (number !== undefined) {
    const name = typeNumbers.get(number);
    if (name !== undefined) return name;
    const known = number === -1 || number === 127 || (number >= 3 && number <= 17);
    if (known) return 'object';
    throw failure(9, `In $convert, numeric value for 'to' does not correspond to a BSON type: ${number}`);
  }
  const isNumber = ['double', 'long', 'decimal'].includes(typeName(to));
  throw failure(
    9,
    isNumber
      ? "In $convert, numeric 'to' argument is not an integer"
      : "$convert's 'to' argument must be a string or number",
  );
}

const convert: Operator = (operand, context, name) => {
  const fields = namedFields(operand, name, ['input', 'to'], ['onError', 'onNull', 'format', 'base', 'byteOrder'], {
    notObject: 9,
    unknown: 9,
    missing: 9,
  });
  for (const key of ['format', 'base', 'byteOrder']) {
    if (fields.has(key)) throw notImplemented(`$convert with '${key}'`);
  }
  const input = namedOperand(fields, 'input', context);
  const to = namedOperand(fields, 'to', context);
  const onError = fields.has('onError') ? namedOperand(fields, 'onError', context) : undefined;
  const onNull = namedOperand(fields, 'onNull', context, null);
  const evaluate: Expression = (root, variables) => {
    const type = target(to(root, variables));
    const value = input(root, variables);
    if (isNone(value)) return onNull(root, variables);
    if (type === undefined) return null;
    try {
      return convertTo(value, type);
    } catch (error) {
      if (onError && error instanceof CommandError && error.code === 241) return onError(root, variables);
      throw error;
    }
  };
  return folded(evaluate, onError ? [input, to, onNull, onError] : [input, to, onNull]);
};

function convertTo(value: Value, type: string): Value {
  const conversion = conversions[type];
  if (!conversion) throw unsupported(value, type);
  return conversion(value);
}

function to(type: string): Operator {
  return unary((value) => (isNone(value) ? null : convertTo(value, type)));
}

/** Conversions between types; what cannot be converted is code 241, or `onError`. */
export const conversionOperators: OperatorTable = {
  $convert: convert,
  $toBool: to('bool'),
  $toInt: to('int'),
  $toDecimal: to('decimal'),
  $toLong: to('long'),
  $toDouble: to('double'),
  $toString: to('string'),
  $toDate: to('date'),
  $toObjectId: to('objectId'),
  $type: unary((value) => typeName(value)),
  $isNumber: unary((value) => ['int', 'long', 'double', 'decimal'].includes(typeName(value))),
};
