import { describe, expect, it } from 'vitest';
import { compilePipeline } from '../../../../src/embedded/aggregate/pipeline.ts';
import { docFromJs, docToJs, fromJs } from '../../../../src/embedded/bson/convert.ts';
import { fails, outcome, written } from '../typed-results.ts';
import { environmentOf } from './piped.ts';

function targetOf(stages: readonly unknown[]) {
  return compilePipeline(stages.map(fromJs), environmentOf([], { partial: false, indexed: false })).target;
}

function merged(merge: object, existing: object, row: object): string {
  return outcome(() => {
    const target = targetOf([{ $merge: merge }]);
    if (target?.kind !== 'merge') throw new Error('no $merge');
    return target.whenMatched(docFromJs(existing), docFromJs(row));
  });
}

describe('the target of a pipeline', () => {
  it('is there only for $out and $merge', () => {
    expect(targetOf([{ $limit: 1 }])).toBeUndefined();
    expect(targetOf([{ $out: 'x' }])).toEqual({ kind: 'out', database: undefined, collection: 'x' });
    expect(targetOf([{ $out: { db: 'd', coll: 'x' } }])).toEqual({ kind: 'out', database: 'd', collection: 'x' });
    expect(targetOf([{ $merge: { into: 'x', on: ['a', 'b'], whenNotMatched: 'discard' } }])).toMatchObject({
      kind: 'merge',
      collection: 'x',
      on: ['a', 'b'],
      whenNotMatched: 'discard',
    });
  });

  it.each([
    [[{ $out: 'x' }, { $limit: 1 }], 40601],
    [[{ $out: 1 }], 16990],
    [[{ $out: { db: 'd' } }], 40414],
    [[{ $merge: 1 }], 51182],
    [[{ $merge: {} }], 40414],
    [[{ $merge: { into: 'x', zz: 1 } }], 40415],
    [[{ $merge: { into: 'x', on: [] } }], 51187],
    [[{ $merge: { into: 'x', on: ['a', 'a'] } }], 31465],
    [[{ $merge: { into: 'x', whenMatched: 'nope' } }], 51191],
    [[{ $merge: { into: 'x', whenMatched: 'replace', let: { a: 1 } } }], 51199],
    [[{ $merge: { into: 'x', whenNotMatched: 'nope' } }], 2],
    [[{ $facet: { a: [{ $merge: 'x' }] } }], 40600],
  ])('refuses %j with code %i', (stages, code) => {
    expect(
      outcome(() => {
        targetOf(stages);
        return undefined;
      }),
    ).toBe(written(fails(code)));
  });

  it.each([
    ['merge', { _id: 1, a: 1, b: 2, c: 3 }],
    ['replace', { _id: 1, b: 2, c: 3 }],
    [[{ $set: { sum: { $add: ['$a', '$$new.c'] } } }], { _id: 1, a: 1, b: 1, sum: 4 }],
    [[{ $project: { b: 1 } }], { _id: 1, b: 1 }],
  ])('makes one document of two when matched: %j', (whenMatched, expected) => {
    const both = merged({ into: 'x', whenMatched }, { _id: 1, a: 1, b: 1 }, { _id: 1, b: 2, c: 3 });
    expect(both).toBe(written(docToJs(docFromJs(expected))));
  });

  it('leaves the existing document or fails when told to', () => {
    expect(merged({ into: 'x', whenMatched: 'keepExisting' }, { _id: 1 }, { _id: 1 })).toBe('missing');
    expect(merged({ into: 'x', whenMatched: 'fail' }, { _id: 1 }, { _id: 1 })).toBe(written(fails(11000)));
  });
});
