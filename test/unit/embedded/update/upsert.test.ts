import { BSONRegExp } from 'bson';
import { describe, expect, test } from 'vitest';
import { upserted } from './apply.ts';

const cases: [object, object, string | number][] = [
  [{ _id: 5, z: 1, a: 2 }, { $set: { m: 1 } }, '{"_id":5,"a":2,"z":1,"m":1}'],
  [{ a: 2, _id: 5 }, { $set: { m: 1 } }, '{"_id":5,"a":2,"m":1}'],
  [
    { _id: 5, a: { $eq: 1 }, b: { $in: [3] }, c: { $in: [3, 4] }, d: { $gt: 1 } },
    { $set: { m: 1 } },
    '{"_id":5,"a":1,"b":3,"m":1}',
  ],
  [{ $and: [{ _id: 5 }, { a: 1 }] }, { $set: { m: 1 } }, '{"_id":5,"a":1,"m":1}'],
  [{ _id: 5, $or: [{ a: 1 }] }, { $set: { m: 1 } }, '{"_id":5,"a":1,"m":1}'],
  [{ _id: 5, $or: [{ a: 1 }, { b: 1 }] }, { $set: { m: 1 } }, '{"_id":5,"m":1}'],
  [{ _id: 5, $nor: [{ a: 1 }] }, { $set: { m: 1 } }, '{"_id":5,"m":1}'],
  [{ _id: 5, a: new BSONRegExp('x', '') }, { $set: { m: 1 } }, '{"_id":5,"m":1}'],
  [{ _id: 5, a: { $all: [1] } }, { $set: { m: 1 } }, '{"_id":5,"a":1,"m":1}'],
  [{ _id: 5, a: { $all: [1, 2] } }, { $set: { m: 1 } }, 54],
  [{ _id: 5, a: 1, $and: [{ a: 1 }] }, { $set: { m: 1 } }, 54],
  [{ _id: 5, a: { b: 1 }, 'a.c': 2 }, { $set: { m: 1 } }, 54],
  [{ _id: 5, 'a.b': 1, 'a.c': 2 }, { $set: { m: 1 } }, '{"_id":5,"a":{"b":1,"c":2},"m":1}'],
  [{ _id: 5, 'a.0': 1 }, { $set: { m: 1 } }, '{"_id":5,"a":{"0":1},"m":1}'],
  [{ '_id.x': 5 }, { $set: { m: 1 } }, '{"_id":{"x":5},"m":1}'],
  [{ _id: 5, a: null }, { $set: { m: 1 } }, '{"_id":5,"a":null,"m":1}'],
  [{ _id: 5, a: 3 }, { $set: { a: 1 } }, '{"_id":5,"a":1}'],
  [{ _id: 5, a: 3 }, { $inc: { a: 1 } }, '{"_id":5,"a":4}'],
  [{ _id: 5, a: { x: 1 } }, { $set: { 'a.b': 1 } }, '{"_id":5,"a":{"x":1,"b":1}}'],
  [{ _id: 5, a: 1 }, { $push: { a: 1 } }, 2],
  [{ _id: 5, a: 1 }, { $set: { 'a.$': 1 } }, 2],
  [{ _id: 5 }, { $setOnInsert: { c: 1 }, $inc: { n: 2 } }, '{"_id":5,"c":1,"n":2}'],
  [{ _id: 5 }, { $set: { _id: 6 } }, 66],
  [{ a: 3 }, { $set: { _id: 6 } }, '{"_id":6,"a":3}'],
  [{ a: 3 }, { $set: { _id: [1] } }, 53],
  [{ a: 3 }, { _id: new BSONRegExp('x', ''), m: 1 }, 53],
  [{ _id: 5, a: 2 }, { m: 1 }, '{"_id":5,"m":1}'],
  [{ _id: 5, a: 2 }, { m: 1, _id: 6 }, 66],
  [{ a: 2 }, { m: 1, _id: 6 }, '{"_id":6,"m":1}'],
  [{ _id: { $gt: 5 } }, { m: 1, _id: 6 }, '{"_id":6,"m":1}'],
];

describe('what an upsert inserts', () => {
  test.each(cases)('%j with %j', (filter, update, expected) => {
    expect(upserted(filter, update)).toBe(expected);
  });

  test('without an _id from either side it gets an object id, in front', () => {
    expect(upserted({ a: 1 }, { $set: { b: 2 } })).toMatch(/^\{"_id":\{"\$oid":"[0-9a-f]{24}"\},"a":1,"b":2\}$/);
    expect(upserted({ a: 1 }, { b: 2 })).toMatch(/^\{"_id":\{"\$oid":"[0-9a-f]{24}"\},"b":2\}$/);
  });
});
