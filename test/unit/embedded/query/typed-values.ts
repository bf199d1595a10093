import { Binary, BSONRegExp, Decimal128, Double, Long, MaxKey, MinKey, ObjectId, Timestamp } from 'bson';
import { docFromJs } from '../../../../src/embedded/bson/convert.ts';
import type { Doc } from '../../../../src/embedded/bson/value.ts';

export const long = (text: string) => Long.fromString(text);
export const decimal = (text: string) => Decimal128.fromString(text);
export const double = (value: number) => new Double(value);

/** One value of each type and corner in the field `v`, by a name that tests speak of it with. */
export const typedValues: Readonly<Record<string, unknown>> = {
  null: null,
  true: true,
  false: false,
  int0: 0,
  int5: 5,
  double5: double(5),
  long5: long('5'),
  decimal5: decimal('5.0'),
  'double5.5': double(5.5),
  'decimal5.5': decimal('5.5'),
  nan: Number.NaN,
  decimalNan: decimal('NaN'),
  infinity: Number.POSITIVE_INFINITY,
  'long2^53+1': long('9007199254740993'),
  'double2^53': double(9007199254740992),
  empty: '',
  '"5"': '5',
  abc: 'abc',
  '{}': {},
  '{a:5}': { a: 5 },
  '{a:5,b:1}': { a: 5, b: 1 },
  '{b:1,a:5}': { b: 1, a: 5 },
  '[]': [],
  '[5]': [5],
  '[5,abc]': [5, 'abc'],
  '[abc,5]': ['abc', 5],
  '[[5]]': [[5]],
  '[null]': [null],
  date5: new Date(5),
  date6: new Date(6),
  id1: new ObjectId('5f0000000000000000000001'),
  id2: new ObjectId('5f0000000000000000000002'),
  binary: new Binary(Buffer.from([1, 2])),
  timestamp: new Timestamp({ t: 5, i: 1 }),
  regex: new BSONRegExp('abc', ''),
  regexI: new BSONRegExp('abc', 'i'),
  minKey: new MinKey(),
  maxKey: new MaxKey(),
};

/** The documents `{ _id: name, v: value }`, and one without `v` named `missing`. */
export const typedDocuments: readonly Doc[] = [
  ...Object.entries(typedValues).map(([name, v]) => docFromJs({ _id: name, v })),
  docFromJs({ _id: 'missing' }),
];
