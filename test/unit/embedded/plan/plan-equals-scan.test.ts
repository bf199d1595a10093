import { Decimal128 } from 'bson';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeDocument } from '../../../../src/embedded/bson/decode.ts';
import { encodeDocument } from '../../../../src/embedded/bson/encode.ts';
import { type Doc, Int32, type Value } from '../../../../src/embedded/bson/value.ts';
import { planQuery } from '../../../../src/embedded/plan/plan.ts';
import { compileFilter } from '../../../../src/embedded/query/filter.ts';
import { compileSort } from '../../../../src/embedded/query/sort.ts';
import { PAUSE } from '../../../../src/embedded/rows.ts';
import { newStore } from '../store/stores.ts';

const int = (value: number) => new Int32(value);

/** A small pool, so that filters hit; it has the neighbours that encodings confuse. */
const scalars = fc.constantFrom<Value>(
  null,
  int(0),
  int(1),
  1,
  2n,
  2.5,
  -1,
  Decimal128.fromString('2.5'),
  Number.NaN,
  'a',
  'ab',
  'b',
  '',
  true,
  false,
  new Date(1),
);
/** Only one field of each level holds arrays, as an index of two arrays side by side is refused. */
const inner: fc.Arbitrary<Value> = fc
  .tuple(
    fc.option(fc.oneof({ weight: 3, arbitrary: scalars }, fc.array(scalars, { maxLength: 2 })), { nil: undefined }),
    fc.option(scalars, { nil: undefined }),
  )
  .map(([b, c]) => new Map(present({ b, c })));
const pool: fc.Arbitrary<Value> = fc.oneof(
  { weight: 4, arbitrary: scalars },
  { weight: 1, arbitrary: fc.array(scalars, { maxLength: 3 }) },
  { weight: 2, arbitrary: inner },
  { weight: 1, arbitrary: fc.array(inner, { maxLength: 3 }) },
);
const paths = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('a', 'd', 'a.b', 'a.c') },
  { weight: 1, arbitrary: fc.constantFrom('d.b', 'a.0') },
);

const docs = fc
  .tuple(
    fc.boolean(),
    fc.array(fc.tuple(pool, scalars, fc.integer({ min: 0, max: 3 })), { minLength: 5, maxLength: 25 }),
  )
  .map(([flat, list]) =>
    list.map(([a, d, missing]): Doc => {
      const plain = flat && Array.isArray(a) ? null : a;
      return new Map(present({ a: missing === 1 ? undefined : plain, d: missing === 2 ? undefined : d }));
    }),
  );

const operand = fc.oneof(scalars, pool);
const condition: fc.Arbitrary<Value> = fc.oneof(
  operand,
  fc.tuple(fc.constantFrom('$eq', '$gt', '$gte', '$lt', '$lte', '$ne'), operand).map((pair) => new Map([pair])),
  fc.tuple(scalars, scalars).map(
    ([low, high]) =>
      new Map([
        ['$gte', low],
        ['$lt', high],
      ]),
  ),
  fc.array(operand, { maxLength: 4 }).map((list) => new Map([['$in', list]])),
  fc.array(scalars, { minLength: 1, maxLength: 2 }).map((list) => new Map([['$all', list]])),
  fc.boolean().map((exists) => new Map([['$exists', exists]])),
);
const conjunction: fc.Arbitrary<Doc> = fc.array(fc.tuple(paths, condition), { maxLength: 3 }).map((f) => new Map(f));
const filters: fc.Arbitrary<Doc> = fc.oneof(
  { weight: 3, arbitrary: conjunction },
  {
    weight: 1,
    arbitrary: fc.array(conjunction, { minLength: 1, maxLength: 3 }).map((list): Doc => new Map([['$or', list]])),
  },
  {
    weight: 1,
    arbitrary: fc.array(conjunction, { minLength: 1, maxLength: 3 }).map((list): Doc => new Map([['$and', list]])),
  },
);
const directions = fc.constantFrom(int(1), int(-1));
const fields = fc.uniqueArray(fc.tuple(paths, directions), { minLength: 1, maxLength: 3, selector: ([path]) => path });
function rarely<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.oneof({ weight: 4, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary });
}

