import { brief, own, type Spec, update } from './question.ts';
import { d, l, re } from './values.ts';

const seeds: [Spec, unknown][] = [
  [{ _id: 1 }, { $set: { a: 1 } }], [{ _id: 1, b: 2 }, { $set: { a: 1 } }], [{ _id: 1, 'b.c': 2 }, { $set: { a: 1 } }], [{ _id: 1, b: { $eq: 2 } }, { $set: { a: 1 } }], [{ _id: 1, b: { $gt: 2 } }, { $set: { a: 1 } }], [{ _id: 1, b: { $in: [2] } }, { $set: { a: 1 } }], [{ _id: 1, b: { $in: [2, 3] } }, { $set: { a: 1 } }],
  [{ _id: 1, b: { $all: [2] } }, { $set: { a: 1 } }], [{ $and: [{ _id: 1 }, { b: 2 }] }, { $set: { a: 1 } }], [{ $or: [{ _id: 1 }] }, { $set: { a: 1 } }], [{ _id: 1, $or: [{ b: 1 }, { b: 2 }] }, { $set: { a: 1 } }], [{ _id: 1, b: { c: 1 } }, { $set: { 'b.d': 2 } }], [{ _id: 1, b: 1 }, { $inc: { b: 2 } }],
  [{ _id: 1, b: 1 }, { $set: { b: 2 } }], [{ _id: 1, b: 1 }, { $unset: { b: 1 } }], [{ _id: 1 }, { $push: { a: 1 } }], [{ _id: 1 }, { $addToSet: { a: { $each: [1, 1, 2] } } }], [{ _id: 1 }, { $inc: { a: l(1) } }], [{ _id: 1 }, { $mul: { a: 2 } }], [{ _id: 1 }, { $mul: { a: d(2.5) } }], [{ _id: 1 }, { $min: { a: 3 } }], [{ _id: 1 }, { $setOnInsert: { a: 1, b: { c: 1 } } }],
  [{ _id: 1 }, { $set: { a: 1 }, $setOnInsert: { b: 2 } }], [{ _id: 1 }, { $setOnInsert: { a: 1 }, $set: { a: 2 } }], [{ _id: 1 }, { a: 5 }], [{ _id: 1, b: 2 }, { a: 5 }], [{ _id: 1 }, { _id: 2, a: 5 }], [{ _id: 1 }, { _id: 1, a: 5 }], [{ b: 1 }, { _id: 7, a: 5 }], [{ b: 1 }, { $set: { _id: 7 } }], [{ b: 1 }, { $setOnInsert: { _id: 7 } }], [{ _id: 1 }, {}],
  [{ _id: 1, b: null }, { $set: { a: 1 } }], [{ _id: 1, b: re('x') }, { $set: { a: 1 } }], [{ _id: 1, b: [1, 2] }, { $push: { b: 3 } }], [{ _id: 1, b: { $elemMatch: { c: 1 } } }, { $set: { a: 1 } }], [{ _id: 1, b: { $exists: true } }, { $set: { a: 1 } }], [{ _id: 1, b: { $not: { $eq: 2 } } }, { $set: { a: 1 } }], [{ _id: { $gt: 5 }, b: 1 }, { $set: { _id: 6 } }],
  [{ '_id.x': 1 }, { $set: { a: 1 } }], [{ _id: 1, a: 1, 'a.b': 1 }, { $set: { c: 1 } }], [{ _id: 1, b: 1, $and: [{ b: 1 }] }, { $set: { c: 1 } }], [{ _id: 1, b: 1, $and: [{ b: 2 }] }, { $set: { c: 1 } }], [{ _id: 1, a: 2 }, { $set: { 'a.$': 1 } }], [{ _id: 1 }, { $pull: { a: 1 } }], [{ _id: 1 }, { $rename: { a: 'b' } }], [{ _id: 1 }, { $pop: { a: 1 } }], [{ _id: 1, z: 1, y: 2 }, { $set: { m: 1, c: 2 } }],
  [{ _id: 1 }, [{ $set: { a: 1 } }]], [{ _id: 1, b: 2 }, [{ $set: { a: '$b' } }]], [{ _id: 1, b: 2 }, [{ $replaceWith: { x: 1 } }]], [{ _id: 1 }, [{ $unset: 'b' }]], [{ _id: 1, b: { $in: [] } }, { $set: { a: 1 } }], [{ _id: [1] }, { $set: { a: 1 } }],
];
const docs = [{ _id: 100, zz: 1 }];
const upserts = seeds.map(([filter, change]) => update(`upsert ${brief(filter)} with ${brief(change)}`, docs, filter, change, { upsert: true }));

const hits = [
  update('upsert that finds', [{ _id: 1, a: 1 }], { a: 1 }, { $set: { b: 1 }, $setOnInsert: { c: 1 } }, { upsert: true }),
  update('upsert with multi that finds none', docs, { _id: 5 }, { $set: { a: 1 } }, { upsert: true, multi: true }),
  update('upsert with $[x] on a missing array', docs, { _id: 5 }, { $set: { 'a.$[x]': 1 } }, { upsert: true, arrayFilters: [{ x: 1 }] }),
];

