import { aggregate, brief, type Spec } from './question.ts';
import { d } from './values.ts';

const sum = (window?: unknown): Spec => (window === undefined ? { $sum: '$sum' } : { $sum: '$sum', window });
const documents = (from: unknown, to: unknown): Spec => ({ documents: [from, to] });
const range = (from: unknown, to: unknown, unit?: string): Spec => ({ range: [from, to], ...(unit ? { unit } : {}) });

const outputs: Spec[] = [
  sum(), sum(documents('unbounded', 'current')), sum(documents('current', 'unbounded')), sum(documents('unbounded', 'unbounded')), sum(documents(-1, 0)), sum(documents(-1, 1)), sum(documents(0, 0)), sum(documents(1, 2)), sum(documents(-5, -1)), sum(documents('current', 1)), sum(documents(1, -1)), sum(documents('a', 1)), sum(documents(d(0.5), 1)), sum({ documents: [1] }), sum({ documents: 5 }), sum({ nope: 1 }),
  { $avg: '$sum', window: documents(-1, 0) }, { $min: '$sum', window: documents(-1, 0) }, { $max: '$sum', window: documents('unbounded', 'current') }, { $push: '$sum', window: documents(-1, 1) }, { $count: {}, window: documents('unbounded', 'current') }, { $first: '$sum', window: documents(-1, 1) }, { $last: '$sum', window: documents(-1, 1) }, { $stdDevPop: '$day', window: documents(-1, 1) }, { $stdDevSamp: '$day', window: documents(-1, 1) }, { $firstN: { input: '$day', n: 2 }, window: documents('unbounded', 'current') }, { $maxN: { input: '$day', n: 2 }, window: documents('unbounded', 'current') }, { $top: { sortBy: { day: -1 }, output: '$day' }, window: documents('unbounded', 'current') },
  { $documentNumber: 1 }, { $rank: {} }, { $denseRank: {} }, { $rank: {}, window: documents(-1, 0) }, { $shift: { output: '$day', by: 1 } }, { $shift: { output: '$day', by: -1 } }, { $shift: { output: '$day', by: -1, default: 'none' } }, { $shift: { output: '$day' } }, { $shift: { output: '$day', by: 'a' } }, { $locf: '$day' }, { $linearFill: '$day' }, { $derivative: { input: '$day' }, window: documents(-1, 0) }, { $integral: { input: '$day' }, window: documents(-1, 0) }, { $covariancePop: ['$day', '$_id'], window: documents('unbounded', 'current') }, { $nope: 1 }, {},
];
const byDay: Spec = { partitionBy: '$shop', sortBy: { day: 1 } };

/** The sort by `_id` at the end fixes the order of the rows; ties of `day` exist only where the answer does not depend on them. */
const windows = outputs.map((output) => named(`partition and sort: ${brief(output)}`, { ...byDay, sortBy: { day: 1, _id: 1 }, output: { r: output } }, output));

const ranges: Spec[] = [
  sum(range(-1, 0)), sum(range(-1, 1)), sum(range('unbounded', 'current')), sum(range('current', 'unbounded')), sum(range(0, 0)), sum(range(d(-1.5), 0)), sum(range('current', 'current')), sum(range(-1, 0, 'day')), { $count: {}, window: range(-2, 0) },
];
const ranged = ranges.map((output) => named(`range: ${brief(output)}`, { ...byDay, output: { r: output } }, output));

const times: Spec[] = [sum(range(-1, 0, 'day')), sum(range(-12, 12, 'hour')), sum(range(-1, 0, 'month')), sum(range(-1, 0)), sum(range('unbounded', 'current', 'week'))];
const timed = times.map((output) => named(`range of time: ${brief(output)}`, { sortBy: { at: 1 }, output: { r: output } }, output));

