import { brief, find, type Spec } from './question.ts';
import { d } from './values.ts';

const onPeople: Spec[] = [
  {}, { name: 1 }, { name: true }, { name: d(2.5) }, { name: 0 }, { name: false }, { _id: 0 }, { _id: 1 }, { _id: 0, name: 1 }, { name: 1, _id: 0 }, { age: 1, name: 1 },
  { name: 1, age: 0 }, { name: 0, age: 1 }, { _id: 1, name: 0 }, { 'address.zip': 1 }, { 'address.zip': 0 }, { address: { zip: 1 } }, { address: { zip: 0 } },
  { address: { zip: 1, geo: { lat: 1 } } }, { 'address.geo.lat': 1, 'address.zip': 1 }, { address: 1, 'address.zip': 1 }, { 'address.zip': 1, address: 1 },
  { tags: { $slice: 1 } }, { tags: { $slice: -1 } }, { tags: { $slice: [1, 1] } }, { tags: { $slice: [-2, 1] } }, { tags: { $slice: 0 } }, { tags: { $slice: [0, 0] } }, { tags: { $slice: [1, -1] } },
  { tags: { $slice: 'a' } }, { tags: { $slice: [1] } }, { tags: { $slice: [1, 2, 3] } }, { name: 1, tags: { $slice: 1 } }, { name: 0, tags: { $slice: 1 } }, { tags: { $slice: 100 } }, { tags: { $slice: [100, 1] } },
  { tags: { $elemMatch: { $eq: 'code' } } }, { name: 1, tags: { $elemMatch: { $gt: 'b' } } }, { address: { $elemMatch: { zip: '30' } } }, { tags: { $elemMatch: 5 } }, { name: 0, tags: { $elemMatch: { $eq: 'code' } } },
  { upper: { $toUpper: '$name' } }, { name: 1, upper: { $toUpper: '$name' } }, { name: '$city' }, { name: 'text' }, { name: { $literal: 1 } }, { name: null }, { name: [1, '$age'] }, { x: { y: '$name' } },
  { name: 0, upper: { $toUpper: '$name' } }, { nothing: 1 }, { nothing: 0 }, { 'tags.0': 1 }, { name: { $nope: 1 } }, { '': 1 }, { 'a.': 1 }, { '.a': 1 }, { $name: 1 }, { 'a.$b': 1 }, { 'tags.$': 1 }, { name: {} },
  { age: { $cond: [{ $gt: ['$age', 30] }, 'old', 'young'] } }, { gone: '$nothing' }, { name: '$$REMOVE' }, { all: '$$ROOT._id', name: 1 }, { _id: '$name' }, { _id: 0 , city: '$city' }, { 'address.new': { $literal: 'x' }, name: 1 },
];

const onNested: Spec[] = [{ 'a.b': 1 }, { 'a.b': 0 }, { 'a.b.c': 1 }, { 'a.b.c': 0 }, { 'a.c': 1 }, { 'a.0': 1 }, { a: { $slice: 1 } }, { 'a.b': { $slice: 1 } }, { 'a.b': '$a.b' }, { 'a.x': { $literal: 1 } }, { a: { b: 1 }, _id: 0 }];

const positional: [string, Spec, Spec][] = [
  ['of an equality', { tags: 'code' }, { 'tags.$': 1 }],
  ['of a range', { tags: { $gt: 'b' }, _id: { $lt: 5 } }, { 'tags.$': 1 }],
  ['of $elemMatch', { address: { $elemMatch: { zip: '30' } } }, { 'address.$': 1 }],
  ['of a path', { 'address.zip': '30' }, { 'address.$': 1 }],
  ['with another field', { tags: 'math', _id: { $lt: 5 } }, { name: 1, 'tags.$': 1 }],
  ['without an array in the filter', { name: 'Ada' }, { 'tags.$': 1 }],
  ['twice', { tags: 'math' }, { 'tags.$': 1, 'address.$': 1 }],
  ['excluded', { tags: 'math' }, { 'tags.$': 0 }],
  ['in the middle', { 'address.zip': '30' }, { 'address.$.zip': 1 }],
  ['of $in', { tags: { $in: ['art', 'math'] }, _id: { $lt: 5 } }, { 'tags.$': 1 }],
];

export const questions = [
  ...onPeople.map((projection) => find(brief(projection), 'people', {}, { projection, sort: { name: 1 } }, 'batch')),
  ...onNested.map((projection) => find(`nested ${brief(projection)}`, 'nested', {}, { projection, sort: { _id: 1 } }, 'batch')),
  ...positional.map(([name, filter, projection]) => find(`positional ${name}`, 'people', filter, { projection, sort: { _id: 1 } }, 'batch')),
];
