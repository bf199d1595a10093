import { own, type Spec } from './question.ts';
import { d, l } from './values.ts';

const rows = [{ _id: 1, a: 1 }, { _id: 2, a: 2 }, { _id: 3, a: 2 }];
const on = (name: string, run: Spec[], docs: Spec[] = rows) => own(name, { c: docs }, run, 'write');
const unique = (key: Spec, more: Spec = {}): Spec => ({ createIndexes: 'c', indexes: [{ key, name: 'k', unique: true, ...more }] });
const insert = (...documents: Spec[]): Spec => ({ insert: 'c', documents });

const inserts = [
  on('insert one', [insert({ _id: 9, b: 1 })]),
  on('insert two', [insert({ _id: 9 }, { _id: 8 })]),
  on('insert puts _id first', [insert({ b: 1, _id: 9 })]),
  on('a duplicate _id stops an ordered insert', [insert({ _id: 9 }, { _id: 1 }, { _id: 8 })]),
  on('a duplicate _id does not stop an unordered insert', [{ ...insert({ _id: 9 }, { _id: 1 }, { _id: 8 }, { _id: 2 }), ordered: false }]),
  on('a duplicate _id of another number type', [insert({ _id: l(1) })]),
  on('a duplicate double _id', [insert({ _id: d(1) })]),
  on('an _id that is null', [insert({ _id: null })]),
  on('an _id that is an array', [insert({ _id: [1] })]),
  on('an _id that is a document', [insert({ _id: { a: 1, b: 2 } }, { _id: { b: 2, a: 1 } })]),
  on('a duplicate document as _id', [insert({ _id: { a: 1 } }, { _id: { a: d(1) } })]),
  on('an _id with a dollar inside', [insert({ _id: { $a: 1 } })]),
  on('field names with dots and dollars', [insert({ _id: 9, 'a.b': 1, $c: 2, d: { $e: 3 } })]),
  on('an empty field name', [insert({ _id: 9, '': 1 })]),
  on('nothing to insert', [{ insert: 'c', documents: [] }]),
  on('documents that are no list', [{ insert: 'c', documents: 5 }]),
  on('insert into a new collection', [{ insert: 'c2', documents: [{ _id: 1 }] }, { drop: 'c2' }, insert({ _id: 9 })]),
];

const deletes = [
  on('delete one', [{ delete: 'c', deletes: [{ q: { a: 2 }, limit: 1 }] }]),
  on('delete all of a filter', [{ delete: 'c', deletes: [{ q: { a: 2 }, limit: 0 }] }]),
  on('delete everything', [{ delete: 'c', deletes: [{ q: {}, limit: 0 }] }]),
  on('delete none', [{ delete: 'c', deletes: [{ q: { a: 9 }, limit: 0 }] }]),
  on('two deletes', [{ delete: 'c', deletes: [{ q: { _id: 1 }, limit: 1 }, { q: { _id: 2 }, limit: 1 }] }]),
  on('delete with limit 2', [{ delete: 'c', deletes: [{ q: {}, limit: 2 }] }]),
  on('delete without a limit', [{ delete: 'c', deletes: [{ q: {} }] }]),
  on('delete with an unknown operator', [{ delete: 'c', deletes: [{ q: { $nope: 1 }, limit: 1 }] }]),
  on('an ordered delete stops at an error', [{ delete: 'c', deletes: [{ q: { a: { $nope: 1 } }, limit: 1 }, { q: { _id: 1 }, limit: 1 }] }]),
  on('an unordered delete goes on', [{ delete: 'c', ordered: false, deletes: [{ q: { a: { $nope: 1 } }, limit: 1 }, { q: { _id: 1 }, limit: 1 }] }]),
  on('delete without a filter', [{ delete: 'c', deletes: [{ limit: 1 }] }]),
];

const updates = [
  on('two updates', [{ update: 'c', updates: [{ q: { _id: 1 }, u: { $set: { a: 5 } } }, { q: { a: 5 }, u: { $inc: { a: 1 } } }] }]),
  on('an ordered update stops at an error', [{ update: 'c', updates: [{ q: { _id: 1 }, u: { $nope: { a: 5 } } }, { q: { _id: 2 }, u: { $inc: { a: 1 } } }] }]),
  on('an unordered update goes on', [{ update: 'c', ordered: false, updates: [{ q: { _id: 1 }, u: { $nope: { a: 5 } } }, { q: { _id: 2 }, u: { $inc: { a: 1 } } }] }]),
  on('upserts name their index', [{ update: 'c', updates: [{ q: { _id: 1 }, u: { $set: { a: 5 } } }, { q: { _id: 7 }, u: { $set: { a: 5 } }, upsert: true }, { q: { _id: 8 }, u: { $set: { a: 6 } }, upsert: true }] }]),
  on('update without u', [{ update: 'c', updates: [{ q: {} }] }]),
  on('update without q', [{ update: 'c', updates: [{ u: { $set: { a: 1 } } }] }]),
  on('updates that are no list', [{ update: 'c', updates: {} }]),
  on('no updates', [{ update: 'c', updates: [] }]),
];

