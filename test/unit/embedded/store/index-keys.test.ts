import { describe, expect, it } from 'vitest';
import { docFromJs, fromJs } from '../../../../src/embedded/bson/convert.ts';
import { EMPTY_ARRAY, encodeKey, type KeyPart } from '../../../../src/embedded/bson/key-codec.ts';
import { documentKeys } from '../../../../src/embedded/store/index-keys.ts';

const missing = undefined;

/** document, paths of the index, expected rows of key parts, multikey */
const cases: [doc: object, paths: string[], rows: KeyPart[][], multikey: boolean][] = [
  [{ a: 1 }, ['a'], [[fromJs(1)]], false],
  [{}, ['a'], [[missing]], false],
  [{ a: { b: 2 } }, ['a.b'], [[fromJs(2)]], false],
  [{ a: 5 }, ['a.b'], [[missing]], false],
  [{ a: [3, 1, 3] }, ['a'], [[fromJs(3)], [fromJs(1)]], true],
  [{ a: [] }, ['a'], [[EMPTY_ARRAY]], true],
  [{ a: [] }, ['a.b'], [[missing]], true],
  [{ a: [[1, 2], 3] }, ['a'], [[fromJs([1, 2])], [fromJs(3)]], true],
  [{ a: [{ b: 1 }, { b: [2, 3] }, {}, 4] }, ['a.b'], [[fromJs(1)], [fromJs(2)], [fromJs(3)], [missing]], true],
  [{ a: [7, 8] }, ['a.1'], [[fromJs(8)]], false],
  [{ a: [[7, 8]] }, ['a.0'], [[fromJs(7)], [fromJs(8)]], true],
  [
    { a: [1, 2], b: 5 },
    ['a', 'b'],
    [
      [fromJs(1), fromJs(5)],
      [fromJs(2), fromJs(5)],
    ],
    true,
  ],
  [
    { a: [{ b: 1, c: 2 }, { b: 3 }] },
    ['a.b', 'a.c'],
    [
      [fromJs(1), fromJs(2)],
      [fromJs(3), missing],
    ],
    true,
  ],
];

function textOf(keys: readonly { bytes: Buffer }[]): string[] {
  return keys.map(({ bytes }) => bytes.toString('hex')).sort();
}

describe('documentKeys', () => {
  it.each(cases)('takes %j apart for %j', (doc, paths, rows, multikey) => {
    const descending = paths.map(() => false);
    const source = { paths, descending, sparse: false };
    const split = paths.map((path) => path.split('.'));
    const made = documentKeys(source, split, docFromJs(doc));
    expect(textOf(made.keys)).toEqual(textOf(rows.map((row) => encodeKey(row, descending))));
    expect(made.multikey).toBe(multikey);
  });

  it('refuses two arrays side by side', () => {
    const source = { paths: ['a', 'x.b'], descending: [false, false], sparse: false };
    expect(() => documentKeys(source, [['a'], ['x', 'b']], docFromJs({ a: [1], x: { b: [2] } }))).toThrow(
      expect.objectContaining({ code: 171, message: 'cannot index parallel arrays [b] [a]' }),
    );
  });
});
