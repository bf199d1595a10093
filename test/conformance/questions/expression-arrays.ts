import { brief, expression, expressionOn } from './question.ts';
import { d, dec, l } from './values.ts';

const three = [1, 2, 3];
const rows: [string, unknown][] = [
  ['$size', [three]], ['$size', [[]]], ['$size', null], ['$size', 5], ['$size', '$gone'],
  ['$arrayElemAt', [three, 0]], ['$arrayElemAt', [three, -1]], ['$arrayElemAt', [three, 5]], ['$arrayElemAt', [three, -5]], ['$arrayElemAt', [null, 0]], ['$arrayElemAt', [5, 0]], ['$arrayElemAt', [three, 'x']], ['$arrayElemAt', [three, d(1)]], ['$arrayElemAt', [three, d(1.5)]], ['$arrayElemAt', [three, null]], ['$arrayElemAt', [three]],
  ['$first', [three]], ['$last', [three]], ['$first', [[]]], ['$last', null], ['$first', 5], ['$last', '$gone'],
  ['$slice', [three, 2]], ['$slice', [three, -2]], ['$slice', [three, 1, 1]], ['$slice', [three, -2, 1]], ['$slice', [three, 0]], ['$slice', [three, 1, 0]], ['$slice', [three, 1, -1]], ['$slice', [three, 10]], ['$slice', [three, 10, 1]], ['$slice', [null, 1]], ['$slice', [5, 1]], ['$slice', [three, 'x']], ['$slice', [three, d(1.5)]], ['$slice', [three, null]], ['$slice', [three, -10, 2]],
  ['$concatArrays', [[1], [2, 3]]], ['$concatArrays', []], ['$concatArrays', [[1], null]], ['$concatArrays', [[1], '$gone']], ['$concatArrays', [[1], 5]], ['$concatArrays', [[[1]], []]],
  ['$reverseArray', [three]], ['$reverseArray', null], ['$reverseArray', 5], ['$reverseArray', [[]]],
  ['$in', [2, three]], ['$in', [l(2), three]], ['$in', [9, three]], ['$in', [[1], [[1]]]], ['$in', [null, [null]]], ['$in', [1, 1]], ['$in', [1, null]], ['$in', ['$gone', [null]]], ['$in', [{ a: 1 }, [{ a: d(1) }]]],
  ['$indexOfArray', [three, 2]], ['$indexOfArray', [three, d(2)]], ['$indexOfArray', [three, 9]], ['$indexOfArray', [[1, 2, 1], 1, 1]], ['$indexOfArray', [[1, 2, 1], 1, 1, 2]], ['$indexOfArray', [null, 1]], ['$indexOfArray', [5, 1]], ['$indexOfArray', [three, 1, -1]], ['$indexOfArray', [three, 1, 9]], ['$indexOfArray', [[null], null]],
  ['$isArray', [three]], ['$isArray', [[three]]], ['$isArray', [5]], ['$isArray', null], ['$isArray', [[]]], ['$isArray', [1, 2]],
  ['$range', [0, 5]], ['$range', [0, 10, 3]], ['$range', [5, 0, -2]], ['$range', [0, 5, -1]], ['$range', [0, 0]], ['$range', [0, 5, 0]], ['$range', [d(0), d(2)]], ['$range', [d(0.5), 2]], ['$range', ['a', 2]], ['$range', [0, null]], ['$range', [0, l(3)]],
  ['$filter', { input: three, cond: { $gt: ['$$this', 1] } }], ['$filter', { input: three, as: 'x', cond: { $gt: ['$$x', 1] } }], ['$filter', { input: three, cond: true, limit: 2 }], ['$filter', { input: three, cond: true, limit: 0 }], ['$filter', { input: null, cond: true }], ['$filter', { input: 5, cond: true }], ['$filter', { input: three }], ['$filter', { cond: true }], ['$filter', { input: three, as: 'X', cond: true }], ['$filter', { input: three, cond: 0 }], ['$filter', { input: three, cond: true, limit: null }],
  ['$map', { input: three, in: { $multiply: ['$$this', 2] } }], ['$map', { input: three, as: 'x', in: { $add: ['$$x', '$_id'] } }], ['$map', { input: null, in: 1 }], ['$map', { input: 5, in: 1 }], ['$map', { input: three }], ['$map', { input: three, in: '$gone' }], ['$map', { input: [{ a: 1 }, { a: 2 }], in: '$$this.a' }], ['$map', { input: [], in: 1 }], ['$map', { input: three, in: 1, nope: 1 }],
  ['$reduce', { input: three, initialValue: 0, in: { $add: ['$$value', '$$this'] } }], ['$reduce', { input: ['a', 'b'], initialValue: '', in: { $concat: ['$$value', '$$this'] } }], ['$reduce', { input: [], initialValue: 5, in: '$$value' }], ['$reduce', { input: null, initialValue: 5, in: '$$value' }], ['$reduce', { input: 5, initialValue: 5, in: '$$value' }], ['$reduce', { input: [[1], [2]], initialValue: [], in: { $concatArrays: ['$$value', '$$this'] } }], ['$reduce', { input: three, initialValue: 0 }],
  ['$zip', { inputs: [[1, 2], ['a', 'b', 'c']] }], ['$zip', { inputs: [[1, 2], ['a']], useLongestLength: true }], ['$zip', { inputs: [[1], ['a', 'b']], useLongestLength: true, defaults: [0, 'z'] }], ['$zip', { inputs: [[1], null] }], ['$zip', { inputs: [[1], 5] }], ['$zip', { inputs: [[1]], defaults: [0] }], ['$zip', { inputs: [] }], ['$zip', { inputs: 5 }],
  ['$sortArray', { input: [3, 1, 2], sortBy: 1 }], ['$sortArray', { input: [3, 1, 2], sortBy: -1 }], ['$sortArray', { input: [{ a: 2 }, { a: 1 }], sortBy: { a: 1 } }], ['$sortArray', { input: [{ a: 1, b: 1 }, { a: 1, b: 2 }], sortBy: { a: 1, b: -1 } }], ['$sortArray', { input: null, sortBy: 1 }], ['$sortArray', { input: 5, sortBy: 1 }], ['$sortArray', { input: [3, 'a', null, true, [1]], sortBy: 1 }], ['$sortArray', { input: [1], sortBy: 2 }], ['$sortArray', { input: [1], sortBy: {} }], ['$sortArray', { input: [1, l(1), d(1)], sortBy: 1 }],
  ['$firstN', { input: three, n: 2 }], ['$lastN', { input: three, n: 2 }], ['$firstN', { input: three, n: 9 }], ['$firstN', { input: three, n: 0 }], ['$firstN', { input: three, n: -1 }], ['$firstN', { input: three, n: 'x' }], ['$firstN', { input: null, n: 1 }], ['$maxN', { input: [3, 1, 2], n: 2 }], ['$minN', { input: [3, 1, 2], n: 2 }], ['$maxN', { input: [3, null, 2], n: 5 }], ['$minN', { input: [3, null, 'a'], n: 2 }], ['$maxN', { input: 5, n: 1 }], ['$firstN', { input: three, n: d(2) }], ['$firstN', { input: three, n: d(1.5) }],
  ['$setUnion', [[1, 2], [2, 3]]], ['$setUnion', [[3, 1, 1]]], ['$setUnion', [[1], null]], ['$setUnion', [[1], 5]], ['$setUnion', []], ['$setIntersection', [[1, 2, 2], [2, 3]]], ['$setIntersection', [[1, 2], [d(2), 3]]], ['$setIntersection', [[1], null]], ['$setIntersection', [[1], '$gone']], ['$setIntersection', []], ['$setDifference', [[1, 2, 2, 3, 1], [3]]], ['$setDifference', [null, [1]]], ['$setDifference', [[1], 5]], ['$setDifference', [[2, 1], []]], ['$setEquals', [[1, 2], [2, 1, 1]]], ['$setEquals', [[1], [2]]], ['$setEquals', [[1]]], ['$setEquals', [null, [1]]], ['$setEquals', [[1], [d(1)], [l(1)]]], ['$setIsSubset', [[1], [1, 2]]], ['$setIsSubset', [[3], [1, 2]]], ['$setIsSubset', [[], []]], ['$setIsSubset', [null, []]], ['$anyElementTrue', [[0, false, 1]]], ['$anyElementTrue', [[]]], ['$anyElementTrue', [[null, 0]]], ['$allElementsTrue', [[1, 'a']]], ['$allElementsTrue', [[]]], ['$allElementsTrue', [[1, null]]], ['$anyElementTrue', [5]], ['$allElementsTrue', [null]],
  ['$arrayToObject', [[['a', 1], ['b', 2]]]], ['$arrayToObject', [[{ k: 'a', v: 1 }, { k: 'b', v: 2 }]]], ['$arrayToObject', [[['a', 1], ['a', 2]]]], ['$arrayToObject', [[]]], ['$arrayToObject', null], ['$arrayToObject', 5], ['$arrayToObject', [[[1, 2]]]], ['$arrayToObject', [[['a']]]], ['$arrayToObject', [[{ k: 'a' }]]], ['$arrayToObject', [[['a', 1], { k: 'b', v: 2 }]]], ['$arrayToObject', [[['a.b', 1]]]],
  ['$objectToArray', { a: 1, b: [2] }], ['$objectToArray', null], ['$objectToArray', 5], ['$objectToArray', { $literal: {} }], ['$objectToArray', '$gone'], ['$objectToArray', '$$ROOT'],
  ['$mergeObjects', [{ a: 1 }, { b: 2 }]], ['$mergeObjects', [{ a: 1, b: 1 }, { a: 2 }]], ['$mergeObjects', [{ a: 1 }, null, '$gone']], ['$mergeObjects', []], ['$mergeObjects', null], ['$mergeObjects', [{ a: 1 }, 5]], ['$mergeObjects', { a: 1 }], ['$mergeObjects', [{ a: { b: 1 } }, { a: { c: 1 } }]], ['$mergeObjects', '$$ROOT'],
  ['$bsonSize', { $literal: { a: 1 } }], ['$bsonSize', null], ['$bsonSize', 5], ['$binarySize', 'abc'], ['$binarySize', null], ['$binarySize', 5],
];

