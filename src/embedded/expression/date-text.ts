import type { Value } from '../bson/value.ts';
import { CommandError } from '../bson/value.ts';
import { isNone } from './array-operand.ts';
import { localTime } from './civil.ts';
import { compileFormat } from './date-format.ts';
import { dateOperand } from './date-operand.ts';
import { failure } from './failure.ts';
import {
  constantOf,
  type Expression,
  folded,
  namedFields,
  namedOperand,
  type Operator,
  type OperatorTable,
} from './operator.ts';
import { compileParser, parseDate } from './parse-date.ts';
import { timeZone } from './time-zone.ts';
import { typeName } from './type-name.ts';

const isoFormat = '%Y-%m-%dT%H:%M:%S.%L';

const toText: Operator = (operand, context, name) => {
  const fields = namedFields(operand, name, ['date'], ['format', 'timezone', 'onNull'], {
    notObject: 18629,
    unknown: 18534,
    missing: 18628,
  });
  const date = namedOperand(fields, 'date', context);
  const zone = namedOperand(fields, 'timezone', context);
  const onNull = namedOperand(fields, 'onNull', context, null);
  const format = prepared(namedOperand(fields, 'format', context), fields.has('format'), 18533, compileFormat);
  const [universal, elsewhere] = [compileFormat(`${isoFormat}Z`), compileFormat(isoFormat)];
  return folded(
    (root, variables) => {
      const where = timeZone(zone(root, variables), fields.has('timezone'));
      const write = format(root, variables);
      const value = date(root, variables);
      if (isNone(value)) return onNull(root, variables);
      if (!where || write === null) return null;
      const instant = dateOperand(value);
      const local = localTime(instant, where);
      return (write ?? (where.utc ? universal : elsewhere))(local, local - instant.getTime());
    },
    [date, zone, onNull, namedOperand(fields, 'format', context)],
  );
};

const fromText: Operator = (operand, context, name) => {
  const fields = namedFields(operand, name, ['dateString'], ['format', 'timezone', 'onError', 'onNull'], {
    notObject: 40540,
    unknown: 40541,
    missing: 40542,
  });
  const text = namedOperand(fields, 'dateString', context);
  const zone = namedOperand(fields, 'timezone', context);
  const onNull = namedOperand(fields, 'onNull', context, null);
  const onError = fields.has('onError') ? namedOperand(fields, 'onError', context) : undefined;
  const format = prepared(namedOperand(fields, 'format', context), fields.has('format'), 40684, compileParser);
  return (root, variables) => {
    const where = timeZone(zone(root, variables), fields.has('timezone'));
    const parse = format(root, variables);
    const value = text(root, variables);
    if (isNone(value)) return onNull(root, variables);
    if (!where || parse === null) return null;
    try {
      if (typeof value !== 'string') {
        throw failure(241, `$dateFromString requires that 'dateString' be a string, found: ${typeName(value)}`);
      }
      return (parse ?? parseDate)(value, fields.has('timezone') ? where : undefined);
    } catch (error) {
      if (onError && error instanceof CommandError && error.code === 241) return onError(root, variables);
      throw error;
    }
  };
};

/** A format operand made ready: once when it is constant. `undefined` without one, `null` when it evaluates to null. */
function prepared<Ready>(
  format: Expression,
  given: boolean,
  code: number,
  compile: (text: string) => Ready,
): (...at: Parameters<Expression>) => Ready | null | undefined {
  if (!given) return () => undefined;
  const make = (value: Value | undefined): Ready | null => {
    if (isNone(value)) return null;
    if (typeof value !== 'string') throw failure(code, `the format must be a string, found: ${typeName(value)}`);
    return compile(value);
  };
  const known = constantOf(format);
  if (!known) return (root, variables) => make(format(root, variables));
  const ready = make(known.value);
  return () => ready;
}

/** Dates as text and text as dates. */
export const dateTextOperators: OperatorTable = { $dateToString: toText, $dateFromString: fromText };
