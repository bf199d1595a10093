import { Binary, BSONRegExp, MaxKey, MinKey, ObjectId, Timestamp } from 'bson';
import { describe, expect, test } from 'vitest';
import { docFromJs } from '../../../../src/embedded/bson/convert.ts';
import { compileFilter } from '../../../../src/embedded/query/filter.ts';
import { compileSort } from '../../../../src/embedded/query/sort.ts';
import { decimal, double, long, typedDocuments } from './typed-values.ts';

const found = (filter: object) => {
  const { matches } = compileFilter(docFromJs({ v: filter }));
  return typedDocuments.filter(matches).map((doc) => doc.get('_id'));
};
const all = typedDocuments.map((doc) => doc.get('_id'));
const but = (...names: string[]) => all.filter((name) => typeof name === 'string' && !names.includes(name));

const fives = ['int5', 'double5', 'long5', 'decimal5'];
const fivesInArrays = ['[5]', '[5,abc]', '[abc,5]'];
const numbers = [
  'int0',
  ...fives,
  'double5.5',
  'decimal5.5',
  'nan',
  'decimalNan',
  'infinity',
  'long2^53+1',
  'double2^53',
];
const arrays = ['[]', '[5]', '[5,abc]', '[abc,5]', '[[5]]', '[null]'];

