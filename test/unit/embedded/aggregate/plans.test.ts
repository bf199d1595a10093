import { describe, expect, it } from 'vitest';
import { compilePipeline } from '../../../../src/embedded/aggregate/pipeline.ts';
import { docToJs, fromJs } from '../../../../src/embedded/bson/convert.ts';
import type { PathTree } from '../../../../src/embedded/bson/path-tree.ts';
import { environmentOf } from './piped.ts';

function compiled(stages: readonly unknown[]) {
  return compilePipeline(stages.map(fromJs), environmentOf([], { partial: true, indexed: false }));
}

/** The wanted paths as dotted text. */
function paths(tree: PathTree | undefined, prefix = ''): string[] | 'all' {
  if (!tree) return 'all';
  return [...tree]
    .flatMap(([name, below]) => (below === true ? [prefix + name] : paths(below, `${prefix}${name}.`)))
    .sort();
}

describe('what a pipeline wants decoded', () => {
  it.each([
    [[], 'all'],
    [[{ $match: { a: 1 } }], 'all'],
    [[{ $match: { a: 1 } }, { $count: 'n' }], ['a']],
    [[{ $group: { _id: '$data.category', n: { $sum: '$data.amount' } } }], ['data.amount', 'data.category']],
    [[{ $group: { _id: null, all: { $push: '$$ROOT' } } }], 'all'],
    [
      [{ $sort: { x: 1 } }, { $limit: 1 }, { $project: { a: 1 } }],
      ['_id', 'a', 'x'],
    ],
    [[{ $project: { _id: 0, n: { $size: '$tags' } } }], ['tags']],
    [[{ $project: { a: 0 } }], 'all'],
    [[{ $project: { a: 0 } }, { $group: { _id: '$b' } }], ['b']],
    [
      [{ $addFields: { c: { $add: ['$a', '$b'] } } }, { $group: { _id: '$c' } }],
      ['a', 'b', 'c'],
    ],
    [[{ $unwind: '$tags' }, { $sortByCount: '$tags' }], ['tags']],
    [[{ $replaceWith: '$inner' }], ['inner']],
    [[{ $facet: { a: [{ $count: 'n' }], b: [{ $group: { _id: '$x' } }] } }], ['x']],
    [
      [{ $lookup: { from: 'other', localField: 'k', foreignField: 'k', as: 'o' } }, { $group: { _id: '$o' } }],
      ['k', 'o'],
    ],
    [[{ $group: { _id: '$$ROOT.a' } }], ['a']],
    [[{ $group: { _id: '$a.b', n: { $first: '$a' } } }], ['a']],
    [[{ $group: { _id: { $let: { vars: { x: '$a' }, in: '$$x.b' } } } }], ['a']],
    [[{ $bucket: { groupBy: '$p', boundaries: [0, 1] } }], ['p']],
  ])('%j: %j', (stages, expected) => {
    expect(paths(compiled(stages).wanted)).toEqual(expected);
  });
});

describe('what a pipeline leaves to the planner', () => {
  it.each([
    [[{ $match: { a: 1 } }, { $limit: 1 }], { a: 1 }],
    [[{ $match: { a: 1 } }, { $match: { b: 2 } }], { $and: [{ a: 1 }, { b: 2 }] }],
    [[{ $limit: 1 }, { $match: { a: 1 } }], undefined],
    [[{ $match: { $expr: { $lt: ['$t', '$$NOW'] } } }], undefined],
  ])('%j: %j', (stages, expected) => {
    const { leading } = compiled(stages);
    expect(leading && JSON.stringify(docToJs(leading))).toEqual(expected && JSON.stringify(docToJs(asDoc(expected))));
  });

  it('says which order comes first and how much of it is used', () => {
    const plan = compiled([{ $match: { a: 1 } }, { $sort: { b: 1 } }, { $skip: 5 }, { $limit: 10 }]);
    expect(plan.leadingSort?.most).toBe(15);
    expect(compiled([{ $sort: { b: 1 } }]).leadingSort?.most).toBe(Number.POSITIVE_INFINITY);
    expect(compiled([{ $limit: 1 }, { $sort: { b: 1 } }]).leadingSort).toBeUndefined();
  });
});

function asDoc(value: unknown) {
  const doc = fromJs(value);
  if (!(doc instanceof Map)) throw new Error('no document');
  return doc;
}