const pipelines: [string, Spec, unknown[]][] = [
  ['$set', { a: 1 }, [{ $set: { b: { $add: ['$a', 1] } } }]],
  ['$addFields and $unset', { a: 1, b: 2 }, [{ $addFields: { c: 3 } }, { $unset: ['a', 'b'] }]],
  ['$project', { a: 1, b: 2 }, [{ $project: { b: 1 } }]],
  ['$replaceWith', { a: 1, b: { c: 1 } }, [{ $replaceWith: '$b' }]],
  ['$replaceRoot', { a: 1, b: { c: 1 } }, [{ $replaceRoot: { newRoot: { $mergeObjects: ['$b', { a: '$a' }] } } }]],
  ['$set of a nested field', { a: { b: 1 } }, [{ $set: { 'a.c': '$a.b' } }]],
  ['$set into an array', { a: [{ b: 1 }, { b: 2 }] }, [{ $set: { 'a.c': 1 } }]],
  ['$set of a literal with a dollar', {}, [{ $set: { a: { $literal: '$x' } } }]],
  ['no change', { a: 1 }, [{ $set: { a: 1 } }]],
  ['an empty pipeline', { a: 1 }, []],
  ['a stage that is not allowed', { a: 1 }, [{ $match: { a: 1 } }]],
  ['$group is not allowed', { a: 1 }, [{ $group: { _id: 1 } }]],
  ['an unknown stage', { a: 1 }, [{ $nope: 1 }]],
  ['change of the _id', { a: 1 }, [{ $set: { _id: 5 } }]],
  ['$replaceWith a number', { a: 1 }, [{ $replaceWith: '$a' }]],
  ['an error while it runs', { a: 'x' }, [{ $set: { b: { $add: ['$a', 1] } } }]],
  ['$$REMOVE', { a: 1, b: 1 }, [{ $set: { b: '$$REMOVE' } }]],
  ['$cond', { a: 5 }, [{ $set: { size: { $cond: [{ $gt: ['$a', 3] }, 'big', 'small'] } } }]],
  ['the old _id after $replaceWith', { a: 1 }, [{ $replaceWith: { z: 1 } }]],
];
const pipeline = pipelines.map(([name, document, stages]) => update(`pipeline: ${name}`, [{ _id: 1, ...document }], {}, stages));

const people = [{ _id: 1, n: 'a', s: 3 }, { _id: 2, n: 'b', s: 1 }, { _id: 3, n: 'c', s: 2 }];
const modify: [string, Spec][] = [
  ['the old one by default', { query: { _id: 1 }, update: { $set: { s: 9 } } }], ['the new one', { query: { _id: 1 }, update: { $set: { s: 9 } }, new: true }], ['sorted', { query: {}, sort: { s: 1 }, update: { $set: { hit: true } }, new: true }], ['sorted down', { query: {}, sort: { s: -1 }, update: { $inc: { s: 1 } } }],
  ['none', { query: { _id: 9 }, update: { $set: { s: 9 } } }], ['none, new', { query: { _id: 9 }, update: { $set: { s: 9 } }, new: true }], ['upsert, old', { query: { _id: 9 }, update: { $set: { s: 9 } }, upsert: true }], ['upsert, new', { query: { _id: 9 }, update: { $set: { s: 9 } }, upsert: true, new: true }],
  ['remove', { query: { _id: 2 }, remove: true }], ['remove none', { query: { _id: 9 }, remove: true }], ['remove sorted', { query: {}, sort: { s: 1 }, remove: true }], ['fields', { query: { _id: 1 }, update: { $set: { s: 9 } }, fields: { n: 1, _id: 0 } }], ['fields of the new one', { query: { _id: 1 }, update: { $set: { s: 9 } }, new: true, fields: { s: 1 } }],
  ['replacement', { query: { _id: 1 }, update: { z: 1 }, new: true }], ['pipeline', { query: { _id: 1 }, update: [{ $set: { t: { $multiply: ['$s', 2] } } }], new: true }], ['remove and update', { query: { _id: 1 }, remove: true, update: { $set: { a: 1 } } }], ['remove and new', { query: { _id: 1 }, remove: true, new: true }], ['neither', { query: { _id: 1 } }],
  ['remove and upsert', { query: { _id: 1 }, remove: true, upsert: true }], ['an unknown operator', { query: { _id: 1 }, update: { $nope: { a: 1 } } }], ['an unknown query operator', { query: { $nope: 1 }, update: { $set: { a: 1 } } }], ['an error in the update', { query: { _id: 1 }, update: { $inc: { n: 1 } } }], ['no query', { update: { $set: { x: 1 } }, sort: { _id: -1 }, new: true }], ['change of the _id', { query: { _id: 1 }, update: { $set: { _id: 2 } } }],
];
const findAndModify = modify.map(([name, options]) => own(`findAndModify: ${name}`, { c: people }, [{ findAndModify: 'c', ...options }], 'value'));

export const questions = [...upserts, ...hits, ...pipeline, ...findAndModify];
