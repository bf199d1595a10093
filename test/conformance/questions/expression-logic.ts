import { brief, expression, expressionOn } from './question.ts';
import { d, dec, l } from './values.ts';

/** Nothing that can be worked out before the document is there. */
const zero = { $subtract: ['$_id', '$_id'] };

const comparisons = ['$eq', '$ne', '$gt', '$gte', '$lt', '$lte', '$cmp'];
const pairs: unknown[][] = [
  [1, 2], [1, l(1)], [1, d(1)], [1, dec('1.0')], [1, '1'], [null, '$gone'], [null, 0], [[1, 2], [1, 3]], [[1], 1], [{ a: 1 }, { a: 1, b: 1 }], [{ a: 1, b: 2 }, { b: 2, a: 1 }], ['a', 'B'], [true, 1], [d(Number.NaN), d(Number.NaN)], [d(Number.NaN), 0], [d(0), d(-0)],
];
const compared = comparisons.flatMap((operator) => pairs.map((args) => expression(`${operator} ${brief(args)}`, { [operator]: args.map(literal) })));

const arity = comparisons.map((operator) => expression(`${operator} of one`, { [operator]: [1] }));

const truths: unknown[] = [true, false, 1, 0, d(0), d(Number.NaN), l(0), dec('0'), null, '$gone', { $literal: '' }, { $literal: 'x' }, [[]], { $literal: {} }];
const logic = [
  ...truths.flatMap((value) => [expression(`$not ${brief(value)}`, { $not: [value] }), expression(`$and true ${brief(value)}`, { $and: [true, value] }), expression(`$or false ${brief(value)}`, { $or: [false, value] }), expression(`$cond ${brief(value)}`, { $cond: [value, 'yes', 'no'] })]),
  expression('$and of nothing', { $and: [] }), expression('$or of nothing', { $or: [] }), expression('$not of two', { $not: [1, 2] }), expression('$and stops at the first false', { $and: [false, { $divide: [1, zero] }] }), expression('$or stops at the first true', { $or: [true, { $divide: [1, zero] }] }), expression('$and without a list', { $and: true }), expression('$not without a list', { $not: false }),
];

