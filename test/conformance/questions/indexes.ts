import { brief, own, type Spec } from './question.ts';
import { d, dec, l } from './values.ts';

const index = (key: Spec, more: Spec = {}): Spec => ({ createIndexes: 'c', indexes: [{ key, name: 'k', ...more }] });

const filters: Spec[] = [
  { v: 5 }, { v: l(5) }, { v: dec('5') }, { v: null }, { v: { $gt: 4 } }, { v: { $gte: 5, $lt: 10 } }, { v: { $lt: 0 } }, { v: { $in: [5, 'abc', null] } }, { v: { $ne: 5 } }, { v: { $exists: true } }, { v: { $exists: false } }, { v: { $gte: 'A', $lt: 'b' } }, { v: 'abc' }, { v: [5] }, { v: [] }, { v: { $gt: [] } }, { v: { a: 1 } }, { v: { $gte: {} } },
  { v: { $type: 'string' } }, { v: { $size: 1 } }, { v: { $all: [1, 5] } }, { v: { $elemMatch: { $gt: 4, $lt: 10 } } }, { v: { $not: { $gt: 5 } } }, { $or: [{ v: 5 }, { v: 'abc' }] }, { v: d(Number.NaN) }, { v: true }, { v: { $gte: false } }, { v: l('9007199254740993') }, { v: d(9007199254740992) }, { v: { $nin: [5, null] } }, { v: { $regex: '^a' } }, { v: { $lte: { $minKey: 1 } } },
];

const served = [1, -1].flatMap((direction) =>
  filters.map((filter) =>
    own(`index ${direction} serves ${brief(filter)}`, { c: 'mixed' }, [index({ v: direction }), { find: 'c', filter, projection: { _id: 1 } }], 'idBag'),
  ),
);

const sorts: [Spec, Spec, Spec][] = [
  [{ a: 1, b: 1 }, {}, { a: 1, b: 1, _id: 1 }], [{ a: 1, b: -1 }, {}, { a: 1, b: -1, _id: 1 }], [{ a: 1, b: 1 }, {}, { a: -1, b: -1, _id: 1 }], [{ a: 1, b: 1 }, { a: 2 }, { b: -1, _id: 1 }], [{ a: 1, b: 1 }, { a: { $in: [1, 3] } }, { b: 1, _id: 1 }], [{ a: 1 }, { a: { $gte: 2 } }, { a: 1, _id: -1 }], [{ t: 1 }, {}, { t: 1, _id: 1 }], [{ t: -1 }, { t: { $gte: 2 } }, { t: -1, _id: 1 }],
  [{ b: 1 }, { b: { $ne: null } }, { b: 1, _id: 1 }], [{ b: 1, a: 1 }, { b: null }, { a: -1 }], [{ a: 1, b: 1, _id: 1 }, { a: 2, b: { $gt: 'x' } }, { b: 1, _id: 1 }], [{ a: 1, t: 1 }, { a: 2, t: { $gt: 1 } }, { _id: 1 }],
];
const sorted = sorts.map(([key, filter, sort]) => own(`index ${brief(key)} and sort ${brief(sort)} of ${brief(filter)}`, { c: 'pairs' }, [index(key), { find: 'c', filter, sort }], 'ids'));

const special: [string, Spec, Spec][] = [
  ['sparse finds null', { sparse: true }, { v: null }], ['sparse finds missing', { sparse: true }, { v: { $exists: false } }], ['sparse finds present', { sparse: true }, { v: { $exists: true } }], ['sparse and $ne', { sparse: true }, { v: { $ne: 1 } }], ['partial inside', { partialFilterExpression: { on: true } }, { v: 'x', on: true }], ['partial outside', { partialFilterExpression: { on: true } }, { v: 1 }], ['partial without its condition', { partialFilterExpression: { on: true } }, { v: 'x' }],
  ['partial range inside', { partialFilterExpression: { v: { $gt: 0 } } }, { v: { $gt: 1 } }], ['partial range outside', { partialFilterExpression: { v: { $gt: 1 } } }, { v: { $gt: 0 } }], ['partial by $exists', { partialFilterExpression: { v: { $exists: true } } }, { v: null }],
];
const gaps = special.map(([name, options, filter]) => own(name, { c: 'gaps' }, [index({ v: 1 }, options), { find: 'c', filter, sort: { _id: 1 } }], 'ids'));

