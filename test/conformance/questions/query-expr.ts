import { brief, find, type Spec } from './question.ts';
import { operands } from './values.ts';

const wanted = [
  'null', 'minKey', 'int 5', 'long 2^53+1', 'double 5.5', 'NaN', 'decimal 0.1', 'text abc', 'document a1', 'array empty', 'array 5', 'objectId a',
  'true', 'date 2020', 'timestamp 1', 'regex abc', 'binary abc', 'maxKey',
];

const comparisons = ['$eq', '$ne', '$gt', '$gte', '$lt', '$lte'].flatMap((operator) =>
  operands
    .filter(([label]) => wanted.includes(label))
    .map(([label, value]) =>
      find(`$expr ${operator} ${label}`, 'mixed', { $expr: { [operator]: ['$v', { $literal: value }] } }),
    ),
);

const others: Spec[] = [
  { $expr: '$v' },
  { $expr: true },
  { $expr: 0 },
  { $expr: null },
  { $expr: { $not: ['$v'] } },
  { $expr: { $and: ['$v', { $ne: ['$v', 5] }] } },
  { $expr: { $or: [{ $eq: ['$v', 5] }, { $eq: ['$_id', 'null'] }] } },
  { $expr: { $in: ['$v', [5, 'abc', null]] } },
  { $expr: { $isArray: '$v' } },
  { $expr: { $isNumber: '$v' } },
  { $expr: { $eq: [{ $type: '$v' }, 'missing'] } },
  { $expr: { $gt: [{ $size: '$v' }, 0] } },
  { $expr: { $eq: ['$$ROOT.v', '$$CURRENT.v'] } },
  { $expr: { $let: { vars: { x: '$v' }, in: { $eq: ['$$x', 5] } } } },
  { $expr: { $nope: 1 } },
  { $expr: { $eq: ['$v'] } },
  { $expr: '$$nope' },
  { v: { $expr: { $eq: 1 } } },
  { v: 5, $expr: { $ne: ['$_id', 'int 5'] } },
  { $nor: [{ $expr: { $gte: ['$v', 5] } }] },
];

export const questions = [...comparisons, ...others.map((filter) => find(brief(filter), 'mixed', filter))];