const indexes = fc.array(
  fc.record({ fields, sparse: rarely(fc.constant(true)), partial: rarely(fc.tuple(paths, condition)) }),
  { minLength: 2, maxLength: 5 },
);

function specOf(
  {
    fields,
    sparse,
    partial,
  }: { fields: [string, Int32][]; sparse: true | undefined; partial: [string, Value] | undefined },
  i: number,
): Doc {
  const spec: Doc = new Map<string, Value>([
    ['key', new Map(fields)],
    ['name', `index${i}`],
  ]);
  if (partial !== undefined) spec.set('partialFilterExpression', new Map([partial]));
  else spec.set('sparse', sparse === true);
  return spec;
}

function present(fields: Record<string, Value | undefined>): [string, Value][] {
  return Object.entries(fields).flatMap(([name, value]): [string, Value][] =>
    value === undefined ? [] : [[name, value]],
  );
}

/** MongoDB refuses two arrays in one index; such cases say nothing here. */
function isParallelArrays(error: unknown): boolean {
  return error instanceof Error && /parallel arrays/.test(error.message);
}

describe('planQuery', () => {
  it('finds with any indexes what a scan of the collection finds, in the order of the sort', async () => {
    const store = await newStore({
      compilePartialFilter: (filter) => {
        const { matches } = compileFilter(filter);
        return matches;
      },
    });
    let round = 0;
    let withIndex = 0;
    const sorts = fc.oneof(fc.constant(undefined), fields);
    const limits = fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined });
    await fc.assert(
      fc.asyncProperty(
        docs,
        indexes,
        fc.array(filters, { minLength: 5, maxLength: 5 }),
        sorts,
        limits,
        async (all, specs, asked, sorted, atMost) => {
          const collection = await store.createCollection('d', `c${round++}`);
          try {
            await store.createIndexes(collection, specs.map(specOf));
            await store.write((w) =>
              all.forEach((doc, i) => {
                w.insert(collection, encodeDocument(new Map([['_id', int(i)], ...doc])));
              }),
            );
          } catch (error) {
            if (!isParallelArrays(error)) throw error;
            return;
          }
          const view = store.view();
          const everything = [...view.scan(collection)].map(({ bytes }) => decodeDocument(bytes));
          for (const rawFilter of asked) {
            const rawSort = sorted && new Map(sorted);
            const filter = compileFilter(rawFilter);
            const sort = rawSort && compileSort(rawSort);
            const plan = planQuery(collection, { rawFilter, rawSort, filter, sort, atMost });
            const matching = everything.filter((doc) => filter.matches(doc));
            let found: Doc[];
            let expected: Doc[];
            try {
              expected = sort ? matching.toSorted(sort.compare).slice(0, atMost) : matching;
              found = [...plan.run(view)].flatMap((row) => (row === PAUSE ? [] : [decodeDocument(row.bytes)]));
            } catch (error) {
              if (!isParallelArrays(error)) throw error;
              continue;
            }
            if (plan.examined.keys > 0) withIndex++;
            if (sort) {
              const head = found.slice(0, atMost);
              expect(head.map((doc, i) => sort.compare(doc, expected[i] ?? new Map()))).toEqual(expected.map(() => 0));
            }
            if (!sort || atMost === undefined) expect(ids(found)).toEqual(ids(expected));
            for (const doc of found) expect(filter.matches(doc)).toBe(true);
          }
          view.close();
        },
      ),
      { numRuns: 300 },
    );
    expect(withIndex).toBeGreaterThan(100);
  });
});

function ids(found: readonly Doc[]): number[] {
  return found
    .map((doc) => {
      const id = doc.get('_id');
      return id instanceof Int32 ? id.value : -1;
    })
    .sort((a, b) => a - b);
}