const uniques = [
  on('a unique index refuses a second value', [unique({ b: 1 }), insert({ _id: 9, b: 1 }, { _id: 8, b: 1 })], [{ _id: 1, b: 5 }]),
  on('a unique index compares numbers by value', [unique({ b: 1 }), insert({ _id: 9, b: d(5) })], [{ _id: 1, b: 5 }]),
  on('a unique index takes missing as null', [unique({ b: 1 }), insert({ _id: 9 })], [{ _id: 1, b: null }]),
  on('two documents without the field', [unique({ b: 1 }), insert({ _id: 9 }, { _id: 8 })], [{ _id: 1, b: 1 }]),
  on('a unique sparse index lets missing pass', [unique({ b: 1 }, { sparse: true }), insert({ _id: 9 }, { _id: 8 })], [{ _id: 1, b: 1 }]),
  on('a unique sparse index counts null', [unique({ b: 1 }, { sparse: true }), insert({ _id: 9, b: null }, { _id: 8, b: null })], [{ _id: 1, b: 1 }]),
  on('a unique partial index only sees its part', [unique({ b: 1 }, { partialFilterExpression: { on: true } }), insert({ _id: 9, b: 1, on: true }, { _id: 8, b: 1 }, { _id: 7, b: 1, on: true })], [{ _id: 1, b: 1 }]),
  on('an update into a partial index', [unique({ b: 1 }, { partialFilterExpression: { on: true } }), { update: 'c', updates: [{ q: { _id: 2 }, u: { $set: { on: true } } }] }], [{ _id: 1, b: 1, on: true }, { _id: 2, b: 1 }]),
  on('a unique multikey index over documents', [unique({ b: 1 }), insert({ _id: 9, b: [3, 2] })], [{ _id: 1, b: [1, 2] }]),
  on('a unique multikey index inside one document', [unique({ b: 1 }), insert({ _id: 9, b: [3, 3] })], [{ _id: 1, b: [1, 2] }]),
  on('a unique compound index', [unique({ b: 1, c: 1 }), insert({ _id: 9, b: 1, c: 2 }, { _id: 8, b: 1, c: 1 })], [{ _id: 1, b: 1, c: 1 }]),
  on('a unique compound index with one part missing', [unique({ b: 1, c: 1 }), insert({ _id: 9, b: 1 }, { _id: 8, b: 1 })], [{ _id: 1, b: 1, c: 1 }]),
  on('a unique descending index', [unique({ b: -1 }), insert({ _id: 9, b: 'x' })], [{ _id: 1, b: 'x' }]),
  on('a unique index on a path', [unique({ 'b.c': 1 }), insert({ _id: 9, b: { c: 1 } })], [{ _id: 1, b: { c: 1 } }]),
  on('a unique index on a path through arrays', [unique({ 'b.c': 1 }), insert({ _id: 9, b: [{ c: 2 }, { c: 1 }] })], [{ _id: 1, b: [{ c: 1 }] }]),
  on('a unique index on texts that differ in case', [unique({ b: 1 }), insert({ _id: 9, b: 'X' })], [{ _id: 1, b: 'x' }]),
  on('a unique index refuses an update', [unique({ b: 1 }), { update: 'c', updates: [{ q: { _id: 2 }, u: { $set: { b: 1 } } }] }], [{ _id: 1, b: 1 }, { _id: 2, b: 2 }]),
  on('an update to its own value', [unique({ b: 1 }), { update: 'c', updates: [{ q: { _id: 2 }, u: { $set: { b: 2, z: 1 } } }] }], [{ _id: 1, b: 1 }, { _id: 2, b: 2 }]),
  on('a unique index refuses an upsert', [unique({ b: 1 }), { update: 'c', updates: [{ q: { _id: 9 }, u: { $set: { b: 1 } }, upsert: true }] }], [{ _id: 1, b: 1 }]),
  on('a unique index refuses a replacement', [unique({ b: 1 }), { update: 'c', updates: [{ q: { _id: 2 }, u: { b: 1 } }] }], [{ _id: 1, b: 1 }, { _id: 2, b: 2 }]),
  on('a long text in a unique index', [unique({ b: 1 }), insert({ _id: 9, b: 'x'.repeat(3000) }, { _id: 8, b: `${'x'.repeat(2999)}y` }, { _id: 7, b: 'x'.repeat(3000) })], []),
  own('findAndModify into a duplicate', { c: [{ _id: 1, b: 1 }, { _id: 2, b: 2 }] }, [unique({ b: 1 }), { findAndModify: 'c', query: { _id: 2 }, update: { $set: { b: 1 } } }], 'value'),
];

export const questions = [...inserts, ...deletes, ...updates, ...uniques];
