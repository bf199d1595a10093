import { Binary, BSONRegExp, Decimal128, Double, Long, MaxKey, MinKey, ObjectId, Timestamp } from 'bson';

export const d = (value: number) => new Double(value);
export const l = (value: number | string) => Long.fromString(String(value));
export const dec = (text: string) => Decimal128.fromString(text);
export const oid = (digit: string) => new ObjectId(digit.repeat(24));
export const bin = (text: string, subType = 0) => new Binary(Buffer.from(text), subType);
export const re = (pattern: string, flags = '') => new BSONRegExp(pattern, flags);
export const day = (iso: string) => new Date(iso);
export const stamp = (t: number, i: number) => new Timestamp({ t, i });

/** One or more values of every type, each with the name that cases call it by; `undefined` stands for a missing field. */
export const pool: [string, unknown][] = [
  ['missing', undefined],
  ['null', null],
  ['minKey', new MinKey()],
  ['maxKey', new MaxKey()],
  ['int 0', 0],
  ['int 5', 5],
  ['int -5', -5],
  ['long 5', l(5)],
  ['long 2^53+1', l('9007199254740993')],
  ['double 0', d(0)],
  ['double -0', d(-0)],
  ['double 5', d(5)],
  ['double 5.5', d(5.5)],
  ['double 2^53', d(9007199254740992)],
  ['NaN', d(Number.NaN)],
  ['Infinity', d(Number.POSITIVE_INFINITY)],
  ['-Infinity', d(Number.NEGATIVE_INFINITY)],
  ['decimal 5', dec('5')],
  ['decimal 5.50', dec('5.50')],
  ['decimal 0.1', dec('0.1')],
  ['double 0.1', d(0.1)],
  ['text empty', ''],
  ['text 5', '5'],
  ['text abc', 'abc'],
  ['text ABC', 'ABC'],
  ['text é', 'é'],
  ['text emoji', '😀'],
  ['text nul', 'a\u0000b'],
  ['document empty', {}],
  ['document a1', { a: 1 }],
  ['document a1b2', { a: 1, b: 2 }],
  ['document b2a1', { b: 2, a: 1 }],
  ['array empty', []],
  ['array 5', [5]],
  ['array 1 5 9', [1, 5, 9]],
  ['array abc 5', ['abc', 5]],
  ['array null', [null]],
  ['array nested', [[5]]],
  ['array of documents', [{ a: 1 }, { a: 2, b: 3 }]],
  ['array -1 20', [-1, 20]],
  ['binary abc', bin('abc')],
  ['binary ab', bin('ab')],
  ['binary zz subtype 4', bin('zzzzzzzzzzzzzzzz', 4)],
  ['objectId a', oid('a')],
  ['objectId b', oid('b')],
  ['true', true],
  ['false', false],
  ['date 2020', day('2020-01-01T00:00:00Z')],
  ['date 1960', day('1960-06-15T12:30:00.500Z')],
  ['timestamp 1', stamp(1, 1)],
  ['timestamp 2', stamp(4000000000, 2)],
  ['regex abc', re('abc')],
  ['regex abc i', re('abc', 'i')],
];

/** The pool without `missing`: what can be written into a filter. */
export const operands = pool.filter(([label]) => label !== 'missing');

/** The pool's values with these names. */
export function pick(...labels: string[]): [string, unknown][] {
  return labels.map((label) => {
    const found = pool.find(([name]) => name === label);
    if (!found) throw new Error(`no value is called ${label}`);
    return found;
  });
}
