import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareValues } from '../../../../src/embedded/bson/compare.ts';
import { decodeDocument } from '../../../../src/embedded/bson/decode.ts';
import { encodeDocument } from '../../../../src/embedded/bson/encode.ts';
import { CommandError, type Doc, Int32, type Value } from '../../../../src/embedded/bson/value.ts';
import type { Collection, Transaction, View, Writer } from '../../../../src/embedded/store/store.ts';
import { indexSpec, newStore } from './stores.ts';

/** Changes by `_id`; `u` is unique where it is there, `n` is indexed downwards. */
type Step =
  | { do: 'insert' | 'replace'; id: number; u: number | undefined; n: number }
  | { do: 'remove'; id: number }
  | { do: 'begin' | 'commit' | 'abort' | 'scan' };

const id = fc.nat(12);
const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record({
        do: fc.constantFrom('insert' as const, 'replace' as const),
        id,
        u: fc.oneof(fc.constant(undefined), fc.nat(8)),
        n: fc.nat(5),
      }),
    },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('remove' as const), id }) },
    {
      weight: 2,
      arbitrary: fc.record({
        do: fc.constantFrom('begin' as const, 'commit' as const, 'abort' as const, 'scan' as const),
      }),
    },
  ),
  { maxLength: 40 },
);

type Model = Map<number, Doc>;

function docOf({ id, u, n }: { id: number; u: number | undefined; n: number }): Doc {
  const doc: Doc = new Map<string, Value>([
    ['_id', new Int32(id)],
    ['n', [new Int32(n), new Int32(n + 1)]],
  ]);
  if (u !== undefined) doc.set('u', new Int32(u));
  return doc;
}

/** What a step does to a plain map; false when a unique value is taken. */
function applyToModel(model: Model, step: Step): boolean {
  if (step.do !== 'insert' && step.do !== 'replace') {
    if (step.do === 'remove') model.delete(step.id);
    return true;
  }
  if (step.do === 'replace' && !model.has(step.id)) return true;
  if (step.do === 'insert' && model.has(step.id)) return false;
  const doc = docOf(step);
  const taken = [...model.keys()].some(
    (other) => other !== step.id && step.u !== undefined && sameU(model.get(other), step.u),
  );
  if (taken) return false;
  model.set(step.id, doc);
  return true;
}

function sameU(doc: Doc | undefined, u: number): boolean {
  return compareValues(doc?.get('u'), new Int32(u)) === 0;
}

function applyToStore(writer: Writer, collection: Collection, step: Step): boolean {
  try {
    if (step.do === 'insert') writer.insert(collection, encodeDocument(docOf(step)));
    else if (step.do === 'replace' || step.do === 'remove') {
      const recordId = writer.findId(collection, new Int32(step.id));
      if (recordId === undefined) return true;
      if (step.do === 'remove') writer.remove(collection, recordId);
      else writer.replace(collection, recordId, encodeDocument(docOf(step)));
    }
    return true;
  } catch (error) {
    if (error instanceof CommandError && error.code === 11000) return false;
    throw error;
  }
}

function check(view: View, collection: Collection, model: Model): void {
  const docs = [...view.scan(collection)];
  const byId = new Map(docs.map(({ recordId, bytes }) => [recordId, decodeDocument(bytes)]));
  const inOrder = [...byId.values()].sort((a, b) => compareValues(a.get('_id'), b.get('_id')));
  expect(inOrder).toEqual([...model].sort(([a], [b]) => a - b).map(([, doc]) => doc));
  expect([...view.scan(collection, { reverse: true })]).toEqual(docs.toReversed());
  expect(view.count(collection)).toBe(model.size);
  const [, unique, down] = collection.indexes;
  if (unique === undefined || down === undefined) throw new Error('an index is missing');
  const us = [...view.scanIndex(unique, {})].flat().map((recordId) => byId.get(recordId)?.get('u'));
  expect(us).toEqual([...us].sort(compareValues));
  expect(us).toHaveLength([...model.values()].filter((doc) => doc.has('u')).length);
  expect([...view.scanIndex(down, {})].flat()).toHaveLength(model.size * 2);
  expect([...view.scanIndex(down, {}, { reverse: true })].flat()).toEqual(
    [...view.scanIndex(down, {})].flat().toReversed(),
  );
  for (const [recordId, doc] of byId) expect(view.findId(collection, doc.get('_id') ?? null)).toBe(recordId);
}

describe('the store, one step after another', () => {
  it.each([1, 1_000_000])(
    'does what a plain map does, with a transaction over it, and %i bytes of cache',
    async (cacheBytes) => {
      const store = await newStore({ cacheBytes });
      let round = 0;
      await fc.assert(
        fc.asyncProperty(steps, async (list) => {
          const collection = await store.createCollection('d', `c${round++}`);
          await store.createIndexes(collection, [
            indexSpec({ u: 1 }, { unique: true, sparse: true }),
            indexSpec({ n: -1 }),
          ]);
          let committed: Model = new Map();
          let open: { transaction: Transaction; model: Model } | undefined;
          for (const step of list) {
            if (step.do === 'begin') open ??= { transaction: store.begin(), model: new Map(committed) };
            else if (step.do === 'abort') {
              open?.transaction.abort();
              open = undefined;
            } else if (step.do === 'commit' && open !== undefined) {
              await open.transaction.commit();
              committed = open.model;
              open = undefined;
            } else if (open !== undefined) {
              expect(applyToStore(open.transaction.writer, collection, step)).toBe(applyToModel(open.model, step));
              check(open.transaction.writer, collection, open.model);
            } else {
              const done = await store.write((writer) => applyToStore(writer, collection, step));
              expect(done).toBe(applyToModel(committed, step));
            }
            const view = store.view();
            check(view, collection, committed);
            view.close();
          }
          open?.transaction.abort();
          await store.dropCollection(collection);
        }),
        { numRuns: 60 },
      );
    },
  );
});
