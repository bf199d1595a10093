import { describe, expect, test } from 'vitest';
import { updated, upserted } from './apply.ts';

const cases: [object, object, string | number][] = [
  [{ _id: 0, a: 1, b: 1 }, [{ $set: { c: '$a' } }, { $unset: 'b' }], '{"_id":0,"a":1,"c":1}'],
  [{ _id: 0, a: 1 }, [{ $addFields: { a: { $add: ['$a', 1] } } }], '{"_id":0,"a":2}'],
  [{ _id: 0, a: 1 }, [{ $set: { 'n.x': '$a' } }], '{"_id":0,"a":1,"n":{"x":1}}'],
  [{ _id: 0, a: 1, b: 2 }, [{ $project: { a: 1 } }], '{"_id":0,"a":1}'],
  [{ _id: 0, a: 1, b: 2 }, [{ $project: { _id: 0, a: 1 } }], '{"_id":0,"a":1}'],
  [{ _id: 0, a: 1 }, [{ $replaceWith: { x: '$a' } }], '{"_id":0,"x":1}'],
  [{ _id: 0, a: { b: 1 } }, [{ $replaceRoot: { newRoot: '$a' } }], '{"_id":0,"b":1}'],
  [{ _id: 0, a: 1 }, [{ $set: { a: '$a' } }], 'same'],
  [{ _id: 0, a: 1 }, [], 'same'],
  [{ _id: 0, a: 1 }, [{ $set: { _id: 3 } }], 66],
  [{ _id: 0, a: 1 }, [{ $replaceWith: { _id: 3 } }], 66],
  [{ _id: 0, a: 1 }, [{ $set: { t: '$$NOW' } }], '{"_id":0,"a":1,"t":{"$date":1700000000123L}}'],
  [{ _id: 0, a: 1 }, [{ $match: {} }], 72],
  [{ _id: 0, a: 1 }, [{ $lookup: {} }], 72],
  [{ _id: 0, a: 1 }, [{ $nothing: {} }], 40324],
];

describe('updates by a pipeline', () => {
  test.each(cases)('%j with %j', (doc, update, expected) => {
    expect(updated(doc, update)).toBe(expected);
  });

  test('array filters belong to operators', () => {
    expect(updated({ a: 1 }, [{ $set: { a: 2 } }], { arrayFilters: [{ x: 1 }] })).toBe(9);
  });

  test('an upsert starts from the filter', () => {
    expect(upserted({ _id: 5, a: 1 }, [{ $set: { b: '$a' } }])).toBe('{"_id":5,"a":1,"b":1}');
  });
});
