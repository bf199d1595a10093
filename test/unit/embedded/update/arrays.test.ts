import { BSONRegExp, Double } from 'bson';
import { describe, expect, test } from 'vitest';
import { type Extras, updated } from './apply.ts';

const double = (value: number) => new Double(value);

const push: [object, object, string | number][] = [
  [{ a: [1] }, { $push: { a: 2 } }, '{"a":[1,2]}'],
  [{ a: [1] }, { $push: { a: [2] } }, '{"a":[1,[2]]}'],
  [{}, { $push: { a: 2 } }, '{"a":[2]}'],
  [{}, { $push: { 'a.b': 2 } }, '{"a":{"b":[2]}}'],
  [{ a: 1 }, { $push: { a: 1 } }, 2],
  [{ a: null }, { $push: { a: 1 } }, 2],
  [{ a: { b: 1 } }, { $push: { a: 1 } }, 2],
  [{ a: [1] }, { $push: { a: { $each: [2, 3] } } }, '{"a":[1,2,3]}'],
  [{ a: [1] }, { $push: { a: { $each: [] } } }, 'same'],
  [{}, { $push: { a: { $each: [] } } }, '{"a":[]}'],
  [{ a: [1, 2, 3] }, { $push: { a: { $each: [9], $position: 1 } } }, '{"a":[1,9,2,3]}'],
  [{ a: [1, 2, 3] }, { $push: { a: { $each: [9], $position: -1 } } }, '{"a":[1,2,9,3]}'],
  [{ a: [1, 2, 3] }, { $push: { a: { $each: [9], $position: -9 } } }, '{"a":[9,1,2,3]}'],
  [{ a: [1, 2, 3] }, { $push: { a: { $each: [9], $position: 9 } } }, '{"a":[1,2,3,9]}'],
  [{ a: [1, 2, 3] }, { $push: { a: { $each: [9], $slice: 2 } } }, '{"a":[1,2]}'],
  [{ a: [1, 2, 3] }, { $push: { a: { $each: [9], $slice: -2 } } }, '{"a":[3,9]}'],
  [{ a: [1, 2, 3] }, { $push: { a: { $each: [], $slice: 0 } } }, '{"a":[]}'],
  [{ a: [3, 'x', null, 1] }, { $push: { a: { $each: [2], $sort: 1 } } }, '{"a":[null,1,2,3,"x"]}'],
  [{ a: [3, 1] }, { $push: { a: { $each: [2], $sort: -1, $slice: 2 } } }, '{"a":[3,2]}'],
  [
    { a: [{ x: 3 }, { x: 1 }, 5] },
    { $push: { a: { $each: [{ x: 2 }], $sort: { x: 1 } } } },
    '{"a":[5,{"x":1},{"x":2},{"x":3}]}',
  ],
  [
    { a: [{ x: { y: 1 } }] },
    { $push: { a: { $each: [{ x: { y: 2 } }], $sort: { 'x.y': -1 } } } },
    '{"a":[{"x":{"y":2}},{"x":{"y":1}}]}',
  ],
  [{ a: [] }, { $push: { a: { $each: 1 } } }, 2],
  [{ a: [] }, { $push: { a: { $each: [], $foo: 1 } } }, 2],
  [{ a: [] }, { $push: { a: { $each: [], $slice: 1.5 } } }, 2],
  [{ a: [] }, { $push: { a: { $each: [], $slice: 'x' } } }, 2],
  [{ a: [] }, { $push: { a: { $each: [], $position: 'x' } } }, 2],
  [{ a: [] }, { $push: { a: { $each: [], $sort: 2 } } }, 2],
  [{ a: [] }, { $push: { a: { $each: [], $sort: {} } } }, 2],
  [{ a: [] }, { $push: { a: { $each: [], $sort: { b: 2 } } } }, 2],
];

const sets: [object, object, string | number][] = [
  [{ a: [1] }, { $addToSet: { a: 2 } }, '{"a":[1,2]}'],
  [{ a: [1] }, { $addToSet: { a: double(1) } }, 'same'],
  [{ a: [{ x: 1, y: 2 }] }, { $addToSet: { a: { y: 2, x: 1 } } }, '{"a":[{"x":1,"y":2},{"y":2,"x":1}]}'],
  [{ a: [1] }, { $addToSet: { a: { $each: [2, 2, 1] } } }, '{"a":[1,2]}'],
  [{ a: [1] }, { $addToSet: { a: [1] } }, '{"a":[1,[1]]}'],
  [{}, { $addToSet: { a: 1 } }, '{"a":[1]}'],
  [{}, { $addToSet: { a: { $each: [] } } }, '{"a":[]}'],
  [{ a: 1 }, { $addToSet: { a: 1 } }, 2],
  [{ a: [] }, { $addToSet: { a: { $each: 1 } } }, 14],
  [{ a: [] }, { $addToSet: { a: { $each: [], $x: 1 } } }, 2],
];

