import { aggregate, brief, own, type Spec } from './question.ts';

const people = { from: 'd', as: 'r' };
const c = [{ _id: 1, k: 1 }, { _id: 2, k: null }, { _id: 3 }, { _id: 4, k: [1, 2] }, { _id: 5, k: 'x' }, { _id: 6, o: { k: 2 }, k: 9 }, { _id: 8, l: [{ k: 1 }, { k: 'x' }] }];
const dd = [{ _id: 1, k: 1, v: 10 }, { _id: 2, k: 2, v: 20 }, { _id: 3, k: null, v: 30 }, { _id: 4, v: 40 }, { _id: 5, k: [1, 'x'], v: 50 }, { _id: 6, k: 'x', v: 60, o: { k: 1 } }];

const lookups: [string, Spec][] = [
  ['by a field', { ...people, localField: 'k', foreignField: 'k' }], ['by a path', { ...people, localField: 'o.k', foreignField: 'k' }], ['by a path through an array', { ...people, localField: 'l.k', foreignField: 'k' }], ['to a foreign path', { ...people, localField: 'k', foreignField: 'o.k' }], ['to _id', { ...people, localField: 'k', foreignField: '_id' }], ['from a missing collection', { from: 'none', as: 'r', localField: 'k', foreignField: 'k' }], ['into the field itself', { from: 'd', as: 'k', localField: 'k', foreignField: 'k' }], ['into a path', { from: 'd', as: 'x.y', localField: 'k', foreignField: 'k' }],
  ['with a pipeline', { ...people, pipeline: [{ $match: { v: { $gt: 40 } } }, { $project: { v: 1 } }] }], ['with let', { ...people, let: { k: '$k' }, pipeline: [{ $match: { $expr: { $eq: ['$k', '$$k'] } } }, { $project: { v: 1 } }] }], ['with a field and a pipeline', { ...people, localField: 'k', foreignField: 'k', pipeline: [{ $match: { v: { $gte: 20 } } }, { $project: { v: 1, _id: 0 } }] }], ['with a field, let and a pipeline', { ...people, localField: 'k', foreignField: 'k', let: { me: '$_id' }, pipeline: [{ $project: { sum: { $add: ['$v', '$$me'] } } }] }], ['with an empty pipeline', { ...people, pipeline: [] }], ['with $count', { ...people, pipeline: [{ $count: 'n' }] }], ['with a group', { ...people, pipeline: [{ $group: { _id: null, s: { $sum: '$v' } } }] }], ['with sort and limit', { ...people, localField: 'k', foreignField: 'k', pipeline: [{ $sort: { v: -1 } }, { $limit: 1 }] }], ['nested', { ...people, localField: 'k', foreignField: 'k', pipeline: [{ $lookup: { from: 'c', localField: '_id', foreignField: '_id', as: 'back' } }, { $project: { 'back._id': 1 } }] }], ['with a missing let variable', { ...people, let: { k: '$gone' }, pipeline: [{ $match: { $expr: { $eq: ['$$k', null] } } }] }],
  ['without as', { from: 'd', localField: 'k', foreignField: 'k' }], ['without from', { as: 'r', localField: 'k', foreignField: 'k' }], ['without foreignField', { ...people, localField: 'k' }], ['with neither', people], ['with an unknown part', { ...people, localField: 'k', foreignField: 'k', nope: 1 }], ['with a number as as', { from: 'd', as: 5, localField: 'k', foreignField: 'k' }], ['with $out inside', { ...people, pipeline: [{ $out: 'x' }] }], ['with an unknown variable', { ...people, pipeline: [{ $match: { $expr: { $eq: ['$k', '$$k'] } } }] }], ['with a dollar in localField', { ...people, localField: '$k', foreignField: 'k' }],
];

/** Joined documents come in the foreign collection's own order; they are sorted here because MongoDB promises none. */
const looked = lookups.map(([name, lookup]) =>
  own(`$lookup ${name}`, { c, d: dd }, [{ aggregate: 'c', pipeline: [{ $sort: { _id: 1 } }, { $lookup: lookup }], cursor: {} }], 'batch'),
);

const unwound = own('$lookup and $unwind', { c, d: dd }, [{ aggregate: 'c', pipeline: [{ $lookup: { ...people, localField: 'k', foreignField: 'k' } }, { $unwind: '$r' }, { $match: { 'r.v': { $gt: 10 } } }, { $project: { v: '$r.v' } }], cursor: {} }], 'bag');

const emptyLocal = own(
  '$lookup from an empty array',
  { c: [{ _id: 7, k: [] }], d: dd },
  [{ aggregate: 'c', pipeline: [{ $lookup: { ...people, localField: 'k', foreignField: 'k' } }], cursor: {} }],
  'batch',
);

const graphs: Spec[] = [
  { from: 'trees', startWith: '$parent', connectFromField: 'parent', connectToField: '_id', as: 'r' }, { from: 'trees', startWith: '$parent', connectFromField: 'parent', connectToField: '_id', as: 'r', depthField: 'depth' }, { from: 'trees', startWith: '$links', connectFromField: 'links', connectToField: '_id', as: 'r', depthField: 'depth' }, { from: 'trees', startWith: '$links', connectFromField: 'links', connectToField: '_id', as: 'r', maxDepth: 0 }, { from: 'trees', startWith: '$links', connectFromField: 'links', connectToField: '_id', as: 'r', maxDepth: 1 }, { from: 'trees', startWith: '$_id', connectFromField: '_id', connectToField: 'parent', as: 'r', restrictSearchWithMatch: { name: { $ne: 'left' } } }, { from: 'none', startWith: '$_id', connectFromField: 'a', connectToField: 'b', as: 'r' }, { from: 'trees', startWith: { $literal: 1 }, connectFromField: 'links', connectToField: '_id', as: 'r' },
  { from: 'trees', startWith: '$_id', connectFromField: 'a', as: 'r' }, { from: 'trees', startWith: '$_id', connectFromField: 'a', connectToField: 'b' }, { from: 'trees', startWith: '$_id', connectFromField: 'a', connectToField: 'b', as: 'r', maxDepth: -1 }, { from: 'trees', startWith: '$_id', connectFromField: 'a', connectToField: 'b', as: 'r', nope: 1 }, { from: 'trees', startWith: '$_id', connectFromField: '$a', connectToField: 'b', as: 'r' },
];
const sortedResult = { $set: { r: { $sortArray: { input: '$r', sortBy: { _id: 1 } } } } };
const graph = graphs.map((spec) => aggregate(`$graphLookup ${brief(spec)}`, 'trees', [{ $sort: { _id: 1 } }, { $graphLookup: spec }, sortedResult]));

export const questions = [...looked, unwound, emptyLocal, ...graph];
