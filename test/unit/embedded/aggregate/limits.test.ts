import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { valueMap } from '../../../../src/embedded/aggregate/group-index.ts';
import { compilePipeline } from '../../../../src/embedded/aggregate/pipeline.ts';
import { sortStage } from '../../../../src/embedded/aggregate/sort.ts';
import { docFromJs, fromJs } from '../../../../src/embedded/bson/convert.ts';
import { groupKey } from '../../../../src/embedded/bson/group-key.ts';
import type { Doc, Value } from '../../../../src/embedded/bson/value.ts';
import { compileSort } from '../../../../src/embedded/query/sort.ts';
import { PAUSE, type Rows } from '../../../../src/embedded/rows.ts';
import { typedDocuments } from '../query/typed-values.ts';
import { fails, outcome, written } from '../typed-results.ts';
import { environmentOf } from './piped.ts';

function* rows(docs: readonly Doc[]): Rows {
  for (const doc of docs) {
    yield doc;
    yield PAUSE;
  }
}

function drained(input: Rows): Doc[] {
  const found: Doc[] = [];
  for (const row of input) if (row !== PAUSE) found.push(row);
  return found;
}

const anyDocument = fc.constantFrom(...typedDocuments);

describe('sorting with a limit', () => {
  it('gives the beginning of the whole order', () => {
    const sort = compileSort(docFromJs({ v: 1 }));
    fc.assert(
      fc.property(fc.array(anyDocument, { maxLength: 60 }), fc.integer({ min: 1, max: 20 }), (docs, most) => {
        const whole = drained(sortStage('$sort', sort, Number.POSITIVE_INFINITY).run(rows(docs)));
        const part = drained(sortStage('$sort', sort, most).run(rows(docs)));
        expect(part.slice(0, most)).toEqual(whole.slice(0, most));
        expect(whole).toHaveLength(docs.length);
      }),
    );
  });
});

describe('a map by value', () => {
  it('finds exactly what has the same group key', () => {
    fc.assert(
      fc.property(fc.array(anyDocument), (docs) => {
        const map = valueMap<string>();
        const reference = new Map<string, string>();
        for (const doc of docs) {
          const value: Value | undefined = doc.get('v');
          const key = groupKey(value);
          expect(map.get(value)).toBe(reference.get(key));
          if (reference.has(key)) continue;
          map.set(value, key);
          reference.set(key, key);
        }
        expect(map.size()).toBe(reference.size);
      }),
    );
  });
});

describe('the memory limit', () => {
  const text = 'x'.repeat(1024 * 1024);
  function* endless(): Rows {
    for (let index = 0; ; index++) yield docFromJs({ _id: index, text });
  }

  it.each([
    [{ $sort: { _id: -1 } }],
    [{ $group: { _id: null, all: { $push: '$text' } } }],
    [{ $group: { _id: { $concat: ['$text', { $toString: '$_id' }] } } }],
    [{ $facet: { a: [{ $count: 'n' }] } }],
    [{ $bucketAuto: { groupBy: '$_id', buckets: 2 } }],
    [{ $setWindowFields: { output: { n: { $count: {} } } } }],
  ])('ends %j with code 292', (stage) => {
    const pipeline = compilePipeline([fromJs(stage)], environmentOf([], { partial: false, indexed: false }));
    expect(outcome(() => [...drained(pipeline.run(endless()))])).toBe(written(fails(292)));
  });

  it('does not count what a limit drops', () => {
    function* many(): Rows {
      for (let index = 0; index < 300; index++) yield docFromJs({ _id: index, text });
    }
    const stages = [{ $sort: { _id: -1 } }, { $limit: 3 }, { $project: { _id: 1 } }].map(fromJs);
    const pipeline = compilePipeline(stages, environmentOf([], { partial: false, indexed: false }));
    expect(drained(pipeline.run(many())).map((doc) => doc.get('_id'))).toEqual([fromJs(299), fromJs(298), fromJs(297)]);
  });

  it('lets a limit stop an endless source', () => {
    const pipeline = compilePipeline([fromJs({ $limit: 2 })], environmentOf([], { partial: false, indexed: false }));
    expect(drained(pipeline.run(endless()))).toHaveLength(2);
  });
});
