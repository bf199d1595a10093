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

const shapes: [string, Spec][] = [
  ['no partition', { sortBy: { _id: 1 }, output: { r: sum(documents('unbounded', 'current')) } }], ['no sort', { partitionBy: '$shop', output: { r: { $sum: 1 } } }], ['no sort and a bounded window', { output: { r: sum(documents(-1, 0)) } }], ['two outputs', { sortBy: { _id: 1 }, output: { a: { $documentNumber: {} }, 'b.c': { $sum: 1 } } }], ['over a field that is there', { sortBy: { _id: 1 }, output: { sum: { $documentNumber: {} } } }], ['partition by an expression', { partitionBy: { $gt: ['$day', 2] }, sortBy: { _id: 1 }, output: { r: { $documentNumber: {} } } }], ['no output', { sortBy: { _id: 1 } }], ['an empty output', { sortBy: { _id: 1 }, output: {} }], ['an unknown part', { nope: 1, output: {} }], ['rank with ties', { partitionBy: '$shop', sortBy: { day: 1 }, output: { r: { $rank: {} } } }], ['dense rank with ties', { partitionBy: '$shop', sortBy: { day: -1 }, output: { r: { $denseRank: {} } } }], ['rank without sort', { output: { r: { $rank: {} } } }], ['rank with two sort fields', { sortBy: { shop: 1, day: 1 }, output: { r: { $rank: {} } } }], ['partition by an array', { partitionBy: ['$shop'], output: { r: { $sum: 1 } } }], ['a range with two sort fields', { sortBy: { day: 1, _id: 1 }, output: { r: sum(range(-1, 0)) } }],
];

export const questions = [...windows, ...ranged, ...timed, ...shapes.map(([name, spec]) => named(name, spec, {}))];

function named(name: string, spec: Spec, output: Spec) {
  const one = aggregate(name, 'sales', [{ $setWindowFields: spec }, { $sort: { _id: 1 } }, { $project: { day: 0, at: 0, shop: 0 } }]);
  const inexact = Object.keys(output).some((operator) => ['$stdDevPop', '$stdDevSamp', '$covariancePop'].includes(operator));
  return inexact ? { ...one, near: true as const } : one;
}
