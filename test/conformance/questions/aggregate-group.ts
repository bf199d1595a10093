import { aggregate, brief, type Spec } from './question.ts';
import { d, dec } from './values.ts';

const accumulators: Spec[] = [
  { $sum: 1 }, { $sum: '$count' }, { $sum: '$price' }, { $sum: d(0.5) }, { $sum: '$gone' }, { $sum: 'x' }, { $sum: ['$count', 1] }, { $sum: { $multiply: ['$count', 2] } }, { $avg: '$count' }, { $avg: '$price' }, { $avg: '$gone' }, { $min: '$price' }, { $max: '$price' }, { $min: '$gone' }, { $max: '$item' }, { $min: '$at' }, { $first: '$item' }, { $last: '$item' }, { $first: '$gone' }, { $last: '$price' }, { $push: '$item' }, { $push: '$gone' }, { $push: { i: '$item', c: '$count' } }, { $push: '$tags' }, { $count: {} }, { $count: 1 },
  { $stdDevPop: '$count' }, { $stdDevSamp: '$count' }, { $stdDevSamp: '$gone' }, { $stdDevPop: '$price' }, { $mergeObjects: { $cond: [{ $isNumber: '$count' }, { a: '$count' }, null] } }, { $firstN: { input: '$item', n: 2 } }, { $lastN: { input: '$item', n: 2 } }, { $maxN: { input: '$count', n: 2 } }, { $minN: { input: '$count', n: 2 } }, { $minN: { input: '$price', n: 3 } }, { $firstN: { input: '$gone', n: 2 } }, { $firstN: { input: '$item', n: 0 } }, { $firstN: { input: '$item' } }, { $firstN: { n: 1 } }, { $firstN: 5 },
  { $top: { sortBy: { count: -1 }, output: '$item' } }, { $bottom: { sortBy: { count: -1 }, output: ['$item', '$count'] } }, { $topN: { sortBy: { count: 1 }, output: '$item', n: 2 } }, { $bottomN: { sortBy: { count: 1 }, output: '$item', n: 2 } }, { $top: { sortBy: { price: 1, count: 1 }, output: '$$ROOT._id' } }, { $top: { output: 1 } }, { $top: { sortBy: { a: 1 } } }, { $topN: { sortBy: { count: 1 }, output: '$gone', n: 2 } }, { $topN: { sortBy: { count: 1 }, output: '$item', n: 'x' } }, { $nope: 1 }, { $sum: 1, $avg: 1 }, {}, { $add: ['$count', 1] },
  { $sum: { $cond: [{ $eq: ['$item', 'pen'] }, 1, 0] } }, { $avg: { $cond: [{ $isNumber: '$price' }, '$price', null] } }, { $max: { $size: { $ifNull: [{ $cond: [{ $isArray: '$tags' }, '$tags', null] }, []] } } },
];
const input = { $sort: { _id: 1 } };
const output = { $sort: { _id: 1 } };

const whole = accumulators.map((accumulator) => near(accumulator, aggregate(`all: ${brief(accumulator)}`, 'orders', [input, { $group: { _id: null, r: accumulator } }])));
const byItem = accumulators.slice(0, 49).map((accumulator) => near(accumulator, aggregate(`by item: ${brief(accumulator)}`, 'orders', [input, { $group: { _id: '$item', r: accumulator } }, output])));
const empty = ['$sum', '$avg', '$min', '$push'].map((operator) => aggregate(`of nothing: ${operator}`, 'empty', [{ $group: { _id: null, r: { [operator]: '$x' } } }]));
const sets = [
  aggregate('$addToSet of items', 'orders', [{ $group: { _id: null, r: { $addToSet: '$item' } } }, { $project: { r: { $sortArray: { input: '$r', sortBy: 1 } } } }]),
  aggregate('$addToSet of all types', 'mixed', [{ $group: { _id: null, r: { $addToSet: '$v' } } }, { $project: { n: { $size: '$r' } } }]),
  aggregate('$addToSet of a missing field', 'orders', [{ $group: { _id: null, r: { $addToSet: '$gone' } } }]),
];

const keys: unknown[] = ['$item', '$gone', '$price', null, 1, '$who', { item: '$item', who: '$who' }, { who: '$who' }, '$tags', ['$item'], { $toUpper: '$item' }, { $year: '$at' }, { y: { $year: '$at' }, m: { $month: '$at' } }, '$$ROOT.item', {}, 'text', { $nope: 1 }, { a: { b: '$item' } }, { $literal: { a: 1 } }, { x: '$gone', y: '$item' }];
const grouped = keys.map((key) => aggregate(`group by ${JSON.stringify(key)}`, 'orders', [input, { $group: { _id: key, n: { $sum: 1 }, first: { $first: '$_id' } } }, { $sort: { first: 1 } }]));

const overTypes = [
  aggregate('group by a value of any type', 'mixed', [{ $sort: { _id: 1 } }, { $group: { _id: '$v', ids: { $push: '$_id' } } }, { $project: { _id: 0 } }, { $sort: { 'ids.0': 1, ids: 1 } }]),
  aggregate('group by the type', 'mixed', [{ $group: { _id: { $type: '$v' }, n: { $sum: 1 } } }, output]),
  aggregate('$sum over any type', 'mixed', [{ $match: { v: { $nin: [{ $numberDouble: 'NaN' }] } } }, { $group: { _id: { $type: '$v' }, r: { $sum: '$v' } } }, output]),
  aggregate('$min over any type', 'mixed', [{ $group: { _id: null, r: { $min: '$v' } } }]),
  aggregate('$max over any type', 'mixed', [{ $group: { _id: null, r: { $max: '$v' } } }]),
  aggregate('$max over any type by type', 'mixed', [{ $match: { v: { $not: { $type: 'number' } } } }, { $group: { _id: { $type: '$v' }, r: { $max: '$v' } } }, output]),
];

const sums: [string, unknown[]][] = [['ints that overflow', [2147483647, 1]], ['an int and a double', [1, d(0.5)]], ['a double and a decimal', [d(0.5), dec('0.25')]], ['nulls', [null, null]], ['texts', ['a', 5]], ['NaN', [d(Number.NaN), 1]], ['infinities', [d(Number.POSITIVE_INFINITY), d(Number.NEGATIVE_INFINITY)]], ['tenths', Array.from({ length: 10 }, () => d(0.1))]];
const summed = sums.flatMap(([label, list]) =>
  ['$sum', '$avg'].map((operator) => {
    const group = { $group: { _id: null, r: { [operator]: '$v' } } };
    const one = aggregate(`${operator} over ${label}`, 'one', [{ $project: { v: { $literal: list } } }, { $unwind: '$v' }, group]);
    return label.includes('decimal') ? { ...one, near: true as const } : one;
  }),
);

const refused: unknown[] = [{}, { n: { $sum: 1 } }, { _id: null, n: 5 }, { _id: null, n: '$count' }, { _id: null, 'a.b': { $sum: 1 } }, { _id: null, $a: { $sum: 1 } }, 5, { _id: null, n: { $sum: { $nope: 1 } } }, { _id: null, n: [] }];

export const questions = [...whole, ...byItem, ...empty, ...sets, ...grouped, ...overTypes, ...summed, ...refused.map((group) => aggregate(`unusual ${brief(group)}`, 'orders', [{ $group: group }]))];

function near<Q extends object>(accumulator: Spec, question: Q): Q & { near?: true } {
  const inexact = JSON.stringify(accumulator).includes('$price') || Object.keys(accumulator).some((operator) => operator.startsWith('$stdDev'));
  return inexact ? { ...question, near: true } : question;
}
