import { find } from './question.ts';
import { operands, pick } from './values.ts';

const operators = ['$eq', '$ne', '$gt', '$gte', '$lt', '$lte'];

const againstAll = operators.flatMap((operator) =>
  operands
    .filter(([label]) => operator === '$eq' || operator === '$ne' || !label.startsWith('regex'))
    .map(([label, value]) => find(`${operator} ${label}`, 'mixed', { v: { [operator]: value } })),
);

const implicit = operands.map(([label, value]) => find(`implicit equality with ${label}`, 'mixed', { v: value }));

const lists: [string, [string, unknown][]][] = [
  ['nothing', []],
  ['null', pick('null')],
  ['int 5', pick('int 5')],
  ['numbers', pick('int 0', 'double 5.5', 'decimal 0.1')],
  ['int 5 and text 5', pick('int 5', 'text 5')],
  ['array 5', pick('array 5')],
  ['array empty', pick('array empty')],
  ['regex abc', pick('regex abc')],
  ['regex abc i and null', pick('regex abc i', 'null')],
  ['document a1b2', pick('document a1b2')],
  ['true and date', pick('true', 'date 2020')],
  ['NaN', pick('NaN')],
  ['minKey and maxKey', pick('minKey', 'maxKey')],
  ['objectIds', pick('objectId a', 'objectId b')],
  ['the same thing twice', pick('int 5', 'double 5', 'long 5')],
  ['a nested array', pick('array nested')],
];

const inLists = ['$in', '$nin'].flatMap((operator) =>
  lists.map(([label, values]) =>
    find(`${operator} ${label}`, 'mixed', { v: { [operator]: values.map(([, value]) => value) } }),
  ),
);

const ranges = [
  find('a range over numbers', 'mixed', { v: { $gt: 0, $lt: 6 } }),
  find('a range that an array meets with two elements', 'mixed', { v: { $gt: 10, $lt: 0 } }),
  find('a range of texts', 'mixed', { v: { $gte: 'A', $lt: 'b' } }),
  find('bounds of different types meet nothing but arrays', 'mixed', { v: { $gte: 5, $lt: 'b' } }),
  find('$gte minKey and $lte maxKey are everything', 'mixed', { v: { $lte: { $maxKey: 1 } } }),
  find('$eq and $ne of one field', 'mixed', { v: { $eq: 5, $ne: 9 } }),
  find('an unknown operator', 'mixed', { v: { $nope: 1 } }),
  find('an operator beside a plain field', 'mixed', { v: { $gt: 1, b: 2 } }),
  find('a plain field beside an operator', 'mixed', { v: { b: 2, $gt: 1 } }),
  find('$in without a list', 'mixed', { v: { $in: 5 } }),
  find('$nin without a list', 'mixed', { v: { $nin: null } }),
  find('$in with an operator inside', 'mixed', { v: { $in: [{ $gt: 1 }] } }),
  find('$gt with a regular expression', 'mixed', { v: { $gt: pick('regex abc')[0]?.[1] } }),
  find('$ne with a regular expression', 'mixed', { v: { $not: { $eq: pick('regex abc')[0]?.[1] } } }),
];

export const questions = [...againstAll, ...implicit, ...inLists, ...ranges];
