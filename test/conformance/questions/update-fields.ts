import { brief, type Spec, update } from './question.ts';
import { d, day, dec, l, oid, pick, pool } from './values.ts';

const numbers: [string, unknown][] = [
  ['int', 7], ['int max', 2147483647], ['long', l(7)], ['long max', l('9223372036854775807')], ['double', d(7.5)], ['decimal', dec('7.25')],
];
const stored: [string, unknown][] = [...numbers, ['missing', undefined], ['null', null], ['text', 'x'], ['array', [1]]];
const amounts: [string, unknown][] = [['int 2', 2], ['int -1', -1], ['long 2', l(2)], ['double 0.5', d(0.5)], ['decimal 1.5', dec('1.5')]];
const wrongAmounts: [string, unknown][] = [['text', 'x'], ['null', null], ['document', {}], ['array', [1]], ['true', true], ['date', day('2020-01-01T00:00:00Z')]];

const one = (value: unknown): Spec => (value === undefined ? { _id: 1 } : { _id: 1, v: value });

const arithmetic = ['$inc', '$mul'].flatMap((operator) => [
  ...stored.flatMap(([label, value]) =>
    amounts.map(([name, amount]) => update(`${operator} ${label} by ${name}`, [one(value)], {}, { [operator]: { v: amount } })),
  ),
  ...wrongAmounts.map(([label, amount]) => update(`${operator} int by ${label}`, [one(7)], {}, { [operator]: { v: amount } })),
]);

const bounds: [string, unknown][] = pick('null', 'minKey', 'int 5', 'long 5', 'double 5', 'decimal 5', 'NaN', 'text abc', 'array 5', 'document a1', 'true', 'date 2020');
const kept: [string, unknown][] = pool.filter(([label]) => ['missing', 'null', 'int 5', 'double 5.5', 'text abc', 'array 1 5 9', 'objectId a', 'false', 'date 1960'].includes(label));

const extremes = ['$min', '$max'].flatMap((operator) =>
  kept.flatMap(([label, value]) =>
    bounds.map(([name, bound]) => update(`${operator} of ${label} and ${name}`, [one(value)], {}, { [operator]: { v: bound } })),
  ),
);

const paths: [Spec, Spec][] = [
  [{}, { 'a.b': 1 }], [{}, { 'a.b.c': 1 }], [{ a: {} }, { 'a.b': 1 }], [{ a: 5 }, { 'a.b': 1 }], [{ a: null }, { 'a.b': 1 }], [{ a: 'x' }, { 'a.b': 1 }], [{ a: [] }, { 'a.b': 1 }], [{ a: [1, 2] }, { 'a.0': 9 }],
  [{ a: [1] }, { 'a.3': 9 }], [{ a: [] }, { 'a.0.b': 1 }], [{ a: [{ b: 1 }] }, { 'a.0.b': 2 }], [{ a: [{ b: 1 }] }, { 'a.0.c.d': 2 }], [{ a: [1] }, { 'a.0.c': 2 }], [{ a: {} }, { 'a.0': 1 }],
  [{ b: 1 }, { a: 1, c: 2 }], [{ b: 1 }, { c: 2, a: 1 }], [{ a: 1 }, { a: l(1) }], [{ a: 1 }, { a: d(1) }], [{ a: 1 }, { a: 1 }], [{ a: { x: 1, y: 2 } }, { a: { y: 2, x: 1 } }], [{ a: { b: 1 } }, { a: { b: 1 } }],
  [{}, { a: 1, 'a.b': 2 }], [{}, { 'a.b': 1, 'a.c': 2 }], [{}, { 'a.b': 1, 'a.b.c': 2 }], [{}, { _id: 1 }], [{}, { _id: 2 }], [{}, { '': 1 }], [{}, { 'a.': 1 }], [{}, { '.a': 1 }], [{}, { 'a..b': 1 }], [{}, { $a: 1 }], [{}, { 'a.$b': 1 }],
  [{}, { a: { $b: 1 } }], [{}, { a: { 'b.c': 1 } }], [{}, { a: undefinedAsNull() }], [{ a: [1, 2] }, { 'a.b': 1 }], [{ a: [1, 2] }, { 'a.-1': 1 }], [{ a: { b: [0] } }, { 'a.b.01': 1 }],
];

const sets = paths.map(([document, change]) => update(`$set ${brief(change)} in ${brief(document)}`, [{ _id: 1, ...document }], {}, { $set: change }));

const unsets: [Spec, Spec][] = [
  [{ a: 1, b: 2 }, { a: '' }], [{ a: 1 }, { b: 1 }], [{ a: { b: 1, c: 2 } }, { 'a.b': 1 }], [{ a: { b: 1 } }, { 'a.b': 1 }], [{ a: [1, 2, 3] }, { 'a.1': 1 }], [{ a: [{ b: 1, c: 2 }] }, { 'a.0.b': 1 }], [{ a: 5 }, { 'a.b': 1 }],
  [{ a: [{ b: 1 }] }, { 'a.b': 1 }], [{ a: 1 }, { _id: 1 }], [{ a: 1, b: 1 }, { a: 0, b: 0 }], [{ a: [1] }, { 'a.5': 1 }], [{ a: 1 }, {}],
];
const unset = unsets.map(([document, change]) => update(`$unset ${brief(change)} in ${brief(document)}`, [{ _id: 1, ...document }], {}, { $unset: change }));

