import { Decimal128 } from 'bson';
import { compareValues } from '../bson/compare.ts';
import { Int32, notImplemented, type Value } from '../bson/value.ts';
import { integer, long } from './numbers.ts';

/** Takes values one by one and gives one value for all of them. */
export interface Accumulation {
  add(value: Value | undefined): void;
  result(): Value;
}

/** The running total of numbers, which ignores all else. */
export interface Total extends Accumulation {
  /** How many numbers were added. */
  count(): number;
  /** The total as a double. */
  double(): number;
}

/** `$sum`: integers are summed exactly, doubles with compensation; the result has the widest type, and grows where it overflows. */
export function sum(): Total {
  let count = 0;
  let small = 0; // of 32-bit integers, always a safe integer
  let large = 0n;
  let isLong = false;
  let plain = 0; // carries infinities and NaN
  let high = 0;
  let low = 0;
  let isDouble = false;
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
        throw notImplemented('arithmetic on Decimal128 values');
      }
    },
    result: () => {
      if (isDouble) return double();
      if (isLong || large !== 0n) return long(large + BigInt(small));
      return integer(small);
    },
    count: () => count,
    double,
  };
}

/** `$avg`: always a double; null when there was no number. */
export function average(): Accumulation {
  const total = sum();
  return {
    add: total.add,
    result: () => (total.count() === 0 ? null : total.double() / total.count()),
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
        if (value instanceof Decimal128) throw notImplemented('arithmetic on Decimal128 values');
        const number = value instanceof Int32 ? value.value : typeof value === 'bigint' ? Number(value) : value;
        if (typeof number !== 'number') return;
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
