import fc from 'fast-check';
import { type Json, objectOf } from '../../../src/records/json.ts';

const awkwardKeys = [
  '',
  '.',
  '$',
  '$set',
  'a.b',
  '__proto__',
  'constructor',
  'hasOwnProperty',
  'toString',
  '%',
  '%2E',
  '%24',
  '_bsontype',
  '_id',
  'id',
  'toBSON',
  '$oid',
  '$ref',
  '$id',
  'length',
  '0',
  ' ',
  'data',
  '%5F_proto__',
];

/** Any key that JSON allows but NUL, with those over-represented that databases and JavaScript stumble on. */
export const anyKey: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...awkwardKeys),
  fc.string({ unit: 'grapheme', maxLength: 8 }).filter((key) => !key.includes('\0')),
);

const anyNumber = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer(),
  fc.bigInt({ min: -(10n ** 34n) + 1n, max: 10n ** 34n - 1n }).map((value) => {
    const safe = value >= Number.MIN_SAFE_INTEGER && value <= Number.MAX_SAFE_INTEGER;
    return safe ? Number(value) : value;
  }),
);

/** Any JSON value with awkward keys and numbers of every size that can be stored. */
export const anyJson: fc.Arbitrary<Json> = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom(null, true, false, 0, -0, ''),
    fc.string({ unit: 'grapheme' }),
    anyNumber,
    fc.array(tie('value'), { maxLength: 4 }),
    fc.array(fc.tuple(anyKey, tie('value')), { maxLength: 5 }).map(objectOf),
  ),
})).value;

/** Any JSON object, as the data of a record. */
export const anyData = fc.array(fc.tuple(anyKey, anyJson), { maxLength: 6 }).map(objectOf);
