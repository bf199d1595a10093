import { deepStrictEqual } from 'node:assert';
import fc from 'fast-check';
import { BSON } from 'mongodb';
import { describe, expect, test } from 'vitest';
import { type Json, objectOf, ownValue } from '../../../src/records/json.ts';
import { escapeKey, unescapeKey } from '../../../src/records/keys.ts';
import { fromStored, maximumDepth, toStored } from '../../../src/records/stored-value.ts';
import { anyJson, anyKey } from './any-json.ts';

const throughBson = (value: Json): Json => {
  const document = BSON.deserialize(BSON.serialize({ data: toStored(value) }));
  return fromStored(document.data);
};

describe('I5, I4: user keys', () => {
  const cases: [string, string][] = [
    ['name', 'name'],
    ['', '%'],
    ['a.b', 'a%2Eb'],
    ['$set', '%24set'],
    ['price$', 'price$'],
    ['50%', '50%25'],
    ['%2E', '%252E'],
    ['__proto__', '%5F_proto__'],
    ['_bsontype', '%5Fbsontype'],
    ['constructor', '%63onstructor'],
    ['$', '%24'],
    ['Flügel 飛行機', 'Flügel 飛行機'],
  ];
  test.each(cases)('%j is stored as %j and comes back', (key, stored) => {
    expect(escapeKey(key)).toBe(stored);
    expect(unescapeKey(stored)).toBe(key);
  });

  test('every key comes back, is one path segment, and shares its escape with no other', () => {
    fc.assert(
      fc.property(anyKey, anyKey, (one, other) => {
        const stored = escapeKey(one);
        expect(unescapeKey(stored)).toBe(one);
        expect(stored).not.toMatch(/\.|^\$|^$|^(__proto__|_bsontype|constructor|toString|hasOwnProperty)$/);
        if (one !== other) expect(escapeKey(other)).not.toBe(stored);
      }),
      { numRuns: 2000 },
    );
  });

  test('NUL in a key is refused', () => {
    expect(() => toStored({ 'a\0b': 1 })).toThrow(expect.objectContaining({ code: 'invalid-key' }));
  });
});

describe('values', () => {
  test('every JSON value survives BSON', () => {
    fc.assert(
      fc.property(anyJson, (value) => {
        deepStrictEqual(throughBson(value), value);
      }),
      { numRuns: 1000 },
    );
  });

  const typeMimics: Json[] = [
    { _bsontype: 'ObjectId', id: 'aaaaaaaaaaaa' },
    { _bsontype: 'Long', low: 1, high: 2 },
    { _bsontype: 'DBRef' },
    { toBSON: 'x' },
    { $oid: '507f1f77bcf86cd799439011' },
    { $ref: 'users', $id: 1, $db: 'admin' },
    { length: 3, '0': 'a' },
    { hasOwnProperty: null, toString: 1, valueOf: {} },
    '2024-01-31T00:00:00Z',
    '507f1f77bcf86cd799439011',
    [{}, [], [[]], { '': { '': '' } }],
  ];
  test.each(typeMimics.map((value) => [value]))('%j is data, not a type of the driver', (value) => {
    deepStrictEqual(throughBson(value), value);
  });

  test('__proto__ stays an own key and pollutes nothing', () => {
    const value = objectOf([['__proto__', { polluted: true }]]);
    const back = throughBson(value);
    expect(Object.getPrototypeOf(back)).toBe(Object.prototype);
    expect(ownValue(back as typeof value, '__proto__')).toEqual({ polluted: true });
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  const integers: [bigint, Json][] = [
    [9007199254740993n, 9007199254740993n],
    [2n ** 63n - 1n, 2n ** 63n - 1n],
    [-(2n ** 63n), -(2n ** 63n)],
    [2n ** 63n, 2n ** 63n],
    [10n ** 33n + 7n, 10n ** 33n + 7n],
    [-(10n ** 34n) + 1n, -(10n ** 34n) + 1n],
    [10n ** 40n, 10n ** 40n],
    [5n, 5],
  ];
  test.each(integers)('the integer %s is exact', (value, expected) => {
    expect(throughBson(value)).toBe(expected);
  });

  test('an integer of 35 digits is refused, not rounded', () => {
    expect(() => toStored(10n ** 34n + 1n)).toThrow(expect.objectContaining({ code: 'number-out-of-range' }));
  });

  test('nesting beyond the limit is refused, up to it is stored', () => {
    const nested = (depth: number): Json => (depth === 0 ? 1 : [nested(depth - 1)]);
    expect(throughBson(nested(maximumDepth))).toEqual(nested(maximumDepth));
    expect(() => toStored(nested(maximumDepth + 1))).toThrow(expect.objectContaining({ code: 'value-too-deep' }));
  });

  test('what only an aggregation yields has a JSON form', () => {
    const at = new Date('2024-01-31T10:00:00Z');
    const row = BSON.deserialize(
      BSON.serialize({
        at,
        nan: Number.NaN,
        inf: Number.POSITIVE_INFINITY,
        half: BSON.Decimal128.fromString('0.5'),
        big: BSON.Decimal128.fromString('1E+20'),
      }),
    );
    expect(fromStored(row)).toEqual({
      at: '2024-01-31T10:00:00.000Z',
      nan: null,
      inf: null,
      half: 0.5,
      big: 10n ** 20n,
    });
  });
});
