import { Decimal128 } from 'bson';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDecimals,
  decimalRemainder,
  divideDecimals,
  multiplyDecimals,
  roundDecimal,
  subtractDecimals,
  toDecimal,
  wholeOfDecimal,
} from '../../../../src/embedded/bson/decimal.ts';
import { compareNumbers } from '../../../../src/embedded/bson/exact-number.ts';
import { Int32 } from '../../../../src/embedded/bson/value.ts';

const d = (text: string) => Decimal128.fromString(text);

const operations = {
  '+': addDecimals,
  '-': subtractDecimals,
  '*': multiplyDecimals,
  '/': divideDecimals,
  '%': decimalRemainder,
};

// Texts, because two equal decimals may be written differently. The sources are IEEE 754-2008's rules for exponents and rounding.
const cases: readonly [left: string, operation: keyof typeof operations, right: string, result: string][] = [
  ['1.5', '+', '1.5', '3.0'],
  ['9999999999999999999999999999999999', '+', '1', '1.000000000000000000000000000000000E+34'],
  ['9999999999999999999999999999999999', '+', '0.5', '1.000000000000000000000000000000000E+34'],
  ['9999999999999999999999999999999998', '+', '0.5', '9999999999999999999999999999999998'],
  ['1E+6000', '+', '1E-6000', '1.000000000000000000000000000000000E+6000'],
  ['-0', '+', '-0', '-0'],
  ['1.5', '-', '1.50', '0.00'],
  ['Infinity', '-', 'Infinity', 'NaN'],
  ['-1', '+', 'Infinity', 'Infinity'],
  ['1.20', '*', '3', '3.60'],
  ['9.999999999999999999999999999999999E+6144', '*', '10', 'Infinity'],
  ['1E-6176', '*', '0.5', '0E-6176'],
  ['1E-6176', '*', '0.6', '1E-6176'],
  ['1E+6111', '*', '100', '1.00E+6113'],
  ['-2', '*', '0', '-0'],
  ['0', '*', 'Infinity', 'NaN'],
  ['1', '/', '3', '0.3333333333333333333333333333333333'],
  ['2', '/', '3', '0.6666666666666666666666666666666667'],
  ['6.0', '/', '2', '3.0'],
  ['600', '/', '2E+1', '30.0'],
  ['1', '/', '8', '0.125'],
  ['-7', '/', 'Infinity', '-0'],
  ['7.5', '%', '-2', '1.5'],
  ['-7.5', '%', '2', '-1.5'],
  ['7', '%', 'Infinity', '7'],
  ['Infinity', '%', '2', 'NaN'],
];

describe('decimal arithmetic', () => {
  it.each(cases)('%s %s %s is %s', (left, operation, right, result) => {
    const got = operations[operation](d(left), d(right)).toString();
    // A zero that has no digits to lose is written with either sign of exponent; its value and sign count.
    expect(got === result || (Number(got) === 0 && Object.is(Number(got), Number(result)))).toBe(true);
  });

  it('takes integers exactly and doubles with fifteen digits', () => {
    expect(toDecimal(2n ** 63n - 1n).toString()).toBe('9223372036854775807');
    expect(toDecimal(new Int32(-5)).toString()).toBe('-5');
    expect(toDecimal(0.1).toString()).toBe('0.100000000000000');
    expect(toDecimal(0).toString()).toBe('0');
    expect(toDecimal(Number.NEGATIVE_INFINITY).toString()).toBe('-Infinity');
  });

  it('rounds at a place in four ways', () => {
    const rounded = (text: string, places: number) =>
      (['half-even', 'cut', 'up', 'down'] as const).map((way) => roundDecimal(d(text), places, way).toString());
    expect(rounded('2.5', 0)).toEqual(['2', '2', '3', '2']);
    expect(rounded('-3.5', 0)).toEqual(['-4', '-3', '-3', '-4']);
    expect(rounded('0.001', 2)).toEqual(['0.00', '0.00', '0.01', '0.00']);
    expect(rounded('12345', -6)).toEqual(['0E+6', '0E+6', '1E+6', '0E+6']);
    expect(rounded('1.5', 3)).toEqual(['1.5', '1.5', '1.5', '1.5']);
  });

  it('is exact where the result fits 34 digits', () => {
    const part = fc.tuple(fc.bigInt({ min: -(10n ** 16n), max: 10n ** 16n }), fc.integer({ min: -8, max: 0 }));
    const of = ([digits, exponent]: [bigint, number]) => d(`${digits}E${exponent}`);
    const scaledTo = ([digits, exponent]: [bigint, number]) => digits * 10n ** BigInt(exponent + 8);
    fc.assert(
      fc.property(part, part, (a, b) => {
        const sum = d(`${scaledTo(a) + scaledTo(b)}E-8`);
        expect(compareNumbers(addDecimals(of(a), of(b)), sum)).toBe(0);
        expect(compareNumbers(subtractDecimals(sum, of(b)), of(a))).toBe(0);
        const product = multiplyDecimals(of(a), of(b));
        expect(compareNumbers(product, d(`${a[0] * b[0]}E${a[1] + b[1]}`))).toBe(0);
        if (b[0] === 0n) return;
        expect(compareNumbers(divideDecimals(product, of(b)), of(a))).toBe(0);
        const rest = decimalRemainder(of(a), of(b));
        expect(compareNumbers(rest, d(`${scaledTo(a) % scaledTo(b)}E-8`))).toBe(0);
        expect(wholeOfDecimal(of(a))).toBe(scaledTo(a) / 10n ** 8n);
      }),
      { numRuns: 200 },
    );
  });
});
