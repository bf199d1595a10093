import type { Value } from '../bson/value.ts';
import { failure } from './failure.ts';
import { smallInteger } from './numbers.ts';
import { typeName } from './type-name.ts';

/** Whether there is no value: missing or null. */
export function isNone(value: Value | undefined): value is null | undefined {
  return value === undefined || value === null;
}

/** The value as an array; anything else is refused with this code. */
export function arrayOperand(value: Value | undefined, name: string, code: number): Value[] {
  if (Array.isArray(value)) return value;
  throw failure(code, `${name} needs an array, but got ${typeName(value)}`);
}

/** The value as a 32-bit integer (a double such as 2.0 counts): `notNumber` and `notWhole` are the codes of the two refusals. */
export function integerOperand(
  value: Value | undefined,
  name: string,
  notNumber: number,
  notWhole: number = notNumber,
): number {
  const whole = smallInteger(value);
  if (whole !== undefined) return whole;
  const isNumber = ['int', 'long', 'double', 'decimal'].includes(typeName(value));
  throw failure(isNumber ? notWhole : notNumber, `${name} needs a 32-bit integer, but got ${typeName(value)}`);
}
