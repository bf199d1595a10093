import { Decimal128 } from 'bson';
import { brief, expression, expressionOn } from './question.ts';
import { d, day, dec, l } from './values.ts';

const lit = (value: unknown) => (typeof value === 'object' || typeof value === 'string' ? { $literal: value } : value);
const numbers: [string, unknown][] = [
  ['int 7', 7], ['int -7', -7], ['int 0', 0], ['int max', 2147483647], ['int min', -2147483648], ['long 7', l(7)], ['long max', l('9223372036854775807')], ['long min', l('-9223372036854775808')], ['double 7.5', d(7.5)], ['double -7.5', d(-7.5)], ['double 2.5', d(2.5)], ['double 0.5', d(0.5)], ['decimal 7.5', dec('7.5')], ['decimal -2.55', dec('-2.55')], ['NaN', d(Number.NaN)], ['Infinity', d(Number.POSITIVE_INFINITY)], ['-Infinity', d(Number.NEGATIVE_INFINITY)],
];
const others: [string, unknown][] = [['null', null], ['missing', '$gone'], ['text', lit('7')], ['true', true], ['array', [[1]]], ['date', day('2020-01-01T00:00:00Z')]];

const unary = ['$abs', '$ceil', '$floor', '$round', '$trunc', '$sqrt', '$exp', '$ln', '$log10'];
const near = new Set(['$exp', '$ln', '$log10', '$sqrt', '$pow', '$log']);

const ones = unary.flatMap((operator) =>
  [...numbers, ...others].map(([label, value]) => flagged(operator, expression(`${operator} ${label}`, { [operator]: value }))),
);

const places = [['$round', 1], ['$round', -1], ['$trunc', 1], ['$trunc', -1]] as const;
const rounded = places.flatMap(([operator, place]) =>
  [1234, 15, 25, -15, l(1250), d(2.345), d(2.25), d(2.35), d(-0.05), dec('2.345'), dec('2.25'), null].map((value) =>
    expression(`${operator} ${kind(value)} to ${place}`, { [operator]: [value, place] }),
  ),
);
const badPlaces = [101, -21, d(1.5), 'x', null].map((place) => expression(`$round to ${kind(place)}`, { $round: [d(2.5), lit(place)] }));

const operands: unknown[] = [7, -2, l(3), d(2.5), dec('1.5')];
const binary = ['$add', '$subtract', '$multiply', '$divide', '$mod', '$pow', '$log'];
const twos = binary.flatMap((operator) =>
  operands.flatMap((a) => operands.map((b) => flagged(isDecimal(a) || isDecimal(b) ? '$pow' : operator, expression(`${operator} ${kind(a)} and ${kind(b)}`, { [operator]: [a, b] })))),
);

const day2020 = day('2020-01-01T00:00:00Z');
const corners: [string, unknown[]][] = [
  ['$add', []], ['$add', [1]], ['$add', [1, 2, 3]], ['$add', [2147483647, 1]], ['$add', [l('9223372036854775807'), 1]], ['$add', [1, null]], ['$add', [1, '$gone']], ['$add', [1, 'x']], ['$add', [day2020, 1000]], ['$add', [1000, day2020]], ['$add', [day2020, day2020]], ['$add', [day2020, d(1.6)]], ['$add', [1, true]], ['$add', [d(0.1), d(0.2)]], ['$add', [d(0.1), dec('0.2')]], ['$add', [[1], 1]],
  ['$subtract', [1]], ['$subtract', [1, 2, 3]], ['$subtract', [-2147483648, 1]], ['$subtract', [l('-9223372036854775808'), 1]], ['$subtract', [day2020, day('2019-12-31T00:00:00Z')]], ['$subtract', [day2020, 1000]], ['$subtract', [1000, day2020]], ['$subtract', [1, null]], ['$subtract', ['x', 1]],
  ['$multiply', []], ['$multiply', [2, 3, 4]], ['$multiply', [2147483647, 2]], ['$multiply', [l('9223372036854775807'), 2]], ['$multiply', [2, null]], ['$multiply', [2, 'x']], ['$multiply', [0, d(Number.POSITIVE_INFINITY)]], ['$multiply', [day2020, 2]],
  ['$divide', [6, 3]], ['$divide', [1, 3]], ['$divide', [1, 0]], ['$divide', [d(1), d(0)]], ['$divide', [0, 0]], ['$divide', [dec('1'), dec('0')]], ['$divide', [null, 0]], ['$divide', ['x', 1]], ['$divide', [dec('1'), 3]], ['$divide', [l(6), l(4)]],
  ['$mod', [7, 0]], ['$mod', [d(7.5), 2]], ['$mod', [-7, 3]], ['$mod', [7, -3]], ['$mod', [l(7), 3]], ['$mod', [null, 3]], ['$mod', ['x', 3]], ['$mod', [d(Number.POSITIVE_INFINITY), 3]], ['$mod', [dec('7.5'), 2]], ['$mod', [-2147483648, -1]],
  ['$pow', [0, 0]], ['$pow', [2, -1]], ['$pow', [0, -1]], ['$pow', [2, 31]], ['$pow', [2, 62]], ['$pow', [2, 63]], ['$pow', [l(3), 2]], ['$pow', [-8, d(0.5)]], ['$pow', [null, 2]], ['$pow', ['x', 2]],
  ['$log', [8, 2]], ['$log', [0, 2]], ['$log', [8, 1]], ['$log', [8, 0]], ['$log', [-8, 2]], ['$log', [null, 2]], ['$log', [100, 10]],
  ['$sqrt', [4]], ['$sqrt', [-4]], ['$abs', [1, 2]], ['$abs', []],
];

