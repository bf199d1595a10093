import { Decimal128 } from 'bson';
import { absoluteDecimal, decimalRemainder, decimalToDouble, divideDecimals, roundDecimal } from '../bson/decimal.ts';
import type { BsonNumber } from '../bson/exact-number.ts';
import { Int32, type Value } from '../bson/value.ts';
import { isNone } from './array-operand.ts';
import { dateAt } from './date-value.ts';
import { failure } from './failure.ts';
import {
  addNumbers,
  anyNumber,
  integer,
  long,
  multiplyNumbers,
  type Numeric,
  numeric,
  subtractNumbers,
  toBig,
  toDouble,
} from './numbers.ts';
import { binary, folded, type Operator, type OperatorTable, operandList, several, unary } from './operator.ts';
import { roundTo } from './rounding.ts';
import { isTrue } from './truth.ts';
import { typeName } from './type-name.ts';

type Given = Value | undefined;

const one = new Int32(1);
const zero = new Int32(0);

const add: Operator = (operand, context, name) => {
  const operands = operandList(operand, context, name);
  return folded((root, variables) => {
    let total: BsonNumber = zero;
    let dated = false;
    for (const each of operands) {
      const value = each(root, variables);
      // The first null decides; what comes behind it is not even looked at.
      if (isNone(value)) return null;
      if (value instanceof Date && dated) throw failure(16612, 'only one date allowed in an $add expression');
      const amount = value instanceof Date ? BigInt(value.getTime()) : anyNumber(value);
      if (amount === undefined) throw failure(14, `$add only supports numeric or date types, not ${typeName(value)}`);
      dated ||= value instanceof Date;
      total = addNumbers(total, amount);
    }
    return dated ? dateAt(wholeMilliseconds(total)) : total;
  }, operands);
};

const multiply: Operator = (operand, context, name) => {
  const operands = operandList(operand, context, name);
  return folded((root, variables) => {
    let total: BsonNumber = one;
    for (const each of operands) {
      const value = each(root, variables);
      if (isNone(value)) return null;
      const factor = anyNumber(value);
      if (factor === undefined) throw failure(14, `$multiply only supports numeric types, not ${typeName(value)}`);
      total = multiplyNumbers(total, factor);
    }
    return total;
  }, operands);
};

/** Half a millisecond is rounded away from zero. */
function wholeMilliseconds(value: BsonNumber): number {
  const number = doubleOf(value);
  return Math.sign(number) * Math.round(Math.abs(number));
}

function subtract(left: Given, right: Given): Given {
  if (isNone(left) || isNone(right)) return null;
  if (left instanceof Date) {
    if (right instanceof Date) return BigInt(left.getTime() - right.getTime());
    const amount = anyNumber(right);
    if (amount !== undefined) return dateAt(left.getTime() - Math.trunc(doubleOf(amount)));
  }
  const a = left instanceof Date ? undefined : anyNumber(left);
  const b = right instanceof Date ? undefined : anyNumber(right);
  if (a === undefined || b === undefined) {
    throw failure(14, `can't $subtract ${typeName(right)} from ${typeName(left)}`);
  }
  return subtractNumbers(a, b);
}

function divide(left: Given, right: Given): Given {
  if (isNone(left) || isNone(right)) return null;
  const a = anyNumber(left);
  const b = anyNumber(right);
  if (a === undefined || b === undefined) {
    throw failure(14, `$divide only supports numeric types, not ${typeName(left)} and ${typeName(right)}`);
  }
  if (!isTrue(b)) throw failure(2, "can't $divide by zero");
  if (a instanceof Decimal128 || b instanceof Decimal128) return divideDecimals(a, b);
  return toDouble(a) / toDouble(b);
}

function modulo(left: Given, right: Given): Given {
  if (isNone(left) || isNone(right)) return null;
  const a = anyNumber(left);
  const b = anyNumber(right);
  if (a === undefined || b === undefined) {
    throw failure(16611, `$mod only supports numeric types, not ${typeName(left)} and ${typeName(right)}`);
  }
  if (!isTrue(b)) throw failure(16610, "can't $mod by zero");
  if (a instanceof Decimal128 || b instanceof Decimal128) return decimalRemainder(a, b);
  if (typeof a === 'number' || typeof b === 'number') return toDouble(a) % toDouble(b);
  if (a instanceof Int32 && b instanceof Int32) return new Int32((a.value % b.value) | 0);
  return toBig(a) % toBig(b);
}

function absolute(value: BsonNumber): BsonNumber {
  if (value instanceof Decimal128) return absoluteDecimal(value);
  if (typeof value === 'number') return Math.abs(value);
  if (value instanceof Int32) return integer(Math.abs(value.value));
  if (value === -(2n ** 63n)) throw failure(28680, "can't take $abs of long long min");
  return value < 0n ? -value : value;
}

