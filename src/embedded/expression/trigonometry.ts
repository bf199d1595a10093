import type { Value } from '../bson/value.ts';
import { onNumber } from './arithmetic.ts';
import { isNone } from './array-operand.ts';
import { failure } from './failure.ts';
import { numeric, toDouble } from './numbers.ts';
import { binary, type Operator, type OperatorTable } from './operator.ts';
import { typeName } from './type-name.ts';

/** A function of one angle or ratio between two bounds; code 50989 outside of them. */
function bounded(apply: (value: number) => number, least: number, most: number): Operator {
  return onNumber((value) => {
    const number = toDouble(value);
    if (number < least || number > most) throw failure(50989, `cannot apply a trigonometric function to ${number}`);
    return apply(number);
  });
}

const anywhere = (apply: (value: number) => number) =>
  bounded(apply, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);

function arcTangent(y: Value | undefined, x: Value | undefined): Value {
  if (isNone(y) || isNone(x)) return null;
  const [a, b] = [numeric(y), numeric(x)];
  if (a === undefined) throw failure(51044, `$atan2 only supports numeric types, not ${typeName(y)}`);
  if (b === undefined) throw failure(51045, `$atan2 only supports numeric types, not ${typeName(x)}`);
  return Math.atan2(toDouble(a), toDouble(b));
}

/** Trigonometry on doubles, in radians. */
export const trigonometryOperators: OperatorTable = {
  $sin: bounded(Math.sin, -Number.MAX_VALUE, Number.MAX_VALUE),
  $cos: bounded(Math.cos, -Number.MAX_VALUE, Number.MAX_VALUE),
  $tan: bounded(Math.tan, -Number.MAX_VALUE, Number.MAX_VALUE),
  $asin: bounded(Math.asin, -1, 1),
  $acos: bounded(Math.acos, -1, 1),
  $atan: anywhere(Math.atan),
  $atan2: binary(arcTangent),
  $sinh: anywhere(Math.sinh),
  $cosh: anywhere(Math.cosh),
  $tanh: anywhere(Math.tanh),
  $asinh: anywhere(Math.asinh),
  $acosh: bounded(Math.acosh, 1, Number.POSITIVE_INFINITY),
  $atanh: bounded(Math.atanh, -1, 1),
  $degreesToRadians: anywhere((degrees) => degrees * (Math.PI / 180)),
  $radiansToDegrees: anywhere((radians) => radians * (180 / Math.PI)),
};