const removals: [object, object, string | number][] = [
  [{ a: [1, 2] }, { $pop: { a: 1 } }, '{"a":[1]}'],
  [{ a: [1, 2] }, { $pop: { a: -1 } }, '{"a":[2]}'],
  [{ a: [] }, { $pop: { a: 1 } }, 'same'],
  [{}, { $pop: { a: 1, 'b.c': 1 } }, 'same'],
  [{ a: 1 }, { $pop: { a: 1 } }, 14],
  [{ a: { b: 1 } }, { $pop: { 'a.b.c': 1 } }, 28],
  [{ a: [1] }, { $pop: { a: 2 } }, 9],
  [{ a: [1] }, { $pop: { a: 'x' } }, 9],
  [{ a: [1, 2, 'x', null] }, { $pull: { a: null } }, '{"a":[1,2,"x"]}'],
  [{ a: [1, double(1), 2] }, { $pull: { a: 1 } }, '{"a":[2]}'],
  [{ a: [1, 2] }, { $pull: { a: 9 } }, 'same'],
  [{ a: ['abc', 'x', 1] }, { $pull: { a: new BSONRegExp('^a', '') } }, '{"a":["x",1]}'],
  [{ a: [1, 5, 9] }, { $pull: { a: { $gt: 1, $lt: 9 } } }, '{"a":[1,9]}'],
  [{ a: [[6, 1], 3, 7] }, { $pull: { a: { $gt: 5 } } }, '{"a":[3]}'],
  [{ a: [[1, 2], 1] }, { $pull: { a: [1, 2] } }, '{"a":[1]}'],
  [{ a: [1, 2] }, { $pull: { a: { $in: [1] } } }, '{"a":[2]}'],
  [{ a: [{ b: 1, c: 1 }, { b: 2 }] }, { $pull: { a: { b: 1 } } }, '{"a":[{"b":2}]}'],
  [{ a: [{ b: [1, 2] }, { b: 2 }, 5] }, { $pull: { a: { b: 2 } } }, '{"a":[5]}'],
  [{ a: [{ b: 1 }, { b: 5 }] }, { $pull: { a: { b: { $gte: 5 } } } }, '{"a":[{"b":1}]}'],
  [{ a: [{ b: 1 }, 5] }, { $pull: { a: {} } }, '{"a":[5]}'],
  [{ a: [{ b: 1 }, { b: 2, c: 1 }] }, { $pull: { a: { $or: [{ b: 1 }, { c: 2 }] } } }, '{"a":[{"b":2,"c":1}]}'],
  [{ a: 1 }, { $pull: { a: 1 } }, 2],
  [{}, { $pull: { a: 1 } }, 'same'],
  [{ a: 1 }, { $pull: { 'a.b': 1 } }, 28],
  [{ a: [1, 2, 1] }, { $pullAll: { a: [1, 9] } }, '{"a":[2]}'],
  [{ a: [1] }, { $pullAll: { a: 1 } }, 2],
  [{ a: 1 }, { $pullAll: { a: [1] } }, 2],
];