function power(left: Given, right: Given): Given {
  if (isNone(left) || isNone(right)) return null;
  const base = numeric(left);
  if (base === undefined) throw failure(28762, `$pow's base must be numeric, not ${typeName(left)}`);
  const exponent = numeric(right);
  if (exponent === undefined) throw failure(28763, `$pow's exponent must be numeric, not ${typeName(right)}`);
  if (toDouble(base) === 0 && toDouble(exponent) < 0) {
    throw failure(28764, '$pow cannot take a base of 0 and a negative exponent');
  }
  if (typeof base === 'number' || typeof exponent === 'number') return toDouble(base) ** toDouble(exponent);
  const inexact = toDouble(base) ** toDouble(exponent);
  const whole = toBig(exponent) >= 0n || Math.abs(toDouble(base)) === 1;
  if (!whole || Math.abs(inexact) > 2 ** 63) return inexact;
  const result = long(integerPower(toBig(base), toBig(exponent)));
  const small = base instanceof Int32 && exponent instanceof Int32;
  return small && typeof result === 'bigint' && BigInt.asIntN(32, result) === result
    ? new Int32(Number(result))
    : result;
}

function integerPower(base: bigint, exponent: bigint): bigint {
  if (base === 1n || base === 0n) return exponent === 0n ? 1n : base;
  if (base === -1n) return exponent % 2n === 0n ? 1n : -1n;
  return base ** exponent;
}

function logarithm(left: Given, right: Given): Given {
  if (isNone(left) || isNone(right)) return null;
  const value = numeric(left);
  if (value === undefined) throw failure(28756, `$log's argument must be numeric, not ${typeName(left)}`);
  const base = numeric(right);
  if (base === undefined) throw failure(28757, `$log's base must be numeric, not ${typeName(right)}`);
  if (toDouble(value) <= 0)
    throw failure(28758, `$log's argument must be a positive number, but is ${toDouble(value)}`);
  if (toDouble(base) <= 0 || toDouble(base) === 1) {
    throw failure(28759, `$log's base must be a positive number not equal to 1, but is ${toDouble(base)}`);
  }
  return Math.log(toDouble(value)) / Math.log(toDouble(base));
}

function doubleOf(value: BsonNumber): number {
  return value instanceof Decimal128 ? decimalToDouble(value) : toDouble(value);
}

function whole(rounding: 'up' | 'down', round: (value: number) => number): Operator {
  return onAnyNumber((value) => {
    if (value instanceof Decimal128) return roundDecimal(value, 0, rounding);
    return typeof value === 'number' ? round(value) : value;
  });
}

function onAnyNumber(apply: (value: BsonNumber) => Value): Operator {
  return unary((value, name) => {
    if (isNone(value)) return null;
    const number = anyNumber(value);
    if (number === undefined) throw failure(28765, `${name} only supports numeric types, not ${typeName(value)}`);
    return apply(number);
  });
}

/** An operator on one number that is no decimal: null for null and missing, code 28765 for other types. */
export function onNumber(apply: (value: Numeric) => Value): Operator {
  return unary((value, name) => {
    if (isNone(value)) return null;
    const number = numeric(value);
    if (number === undefined) throw failure(28765, `${name} only supports numeric types, not ${typeName(value)}`);
    return apply(number);
  });
}

function onPositive(code: number, name: string, allowsZero: boolean, apply: (value: number) => number): Operator {
  return onNumber((value) => {
    const number = toDouble(value);
    if (number < 0 || (number === 0 && !allowsZero)) {
      throw failure(
        code,
        `${name}'s argument must be ${allowsZero ? 'greater than or equal to 0' : 'a positive number'}, but is ${number}`,
      );
    }
    return apply(number);
  });
}

/** Arithmetic. Results have MongoDB's types: 32-bit integers overflow to 64 bits and those to doubles; `$divide` gives a double, and all of them a
 * decimal where a decimal is among the operands. */
export const arithmeticOperators: OperatorTable = {
  $add: add,
  $multiply: multiply,
  $subtract: binary(subtract),
  $divide: binary(divide),
  $mod: binary(modulo),
  $pow: binary(power),
  $log: binary(logarithm),
  $abs: onAnyNumber(absolute),
  $ceil: whole('up', Math.ceil),
  $floor: whole('down', Math.floor),
  $exp: onNumber((value) => Math.exp(toDouble(value))),
  $sqrt: onPositive(28714, '$sqrt', true, Math.sqrt),
  $ln: onPositive(28766, '$ln', false, Math.log),
  $log10: onPositive(28761, '$log10', false, Math.log10),
  $round: several(1, 2, (values, name) => roundTo(values, name, 'half-even')),
  $trunc: several(1, 2, (values, name) => roundTo(values, name, 'cut')),
};
