import fc from 'fast-check';
import type { Spec } from '../questions/question.ts';
import { field, path, scalar, value } from './documents.ts';

const type = fc.constantFrom(
  'number',
  'string',
  'object',
  'array',
  'null',
  'bool',
  'int',
  'double',
  'date',
  'objectId',
);

const condition: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 2, arbitrary: value },
  fc.record({ $eq: value }),
  fc.record({ $ne: value }),
  fc.tuple(fc.constantFrom('$gt', '$gte', '$lt', '$lte'), value).map(([operator, bound]) => ({ [operator]: bound })),
  fc.record({ $in: fc.array(scalar, { maxLength: 3 }) }),
  fc.record({ $nin: fc.array(scalar, { maxLength: 3 }) }),
  fc.record({ $exists: fc.boolean() }),
  fc.record({ $type: type }),
  fc.record({ $size: fc.integer({ min: 0, max: 3 }) }),
  fc.record({ $all: fc.array(scalar, { minLength: 1, maxLength: 2 }) }),
  fc.record({ $mod: fc.constantFrom([2, 0], [2, 1], [3, 0]) }),
  fc.record({ $regex: fc.constantFrom('a', '^a', 'b$', '^$') }),
  fc.record({
    $elemMatch: fc.oneof(
      fc.record({ $gt: scalar }),
      fc.dictionary(field, scalar, { minKeys: 1, maxKeys: 2, noNullPrototype: true }),
    ),
  }),
  fc.record({ $not: fc.record({ $gte: scalar }) }),
);

const plain: fc.Arbitrary<Spec> = fc
  .array(fc.tuple(path, condition), { minLength: 1, maxLength: 2 })
  .map((pairs) => Object.fromEntries(pairs));

/** A filter of up to two levels of `$and`, `$or` and `$nor`. */
export const filter: fc.Arbitrary<Spec> = fc.oneof(
  { weight: 4, arbitrary: plain },
  fc.record({ $and: fc.array(plain, { minLength: 1, maxLength: 2 }) }),
  fc.record({ $or: fc.array(plain, { minLength: 1, maxLength: 3 }) }),
  fc.record({ $nor: fc.array(plain, { minLength: 1, maxLength: 2 }) }),
);

/** A sort whose last key is `_id`, so that no two documents tie. */
export const sort = sortOf(2);

/** The same by one path: MongoDB refuses to sort by two arrays at once, the witness does not. */
export const sortByOne = sortOf(1);

function sortOf(maxLength: number): fc.Arbitrary<Spec> {
  return fc
    .array(fc.tuple(path, fc.constantFrom(1, -1)), { minLength: 1, maxLength })
    .map((keys) => ({ ...Object.fromEntries(keys), _id: 1 }));
}

/** One update operator on one path: the order in which several paths make fields is not the witness's strength. */
export const update: fc.Arbitrary<Spec> = fc.oneof(
  operator('$set', value),
  operator('$unset', fc.constant(1)),
  operator('$inc', fc.constantFrom(1, -2)),
  operator('$mul', fc.constantFrom(2, -1)),
  operator('$min', scalar),
  operator('$max', scalar),
  operator('$push', scalar),
  operator('$addToSet', value),
  operator('$pull', scalar),
  operator('$pop', fc.constantFrom(1, -1)),
  operator('$rename', fc.constantFrom('d', 'e.f')),
);

function operator(name: string, operand: fc.Arbitrary<unknown>): fc.Arbitrary<Spec> {
  return fc
    .dictionary(path, operand, { minKeys: 1, maxKeys: 1, noNullPrototype: true })
    .map((paths) => ({ [name]: paths }));
}

const reference = path.map((name) => `$${name}`);

const expression: fc.Arbitrary<unknown> = fc.oneof(
  reference,
  fc.record({ $type: reference }),
  fc.record({
    $ifNull: fc.tuple(
      reference,
      scalar.map((literal) => ({ $literal: literal })),
    ),
  }),
  fc
    .tuple(fc.constantFrom('$eq', '$gt', '$lte', '$cmp'), reference, reference)
    .map(([name, a, b]) => ({ [name]: [a, b] })),
  fc.record({ $cond: fc.tuple(fc.record({ $isNumber: reference }), reference, fc.constant('none')) }),
  fc.record({ $and: fc.tuple(reference, reference) }),
  fc.record({ $isArray: reference }),
  fc.record({ $mergeObjects: fc.tuple(fc.constant({ z: 1 }), fc.constant('$$ROOT')) }),
);

const accumulator: fc.Arbitrary<unknown> = fc.oneof(
  fc.record({ $sum: reference }),
  fc.record({ $avg: reference }),
  fc.record({ $min: reference }),
  fc.record({ $max: reference }),
  fc.record({ $push: reference }),
  fc.record({ $count: fc.constant({}) }),
);

const stage: fc.Arbitrary<Spec> = fc.oneof(
  fc.record({ $match: filter }),
  fc.record({ $sort: sortByOne }),
  fc.record({ $limit: fc.integer({ min: 1, max: 5 }) }),
  fc.record({ $skip: fc.integer({ min: 0, max: 3 }) }),
  fc.record({ $set: fc.dictionary(path, expression, { minKeys: 1, maxKeys: 1, noNullPrototype: true }) }),
  fc.record({ $project: fc.dictionary(field, expression, { minKeys: 1, maxKeys: 2, noNullPrototype: true }) }),
  fc.record({ $unset: path }),
  fc.record({ $unwind: fc.record({ path: reference, preserveNullAndEmptyArrays: fc.boolean() }) }),
);

/** Input in the order of `_id`, some stages, and in half of the cases a group that remembers that order. */
export const pipeline: fc.Arbitrary<Spec[]> = fc
  .tuple(fc.array(stage, { maxLength: 3 }), fc.option(fc.record({ _id: fc.constant(null), r: accumulator })))
  .map(([stages, group]) => [{ $sort: { _id: 1 } }, ...stages, ...(group ? [{ $group: group }] : [])]);
