import { brief, find } from './question.ts';
import { d, dec, l } from './values.ts';

const names = [
  'double', 'string', 'object', 'array', 'binData', 'undefined', 'objectId', 'bool', 'date', 'null', 'regex',
  'javascript', 'int', 'timestamp', 'long', 'decimal', 'minKey', 'maxKey', 'number',
];

const codes = [1, 2, 3, 4, 5, 7, 8, 9, 10, 11, 16, 17, 18, 19, -1, 127];
const types: unknown[] = [
  ...names, ...codes, d(2), l(16),
  ['string', 'null'], ['number', 8], [], [1, 2], 'nope', 0, 99, -2, null, true, d(1.5), {}, ['nope'], 'Double',
];

const exists: unknown[] = [true, false, 1, 0, d(0), l(0), null, 'no', '', [], {}, d(Number.NaN)];

const mods: unknown[] = [
  [5, 0], [5, 1], [2, 1], [-5, 0], [3, -2], [d(5.9), 0], [5, d(0.9)], [l(5), 0], [dec('5'), 0], [1, 0],
  [0, 1], [5], [], [5, 0, 1], 5, ['a', 0], [5, 'a'], [null, 0], [d(Number.NaN), 0], [d(0.5), 0], [l('9007199254740993'), 0],
];

const sizes: unknown[] = [0, 1, 2, 3, d(2), l(2), dec('2'), d(2.5), -1, '2', null, [2], true];

const alls: unknown[] = [
  [5], [5, 9], [9, 5, 1], [], ['abc', 5], [null], [[5]], [[]], [5, 6], [{ a: 1 }], [{ a: 1 }, { a: 2, b: 3 }], 5, null,
  [{ $elemMatch: { a: 1 } }], [{ $elemMatch: { a: 2 } }, { $elemMatch: { b: 3 } }], [{ $elemMatch: { $gt: 8 } }],
  [5, { $elemMatch: { $gt: 8 } }], [{ $gt: 5 }], { a: 1 }, [5, 5],
];

const elements: unknown[] = [
  { $gt: 4 }, { $gt: 4, $lt: 6 }, { $eq: null }, { $in: [9, 'abc'] }, { $not: { $gt: 4 } }, { $exists: true }, { $type: 'string' },
  { a: 1 }, { a: { $gt: 1 } }, { a: 2, b: 3 }, { a: 1, b: 3 }, { b: null }, { b: { $exists: false } }, {}, { $or: [{ a: 2 }, { b: 9 }] },
  { $and: [{ a: 2 }] }, { $nor: [{ a: 2 }] }, { $elemMatch: { $eq: 5 } }, { $elemMatch: {} }, { $size: 1 }, { 0: 5 }, { $ne: 5 }, { $nin: [5, 9, 1] },
  { $regex: 'b' }, { $mod: [5, 0] }, 5, null, [5], { $nope: 1 }, { $gt: 4, a: 1 }, { a: 1, $gt: 4 }, { $eq: [5] },
];

const table = (operator: string, values: unknown[]) =>
  values.map((value) => find(`${operator} ${named(value)}`, 'mixed', { v: { [operator]: value } }));

export const questions = [
  ...table('$type', types),
  ...table('$exists', exists),
  ...table('$mod', mods),
  ...table('$size', sizes),
  ...table('$all', alls),
  ...table('$elemMatch', elements),
];

/** Texts in quotation marks and doubles with their name, so that 2, 2.0 and "2" are different cases. */
function named(value: unknown): string {
  return typeof value === 'string' ? `"${value}"` : `${typed(value)}${brief(value)}`;
}

function typed(value: unknown): string {
  return value !== null && typeof value === 'object' && '_bsontype' in value ? `${String(value._bsontype)} ` : '';
}
