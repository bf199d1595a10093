import { EJSON } from 'bson';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { docToJs } from '../../../../src/embedded/bson/convert.ts';
import { decodeDocument } from '../../../../src/embedded/bson/decode.ts';
import { encodeDocument } from '../../../../src/embedded/bson/encode.ts';
import { type Doc, Int32, type Value } from '../../../../src/embedded/bson/value.ts';
import { compileFilter } from '../../../../src/embedded/query/filter.ts';
import { compileProjection } from '../../../../src/embedded/query/projection.ts';
import { compileSort } from '../../../../src/embedded/query/sort.ts';
import { compileUpdate } from '../../../../src/embedded/update/update.ts';

/** Few names and values, so that random filters meet random documents. */
const names = fc.constantFrom('a', 'b', 'c', '0', '1');
const scalars: fc.Arbitrary<Value> = fc.constantFrom<Value[]>(
  null,
  true,
  new Int32(0),
  new Int32(1),
  1,
  1n,
  2,
  'x',
  'y',
  new Date(1),
);
const values = fc.letrec<{ value: Value; doc: Doc; array: Value[] }>((tie) => ({
  value: fc.oneof({ depthSize: 'small', withCrossShrink: true }, scalars, tie('doc'), tie('array')),
  doc: fc.array(fc.tuple(names, tie('value')), { maxLength: 3 }).map((fields) => new Map(fields)),
  array: fc.array(tie('value'), { maxLength: 3 }),
}));
const docs = fc.array(fc.tuple(names, values.value), { maxLength: 4 }).map((fields): Doc => new Map(fields));
const paths = fc.array(names, { minLength: 1, maxLength: 3 }).map((path) => path.join('.'));

const operands = fc.oneof(
  fc.tuple(fc.constantFrom('$eq', '$ne', '$gt', '$gte', '$lt', '$lte'), values.value),
  fc.tuple(fc.constantFrom('$in', '$nin', '$all'), fc.array(scalars, { maxLength: 3 })),
  fc.tuple(fc.constant('$exists'), fc.boolean()),
  fc.tuple(fc.constant('$type'), fc.constantFrom<Value[]>('number', 'array', 'object', 'string')),
  fc.tuple(fc.constant('$size'), fc.nat(2)),
);
const operatorDocs = fc
  .array(operands, { minLength: 1, maxLength: 2 })
  .map((list): Doc => new Map<string, Value>(list));
const conditions: fc.Arbitrary<Value> = fc.oneof(
  scalars,
  operatorDocs,
  operatorDocs.map((inner): Doc => new Map([['$not', inner]])),
  operatorDocs.map((inner): Doc => new Map([['$elemMatch', inner]])),
  fc.tuple(names, operatorDocs).map(([name, inner]): Doc => new Map([['$elemMatch', new Map([[name, inner]])]])),
);
const plainFilters = fc.array(fc.tuple(paths, conditions), { minLength: 1, maxLength: 2 }).map((f): Doc => new Map(f));
const filters = fc.oneof(
  plainFilters,
  fc
    .tuple(fc.constantFrom('$and', '$or', '$nor'), fc.array(plainFilters, { minLength: 1, maxLength: 2 }))
    .map(([name, branches]): Doc => new Map([[name, branches]])),
);

const text = (doc: Doc) => EJSON.stringify(docToJs(doc), { relaxed: false });

describe('rules that hold for all documents', () => {
  test('a filter answers alike on the fields it asks to be decoded and on the whole document', () => {
    fc.assert(
      fc.property(docs, filters, (doc, filter) => {
        const { matches, position, wanted } = compileFilter(filter);
        const part = decodeDocument(encodeDocument(doc), wanted);
        expect([matches(part), position(part)]).toEqual([matches(doc), position(doc)]);
      }),
      { numRuns: 1000 },
    );
  });

  test('a projection and a sort give the same on the fields they ask to be decoded', () => {
    fc.assert(
      fc.property(docs, fc.uniqueArray(paths, { minLength: 1, maxLength: 3 }), (doc, chosen) => {
        const independent = chosen.filter((path) => !chosen.some((other) => path.startsWith(`${other}.`)));
        const spec: Doc = new Map(independent.map((path) => [path, new Int32(1)]));
        const { project, wanted } = compileProjection(spec);
        expect(text(project(decodeDocument(encodeDocument(doc), wanted)))).toBe(text(project(doc)));
        const sort = compileSort(new Map([[independent[0] ?? 'a', new Int32(1)]]));
        expect(
          sort.compareKeys(sort.sortKey(decodeDocument(encodeDocument(doc), sort.wanted)), sort.sortKey(doc)),
        ).toBe(0);
      }),
      { numRuns: 1000 },
    );
  });

  test('$and does not depend on the order, $nor is not $or, and a double negation is none', () => {
    fc.assert(
      fc.property(docs, plainFilters, plainFilters, (doc, one, other) => {
        const answer = (name: string, branches: Doc[]) => compileFilter(new Map([[name, branches]])).matches(doc);
        expect(answer('$and', [one, other])).toBe(answer('$and', [other, one]));
        expect(answer('$nor', [one, other])).toBe(!answer('$or', [one, other]));
        expect(answer('$nor', [new Map([['$nor', [one]]])])).toBe(compileFilter(one).matches(doc));
      }),
      { numRuns: 500 },
    );
  });

  test('$in is $or of $eq, and $ne is what $eq is not', () => {
    fc.assert(
      fc.property(docs, paths, fc.array(values.value, { minLength: 1, maxLength: 10 }), (doc, path, list) => {
        const answer = (condition: Doc) => compileFilter(new Map([[path, condition]])).matches(doc);
        const plain = list.filter((value) => !(value instanceof Map));
        const each = plain.map((value) => answer(new Map([['$eq', value]])));
        expect(answer(new Map([['$in', plain]]))).toBe(each.includes(true));
        expect(plain.map((value) => answer(new Map([['$ne', value]])))).toEqual(each.map((equal) => !equal));
      }),
      { numRuns: 500 },
    );
  });

  test('what $set has set is found, setting it again changes nothing, and the given document is left alone', () => {
    fc.assert(
      fc.property(docs, names, scalars, (doc, name, value) => {
        const before = text(doc);
        const { apply } = compileUpdate(new Map([['$set', new Map([[name, value]])]]));
        const changed = apply(doc, { now: new Date(0) });
        expect(compileFilter(new Map([[name, new Map([['$eq', value]])]])).matches(changed)).toBe(true);
        expect(apply(changed, { now: new Date(0) })).toBe(changed);
        expect(text(doc)).toBe(before);
      }),
    );
  });
});
