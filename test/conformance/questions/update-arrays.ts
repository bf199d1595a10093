import { brief, type Spec, update } from './question.ts';
import { d, dec, l, re } from './values.ts';

type Row = [document: Spec, change: Spec];

const push: Row[] = [
  [{ a: [1] }, { a: 2 }], [{}, { a: 1 }], [{ a: [1] }, { a: [2, 3] }], [{ a: 5 }, { a: 1 }], [{ a: null }, { a: 1 }], [{ a: {} }, { a: 1 }], [{ a: [1] }, { a: { $each: [2, 3] } }],
  [{ a: [1] }, { a: { $each: 5 } }], [{ a: [1, 2] }, { a: { $each: [9], $position: 0 } }], [{ a: [1, 2] }, { a: { $each: [9], $position: 1 } }], [{ a: [1, 2] }, { a: { $each: [9], $position: 100 } }], [{ a: [1, 2, 3] }, { a: { $each: [9], $position: -1 } }], [{ a: [1, 2] }, { a: { $each: [8, 9], $position: -100 } }],
  [{ a: [1, 2] }, { a: { $each: [9], $position: 'x' } }], [{ a: [1, 2, 3] }, { a: { $each: [4], $slice: 2 } }], [{ a: [1, 2, 3] }, { a: { $each: [4], $slice: -2 } }], [{ a: [1, 2, 3] }, { a: { $each: [4], $slice: 0 } }], [{ a: [1, 2, 3] }, { a: { $each: [], $slice: -1 } }], [{ a: [1] }, { a: { $each: [2], $slice: 'x' } }],
  [{ a: [3, 1] }, { a: { $each: [2], $sort: 1 } }], [{ a: [3, 1] }, { a: { $each: [2], $sort: -1 } }], [{ a: [{ b: 2 }, { b: 1 }] }, { a: { $each: [{ b: 3 }], $sort: { b: -1 } } }], [{ a: [{ b: 2, c: 1 }, { b: 1 }] }, { a: { $each: [{ b: 2, c: 0 }], $sort: { b: 1, c: 1 } } }], [{ a: ['x', 2, null, [1], { z: 1 }] }, { a: { $each: [true], $sort: 1 } }],
  [{ a: [3, 1] }, { a: { $each: [2], $sort: 2 } }], [{ a: [3, 1] }, { a: { $each: [], $sort: 1 } }], [{ a: [5, 1, 3] }, { a: { $each: [4, 2], $sort: 1, $slice: -3 } }], [{ a: [5, 1] }, { a: { $each: [9], $position: 0, $sort: 1, $slice: 2 } }], [{ a: [1] }, { a: { $each: [2], $nope: 1 } }], [{ a: [1] }, { a: { $slice: 1 } }], [{ a: [1] }, { a: { b: 1, $each: [2] } }],
  [{ a: [[1], [2]] }, { 'a.0': 9 }], [{ a: { b: [1] } }, { 'a.b': 2 }], [{}, { 'a.b': 2 }], [{ a: [1] }, { a: 1, b: 2 }], [{ a: [{ b: { c: 2 } }, { b: { c: 1 } }] }, { a: { $each: [], $sort: { 'b.c': 1 } } }],
];
const add: Row[] = [
  [{ a: [1] }, { a: 1 }], [{ a: [1] }, { a: 2 }], [{}, { a: 1 }], [{ a: [1] }, { a: d(1) }], [{ a: [1] }, { a: l(1) }], [{ a: [dec('1.0')] }, { a: 1 }], [{ a: [1] }, { a: [1] }], [{ a: [1] }, { a: { $each: [1, 2, 2, 3] } }], [{ a: [{ b: 1, c: 2 }] }, { a: { b: 1, c: 2 } }], [{ a: [{ b: 1, c: 2 }] }, { a: { c: 2, b: 1 } }],
  [{ a: 5 }, { a: 1 }], [{ a: null }, { a: 1 }], [{ a: [1, 1] }, { a: 1 }], [{ a: [1, 1] }, { a: 2 }], [{ a: [null] }, { a: null }], [{ a: [1] }, { a: { $each: 1 } }], [{ a: [1] }, { a: { $each: [2], $slice: 1 } }], [{ a: [d(Number.NaN)] }, { a: d(Number.NaN) }], [{ a: ['a'] }, { a: { $each: ['A', 'a'] } }],
];
const pull: Row[] = [
  [{ a: [1, 2, 1] }, { a: 1 }], [{ a: [1, 2, 3] }, { a: { $gt: 1 } }], [{ a: [1, 2, 3] }, { a: { $in: [1, 3] } }], [{ a: [1, 2] }, { a: 9 }], [{}, { a: 1 }], [{ a: 5 }, { a: 5 }], [{ a: null }, { a: 1 }], [{ a: [{ b: 1 }, { b: 2 }] }, { a: { b: 1 } }], [{ a: [{ b: 1, c: 2 }, { b: 1 }] }, { a: { b: 1 } }],
  [{ a: [{ b: 1, c: 2 }, { b: 1 }] }, { a: { b: 1, c: 2 } }], [{ a: [{ b: 1 }, { b: 5 }] }, { a: { b: { $gte: 2 } } }], [{ a: [[1], [2], 1] }, { a: [1] }], [{ a: [null, 1, { b: null }] }, { a: null }], [{ a: ['abc', 'b', 5] }, { a: re('b') }], [{ a: ['abc', 'b', 5] }, { a: { $regex: '^b' } }], [{ a: [1, d(1), l(1), '1'] }, { a: 1 }],
  [{ a: [{ b: [{ c: 1 }, { c: 2 }] }] }, { a: { b: { $elemMatch: { c: 2 } } } }], [{ a: [{ b: 1 }, { c: 1 }, 5] }, { a: { b: null } }], [{ a: [{ b: 1 }, { c: 1 }, 5] }, { a: { b: { $exists: false } } }], [{ a: [1, 2, 3] }, { a: { $ne: 2 } }], [{ a: [1, 2, 3] }, { a: { $not: { $gt: 1 } } }], [{ a: [1, [2, 3]] }, { a: { $size: 2 } }], [{ a: [1, 2] }, { a: { $nope: 1 } }],
  [{ a: { b: [1, 2] } }, { 'a.b': 1 }], [{ a: [{ b: 1 }, { b: 2 }] }, { a: { $or: [{ b: 1 }, { b: 7 }] } }], [{ a: [{ b: [1, 2] }, { b: [3] }] }, { a: { b: 2 } }], [{ a: [{}, { b: 1 }] }, { a: {} }], [{ a: [1, 2, 3, 4] }, { a: { $gt: 1, $lt: 4 } }],
];
const pullAll: Row[] = [
  [{ a: [1, 2, 1, 3] }, { a: [1, 3] }], [{ a: [1, 2] }, { a: [] }], [{ a: [1] }, { a: 1 }], [{}, { a: [1] }], [{ a: 5 }, { a: [5] }], [{ a: [{ b: 1, c: 1 }, { b: 1 }] }, { a: [{ b: 1 }] }], [{ a: [1, d(1), dec('1')] }, { a: [1] }], [{ a: [[1], 1] }, { a: [[1]] }], [{ a: [null, 1] }, { a: [null] }],
];
const pop: Row[] = [
  [{ a: [1, 2, 3] }, { a: 1 }], [{ a: [1, 2, 3] }, { a: -1 }], [{ a: [] }, { a: 1 }], [{ a: [1] }, { a: 1 }], [{}, { a: 1 }], [{ a: 5 }, { a: 1 }], [{ a: null }, { a: 1 }], [{ a: [1, 2] }, { a: 2 }], [{ a: [1, 2] }, { a: 0 }], [{ a: [1, 2] }, { a: d(-1) }], [{ a: [1, 2] }, { a: 'x' }], [{ a: [1, 2] }, { a: d(1.5) }], [{ a: { b: [1, 2] } }, { 'a.b': 1 }],
];

