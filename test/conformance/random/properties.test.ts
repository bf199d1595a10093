import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Embedded, startEmbedded } from '../../../src/embedded/start.ts';
import { connect, type Server } from '../ask.ts';
import type { Answer } from '../case.ts';
import { own, type Spec } from '../questions/question.ts';
import { type Row, rows, value } from './documents.ts';
import { filter, sort } from './requests.ts';

// Properties that need no other server. The seed of a failure is in its message.
const options = { numRuns: 60 };
let embedded: Embedded;
let server: Server;

beforeAll(async () => {
  embedded = await startEmbedded({ memory: true });
  server = await connect(embedded.uri, 'properties', {});
});

afterAll(async () => {
  await server.close();
  await embedded.close();
});

const ask = (c: Row[], run: Spec[], as: 'ids' | 'idBag' = 'idBag'): Promise<Answer> =>
  server.ask(own('a property', { c }, run, as));

test('an index changes no answer', async () => {
  const key = fc.constantFrom({ a: 1 }, { a: -1 }, { b: 1 }, { 'a.b': 1 }, { c: 1, b: -1 }).map((of): Spec => of);
  await fc.assert(
    fc.asyncProperty(rows, filter, key, async (c, where, indexed) => {
      const find = { find: 'c', filter: where };
      const scanned = await ask(c, [find]);
      const index = { createIndexes: 'c', indexes: [{ key: indexed, name: 'k' }] };
      const served = await ask(c, [index, find]);
      // Two arrays may not share a compound index; then there is nothing to compare.
      if (served.failed !== 0) expect(served).toEqual(scanned);
    }),
    options,
  );
});

test('an index changes no order', async () => {
  await fc.assert(
    fc.asyncProperty(rows, sort, async (c, by) => {
      const find = { find: 'c', sort: by };
      const sorted = await ask(c, [find], 'ids');
      const served = await ask(c, [{ createIndexes: 'c', indexes: [{ key: by, name: 'k' }] }, find], 'ids');
      if (served.failed !== 0) expect(served).toEqual(sorted);
    }),
    options,
  );
});

test('a sort is a total order: the reverse sort gives the reverse', async () => {
  await fc.assert(
    fc.asyncProperty(rows, sort, async (c, by) => {
      // An array is sorted by its smallest element up and by its largest down, so only other values can be reversed.
      const flat = c.map((row) => Object.fromEntries(Object.entries(row).filter(([, inner]) => !hasArray(inner))));
      const reverse = Object.fromEntries(Object.entries(by).map(([key, way]) => [key, -Number(way)]));
      const documents = flat.map((row, index) => ({ ...row, _id: index + 1 }));
      const up = await ask(documents, [{ find: 'c', sort: by }], 'ids');
      const down = await ask(documents, [{ find: 'c', sort: reverse }], 'ids');
      expect(down.ids).toEqual(Array.isArray(up.ids) ? [...up.ids].reverse() : undefined);
    }),
    options,
  );
});

test('$and does not mind the order of its parts', async () => {
  await fc.assert(
    fc.asyncProperty(rows, filter, filter, async (c, one, other) => {
      const there = await ask(c, [{ find: 'c', filter: { $and: [one, other] } }]);
      expect(await ask(c, [{ find: 'c', filter: { $and: [other, one] } }])).toEqual(there);
    }),
    options,
  );
});

test('$nor finds what $or does not', async () => {
  await fc.assert(
    fc.asyncProperty(rows, filter, async (c, where) => {
      const found = await ask(c, [{ find: 'c', filter: { $or: [where] } }]);
      const others = await ask(c, [{ find: 'c', filter: { $nor: [where] } }]);
      const ids = [...idsOf(found), ...idsOf(others)].sort((a, b) => a - b);
      expect(ids).toEqual(c.map(({ _id }) => _id));
    }),
    options,
  );
});

test('what was set is found by its value', async () => {
  await fc.assert(
    fc.asyncProperty(rows, value, async (c, set) => {
      const update = { update: 'c', updates: [{ q: { _id: 1 }, u: { $set: { d: set } } }] };
      const found = await ask(c, [update, { find: 'c', filter: { d: { $eq: set }, _id: 1 } }]);
      expect(found).toEqual({ idBag: [1] });
    }),
    options,
  );
});

function idsOf(answer: Answer): number[] {
  return Array.isArray(answer.idBag) ? answer.idBag.map(Number) : [];
}

function hasArray(inner: unknown): boolean {
  if (Array.isArray(inner)) return true;
  return inner !== null && typeof inner === 'object' && !('_bsontype' in inner) && Object.values(inner).some(hasArray);
}
