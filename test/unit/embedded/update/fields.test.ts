import { Decimal128, Double, Long } from 'bson';
import { describe, expect, test } from 'vitest';
import { docFromJs } from '../../../../src/embedded/bson/convert.ts';
import { compileUpdate } from '../../../../src/embedded/update/update.ts';
import { now, text, updated } from './apply.ts';

const long = (digits: string) => Long.fromString(digits);
const double = (value: number) => new Double(value);

const set: [object, object, string | number][] = [
  [{}, { $set: { b: 1, a: 2 } }, '{"a":2,"b":1}'], // new fields come in the order of their names
  [{}, { $set: { b: 1 }, $inc: { a: 1 } }, '{"a":1,"b":1}'], // whatever the operator
  [{}, { $set: { 'x.10': 1, 'x.9': 1, 'x.b': 2 } }, '{"x":{"9":1,"10":1,"b":2}}'],
  [{ z: 1 }, { $set: { b: 1, a: 2 } }, '{"z":1,"a":2,"b":1}'],
  [{ a: 1, b: 1 }, { $set: { a: { c: 2 } } }, '{"a":{"c":2},"b":1}'], // an existing field keeps its place
  [{}, { $set: { 'a.b.c': 1 } }, '{"a":{"b":{"c":1}}}'],
  [{ a: { b: 1 } }, { $set: { 'a.b.c': 1 } }, 28],
  [{ a: 1 }, { $set: { 'a.b': 1 } }, 28],
  [{ a: null }, { $set: { 'a.b': 1 } }, 28],
  [{ a: [1] }, { $set: { 'a.b': 1 } }, 28],
  [{ a: [1] }, { $set: { 'a.0': 2 } }, '{"a":[2]}'],
  [{ a: [1] }, { $set: { 'a.3': 1 } }, '{"a":[1,null,null,1]}'],
  [{ a: [1] }, { $set: { 'a.2.b': 1 } }, '{"a":[1,null,{"b":1}]}'],
  [{ a: [{ b: 1 }] }, { $set: { 'a.0.b': 2 } }, '{"a":[{"b":2}]}'],
  [{ a: {} }, { $set: { 'a.0': 2 } }, '{"a":{"0":2}}'],
  [{ a: [] }, { $set: { 'a.1500001': 1 } }, 34],
  [{ a: 1 }, { $set: { a: 1 } }, 'same'],
  [{ a: 1 }, { $set: { a: double(1) } }, '{"a":1.0d}'], // a change of type is a change
  [{ a: { b: 1, c: 2 } }, { $set: { a: { c: 2, b: 1 } } }, '{"a":{"c":2,"b":1}}'], // so is a change of order
  [{ a: 1 }, { $set: {} }, 'same'],
  [{ a: 1 }, { $setOnInsert: { a: 5, b: 5 } }, 'same'],
  [{ a: 1, b: 2 }, { $unset: { a: '' } }, '{"b":2}'],
  [{ a: { b: 1 } }, { $unset: { 'a.b': 1 } }, '{"a":{}}'],
  [{ a: [1, 2] }, { $unset: { 'a.0': 1 } }, '{"a":[null,2]}'],
  [{ a: [1] }, { $unset: { 'a.5': 1 } }, 'same'],
  [{ a: [1] }, { $unset: { 'a.b': 1 } }, 'same'],
  [{ a: 1 }, { $unset: { 'a.b': 1, x: 1 } }, 'same'],
  [{ a: 1 }, { $unset: { a: 1 }, $set: { b: [] } }, '{"b":[]}'],
];

