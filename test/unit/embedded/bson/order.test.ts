import { Decimal128, MaxKey, MinKey, ObjectId, Timestamp } from 'bson';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareValues } from '../../../../src/embedded/bson/compare.ts';
import { fromJs } from '../../../../src/embedded/bson/convert.ts';
import { groupKey } from '../../../../src/embedded/bson/group-key.ts';
import { encodeKey } from '../../../../src/embedded/bson/key-codec.ts';
import { Int32, type Value } from '../../../../src/embedded/bson/value.ts';
import { numbers, values } from '../arbitrary-values.ts';

const decimal = (text: string) => Decimal128.fromString(text);

/** MongoDB's manual, "Comparison/Sort Order"; each value comes before the next one. */
const ascending: [name: string, value: Value][] = [
  ['MinKey', new MinKey()],
  ['null', null],
  ['NaN', Number.NaN],
  ['-Infinity', -Infinity],
  ['decimal -1E+6000', decimal('-1E+6000')],
  ['double -1.5', -1.5],
  ['int -1', new Int32(-1)],
  ['decimal -1E-6000', decimal('-1E-6000')],
  ['int 0', new Int32(0)],
  ['decimal 1E-6000', decimal('1E-6000')],
  ['smallest double', 5e-324],
  ['decimal 0.1', decimal('0.1')],
  ['double 0.1', 0.1],
  ['long 2^53', 2n ** 53n],
  ['decimal 2^53 + 0.5', decimal('9007199254740992.5')],
  ['long 2^53 + 1', 2n ** 53n + 1n],
  ['decimal 2^53 + 1.5', decimal('9007199254740993.5')],
  ['long 2^53 + 2', 2n ** 53n + 2n],
  ['double 2^63', 2 ** 63],
  ['decimal 1E+6000', decimal('1E+6000')],
  ['Infinity', Infinity],
  ['empty text', ''],
  ['text a', 'a'],
  ['text a NUL', 'a\0'],
  ['text aa', 'aa'],
  ['U+FB01', '\ufb01'],
  ['U+1F600', '\u{1f600}'],
  ['empty document', new Map()],
  ['document a: 1', fromJs({ a: 1 })],
  ['document a: 1, b: 1', fromJs({ a: 1, b: 1 })],
  ['document b: 0', fromJs({ b: 0 })],
  ['document a: text, as type comes before name', fromJs({ a: 'x' })],
  ['empty array', []],
  ['array of 1', fromJs([1])],
  ['array of 1, 2', fromJs([1, 2])],
  ['array of text', fromJs(['a'])],
  ['short binary', fromJs(Buffer.from([9]))],
  ['long binary', fromJs(Buffer.from([1, 1]))],
  ['ObjectId', new ObjectId('000000000000000000000001')],
  ['false', false],
  ['true', true],
  ['date before 1970', new Date(-1)],
  ['date', new Date(1)],
  ['timestamp', new Timestamp({ t: 1, i: 4_000_000_000 })],
  ['later timestamp', new Timestamp({ t: 4_000_000_000, i: 1 })],
  ['MaxKey', new MaxKey()],
];

describe('compareValues', () => {
  it.each(ascending.slice(1).map(([name, value], i) => [ascending[i]?.[0], name, ascending[i]?.[1], value] as const))(
    'puts %s before %s',
    (_, __, a, b) => {
      expect(compareValues(a, b)).toBeLessThan(0);
      expect(compareValues(b, a)).toBeGreaterThan(0);
      expect(Buffer.compare(encodeKey([a], [false]).bytes, encodeKey([b], [false]).bytes)).toBe(-1);
      expect(groupKey(a)).not.toBe(groupKey(b));
    },
  );

  it.each([
    ['numbers of all types', [new Int32(1), 1, 1n, decimal('1'), decimal('1.0'), decimal('10E-1')]],
    ['zeros', [new Int32(0), 0, -0, 0n, decimal('0'), decimal('-0'), decimal('0E+10')]],
    ['NaN', [Number.NaN, decimal('NaN')]],
    ['Infinity', [Infinity, decimal('Infinity')]],
    ['2^63', [2 ** 63, decimal('9223372036854775808')]],
    ['2^53 + 1', [2n ** 53n + 1n, decimal('9007199254740993')]],
  ] satisfies [string, Value[]][])('finds %s equal', (_, equal) => {
    for (const value of equal) {
      expect(compareValues(equal[0], value)).toBe(0);
      expect(groupKey(value)).toBe(groupKey(equal[0]));
      expect(encodeKey([value], [false])).toEqual(encodeKey([equal[0]], [false]));
    }
  });

  it('puts a missing value with null', () => {
    expect(compareValues(undefined, null)).toBe(0);
    expect(groupKey(undefined)).not.toBe(groupKey(null));
  });
});

const pairs = fc.oneof(
  fc.tuple(values, values),
  fc.tuple(numbers, numbers),
  values.map((value) => [value, value] as const),
);

describe('the order', () => {
  it('is the same read backwards', () => {
    fc.assert(
      fc.property(pairs, ([a, b]) => Math.sign(compareValues(a, b)) + Math.sign(compareValues(b, a)) === 0),
      {
        numRuns: 2000,
      },
    );
  });

  it('is transitive', () => {
    const triples = fc.oneof(fc.tuple(numbers, numbers, numbers), fc.tuple(values, values, values));
    fc.assert(
      fc.property(triples, (triple) => {
        const [a, b, c] = [...triple].sort(compareValues);
        expect(compareValues(a, b)).toBeLessThanOrEqual(0);
        expect(compareValues(b, c)).toBeLessThanOrEqual(0);
        expect(compareValues(a, c)).toBeLessThanOrEqual(0);
      }),
      { numRuns: 2000 },
    );
  });

  it('is the order of encoded keys, ascending and descending, with a second field behind', () => {
    fc.assert(
      fc.property(pairs, pairs, fc.boolean(), fc.boolean(), ([a, b], [c, d], firstDown, secondDown) => {
        const down = [firstDown, secondDown];
        const first = compareValues(a, b) * (firstDown ? -1 : 1);
        const second = compareValues(c, d) * (secondDown ? -1 : 1);
        const keys = Buffer.compare(encodeKey([a, c], down).bytes, encodeKey([b, d], down).bytes);
        expect(Math.sign(keys) + 0).toBe(Math.sign(first || second) + 0);
      }),
      { numRuns: 5000 },
    );
  });

  it('gives equal group keys exactly to equal values', () => {
    fc.assert(
      fc.property(pairs, ([a, b]) => (groupKey(a) === groupKey(b)) === (compareValues(a, b) === 0)),
      { numRuns: 5000 },
    );
  });
});

describe('long keys', () => {
  it('are cut, marked, and stay different for different values', () => {
    const a = encodeKey(['x'.repeat(5000)], [false]);
    const b = encodeKey([`${'x'.repeat(4999)}y`], [false]);
    expect(a.exact).toBe(false);
    expect(a.bytes.length).toBeLessThanOrEqual(1900);
    expect(a.bytes).not.toEqual(b.bytes);
    expect(encodeKey(['x'.repeat(1000)], [false]).exact).toBe(true);
  });
});