const rows = (operator: string, table: Row[]) =>
  table.map(([document, change]) => update(`${operator} ${brief(change)} in ${brief(document)}`, [{ _id: 1, ...document }], {}, { [operator]: change }));

type Positional = [name: string, document: Spec, filter: Spec, change: Spec, arrayFilters?: unknown];

const positional: Positional[] = [
  ['$ of an equality', { a: [1, 2, 3] }, { a: 2 }, { $set: { 'a.$': 9 } }],
  ['$ of a range', { a: [1, 5, 9] }, { a: { $gt: 4 } }, { $inc: { 'a.$': 1 } }],
  ['$ of $elemMatch', { a: [{ b: 1, c: 1 }, { b: 1, c: 2 }] }, { a: { $elemMatch: { b: 1, c: 2 } } }, { $set: { 'a.$.d': 9 } }],
  ['$ of a dotted path', { a: [{ b: 1 }, { b: 2 }] }, { 'a.b': 2 }, { $set: { 'a.$.b': 9 } }],
  ['$ of a path further on', { a: [{ b: { c: 1 } }, { b: { c: 2 } }] }, { 'a.b.c': 2 }, { $set: { 'a.$.b': 9 } }],
  ['$ under $and', { a: [1, 2, 3] }, { $and: [{ _id: 1 }, { a: 3 }] }, { $set: { 'a.$': 9 } }],
  ['$ under $or', { a: [1, 2, 3] }, { $or: [{ a: 7 }, { a: 3 }] }, { $set: { 'a.$': 9 } }],
  ['$ of $in', { a: [1, 2, 3] }, { a: { $in: [3, 2] } }, { $set: { 'a.$': 9 } }],
  ['$ without an array in the filter', { a: [1] }, { _id: 1 }, { $set: { 'a.$': 9 } }],
  ['$ on a field that is no array', { a: 1 }, { a: 1 }, { $set: { 'a.$': 9 } }],
  ['$ twice in a path', { a: [[1]] }, { a: [1] }, { $set: { 'a.$.$': 9 } }],
  ['$unset of $', { a: [1, 2] }, { a: 1 }, { $unset: { 'a.$': 1 } }],
  ['$push through $', { a: [{ b: [1] }] }, { 'a.b': 1 }, { $push: { 'a.$.b': 2 } }],
  ['$[] all elements', { a: [1, 2, 3] }, {}, { $inc: { 'a.$[]': 10 } }],
  ['$[] all documents', { a: [{ b: 1 }, { b: 2 }] }, {}, { $set: { 'a.$[].c': 0 } }],
  ['$[] nested', { a: [{ b: [1, 2] }, { b: [3] }] }, {}, { $mul: { 'a.$[].b.$[]': 2 } }],
  ['$[] on nothing', {}, {}, { $set: { 'a.$[]': 1 } }],
  ['$[] on a number', { a: 5 }, {}, { $set: { 'a.$[]': 1 } }],
  ['$[] on an empty array', { a: [] }, {}, { $set: { 'a.$[]': 1 } }],
  ['$[] through a scalar', { a: [1, { b: 1 }] }, {}, { $set: { 'a.$[].b': 2 } }],
  ['$[x] of values', { a: [1, 5, 9] }, {}, { $set: { 'a.$[x]': 0 } }, [{ x: { $gt: 4 } }]],
  ['$[x] of documents', { a: [{ b: 1 }, { b: 2 }] }, {}, { $set: { 'a.$[x].c': 1 } }, [{ 'x.b': 2 }]],
  ['$[x] of two conditions', { a: [{ b: 1, c: 1 }, { b: 2, c: 1 }] }, {}, { $set: { 'a.$[x].d': 1 } }, [{ 'x.b': 2, 'x.c': 1 }]],
  ['$[x] with $or', { a: [1, 2, 3] }, {}, { $inc: { 'a.$[x]': 1 } }, [{ $or: [{ x: 1 }, { x: 3 }] }]],
  ['$[x] with $and', { a: [1, 2, 3] }, {}, { $inc: { 'a.$[x]': 1 } }, [{ $and: [{ x: { $gt: 1 } }, { x: { $lt: 3 } }] }]],
  ['$[x] and $[y]', { a: [{ b: [1, 2] }, { b: [3, 4], k: 1 }] }, {}, { $inc: { 'a.$[x].b.$[y]': 10 } }, [{ 'x.k': 1 }, { y: 4 }]],
  ['$[x] that meets nothing', { a: [1] }, {}, { $inc: { 'a.$[x]': 1 } }, [{ x: 7 }]],
  ['$[x] $unset', { a: [{ b: 1 }, { b: 2 }] }, {}, { $unset: { 'a.$[x].b': 1 } }, [{ 'x.b': 1 }]],
  ['$[x] $push', { a: [{ b: [1], n: 1 }, { n: 2 }] }, {}, { $push: { 'a.$[x].b': 2 } }, [{ 'x.n': { $gte: 1 } }]],
  ['$[x] without a filter for it', { a: [1] }, {}, { $set: { 'a.$[x]': 1 } }, []],
  ['a filter that is not used', { a: [1] }, {}, { $set: { a: 1 } }, [{ x: 1 }]],
  ['two filters of one name', { a: [1] }, {}, { $set: { 'a.$[x]': 1 } }, [{ x: 1 }, { x: 2 }]],
  ['a filter with two names', { a: [1] }, {}, { $set: { 'a.$[x]': 1 } }, [{ x: 1, y: 1 }]],
  ['an empty filter', { a: [1] }, {}, { $set: { 'a.$[x]': 1 } }, [{}]],
  ['a bad name', { a: [1] }, {}, { $set: { 'a.$[X]': 1 } }, [{ X: 1 }]],
  ['filters that are no list', { a: [1] }, {}, { $set: { 'a.$[x]': 1 } }, { x: 1 }],
  ['$[x] and a conflicting path', { a: [{ b: 1 }] }, {}, { $set: { 'a.$[x].b': 1, 'a.0.b': 2 } }, [{ 'x.b': 1 }]],
];

export const questions = [
  ...rows('$push', push),
  ...rows('$addToSet', add),
  ...rows('$pull', pull),
  ...rows('$pullAll', pullAll),
  ...rows('$pop', pop),
  ...positional.map(([name, document, filter, change, arrayFilters]) =>
    update(name, [{ _id: 1, ...document }], filter, change, arrayFilters === undefined ? {} : { arrayFilters }),
  ),
];