const bits: [string, unknown][] = [
  ['$bitAnd', [12, 10]], ['$bitOr', [12, 10]], ['$bitXor', [12, 10]], ['$bitNot', 5], ['$bitAnd', [12, l(10)]], ['$bitAnd', []], ['$bitOr', [1, null]], ['$bitAnd', [1, d(1)]], ['$bitNot', l(5)], ['$bitNot', null],
];
const trigonometry: [string, unknown][] = ['$sin', '$cos', '$tan', '$asin', '$acos', '$atan', '$sinh', '$cosh', '$tanh', '$degreesToRadians', '$radiansToDegrees'].flatMap(
  (operator): [string, unknown][] => [[operator, d(0.5)], [operator, 1], [operator, null], [operator, { $literal: 'x' }]],
);
const angles: [string, unknown][] = [['$atan2', [1, 2]], ['$atan2', [d(0), d(-1)]], ['$asin', 2], ['$acos', -2], ['$cos', d(Number.POSITIVE_INFINITY)]];

const lists: [string, unknown][] = ['$sum', '$avg', '$min', '$max', '$stdDevPop', '$stdDevSamp'].flatMap((operator): [string, unknown][] => [
  [operator, [1, 2, 3]], [operator, [[1, 2, 3]]], [operator, [1, l(2)]], [operator, [1, d(2.5)]], [operator, [1, dec('2.5')]], [operator, [1, null, 'x']], [operator, []], [operator, 5], [operator, null], [operator, '$gone'], [operator, [[]]], [operator, [[1, 2], [3]]], [operator, [2147483647, 1]], [operator, [null, 3]],
]);

const onOrders = [
  expressionOn('orders', 'price times count, where it is a number', { $cond: [{ $isNumber: '$price' }, { $multiply: ['$price', '$count'] }, null] }),
  expressionOn('orders', 'half the count', { $divide: ['$count', 2] }),
  expressionOn('mixed', '$isNumber', { $isNumber: '$v' }),
];

export const questions = [
  ...ones,
  ...rounded,
  ...badPlaces,
  ...twos,
  ...corners.map(([operator, args]) => flagged(operator, expression(`${operator} of ${kind(args)}`, { [operator]: args.map((arg) => (arg === '$gone' ? arg : lit(arg))) }))),
  ...bits.map(([operator, arg]) => expression(`${operator} of ${kind(arg)}`, { [operator]: arg })),
  ...[...trigonometry, ...angles].map(([operator, arg]) => ({ ...expression(`${operator} of ${kind(arg)}`, { [operator]: arg }), near: true as const })),
  ...lists.map(([operator, arg]) => flagged(operator.startsWith('$std') ? '$sqrt' : operator, expression(`${operator} over ${kind(arg)}`, { [operator]: arg }))),
  ...onOrders,
];

function flagged<Q extends object>(operator: string, question: Q): Q & { near?: true } {
  return near.has(operator) ? { ...question, near: true } : question;
}

function isDecimal(value: unknown): boolean {
  return value instanceof Decimal128;
}

/** Names 1, 1.0 and long 1 apart. */
function kind(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(kind).join(', ')}]`;
  if (value !== null && typeof value === 'object' && '_bsontype' in value) return `${String(value._bsontype)} ${brief(value)}`;
  return typeof value === 'string' ? `"${value}"` : brief(value);
}