const cases: [string, object, readonly unknown[]][] = [
  ['equal across number types', { $eq: 5 }, [...fives, ...fivesInArrays]],
  ['equal to a decimal', { $eq: decimal('5') }, [...fives, ...fivesInArrays]],
  ['equal beyond 2^53', { $eq: long('9007199254740993') }, ['long2^53+1']],
  ['equal to NaN of either kind', { $eq: Number.NaN }, ['nan', 'decimalNan']],
  ['null is also missing', { $eq: null }, ['null', '[null]', 'missing']],
  ['not null', { $ne: null }, but('null', '[null]', 'missing')],
  ['a text', { $eq: 'abc' }, ['abc', '[5,abc]', '[abc,5]']],
  ['a document, its order counts', { $eq: { a: 5, b: 1 } }, ['{a:5,b:1}']],
  ['a document, numbers across types', { $eq: { a: double(5) } }, ['{a:5}']],
  ['an empty document', { $eq: {} }, ['{}']],
  ['an array as a whole or as an element', { $eq: [5] }, ['[5]', '[[5]]']],
  ['an array, its order counts', { $eq: ['abc', 5] }, ['[abc,5]']],
  ['an empty array', { $eq: [] }, ['[]']],
  ['a date', { $eq: new Date(5) }, ['date5']],
  ['an object id', { $eq: new ObjectId('5f0000000000000000000001') }, ['id1']],
  ['binary data', { $eq: new Binary(Buffer.from([1, 2])) }, ['binary']],
  ['binary data of another subtype', { $eq: new Binary(Buffer.from([1, 2]), 4) }, []],
  ['a timestamp', { $eq: new Timestamp({ t: 5, i: 1 }) }, ['timestamp']],
  ['a stored pattern', { $eq: new BSONRegExp('abc', '') }, ['regex']],
  ['a truth value', { $eq: true }, ['true']],
  ['greater stays among numbers', { $gt: 5 }, ['double5.5', 'decimal5.5', 'infinity', 'long2^53+1', 'double2^53']],
  ['at least', { $gte: double(9007199254740992) }, ['infinity', 'long2^53+1', 'double2^53']],
  ['greater than 2^53, exactly', { $gt: double(9007199254740992) }, ['infinity', 'long2^53+1']],
  ['less than a decimal', { $lt: decimal('5.5') }, ['int0', ...fives, ...fivesInArrays]],
  ['NaN is not at least a number', { $gte: 0 }, [...numbers.filter((n) => !/nan/i.test(n)), ...fivesInArrays]],
  ['at least NaN is NaN', { $gte: Number.NaN }, ['nan', 'decimalNan']],
  ['less than NaN is nothing', { $lt: Number.NaN }, []],
  ['at least null is null and missing', { $gte: null }, ['null', '[null]', 'missing']],
  ['greater than null is nothing', { $gt: null }, []],
  ['greater than a text', { $gt: '5' }, ['abc', '[5,abc]', '[abc,5]']],
  ['greater than a document', { $gt: { a: 5 } }, ['{a:5,b:1}', '{b:1,a:5}']],
  ['arrays compare whole', { $gt: [5] }, ['[5,abc]', '[abc,5]', '[[5]]']],
  ['less than an array', { $lt: [5] }, ['[]', '[[5]]', '[null]'].filter((name) => name !== '[[5]]')],
  ['object ids in order', { $gt: new ObjectId('5f0000000000000000000001') }, ['id2']],
  ['dates in order', { $lte: new Date(5) }, ['date5']],
  ['truth in order', { $gt: false }, ['true']],
  ['MinKey is below every type', { $lte: new MinKey() }, ['minKey']],
  ['above MinKey is every type', { $gt: new MinKey() }, but('minKey')],
  ['below MaxKey is every type', { $lt: new MaxKey() }, but('maxKey')],
  ['one of', { $in: [5, 'abc', null] }, ['null', ...fives, 'abc', ...fivesInArrays, '[null]', 'missing']],
  ['one of many', { $in: [5, 10, 11, 12, 13, 14, 15, 16, 17] }, [...fives, ...fivesInArrays]],
  ['one of many with null', { $in: [null, 10, 11, 12, 13, 14, 15, 16, 17] }, ['null', '[null]', 'missing']],
  ['one of patterns', { $in: [new BSONRegExp('^a', '')] }, ['abc', '[5,abc]', '[abc,5]']],
  ['one of arrays', { $in: [[5]] }, ['[5]', '[[5]]']],
  ['one of none', { $in: [] }, []],
  ['none of', { $nin: [5, null] }, but(...fives, ...fivesInArrays, 'null', '[null]', 'missing')],
  ['none of nothing', { $nin: [] }, all],
  ['all of', { $all: [5, 'abc'] }, ['[5,abc]', '[abc,5]']],
  ['all of an array', { $all: [[5]] }, ['[5]', '[[5]]']],
  ['all of null', { $all: [null] }, ['null', '[null]', 'missing']],
  ['all of nothing', { $all: [] }, []],
  ['exists', { $exists: true }, but('missing')],
  ['exists by number', { $exists: double(0) }, ['missing']],
  ['exists by text', { $exists: '' }, but('missing')],
  ['exists by null', { $exists: null }, ['missing']],
  ['size', { $size: 2 }, ['[5,abc]', '[abc,5]']],
  ['size zero', { $size: long('0') }, ['[]']],
  ['type int', { $type: 'int' }, ['int0', 'int5', ...fivesInArrays]],
  ['type double', { $type: 1 }, ['double5', 'double5.5', 'nan', 'infinity', 'double2^53']],
  ['type long', { $type: 'long' }, ['long5', 'long2^53+1']],
  ['type decimal', { $type: 19 }, ['decimal5', 'decimal5.5', 'decimalNan']],
  ['type number', { $type: 'number' }, [...numbers, ...fivesInArrays]],
  ['type string looks into arrays', { $type: 'string' }, ['empty', '"5"', 'abc', '[5,abc]', '[abc,5]']],
  ['type array', { $type: 'array' }, arrays],
  ['type object', { $type: 'object' }, ['{}', '{a:5}', '{a:5,b:1}', '{b:1,a:5}']],
  ['type null', { $type: 'null' }, ['null', '[null]']],
  ['type objectId', { $type: 'objectId' }, ['id1', 'id2']],
  ['type binData', { $type: 'binData' }, ['binary']],
  ['type timestamp', { $type: 17 }, ['timestamp']],
  ['type date', { $type: 'date' }, ['date5', 'date6']],
  ['type regex', { $type: 'regex' }, ['regex', 'regexI']],
  ['type bool', { $type: ['bool', 'minKey'] }, ['true', 'false', 'minKey']],
  ['type maxKey', { $type: 127 }, ['maxKey']],
  ['type minKey', { $type: -1 }, ['minKey']],
  ['remainder', { $mod: [5, 0] }, ['int0', ...fives, 'double5.5', 'decimal5.5', ...fivesInArrays]],
  [
    'remainder with a fraction',
    { $mod: [double(2.9), 1] },
    [...fives, 'double5.5', 'decimal5.5', 'long2^53+1', ...fivesInArrays],
  ],
  ['negated remainder', { $not: { $mod: [5, 0] } }, but('int0', ...fives, 'double5.5', 'decimal5.5', ...fivesInArrays)],
  ['pattern', { $regex: 'B', $options: 'i' }, ['abc', '[5,abc]', '[abc,5]']],
  ['pattern as a value', new BSONRegExp('abc', 'i'), ['abc', '[5,abc]', '[abc,5]', 'regexI']],
  ['negated pattern', { $not: new BSONRegExp('abc', '') }, but('abc', '[5,abc]', '[abc,5]', 'regex')],
  ['negated operators', { $not: { $gt: 4, $lt: 6 } }, but(...fives, 'double5.5', 'decimal5.5', ...fivesInArrays)],
  ['element in a range', { $elemMatch: { $gt: 4, $lt: 6 } }, fivesInArrays],
  ['element of an element', { $elemMatch: { $elemMatch: { $eq: 5 } } }, ['[[5]]']],
  ['element that is not', { $elemMatch: { $not: { $eq: 5 } } }, ['[5,abc]', '[abc,5]', '[[5]]', '[null]']],
  ['element by position', { $elemMatch: { '0': 5 } }, ['[[5]]']],
  ['all bits set', { $bitsAllSet: 5 }, [...fives, ...fivesInArrays]],
  ['all bits clear', { $bitsAllClear: [0, 2] }, ['int0', 'double2^53', 'binary'].filter((name) => name !== 'binary')],
  ['any bit set', { $bitsAnySet: new Binary(Buffer.from([1])) }, [...fives, 'long2^53+1', ...fivesInArrays, 'binary']],
  ['any bit clear', { $bitsAnyClear: [0, 2] }, ['int0', 'long2^53+1', 'double2^53', 'binary']],
];