const filled: [string, Spec][] = [
  ['by day: $linearFill', { sortBy: { _id: 1 }, output: { r: { $linearFill: { $cond: [{ $in: ['$_id', [1, 4, 7]] }, '$day', null] } } } }], ['by time: $linearFill', { sortBy: { at: 1 }, output: { r: { $linearFill: { $cond: [{ $gt: ['$day', 3] }, '$day', null] } } } }], ['$locf of a field with gaps', { sortBy: { _id: 1 }, output: { r: { $locf: { $cond: [{ $in: ['$_id', [2, 5]] }, '$day', null] } } } }], ['$locf with a window', { sortBy: { _id: 1 }, output: { r: { $locf: '$day', window: documents(-1, 0) } } }], ['$linearFill of text', { sortBy: { _id: 1 }, output: { r: { $linearFill: '$shop' } } }],
  ...(['$derivative', '$integral'] as const).flatMap((name): [string, Spec][] => [
    [`${name} by a number`, { sortBy: { _id: 1 }, output: { r: { [name]: { input: '$day' }, window: documents(-1, 0) } } }], [`${name} of the whole`, { sortBy: { _id: 1 }, output: { r: { [name]: { input: '$day' }, window: documents('unbounded', 'current') } } }], [`${name} by hours`, { sortBy: { at: 1 }, output: { r: { [name]: { input: '$day', unit: 'hour' }, window: documents(-1, 0) } } }], [`${name} by months`, { sortBy: { at: 1 }, output: { r: { [name]: { input: '$day', unit: 'month' }, window: documents(-1, 0) } } }], [`${name} of dates without a unit`, { sortBy: { at: 1 }, output: { r: { [name]: { input: '$day' }, window: documents(-1, 0) } } }], [`${name} of numbers with a unit`, { sortBy: { _id: 1 }, output: { r: { [name]: { input: '$day', unit: 'hour' }, window: documents(-1, 0) } } }], [`${name} without a window`, { sortBy: { _id: 1 }, output: { r: { [name]: { input: '$day' } } } }], [`${name} of text`, { sortBy: { _id: 1 }, output: { r: { [name]: { input: '$shop' }, window: documents(-1, 0) } } }], [`${name} without input`, { sortBy: { _id: 1 }, output: { r: { [name]: {}, window: documents(-1, 0) } } }],
  ]),
  ...(['$covariancePop', '$covarianceSamp'] as const).flatMap((name): [string, Spec][] => [
    [`${name} of a window`, { sortBy: { _id: 1 }, output: { r: { [name]: ['$day', '$_id'], window: documents(-2, 0) } } }], [`${name} of all`, { output: { r: { [name]: ['$day', '$_id'] } } }], [`${name} of one`, { sortBy: { _id: 1 }, output: { r: { [name]: ['$day'] } } }], [`${name} of text`, { sortBy: { _id: 1 }, output: { r: { [name]: ['$shop', '$day'] } } }],
  ]),
];

const shapes: [string, Spec][] = [
  ['no partition', { sortBy: { _id: 1 }, output: { r: sum(documents('unbounded', 'current')) } }], ['no sort', { partitionBy: '$shop', output: { r: { $sum: 1 } } }], ['no sort and a bounded window', { output: { r: sum(documents(-1, 0)) } }], ['two outputs', { sortBy: { _id: 1 }, output: { a: { $documentNumber: {} }, 'b.c': { $sum: 1 } } }], ['over a field that is there', { sortBy: { _id: 1 }, output: { sum: { $documentNumber: {} } } }], ['partition by an expression', { partitionBy: { $gt: ['$day', 2] }, sortBy: { _id: 1 }, output: { r: { $documentNumber: {} } } }], ['no output', { sortBy: { _id: 1 } }], ['an empty output', { sortBy: { _id: 1 }, output: {} }], ['an unknown part', { nope: 1, output: {} }], ['rank with ties', { partitionBy: '$shop', sortBy: { day: 1 }, output: { r: { $rank: {} } } }], ['dense rank with ties', { partitionBy: '$shop', sortBy: { day: -1 }, output: { r: { $denseRank: {} } } }], ['rank without sort', { output: { r: { $rank: {} } } }], ['rank with two sort fields', { sortBy: { shop: 1, day: 1 }, output: { r: { $rank: {} } } }], ['partition by an array', { partitionBy: ['$shop'], output: { r: { $sum: 1 } } }], ['a range with two sort fields', { sortBy: { day: 1, _id: 1 }, output: { r: sum(range(-1, 0)) } }],
];

export const questions = [...windows, ...ranged, ...timed, ...shapes.map(([name, spec]) => named(name, spec, {})), ...filled.map(([name, spec]) => named(name, spec, { $covariancePop: 1 }))];

function named(name: string, spec: Spec, output: Spec) {
  const one = aggregate(name, 'sales', [{ $setWindowFields: spec }, { $sort: { _id: 1 } }, { $project: { day: 0, at: 0, shop: 0 } }]);
  const inexact = Object.keys(output).some((operator) => ['$stdDevPop', '$stdDevSamp', '$covariancePop'].includes(operator));
  return inexact ? { ...one, near: true as const } : one;
}
