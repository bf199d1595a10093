import { BSONRegExp } from 'bson';
import { expect, test } from 'vitest';
import { docFromJs } from '../../../../src/embedded/bson/convert.ts';
import { CommandError } from '../../../../src/embedded/bson/value.ts';
import { compileFilter } from '../../../../src/embedded/query/filter.ts';
import { compileProjection } from '../../../../src/embedded/query/projection.ts';
import { compileSort } from '../../../../src/embedded/query/sort.ts';

const codeOf = (action: () => unknown): number | undefined => {
  try {
    action();
  } catch (error) {
    if (error instanceof CommandError) return error.code;
    throw error;
  }
  return undefined;
};

const regex = new BSONRegExp('x', 'i');

const filters: [object, number][] = [
  [{ $and: [] }, 2],
  [{ $and: 3 }, 2],
  [{ $or: [1] }, 2],
  [{ $foo: 1 }, 2],
  [{ $not: { a: 1 } }, 2],
  [{ a: { $foo: 1 } }, 2],
  [{ a: { $gt: 1, b: 2 } }, 2],
  [{ a: { $eq: 1, $foo: 1 } }, 2],
  [{ a: { $comment: 'x' } }, 2],
  [{ a: { $not: 1 } }, 2],
  [{ a: { $not: {} } }, 2],
  [{ a: { $not: { b: 1 } } }, 2],
  [{ a: { $not: { $options: 'i' } } }, 2],
  [{ a: { $ne: regex } }, 2],
  [{ a: { $gt: regex } }, 2],
  [{ a: { $in: 3 } }, 2],
  [{ a: { $nin: 3 } }, 2],
  [{ a: { $in: [{ $gt: 1 }] } }, 2],
  [{ a: { $all: 3 } }, 2],
  [{ a: { $all: [{ $gt: 1 }] } }, 2],
  [{ a: { $all: [1, { $elemMatch: { $gt: 1 } }] } }, 2],
  [{ a: { $all: [{ $elemMatch: { $gt: 1 } }, 1] } }, 2],
  [{ a: { $elemMatch: 1 } }, 2],
  [{ a: { $elemMatch: { $expr: true } } }, 2],
  [{ a: { $size: -1 } }, 2],
  [{ a: { $size: 1.5 } }, 2],
  [{ a: { $size: 'x' } }, 2],
  [{ a: { $type: [] } }, 9],
  [{ a: { $type: 'foo' } }, 2],
  [{ a: { $type: 99 } }, 2],
  [{ a: { $type: 0 } }, 2],
  [{ a: { $type: 1.5 } }, 2],
  [{ a: { $type: {} } }, 2],
  [{ a: { $mod: [0, 1] } }, 2],
  [{ a: { $mod: [1] } }, 2],
  [{ a: { $mod: [1, 2, 3] } }, 2],
  [{ a: { $mod: ['x', 1] } }, 2],
  [{ a: { $mod: [2, 'x'] } }, 2],
  [{ a: { $mod: [Number.NaN, 1] } }, 2],
  [{ a: { $mod: 3 } }, 2],
  [{ a: { $options: 'i' } }, 2],
  [{ a: { $regex: 1 } }, 2],
  [{ a: { $regex: 'a', $options: 1 } }, 2],
  [{ a: { $regex: 'a', $options: 'g' } }, 51108],
  [{ a: { $regex: '(' } }, 51091],
  [{ a: { $regex: 'a\0b' } }, 2],
  [{ a: { $regex: regex, $options: 'm' } }, 51075],
  [{ a: { $options: 'm', $regex: regex } }, 51074],
  [{ a: { $bitsAllSet: -1 } }, 9],
  [{ a: { $bitsAllSet: 1.5 } }, 9],
  [{ a: { $bitsAllSet: 'x' } }, 2],
  [{ a: { $bitsAllSet: [1, -1] } }, 2],
  [{ $expr: { $foo: 1 } }, 168],
  [{ $where: '1' }, 238],
  [{ $and: [{ $or: [{ $where: '1' }] }] }, 238],
  [{ $text: { $search: 'x' } }, 238],
  [{ $jsonSchema: {} }, 238],
  [{ a: { $near: [1, 2] } }, 238],
  [{ a: { $geoWithin: {} } }, 238],
  [{ a: { $regex: '(?=x)' } }, 238],
  [{ a: { $regex: '(?<!x)y' } }, 238],
  [{ a: { $regex: '(a)\\1' } }, 238],
  [{ a: { $regex: 'a++' } }, 238],
];
test.each(filters)('the filter %j is refused with %i', (filter, code) => {
  expect(codeOf(() => compileFilter(docFromJs(filter)))).toBe(code);
});

const sorts: [object, number][] = [
  [{ a: 2 }, 15975],
  [{ a: 0 }, 15975],
  [{ a: 'x' }, 15974],
  [{ a: true }, 15974],
  [{ '': 1 }, 2],
  [{ 'a..b': 1 }, 2],
  [{ $a: 1 }, 16410],
  [{ a: { $meta: 'textScore' } }, 238],
];
test.each(sorts)('the sort %j is refused with %i', (sort, code) => {
  expect(codeOf(() => compileSort(docFromJs(sort)))).toBe(code);
});

const projections: [object, number][] = [
  [{ a: 1, b: 0 }, 31254],
  [{ a: 0, b: 1 }, 31253],
  [{ a: '$b', b: 0 }, 31254],
  [{ a: 0, b: '$a' }, 31252],
  [{ 'b.c': 1, b: 1 }, 31250],
  [{ b: 1, 'b.c': 1 }, 31249],
  [{ a: { $slice: 1 }, 'a.b': 1 }, 31249],
  [{ a: {} }, 51270],
  [{ a: { $slice: [1, 0] } }, 28724],
  [{ a: { $slice: [1, -1] } }, 28724],
  [{ a: { $slice: 'x' } }, 28667],
  [{ a: { $slice: [1] } }, 28667],
  [{ 'a.b': { $elemMatch: { x: 1 } } }, 31275],
  [{ a: { $elemMatch: 1 } }, 2],
  [{ a: { $foo: 1 } }, 31325],
  [{ a: { $meta: 'textScore' } }, 238],
  [{ 'a..b': 1 }, 15998],
  [{ '': 1 }, 40352],
  [{ $a: 1 }, 16410],
  [{ 'a.$b': 1 }, 16410],
  [{ 'a.$.b': 1 }, 16410],
  [{ 'a.$': 1, 'b.$': 1 }, 31276],
  [{ 'a.$': 0 }, 31395],
  [{ 'a.$': 'x' }, 31308],
  [{ 'a.$': 1, b: 0 }, 31254],
  [{ 'a.$': 1, b: { $elemMatch: { x: 1 } } }, 31256],
];
test.each(projections)('the projection %j is refused with %i', (projection, code) => {
  expect(codeOf(() => compileProjection(docFromJs(projection)))).toBe(code);
});
