import { badValue, type Value } from '../bson/value.ts';
import type { Test } from './path.ts';
import { isNumber, truncated } from './whole-number.ts';

/** `$mod: [divisor, remainder]`: numbers only, all cut off to 64-bit integers; the remainder has the sign of the value. */
export function remainderIs(operand: Value): Test {
  if (!Array.isArray(operand)) throw badValue('malformed mod, needs to be an array');
  if (operand.length < 2) throw badValue('malformed mod, not enough elements');
  if (operand.length > 2) throw badValue('malformed mod, too many elements');
  const divisor = part(operand[0], 'divisor');
  const remainder = part(operand[1], 'remainder');
  if (divisor === 0n) throw badValue('divisor cannot be 0');
  return (value) => {
    const dividend = truncated(value);
    return dividend !== undefined && dividend % divisor === remainder;
  };
}

function part(value: Value | undefined, name: string): bigint {
  if (!isNumber(value)) throw badValue(`malformed mod, ${name} not a number`);
  const whole = truncated(value);
  if (whole === undefined) throw badValue(`malformed mod, ${name} value is invalid`);
  return whole;
}