const list: Spec = { listIndexes: 'c' };
const creates: [string, Spec[], Spec[]?][] = [
  ['list after one', [index({ a: 1 }), list]], ['list after a compound one', [index({ a: 1, 'b.c': -1 }), list]], ['list unique, sparse, partial', [{ createIndexes: 'c', indexes: [{ key: { a: 1 }, name: 'u', unique: true }, { key: { b: 1 }, name: 's', sparse: true }, { key: { c: 1 }, name: 'p', partialFilterExpression: { d: { $gt: 5 } } }, { key: { e: 1 }, name: 'ttl', expireAfterSeconds: 60 }] }, list]], ['list after nothing', [list]], ['drop by name', [index({ a: 1 }), { dropIndexes: 'c', index: 'k' }, list]],
  ['drop by key', [index({ a: 1 }), { dropIndexes: 'c', index: { a: 1 } }, list]], ['drop all', [index({ a: 1 }), { dropIndexes: 'c', index: '*' }, list]], ['drop several', [{ createIndexes: 'c', indexes: [{ key: { a: 1 }, name: 'x' }, { key: { b: 1 }, name: 'y' }, { key: { c: 1 }, name: 'z' }] }, { dropIndexes: 'c', index: ['x', 'z'] }, list]], ['the same again', [index({ a: 1 }), index({ a: 1 }), list]],
];
const created = creates.map(([name, run, docs]) => own(`indexes: ${name}`, { c: docs ?? [{ _id: 1 }] }, run, 'batch'));

const refusedIndexes: [string, Spec[], Spec[]?][] = [
  ['the same name, another key', [index({ a: 1 }), index({ b: 1 })]], ['the same key, another name', [index({ a: 1 }), { createIndexes: 'c', indexes: [{ key: { a: 1 }, name: 'other' }] }]], ['drop one that is not there', [{ dropIndexes: 'c', index: 'nope' }]], ['drop the one on _id', [{ dropIndexes: 'c', index: '_id_' }]], ['drop by a key that is not there', [{ dropIndexes: 'c', index: { zz: 1 } }]],
  ['an empty key', [index({})]], ['direction 0', [index({ a: 0 })]], ['direction text', [index({ a: 'nope' })]], ['a key with a dollar', [index({ $a: 1 })]], ['no name', [{ createIndexes: 'c', indexes: [{ key: { a: 1 } }] }]], ['no key', [{ createIndexes: 'c', indexes: [{ name: 'a' }] }]], ['no indexes', [{ createIndexes: 'c', indexes: [] }]], ['an unknown option', [index({ a: 1 }, { nope: 1 })]], ['sparse and partial', [index({ a: 1 }, { sparse: true, partialFilterExpression: { a: 1 } })]],
  ['a partial filter with $nor', [index({ a: 1 }, { partialFilterExpression: { $nor: [{ a: 1 }] } })]], ['a partial filter with $ne', [index({ a: 1 }, { partialFilterExpression: { a: { $ne: 1 } } })]], ['a partial filter that is no document', [index({ a: 1 }, { partialFilterExpression: 5 })]], ['expireAfterSeconds on two fields', [index({ a: 1, b: 1 }, { expireAfterSeconds: 5 })]], ['expireAfterSeconds negative', [index({ a: 1 }, { expireAfterSeconds: -5 })]], ['expireAfterSeconds as text', [index({ a: 1 }, { expireAfterSeconds: 'x' })]],
  ['unique over duplicates', [index({ a: 1 }, { unique: true })], [{ _id: 1, a: 1 }, { _id: 2, a: 1 }]], ['unique over two missing', [index({ a: 1 }, { unique: true })], [{ _id: 1 }, { _id: 2 }]], ['two arrays in one compound index', [index({ a: 1, b: 1 })], [{ _id: 1, a: [1], b: [2] }]], ['two arrays inserted', [index({ a: 1, b: 1 }), { insert: 'c', documents: [{ _id: 9, a: [1], b: [1] }] }]], ['an empty path part', [index({ 'a..b': 1 })]], ['an empty field name', [index({ '': 1 })]],
];
const refused = refusedIndexes.map(([name, run, docs]) => own(`refused: ${name}`, { c: docs ?? [{ _id: 1 }] }, run, 'write'));

export const questions = [...served, ...sorted, ...gaps, ...created, ...refused];
