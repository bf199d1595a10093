import { Decimal128 } from 'bson';
import { compareValues } from '../bson/compare.ts';
import { addDecimals, decimalToDouble, divideDecimals } from '../bson/decimal.ts';
import { isNumber } from '../bson/exact-number.ts';
import { Int32, type Value } from '../bson/value.ts';
import { integer, long, toDouble } from './numbers.ts';

/** Takes values one by one and gives one value for all of them. */
export interface Accumulation {
  add(value: Value | undefined): void;
  result(): Value;
}

/** The running total of numbers, which ignores all else. */
export interface Total extends Accumulation {
  /** How many numbers were added. */
  count(): number;
  /** The total as a double, or as a decimal when a decimal was among the numbers. */
  total(): number | Decimal128;
}

/** `$sum`: integers and decimals are summed exactly, doubles with compensation; the result has the widest type, and grows where it overflows. */
export function sum(): Total {
  let count = 0;
  let small = 0; // of 32-bit integers, always a safe integer
  let large = 0n;
  let isLong = false;
  let plain = 0; // carries infinities and NaN
  let high = 0;
  let low = 0;
  let isDouble = false;
  let decimal: Decimal128 | undefined;
  const addDouble = (value: number) => {
    plain += value;
    const total = high + value;
    const rest = total - high;
    low += high - (total - rest) + (value - rest);
    high = total;
  };
  const double = () => {
    const whole = isLong || large !== 0n ? Number(large + BigInt(small)) : small;
    if (!isDouble) return whole;
    if (!Number.isFinite(plain)) return plain;
    return high + whole + low;
  };
  // Integers join exactly, however large, and doubles as one double.
  const decimals = (total: Decimal128) => {
    const whole = large + BigInt(small);
    const all = whole === 0n ? total : addDecimals(total, Decimal128.fromString(`${whole}`));
    return isDouble ? addDecimals(all, Number.isFinite(plain) ? high + low : plain) : all;
  };
  return {
    add: (value) => {
      if (value instanceof Int32) {
        count++;
        small += value.value;
        if (!Number.isSafeInteger(small)) {
          large += BigInt(small);
          small = 0;
        }
      } else if (typeof value === 'number') {
        count++;
        isDouble = true;
        addDouble(value);
      } else if (typeof value === 'bigint') {
        count++;
        isLong = true;
        large += value;
      } else if (value instanceof Decimal128) {
        count++;
        decimal = decimal === undefined ? value : addDecimals(decimal, value);
      }
    },
    result: () => {
      if (decimal !== undefined) return decimals(decimal);
      if (isDouble) return double();
      if (isLong || large !== 0n) return long(large + BigInt(small));
      return integer(small);
    },
    count: () => count,
    total: () => (decimal === undefined ? double() : decimals(decimal)),
  };
}

/** `$avg`: a double, or a decimal when one was among the numbers; null when there was no number. */
export function average(): Accumulation {
  const total = sum();
  return {
    add: total.add,
    result: () => {
      const count = total.count();
      const all = total.total();
      if (count === 0) return null;
      return all instanceof Decimal128 ? divideDecimals(all, new Int32(count)) : all / count;
    },
  };
}

/** `$min` (1) and `$max` (-1) by the total order; null and missing do not count, and nothing gives null. */
export function extreme(direction: 1 | -1): () => Accumulation {
  return () => {
    let best: Value = null;
    return {
      add: (value) => {
        if (value === undefined || value === null) return;
        if (best === null || direction * compareValues(value, best) < 0) best = value;
      },
      result: () => best,
    };
  };
}

/** The standard deviation of the numbers: of all there are (`population`) or estimated from a `sample`; null when there are too few. */
export function deviation(kind: 'population' | 'sample'): () => Accumulation {
  return () => {
    let count = 0;
    let mean = 0;
    let squares = 0;
    return {
      add: (value) => {
        if (!isNumber(value)) return;
        const number = value instanceof Decimal128 ? decimalToDouble(value) : toDouble(value);
        count++;
        const distance = number - mean;
        mean += distance / count;
        squares += distance * (number - mean);
      },
      result: () => {
        const divisor = kind === 'population' ? count : count - 1;
        return divisor <= 0 ? null : Math.sqrt(squares / divisor);
      },
    };
  };
}
