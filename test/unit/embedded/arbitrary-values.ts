import { Binary, BSONRegExp, Code, Decimal128, MaxKey, MinKey, ObjectId, Timestamp } from 'bson';
import fc from 'fast-check';
import { type Doc, Int32, type Value } from '../../../src/embedded/bson/value.ts';

/** Numbers of all types that are close to one another, so that comparisons meet their corners. */
export const numbers: fc.Arbitrary<Value> = fc.oneof(
  fc.integer({ min: -3, max: 3 }).map((n) => new Int32(n)),
  fc.integer().map((n) => new Int32(n)),
  fc.double(),
  fc.constantFrom(0, -0, 0.1, 2 ** 53, 2 ** 63, -(2 ** 63), Number.NaN, Infinity, -Infinity, 5e-324, 1.7e308),
  fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }),
  fc.constantFrom(0n, 2n ** 53n, 2n ** 53n + 1n, 2n ** 53n - 1n, -(2n ** 53n) - 1n, 2n ** 63n - 1n),
  fc
    .constantFrom('0', '-0', '0.1', '1', '1.0', '10E-1', '9007199254740993', '9007199254740992.5', '-9007199254740993')
    .map((text) => Decimal128.fromString(text)),
  fc
    .constantFrom('NaN', 'Infinity', '-Infinity', '1E+6000', '-1E+6000', '1E-6000', '-1E-6000', '9223372036854775808')
    .map((text) => Decimal128.fromString(text)),
  fc
    .tuple(fc.bigInt({ min: -(10n ** 34n) + 1n, max: 10n ** 34n - 1n }), fc.integer({ min: -400, max: 400 }))
    .map(([digits, exponent]) => Decimal128.fromString(`${digits}E${exponent}`)),
);

const words = fc.oneof(
  fc.constantFrom('', 'a', 'b', 'ab', 'a\0', 'a\0b', '\u{1f600}', '\ufb01', 'é'),
  fc.string({ unit: 'grapheme' }),
);

const scalars: fc.Arbitrary<Value> = fc.oneof(
  numbers,
  words,
  fc.constant(null),
  fc.boolean(),
  fc.integer({ min: -8.64e15, max: 8.64e15 }).map((ms) => new Date(ms)),
  fc.uint8Array({ minLength: 12, maxLength: 12 }).map((id) => new ObjectId(id)),
  fc.tuple(fc.uint8Array({ maxLength: 4 }), fc.constantFrom(0, 4, 128)).map(([b, type]) => new Binary(b, type)),
  fc.tuple(fc.nat(), fc.nat()).map(([t, i]) => new Timestamp({ t, i })),
  fc
    .tuple(fc.constantFrom('a', 'a.*', ''), fc.constantFrom('', 'i', 'im'))
    .map(([pattern, options]) => new BSONRegExp(pattern, options)),
  words.map((code) => new Code(code)),
  fc.constantFrom(new MinKey(), new MaxKey()),
);

const names = fc.oneof(
  fc.constantFrom('a', 'b', 'c', '0', '1', '__proto__', '$a', 'a.b', ''),
  fc.string({ unit: 'grapheme' }).filter((name) => !name.includes('\0')),
);

/** Any value, nested up to three levels. */
export const values: fc.Arbitrary<Value> = fc.letrec<{ value: Value; doc: Doc; array: Value[] }>((tie) => ({
  value: fc.oneof({ depthSize: 'small', maxDepth: 3 }, scalars, tie('doc'), tie('array')),
  array: fc.array(tie('value'), { maxLength: 4 }),
  doc: fc.array(fc.tuple(names, tie('value')), { maxLength: 4 }).map((fields) => new Map(fields)),
})).value;

/** Any document. */
export const docs: fc.Arbitrary<Doc> = fc.array(fc.tuple(names, values), { maxLength: 6 }).map((f) => new Map(f));
