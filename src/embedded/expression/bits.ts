import { Timestamp } from 'bson';
import { Int32, type Value } from '../bson/value.ts';
import { isNone } from './array-operand.ts';
import { failure } from './failure.ts';
import { numeric } from './numbers.ts';
import { folded, type Operator, type OperatorTable, operandList, unary } from './operator.ts';
import { typeName } from './type-name.ts';

/** Combines the bits of 32- and 64-bit integers; one of 64 bits makes the result so. The first null or missing operand decides. */
function combined(start: number, combine: (a: bigint, b: bigint) => bigint): Operator {
  return (operand, context, name) => {
    const operands = operandList(operand, context, name);
    return folded((root, variables) => {
      let bits = BigInt(start);
      let isLong = false;
      for (const each of operands) {
        const value = each(root, variables);
        if (isNone(value)) return null;
        if (typeof value !== 'bigint' && !(value instanceof Int32)) {
          throw failure(14, `${name} only supports int and long operands, not ${typeName(value)}`);
        }
        isLong ||= typeof value === 'bigint';
        bits = combine(bits, typeof value === 'bigint' ? value : BigInt(value.value));
      }
      return isLong ? bits : new Int32(Number(bits));
    }, operands);
  };
}

const not = unary((value, name) => {
  if (isNone(value)) return null;
  if (value instanceof Int32) return new Int32(~value.value);
  if (typeof value === 'bigint') return ~value;
  const code = numeric(value) === undefined ? 28765 : 14;
  throw failure(code, `${name} only supports int and long, not ${typeName(value)}`);
});

function timestampPart(code: number, part: (timestamp: Timestamp) => number): Operator {
  return unary((value, name): Value => {
    if (isNone(value)) return null;
    if (value instanceof Timestamp) return BigInt(part(value));
    throw failure(code, `${name} requires a timestamp, not ${typeName(value)}`);
  });
}

/** Bits of integers, and the two halves of a timestamp. */
export const bitOperators: OperatorTable = {
  $bitAnd: combined(-1, (a, b) => a & b),
  $bitOr: combined(0, (a, b) => a | b),
  $bitXor: combined(0, (a, b) => a ^ b),
  $bitNot: not,
  $tsSecond: timestampPart(5687301, ({ t }) => t),
  $tsIncrement: timestampPart(5687302, ({ i }) => i),
};
