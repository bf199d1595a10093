import { Decimal128 } from 'bson';
import { addDecimals, multiplyDecimals } from '../bson/decimal.ts';
import { type BsonNumber, isNumber } from '../bson/exact-number.ts';
import { badValue, Int32, type Value } from '../bson/value.ts';
import { failure } from '../expression/failure.ts';
import { typeName } from '../expression/type-name.ts';
import type { Leaf } from './change.ts';

/**
 * `$inc` and `$mul`. Integers stay integers: 32-bit ones widen to 64 bits, and beyond those it is an error (2); a double makes the
 * result a double, a decimal one a decimal. Throws 14 where either side is no number. A missing field counts as 0.
 */
export function arithmetic(name: '$inc' | '$mul', operand: Value): Leaf {
  const verb = name === '$inc' ? 'increment' : 'multiply';
  if (!isNumber(operand)) throw failure(14, `Cannot ${verb} with non-numeric argument of type ${typeName(operand)}`);
  return {
    missing: 'create',
    apply: (current, field) => {
      if (current === undefined) return name === '$inc' ? operand : zeroLike(operand);
      if (!isNumber(current)) {
        throw failure(14, `Cannot apply ${name} to the field '${field}' of non-numeric type ${typeName(current)}`);
      }
      const result = name === '$inc' ? combine(current, operand, plus) : combine(current, operand, times);
      if (result === undefined)
        throw badValue(`Failed to apply ${name} to '${field}': the result does not fit 64 bits`);
      return result;
    },
  };
}

interface Operation {
  readonly doubles: (a: number, b: number) => number;
  readonly decimals: (a: BsonNumber, b: BsonNumber) => Decimal128;
  readonly integers: (a: bigint, b: bigint) => bigint;
}

const plus: Operation = { doubles: (a, b) => a + b, decimals: addDecimals, integers: (a, b) => a + b };
const times: Operation = { doubles: (a, b) => a * b, decimals: multiplyDecimals, integers: (a, b) => a * b };

function combine(a: BsonNumber, b: BsonNumber, operation: Operation): BsonNumber | undefined {
  if (a instanceof Decimal128 || b instanceof Decimal128) return operation.decimals(a, b);
  if (typeof a === 'number' || typeof b === 'number') return operation.doubles(toDouble(a), toDouble(b));
  const result = operation.integers(toBig(a), toBig(b));
  if (a instanceof Int32 && b instanceof Int32 && BigInt.asIntN(32, result) === result)
    return new Int32(Number(result));
  return BigInt.asIntN(64, result) === result ? result : undefined;
}

function toDouble(value: number | bigint | Int32): number {
  return value instanceof Int32 ? value.value : Number(value);
}

function toBig(value: bigint | Int32): bigint {
  return value instanceof Int32 ? BigInt(value.value) : value;
}

function zeroLike(value: BsonNumber): BsonNumber {
  if (value instanceof Int32) return new Int32(0);
  if (typeof value === 'bigint') return 0n;
  return value instanceof Decimal128 ? Decimal128.fromString('0') : 0;
}

const bitwise: ReadonlyMap<string, (a: bigint, b: bigint) => bigint> = new Map([
  ['and', (a, b) => a & b],
  ['or', (a, b) => a | b],
  ['xor', (a, b) => a ^ b],
]);

/** `$bit`: `and`, `or` and `xor` with integers, one after the other; a missing field counts as 0. Throws 2 for all else. */
export function bits(operand: Value): Leaf {
  if (!(operand instanceof Map)) throw badValue('The $bit modifier is not compatible with other types than a document');
  if (operand.size === 0) throw badValue('You must pass in at least one bitwise operation to $bit');
  const steps = [...operand].map(([name, mask]) => {
    const operation = bitwise.get(name);
    if (!operation) throw badValue(`The $bit modifier only supports 'and', 'or', and 'xor', not '${name}'`);
    if (!isInteger(mask)) throw badValue(`The $bit modifier field must be an integer, not ${typeName(mask)}`);
    return { operation, mask };
  });
  return {
    missing: 'create',
    apply: (current, field) => {
      const start = current === undefined ? new Int32(0) : current;
      if (!isInteger(start)) {
        throw badValue(`Cannot apply $bit to '${field}' of non-integral type ${typeName(start)}`);
      }
      let value: Int32 | bigint = start;
      for (const { operation, mask } of steps) {
        const result = operation(toBig(value), toBig(mask));
        value = value instanceof Int32 && mask instanceof Int32 ? new Int32(Number(result)) : result;
      }
      return value;
    },
  };
}

function isInteger(value: Value): value is Int32 | bigint {
  return value instanceof Int32 || typeof value === 'bigint';
}