describe('operators over values of all types', () => {
  test.each(cases)('%s', (_, filter, names) => {
    expect(new Set(found(filter))).toEqual(new Set(names));
  });

  test('sorting puts the types in order, empty arrays before null, and missing with null', () => {
    const order = (direction: number) => {
      const { compare } = compileSort(docFromJs({ v: direction }));
      return [...typedDocuments].sort(compare).map((doc) => doc.get('_id'));
    };
    const ascending = [
      'minKey',
      '[]',
      'null',
      '[null]',
      'missing',
      'nan',
      'decimalNan',
      'int0',
      ...fives,
      ...fivesInArrays,
      'double5.5',
      'decimal5.5',
      'double2^53',
      'long2^53+1',
      'infinity',
      'empty',
      '"5"',
      'abc',
      '{}',
      '{a:5}',
      '{a:5,b:1}',
      '{b:1,a:5}',
      '[[5]]',
      'binary',
      'id1',
      'id2',
      'false',
      'true',
      'date5',
      'date6',
      'timestamp',
      'regex',
      'regexI',
      'maxKey',
    ];
    expect(order(1)).toEqual(ascending);
    expect(order(-1).slice(0, 3)).toEqual(['maxKey', 'regexI', 'regex']);
    expect(order(-1).slice(-2)).toEqual(['[]', 'minKey']);
  });
});