const numbers: [object, object, string | number][] = [
  [{ a: 1 }, { $inc: { a: 2 } }, '{"a":3}'],
  [{}, { $inc: { a: 2 } }, '{"a":2}'],
  [{ a: 1 }, { $inc: { a: 0 } }, 'same'],
  [{ a: 1 }, { $inc: { a: double(0) } }, '{"a":1.0d}'],
  [{ a: 2147483647 }, { $inc: { a: 1 } }, '{"a":2147483648L}'],
  [{ a: long('5') }, { $inc: { a: 1 } }, '{"a":6L}'],
  [{ a: 1 }, { $inc: { a: 1.5 } }, '{"a":2.5d}'],
  [{ a: long('9223372036854775807') }, { $inc: { a: 1 } }, 2],
  [{ a: long('9223372036854775807') }, { $inc: { a: double(1) } }, '{"a":9223372036854775808.0d}'],
  [{ a: 'x' }, { $inc: { a: 1 } }, 14],
  [{ a: null }, { $inc: { a: 1 } }, 14],
  [{ a: [1] }, { $inc: { a: 1 } }, 14],
  [{ a: 1 }, { $inc: { a: 'x' } }, 14],
  [{ a: 1 }, { $inc: { a: null } }, 14],
  [{ a: 1 }, { $inc: { a: Decimal128.fromString('1') } }, '{"a":{"$numberDecimal":"2"}}'],
  [{ a: 1.5 }, { $mul: { a: Decimal128.fromString('2') } }, '{"a":{"$numberDecimal":"3.00000000000000"}}'],
  [{ a: 3 }, { $mul: { a: 2 } }, '{"a":6}'],
  [{ a: 2147483647 }, { $mul: { a: 2 } }, '{"a":4294967294L}'],
  [{ a: long('9223372036854775807') }, { $mul: { a: 2 } }, 2],
  [{ a: 3 }, { $mul: { a: 1 } }, 'same'],
  [{}, { $mul: { a: 3 } }, '{"a":0}'],
  [{}, { $mul: { a: long('3') } }, '{"a":0L}'],
  [{}, { $mul: { a: 2.5 } }, '{"a":0.0d}'],
  [{ a: true }, { $mul: { a: 2 } }, 14],
  [{ a: 5 }, { $min: { a: 3 } }, '{"a":3}'],
  [{ a: 5 }, { $min: { a: 9 } }, 'same'],
  [{}, { $min: { a: 9 } }, '{"a":9}'],
  [{ a: 5 }, { $min: { a: null } }, '{"a":null}'], // in the order of all types
  [{ a: 5 }, { $max: { a: null } }, 'same'],
  [{ a: 5 }, { $max: { a: 'x' } }, '{"a":"x"}'],
  [{ a: 5 }, { $max: { a: double(5) } }, 'same'],
  [{ a: 5 }, { $max: { a: double(5.5) } }, '{"a":5.5d}'],
  [{ a: 5 }, { $bit: { a: { and: 4 } } }, '{"a":4}'],
  [{ a: 5 }, { $bit: { a: { and: 7, or: 8 } } }, '{"a":13}'],
  [{ a: 5 }, { $bit: { a: { xor: -1 } } }, '{"a":-6}'],
  [{ a: 5 }, { $bit: { a: { or: long('8') } } }, '{"a":13L}'],
  [{}, { $bit: { a: { or: 4 } } }, '{"a":4}'],
  [{ a: 5.5 }, { $bit: { a: { and: 4 } } }, 2],
  [{ a: 5 }, { $bit: { a: { and: 4.5 } } }, 2],
  [{ a: 5 }, { $bit: { a: { foo: 8 } } }, 2],
  [{ a: 5 }, { $bit: { a: {} } }, 2],
  [{ a: 5 }, { $bit: { a: 1 } }, 2],
];

const names: [object, object, string | number][] = [
  [{ a: 1 }, { $rename: { a: 'b' } }, '{"b":1}'],
  [{ a: 1, b: 2, c: 3 }, { $rename: { a: 'b' } }, '{"b":1,"c":3}'],
  [{ a: 1 }, { $rename: { x: 'b' } }, 'same'],
  [{ a: { b: 1 } }, { $rename: { 'a.b': 'a.c' } }, '{"a":{"c":1}}'],
  [{ a: 1 }, { $rename: { a: 'x.y' } }, '{"x":{"y":1}}'],
  [{ a: 1, b: 2 }, { $rename: { a: 'b.c' } }, 28],
  [{ a: 1 }, { $rename: { 'a.b': 'c' } }, 28],
  [{ a: null }, { $rename: { 'a.b': 'c' } }, 28],
  [{ a: [1] }, { $rename: { 'a.b': 'c' } }, 28],
  [{ a: [1] }, { $rename: { 'a.5': 'c' } }, 'same'],
  [{ a: [1] }, { $rename: { x: 'a.0' } }, 'same'],
  [{ a: [1], b: 1 }, { $rename: { b: 'a' } }, '{"a":1}'],
  [{ a: 1 }, { $rename: { a: 'a' } }, 2],
  [{ a: 1 }, { $rename: { a: 'a.b' } }, 2],
  [{ a: 1 }, { $rename: { a: 1 } }, 2],
  [{ a: [{ x: 1 }] }, { $rename: { 'a.0.x': 'b' } }, 2],
  [{ a: 1, b: [1] }, { $rename: { a: 'b.0' } }, 2],
  [{ a: 1 }, { $rename: { 'a.$': 'b' } }, 2],
  [{ a: 1, b: 1 }, { $rename: { a: 'c' }, $set: { a: 2 } }, 40],
  [{ a: 1, b: 1 }, { $rename: { a: 'c', b: 'c' } }, 40],
];