const positions: [object, object, Extras, string | number][] = [
  [{ a: [1, 2] }, { $set: { 'a.$': 5 } }, { filter: { a: 2 } }, '{"a":[1,5]}'],
  [{ a: [{ b: 1 }, { b: 2 }] }, { $set: { 'a.$.b': 5 } }, { filter: { 'a.b': 2 } }, '{"a":[{"b":1},{"b":5}]}'],
  [
    { a: [{ b: 1 }, { b: 2 }] },
    { $inc: { 'a.$.b': 5 } },
    { filter: { a: { $elemMatch: { b: 2 } } } },
    '{"a":[{"b":1},{"b":7}]}',
  ],
  [{ a: [1, 2] }, { $unset: { 'a.$': 1 } }, { filter: { $and: [{ a: 2 }] } }, '{"a":[1,null]}'],
  [{ a: [1] }, { $set: { 'a.$': 5 } }, {}, 2],
  [{ a: [1] }, { $set: { 'a.$.$': 5 } }, { filter: { a: 1 } }, 2],
  [{ a: [1] }, { $set: { $: 5 } }, { filter: { a: 1 } }, 2],
  [{ a: [1, 2] }, { $set: { 'a.$': 5, 'a.1': 6 } }, { filter: { a: 2 } }, 40],
  [{ a: [1, 2] }, { $set: { 'a.$[]': 5 } }, {}, '{"a":[5,5]}'],
  [{ a: [] }, { $set: { 'a.$[]': 5 } }, {}, 'same'],
  [{ a: [[1], [2]] }, { $inc: { 'a.$[].$[]': 7 } }, {}, '{"a":[[8],[9]]}'],
  [{ a: [{ b: 1 }, { b: 2 }] }, { $set: { 'a.$[].c': 0 } }, {}, '{"a":[{"b":1,"c":0},{"b":2,"c":0}]}'],
  [{ a: [{ b: 1 }, 2] }, { $set: { 'a.$[].b': 5 } }, {}, 28],
  [{ a: 1 }, { $set: { 'a.$[]': 5 } }, {}, 2],
  [{}, { $set: { 'a.$[]': 5 } }, {}, 2],
  [{ a: [1] }, { $set: { '$[]': 5 } }, {}, 2],
  [{ a: [1, 2] }, { $set: { 'a.$[]': 5, 'a.0': 6 } }, {}, 40],
  [{ a: [1, 2, 3] }, { $set: { 'a.$[x]': 5 } }, { arrayFilters: [{ x: { $gte: 2 } }] }, '{"a":[1,5,5]}'],
  [{ a: [1, 2] }, { $set: { 'a.$[x]': 5 } }, { arrayFilters: [{ x: 9 }] }, 'same'],
  [
    { a: [{ b: 1, c: 2 }, { b: 3 }] },
    { $set: { 'a.$[x].d': 5 } },
    { arrayFilters: [{ $or: [{ 'x.b': 3 }, { 'x.c': 9 }] }] },
    '{"a":[{"b":1,"c":2},{"b":3,"d":5}]}',
  ],
  [
    {
      a: [
        { b: 1, c: 1 },
        { b: 1, c: 2 },
      ],
    },
    { $set: { 'a.$[x].d': 5 } },
    { arrayFilters: [{ 'x.b': 1, 'x.c': 2 }] },
    '{"a":[{"b":1,"c":1},{"b":1,"c":2,"d":5}]}',
  ],
  [
    { a: [{ b: [1, 2] }, { b: [2] }] },
    { $set: { 'a.$[].b.$[y]': 0 } },
    { arrayFilters: [{ y: 2 }] },
    '{"a":[{"b":[1,0]},{"b":[0]}]}',
  ],
  [{ a: [1, 2] }, { $set: { 'a.$[x]': 5, 'a.$[y]': 6 } }, { arrayFilters: [{ x: 1 }, { y: 2 }] }, '{"a":[5,6]}'],
  [{ a: [1, 2] }, { $set: { 'a.$[x]': 5, 'a.$[y]': 6 } }, { arrayFilters: [{ x: 2 }, { y: 2 }] }, 40],
  [{ a: [1] }, { $set: { 'a.$[x]': 5 } }, {}, 2],
  [{ a: [1] }, { $set: { 'a.$[x]': 5 } }, { arrayFilters: [{ x: 2 }, { y: 1 }] }, 9],
  [{ a: [1] }, { $set: { 'a.$[x]': 5 } }, { arrayFilters: [{ x: 2 }, { x: 1 }] }, 9],
  [{ a: [1] }, { $set: { 'a.$[X]': 5 } }, { arrayFilters: [{ X: 2 }] }, 2],
  [{ a: [1] }, { $set: { 'a.$[x]': 5 } }, { arrayFilters: [{ x: 2, y: 1 }] }, 9],
  [{ a: [1] }, { $set: { 'a.$[x]': 5 } }, { arrayFilters: [{}] }, 9],
  [{ a: [1] }, { b: 5 }, { arrayFilters: [{ x: 1 }] }, 9],
];

describe('update operators on arrays', () => {
  test.each([...push, ...sets, ...removals])('%j with %j', (doc, update, expected) => {
    expect(updated(doc, update)).toBe(expected);
  });

  test.each(positions)('%j with %j, %j', (doc, update, extras, expected) => {
    expect(updated(doc, update, extras)).toBe(expected);
  });
});
