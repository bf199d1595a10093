import { EJSON } from 'bson';
import { describe, expect, test } from 'vitest';
import { docFromJs, docToJs } from '../../../../src/embedded/bson/convert.ts';
import { compileFilter } from '../../../../src/embedded/query/filter.ts';
import { compileProjection } from '../../../../src/embedded/query/projection.ts';

/** The projected document as text, because the order of fields counts. */
const projected = (doc: object, projection: object, filter: object = {}) => {
  const { project } = compileProjection(docFromJs(projection), compileFilter(docFromJs(filter)));
  return EJSON.stringify(docToJs(project(docFromJs(doc))), { relaxed: true });
};

const doc = { _id: 0, a: 1, b: { c: 1, d: 2 }, e: [{ x: 1, y: 2 }, 3, [{ x: 5, y: 6 }]], s: [1, 2, 3] };
const others = '"b":{"c":1,"d":2},"e":[{"x":1,"y":2},3,[{"x":5,"y":6}]]';
const rest = `"a":1,${others}`;

const cases: [object, string][] = [
  [{}, `{"_id":0,${rest},"s":[1,2,3]}`],
  [{ b: 1, _id: 0 }, '{"b":{"c":1,"d":2}}'],
  [{ b: 1, a: 1 }, '{"_id":0,"a":1,"b":{"c":1,"d":2}}'],
  [{ 'b.c': 1 }, '{"_id":0,"b":{"c":1}}'],
  [{ b: { c: 1 } }, '{"_id":0,"b":{"c":1}}'],
  [{ b: { c: 0 } }, '{"_id":0,"a":1,"b":{"d":2},"e":[{"x":1,"y":2},3,[{"x":5,"y":6}]],"s":[1,2,3]}'],
  [{ 'e.x': 1 }, '{"_id":0,"e":[{"x":1},[{"x":5}]]}'],
  [{ 'e.x': 0, a: 0, b: 0, s: 0 }, '{"_id":0,"e":[{"y":2},3,[{"y":6}]]}'],
  [{ 'e.0': 1 }, '{"_id":0,"e":[{},[{}]]}'],
  [{ 'a.z': 1 }, '{"_id":0}'],
  [{ _id: 1 }, '{"_id":0}'],
  [{ _id: 0 }, `{${rest},"s":[1,2,3]}`],
  [{ _id: 1, a: 0 }, `{"_id":0,${others},"s":[1,2,3]}`],
  [{ a: false, s: 0 }, `{"_id":0,${others}}`],
  [{ a: 1.5 }, '{"_id":0,"a":1}'],
  [{ '_id.x': 1 }, '{}'],
  [{ z: 1 }, '{"_id":0}'],
  [{ a: null }, '{"_id":0,"a":null}'],
  [{ a: 'x' }, '{"_id":0,"a":"x"}'],
  [{ a: { $literal: 1 } }, '{"_id":0,"a":1}'],
  [{ a: [1, '$a'] }, '{"_id":0,"a":[1,1]}'],
  [{ z: '$a', b: 1, a: 1 }, '{"_id":0,"a":1,"b":{"c":1,"d":2},"z":1}'],
  [{ z: '$nothing' }, '{"_id":0}'],
  [{ 'b.z': '$a' }, '{"_id":0,"b":{"z":1}}'],
  [{ 'b.c': '$b.d', 'b.d': 1 }, '{"_id":0,"b":{"d":2,"c":2}}'],
  [{ 'e.z': '$a' }, '{"_id":0,"e":[{"z":1},{"z":1},[{"z":1}]]}'],
  [{ 'a.z': '$b' }, '{"_id":0,"a":{"z":{"c":1,"d":2}}}'],
  [{ _id: '$a' }, '{"_id":1}'],
  [{ _id: 0, z: '$a' }, '{"z":1}'],
  [{ s: { $slice: 1 } }, `{"_id":0,${rest},"s":[1]}`],
  [{ s: { $slice: -2 } }, `{"_id":0,${rest},"s":[2,3]}`],
  [{ s: { $slice: 0 } }, `{"_id":0,${rest},"s":[]}`],
  [{ s: { $slice: [1, 1] } }, `{"_id":0,${rest},"s":[2]}`],
  [{ s: { $slice: [-2, 1] } }, `{"_id":0,${rest},"s":[2]}`],
  [{ s: { $slice: [-9, 2] } }, `{"_id":0,${rest},"s":[1,2]}`],
  [{ s: { $slice: [9, 2] } }, `{"_id":0,${rest},"s":[]}`],
  [{ s: { $slice: ['$s', 2] } }, '{"_id":0,"s":[1,2]}'],
  [{ s: { $slice: 1 }, a: 1 }, '{"_id":0,"a":1,"s":[1]}'],
  [{ s: { $slice: 1 }, a: 0 }, `{"_id":0,${others},"s":[1]}`],
  [{ _id: 0, s: { $slice: 1 } }, `{${rest},"s":[1]}`],
  [{ a: { $slice: 1 } }, `{"_id":0,${rest},"s":[1,2,3]}`],
  [{ e: { $elemMatch: { x: 1 } } }, '{"_id":0,"e":[{"x":1,"y":2}]}'],
  [{ e: { $elemMatch: { x: 9 } } }, '{"_id":0}'],
  [{ e: { $elemMatch: { x: 1 } }, s: 1 }, '{"_id":0,"s":[1,2,3],"e":[{"x":1,"y":2}]}'],
  [{ e: { $elemMatch: { x: 1 } }, a: 0 }, '{"_id":0,"b":{"c":1,"d":2},"e":[{"x":1,"y":2}],"s":[1,2,3]}'],
];

