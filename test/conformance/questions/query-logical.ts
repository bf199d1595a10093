import { brief, find, type Spec } from './question.ts';
import { pick, re } from './values.ts';

const conditions: [string, Spec][] = [
  ['$gt 4', { $gt: 4 }],
  ['$lte abc', { $lte: 'abc' }],
  ['$eq null', { $eq: null }],
  ['$exists', { $exists: true }],
  ['$type number', { $type: 'number' }],
  ['$size 2', { $size: 2 }],
  ['$in', { $in: [5, 'abc', null] }],
  ['$elemMatch', { $elemMatch: { $gt: 4 } }],
  ['$mod', { $mod: [5, 0] }],
  ['$regex', { $regex: 'b' }],
  ['$gt and $lt', { $gt: 1, $lt: 8 }],
  ['$not again', { $not: { $gt: 4 } }],
];

const negated = conditions.map(([label, condition]) => find(`$not ${label}`, 'mixed', { v: { $not: condition } }));
const plain = conditions.map(([label, condition]) => find(`plain ${label}`, 'mixed', { v: condition }));
const nor = conditions.map(([label, condition]) => find(`$nor ${label}`, 'mixed', { $nor: [{ v: condition }] }));

const trees: Spec[] = [
  { $and: [{ v: { $gt: 1 } }, { v: { $lt: 6 } }] },
  { $or: [{ v: 5 }, { v: null }] },
  { $or: [{ v: { $type: 'bool' } }, { v: { $type: 'date' } }] },
  { $nor: [{ v: { $type: 'number' } }, { v: { $type: 'string' } }] },
  { $and: [{ $or: [{ v: 5 }, { v: 'abc' }] }, { $nor: [{ v: { $size: 1 } }] }] },
  { $or: [{ $and: [{ v: 1 }, { v: 9 }] }, { _id: 'true' }] },
  { $and: [{}] },
  { $or: [{}] },
  { $nor: [{}] },
  { v: 5, $or: [{ v: 9 }, { _id: 'int 5' }] },
  { $and: [{ $and: [{ $and: [{ v: 5 }] }] }] },
];

const refused: Spec[] = [
  { $and: [] },
  { $or: [] },
  { $nor: [] },
  { $and: { v: 1 } },
  { $or: 5 },
  { $or: [5] },
  { $and: [null] },
  { $nope: [] },
  { $not: { v: 1 } },
  { v: { $not: 5 } },
  { v: { $not: {} } },
  { v: { $not: { a: 1 } } },
  { v: { $not: null } },
  { $comment: 'words', v: 5 },
];

const constants: [string, Spec][] = [
  ['$not with a regular expression', { v: { $not: re('b') } }],
  ['$not with $regex and $options', { v: { $not: { $regex: 'B', $options: 'i' } } }],
  ['equality with a document holding a nested value', { v: pick('document a1b2')[0]?.[1] }],
  ['$comment in a condition', { v: { $gt: 4, $comment: 'why' } }],
];

export const questions = [
  ...plain,
  ...negated,
  ...nor,
  ...trees.map((filter) => find(`tree ${brief(filter)}`, 'mixed', filter)),
  ...refused.map((filter) => find(`unusual ${brief(filter)}`, 'mixed', filter)),
  ...constants.map(([name, filter]) => find(name, 'mixed', filter)),
];