const conditional: [string, unknown][] = [
  ['$cond as a document', { $cond: { if: { $gt: [2, 1] }, then: 'a', else: 'b' } }], ['$cond without else', { $cond: { if: true, then: 1 } }], ['$cond with two', { $cond: [true, 1] }], ['$cond with an unknown part', { $cond: { if: true, then: 1, else: 2, nope: 3 } }], ['$cond takes only one branch', { $cond: [true, 1, { $divide: [1, zero] }] }], ['$cond gives missing', { $cond: [true, '$gone', 1] }],
  ['$ifNull of null', { $ifNull: [null, 1] }], ['$ifNull of missing', { $ifNull: ['$gone', 'x'] }], ['$ifNull of several', { $ifNull: ['$gone', null, 3, 4] }], ['$ifNull of one', { $ifNull: [1] }], ['$ifNull to missing', { $ifNull: [null, '$gone'] }], ['$ifNull keeps 0', { $ifNull: [0, 1] }], ['$ifNull keeps false', { $ifNull: [false, 1] }],
  ['$switch first', { $switch: { branches: [{ case: true, then: 1 }, { case: true, then: 2 }], default: 3 } }], ['$switch second', { $switch: { branches: [{ case: false, then: 1 }, { case: { $eq: [1, 1] }, then: 2 }], default: 3 } }], ['$switch default', { $switch: { branches: [{ case: null, then: 1 }], default: 3 } }], ['$switch without default', { $switch: { branches: [{ case: false, then: 1 }] } }], ['$switch without branches', { $switch: { branches: [], default: 1 } }], ['$switch with a bad branch', { $switch: { branches: [{ case: true }], default: 1 } }], ['$switch with an unknown part', { $switch: { nope: 1 } }],
  ['$let', { $let: { vars: { x: 2, y: 3 }, in: { $multiply: ['$$x', '$$y'] } } }], ['$let inside $let', { $let: { vars: { x: 2 }, in: { $let: { vars: { x: { $add: ['$$x', 1] } }, in: '$$x' } } } }], ['$let does not see itself', { $let: { vars: { x: 1, y: '$$x' }, in: '$$y' } }], ['$let with a path', { $let: { vars: { x: { a: { b: 5 } } }, in: '$$x.a.b' } }], ['$let without in', { $let: { vars: { x: 1 } } }], ['$let with a bad name', { $let: { vars: { X: 1 }, in: 1 } }], ['$let named CURRENT', { $let: { vars: { CURRENT: { a: 7 } }, in: '$a' } }],
  ['an undefined variable', '$$nope'], ['$$ROOT', '$$ROOT'], ['$$CURRENT', '$$CURRENT._id'], ['$$REMOVE', '$$REMOVE'], ['$literal', { $literal: { $add: [1, 2] } }], ['$literal of a path', { $literal: '$a' }], ['a document', { a: 1, b: '$_id', c: '$gone' }], ['a list', [1, '$_id', '$gone']], ['a document in a list', [{ a: '$_id' }]], ['an unknown operator', { $nope: 1 }], ['two operators', { $add: [1], $abs: 1 }], ['an operator beside a field', { $add: [1], a: 1 }], ['an empty document', {}], ['just a dollar', '$'], ['two dollars', '$$'], ['a path that ends in a dot', '$a.'], ['a text', 'text'], ['$type of an int', { $type: 1 }],
  ['$rand is from 0 to below 1', { $and: [{ $gte: [{ $rand: {} }, 0] }, { $lt: [{ $rand: {} }, 1] }] }], ['$getField', { $getField: { field: 'a.b', input: { $literal: { 'a.b': 5 } } } }], ['$getField short', { $getField: '_id' }], ['$getField missing', { $getField: 'nope' }], ['$getField of a number', { $getField: { field: 'a', input: 5 } }], ['$getField with a dollar', { $getField: { field: { $literal: '$x' }, input: { $literal: { $x: 1 } } } }],
  ['$setField', { $setField: { field: 'a.b', input: { $literal: { c: 1 } }, value: 2 } }], ['$setField that removes', { $setField: { field: 'c', input: { $literal: { c: 1, d: 2 } }, value: '$$REMOVE' } }], ['$unsetField', { $unsetField: { field: 'c', input: { $literal: { c: 1, d: 2 } } } }], ['$setField into null', { $setField: { field: 'c', input: null, value: 2 } }],
];

const onFixtures = [
  expressionOn('mixed', '$type', { $type: '$v' }), expressionOn('mixed', 'the value itself', '$v'), expressionOn('mixed', '$ifNull', { $ifNull: ['$v', 'none'] }), expressionOn('mixed', '$cond', { $cond: ['$v', 'yes', 'no'] }), expressionOn('mixed', '$cmp with 5', { $cmp: ['$v', 5] }), expressionOn('mixed', '$gt null', { $gt: ['$v', null] }), expressionOn('mixed', '$lt []', { $lt: ['$v', []] }), expressionOn('mixed', '$isArray', { $isArray: '$v' }),
  expressionOn('nested', 'a path through arrays', '$a.b'), expressionOn('nested', 'a deep path', '$a.b.c'), expressionOn('nested', 'an index is no path here', '$a.0'), expressionOn('nested', 'a list of paths', ['$a.b', '$a.c']), expressionOn('nested', 'a document of paths', { x: '$a.b', y: '$a.c' }),
];

export const questions = [...compared, ...arity, ...logic, ...conditional.map(([name, value]) => expression(name, value)), ...onFixtures];

function literal(value: unknown): unknown {
  return value === '$gone' ? value : { $literal: value };
}