describe('projections', () => {
  test.each(cases)('%j', (projection, expected) => {
    expect(projected(doc, projection)).toBe(expected);
  });

  const positional: [object, object, string][] = [
    [{ s: 2 }, { 's.$': 1 }, '{"_id":0,"s":[2]}'],
    [{ s: { $gt: 1 } }, { 's.$': 1 }, '{"_id":0,"s":[2]}'],
    [{ 'e.x': 1 }, { 'e.$': 1 }, '{"_id":0,"e":[{"x":1,"y":2}]}'],
    [{ s: { $elemMatch: { $gt: 2 } } }, { 's.$': 1, a: 1 }, '{"_id":0,"a":1,"s":[3]}'],
  ];
  test.each(positional)('found by %j, %j', (filter, projection, expected) => {
    expect(projected(doc, projection, filter)).toBe(expected);
  });

  test('the positional operator needs a query that matched an array element', () => {
    expect(() => projected(doc, { 's.$': 1 })).toThrow(expect.objectContaining({ code: 51246 }));
  });

  test('the projected document is another one, and the given one is left as it was', () => {
    const given = docFromJs(doc);
    const before = EJSON.stringify(docToJs(given));
    compileProjection(docFromJs({ 's.x': 0, 'b.q': 0 })).project(given);
    compileProjection(docFromJs({ 'b.z': '$a', s: { $slice: 1 } })).project(given);
    expect(EJSON.stringify(docToJs(given))).toBe(before);
  });

  const reads: [object, unknown][] = [
    [
      { a: 1, 'b.c': 1 },
      { _id: true, a: true, b: { c: true } },
    ],
    [{ a: 1, _id: 0 }, { a: true }],
    [{ z: '$b.c', _id: 0 }, { b: { c: true } }],
    [{ 's.$': 1 }, undefined],
    [{ a: 0 }, undefined],
    [{ s: { $slice: 1 } }, undefined],
  ];
  test.each(reads)('%j reads %j', (projection, expected) => {
    const plain = (tree: unknown): unknown =>
      tree instanceof Map ? Object.fromEntries([...tree].map(([name, below]) => [name, plain(below)])) : tree;
    expect(plain(compileProjection(docFromJs(projection)).wanted)).toEqual(expected);
  });
});