const renames: [Spec, Spec][] = [
  [{ a: 1, b: 2 }, { a: 'c' }], [{ a: 1, b: 2 }, { a: 'b' }], [{ a: 1, b: 2 }, { x: 'y' }], [{ a: 1, b: 2 }, { x: 'b' }], [{ a: { b: 1 } }, { 'a.b': 'c' }], [{ a: { b: 1 } }, { 'a.b': 'a.c' }], [{ a: 1 }, { a: 'b.c' }], [{ a: 1 }, { a: 'a' }],
  [{ a: 1 }, { a: 5 }], [{ a: [{ b: 1 }] }, { 'a.b': 'c' }], [{ a: [{ b: 1 }] }, { 'a.0.b': 'c' }], [{ a: 1, b: [1] }, { a: 'b.0' }], [{ a: 1 }, { a: '' }], [{ a: 1 }, { _id: 'x' }], [{ a: 7 }, { a: '_id' }], [{ a: { b: 1 } }, { a: 'a.b' }], [{ a: { b: 1 } }, { 'a.b': 'a' }],
  [{ a: 1, b: 2 }, { a: 'c', b: 'd' }], [{ a: 1, b: 2 }, { a: 'c', b: 'c' }], [{ a: 1, b: 2, c: 3 }, { b: 'z' }], [{ a: null }, { a: 'b' }],
];
const rename = renames.map(([document, change]) => update(`$rename ${brief(change)} in ${brief(document)}`, [{ _id: 1, ...document }], {}, { $rename: change }));

const refused: unknown[] = [
  { $nope: { a: 1 } }, { $set: { a: 1 }, b: 2 }, { $set: 5 }, { $set: null }, { $set: {} }, { $set: { a: 1 }, $inc: { a: 1 } }, { $set: { 'a.b': 1 }, $unset: { a: 1 } }, { $set: { a: 1 }, $unset: { b: 1 } },
  { $inc: { a: 1 }, $mul: { b: 2 } }, { $currentDate: { a: 'nope' } }, { $currentDate: { a: { $type: 'nope' } } }, { $currentDate: { a: 5 } }, { $inc: { _id: 1 } }, { $setOnInsert: { z: 1 } }, { $bit: { a: { and: 3 } } }, { $bit: { a: { or: 8 } } }, { $bit: { a: { xor: 1 } } }, { $bit: { a: { nope: 1 } } },
];
const unusual = refused.map((change) => update(`unusual ${brief(change)}`, [{ _id: 1, a: 1, b: 2 }], {}, change));

const several = [
  update('only the first without multi', [{ _id: 1 }, { _id: 2 }], {}, { $set: { a: 1 } }),
  update('all with multi', [{ _id: 1 }, { _id: 2 }, { _id: 3, a: 1 }], {}, { $set: { a: 1 } }, { multi: true }),
  update('none', [{ _id: 1 }], { _id: 9 }, { $set: { a: 1 } }),
  update('multi with an error on the second', [{ _id: 1, a: 1 }, { _id: 2, a: 'x' }, { _id: 3, a: 1 }], {}, { $inc: { a: 1 } }, { multi: true }),
  update('all or nothing inside one document', [{ _id: 1, a: 1, b: 'x' }], {}, { $inc: { a: 1, b: 1 } }),
  update('replacement', [{ _id: 1, a: 1, b: 2 }], { a: 1 }, { c: 3 }),
  update('replacement with the same _id', [{ _id: 1, a: 1 }], { a: 1 }, { _id: 1, z: 1 }),
  update('replacement with the _id last', [{ _id: 1, a: 1 }], { a: 1 }, { z: 1, _id: 1 }),
  update('replacement with another _id', [{ _id: 1, a: 1 }], { a: 1 }, { _id: 2 }),
  update('replacement with multi', [{ _id: 1, a: 1 }], {}, { z: 1 }, { multi: true }),
  update('replacement by nothing', [{ _id: 1, a: 1 }], {}, {}),
  update('replacement by the same', [{ _id: 1, a: 1 }], {}, { a: 1 }),
  update('replacement with dots and dollars inside', [{ _id: 1 }], {}, { 'a.b': 1, c: { $d: 1 } }),
  update('an _id of another number type equals', [{ _id: 1, a: 1 }], {}, { $set: { _id: l(1), a: 2 } }),
  update('a binary-comparable objectId', [{ _id: oid('a'), a: 1 }], { _id: oid('a') }, { $set: { a: 2 } }),
];

export const questions = [...arithmetic, ...extremes, ...sets, ...unset, ...rename, ...unusual, ...several];

/** What a driver makes of an undefined field by default. */
function undefinedAsNull(): null {
  return null;
}