const onFixtures = [
  expressionOn('people', '$size of tags that are arrays', { $cond: [{ $isArray: '$tags' }, { $size: '$tags' }, -1] }), expressionOn('nested', '$map over a', { $cond: [{ $isArray: '$a' }, { $map: { input: '$a', in: '$$this.b' } }, 'no array'] }), expressionOn('nested', '$filter over a', { $cond: [{ $isArray: '$a' }, { $filter: { input: '$a', as: 'e', cond: { $gt: ['$$e.b', 1] } } }, 'no array'] }), expressionOn('nested', '$arrayElemAt of a path', { $cond: [{ $isArray: '$a.b' }, { $arrayElemAt: ['$a.b', 0] }, '$a.b'] }), expressionOn('nested', '$objectToArray of a', { $cond: [{ $eq: [{ $type: '$a' }, 'object'] }, { $objectToArray: '$a' }, null] }), expressionOn('orders', '$in tags', { $and: [{ $isArray: '$tags' }, { $in: ['b', '$tags'] }] }),
  expression('$concatArrays keeps number types', { $concatArrays: [[1, l(1)], [d(1), dec('1')]] }),
];

/** MongoDB leaves the order of a set open. */
const unordered = new Set(['$setUnion', '$setIntersection']);

const evaluated = rows.map(([operator, args]) => {
  const value = { [operator]: args };
  const name = `${operator} ${shown(args)}`;
  return expression(name, unordered.has(operator) ? { $sortArray: { input: value, sortBy: 1 } } : value);
});

const equalDocuments = { $size: { $setUnion: [[{ a: 1 }], [{ a: d(1) }], [['x']]] } };

export const questions = [...evaluated, ...onFixtures, expression('$setUnion takes equal documents as one', equalDocuments)];

function shown(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(shown).join(', ')}]`;
  if (value !== null && typeof value === 'object' && '_bsontype' in value) return `${String(value._bsontype)} ${brief(value)}`;
  if (value !== null && typeof value === 'object')
    return `{${Object.entries(value).map(([key, inner]) => `${key}: ${shown(inner)}`).join(', ')}}`;
  return typeof value === 'string' ? JSON.stringify(value) : brief(value);
}