const paths: [object, object, string | number][] = [
  [{}, { $set: { a: 1, 'a.b': 2 } }, 40],
  [{}, { $set: { a: 1 }, $inc: { a: 2 } }, 40],
  [{}, { $set: { 'a.b': 1, ab: 1, 'a.c': 1 } }, '{"a":{"b":1,"c":1},"ab":1}'],
  [{}, { $set: { '': 1 } }, 56],
  [{}, { $set: { 'a..b': 1 } }, 56],
  [{}, { $set: { 'a.': 1 } }, 56],
  [{}, { $set: { $a: 1 } }, 52],
  [{}, { $set: 5 }, 9],
  [{}, { $foo: { a: 1 } }, 9],
  [{}, { $set: { a: 1 }, b: 1 }, 9],
  [{}, { b: 1, $set: { a: 1 } }, 52],
  [{ _id: 1 }, { $set: { _id: 2 } }, 66],
  [{ _id: 1 }, { $set: { _id: 1 } }, 'same'],
  [{ _id: 1 }, { $inc: { _id: 1 } }, 66],
  [{ _id: 1 }, { $unset: { _id: 1 } }, 66],
  [{ _id: 1 }, { $rename: { _id: 'x' } }, 66],
  [{ _id: { a: 1 } }, { $set: { '_id.a': 2 } }, 66],
  [{ _id: 1, a: 1, b: 2 }, { c: 3 }, '{"_id":1,"c":3}'],
  [{ _id: 1, a: 1 }, { c: 3, _id: 1 }, '{"_id":1,"c":3}'],
  [{ _id: 1, a: 1 }, { _id: 2 }, 66],
  [{ _id: 1, a: 1 }, {}, '{"_id":1}'],
  [{ _id: 1, a: 1 }, { a: 1 }, 'same'],
];

describe('update operators on fields', () => {
  test.each([...set, ...numbers, ...names, ...paths])('%j with %j', (doc, update, expected) => {
    expect(updated(doc, update)).toBe(expected);
  });

  test('$currentDate sets the time of the command', () => {
    const apply = (update: object) => compileUpdate(docFromJs(update)).apply(new Map(), { now });
    expect(text(apply({ $currentDate: { a: true } }))).toBe('{"a":{"$date":1700000000123L}}');
    expect(text(apply({ $currentDate: { a: { $type: 'date' } } }))).toContain('1700000000123');
    expect(text(apply({ $currentDate: { a: { $type: 'timestamp' } } }))).toContain('"t":1700000000');
    for (const operand of [1, { $type: 'x' }, { x: 1 }, {}])
      expect(updated({}, { $currentDate: { a: operand } })).toBe(2);
  });

  test('a failing operator leaves nothing of the others', () => {
    expect(updated({ a: { x: 1 }, b: 'text' }, { $set: { 'a.x': 2 }, $inc: { b: 1 } })).toBe(14);
  });

  test('untouched parts are shared with the given document, touched ones are not', () => {
    const doc = docFromJs({ a: { x: 1 }, b: { y: 1 } });
    const changed = compileUpdate(docFromJs({ $set: { 'a.x': 2 } })).apply(doc, { now });
    expect(changed.get('b')).toBe(doc.get('b'));
    expect(changed.get('a')).not.toBe(doc.get('a'));
  });

  test('an update says whether it needs the position that the filter matched', () => {
    expect(compileUpdate(docFromJs({ $set: { 'a.$.b': 1 } })).needsPosition).toBe(true);
    expect(compileUpdate(docFromJs({ $set: { 'a.$[].b': 1 } })).needsPosition).toBe(false);
  });
});
