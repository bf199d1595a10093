import { Decimal128 } from 'bson';
import { roundDecimal } from '../bson/decimal.ts';
import { Int32, type Value } from '../bson/value.ts';
import { isNone } from './array-operand.ts';
import { failure } from './failure.ts';
import { anyNumber, fitsLong, integer, wholeNumber } from './numbers.ts';
import { typeName } from './type-name.ts';

/** How a number between two places is decided: to the even neighbour, or towards zero. */
export type Rounding = 'half-even' | 'cut';

/**
 * `$round` and `$trunc`: the second operand, the place, is the number of digits after the point, -20 to 100, 0 by default. The exact binary value of a double decides, not its
 * printed form: 2.675 rounds to 2.67. Integers keep their type.
 */
export function roundTo(operands: readonly (Value | undefined)[], name: string, rounding: Rounding): Value {
  const [value, place] = operands;
  if (operands.some(isNone) || isNone(value)) return null;
  const number = anyNumber(value);
  if (number === undefined) throw failure(51081, `${name} only supports numeric types, not ${typeName(value)}`);
  const digits = operands.length === 1 ? 0 : wholeNumber(place);
  if (digits === undefined) throw failure(51082, `precision argument to ${name} must be a integral value`);
  if (digits < -20 || digits > 100) {
    throw failure(51083, `cannot apply ${name} with precision value ${digits} value must be in [-20, 100]`);
  }
  if (number instanceof Decimal128) return roundDecimal(number, digits, rounding);
  if (typeof number === 'number') return roundDouble(number, digits, rounding);
  if (digits >= 0) return number;
  const scale = 10n ** BigInt(-digits);
  const whole = number instanceof Int32 ? BigInt(number.value) : number;
  const rounded = quotient(whole, scale, rounding) * scale;
  if (!fitsLong(rounded)) throw failure(51080, `invalid conversion of the result of ${name} to a 64-bit integer`);
  return number instanceof Int32 ? integer(Number(rounded)) : rounded;
}

function roundDouble(value: number, digits: number, rounding: Rounding): number {
  if (!Number.isFinite(value) || (digits >= 0 && Number.isInteger(value))) return value;
  if (digits === 0) return rounding === 'cut' ? Math.trunc(value) : halfEven(value);
  const { mantissa, exponent } = parts(value);
  // value = mantissa · 2^exponent; scaled by 10^digits it is numerator / denominator, both whole.
  let numerator = mantissa;
  let denominator = 1n;
  if (digits >= 0) numerator *= 10n ** BigInt(digits);
  else denominator *= 10n ** BigInt(-digits);
  if (exponent >= 0) numerator <<= BigInt(exponent);
  else denominator <<= BigInt(-exponent);
  const rounded = Number(`${quotient(numerator, denominator, rounding)}e${-digits}`);
  return rounded === 0 && value < 0 ? -0 : rounded;
}

function halfEven(value: number): number {
  const below = Math.floor(value);
  const rest = value - below;
  if (rest < 0.5) return below === 0 && value < 0 ? -0 : below;
  if (rest > 0.5) return below + 1 === 0 ? -0 : below + 1;
  const even = below % 2 === 0 ? below : below + 1;
  return even === 0 && value < 0 ? -0 : even;
}

function quotient(numerator: bigint, denominator: bigint, rounding: Rounding): bigint {
  const cut = numerator / denominator;
  if (rounding === 'cut') return cut;
  const rest = numerator % denominator;
  const twice = (rest < 0n ? -rest : rest) * 2n;
  if (twice < denominator || (twice === denominator && cut % 2n === 0n)) return cut;
  return cut + (numerator < 0n ? -1n : 1n);
}

function parts(value: number): { mantissa: bigint; exponent: number } {
  const bits = new DataView(new ArrayBuffer(8));
  bits.setFloat64(0, value);
  const raw = bits.getBigUint64(0);
  const biased = Number((raw >> 52n) & 0x7ffn);
  const fraction = raw & 0xfffffffffffffn;
  const mantissa = biased === 0 ? fraction : fraction | (1n << 52n);
  return { mantissa: value < 0 ? -mantissa : mantissa, exponent: (biased === 0 ? 1 : biased) - 1075 };
}
