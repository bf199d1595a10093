import { beforeAll, describe, expect, it } from 'vitest';
import { docFromJs, docToJs, fromJs } from '../../../../src/embedded/bson/convert.ts';
import { decodeDocument } from '../../../../src/embedded/bson/decode.ts';
import { type Plan, planQuery } from '../../../../src/embedded/plan/plan.ts';
import { compileFilter } from '../../../../src/embedded/query/filter.ts';
import { compileSort } from '../../../../src/embedded/query/sort.ts';
import { PAUSE } from '../../../../src/embedded/rows.ts';
import { openStore } from '../../../../src/embedded/store/open-store.ts';
import type { Collection, Store } from '../../../../src/embedded/store/store.ts';
import { indexSpec, insertAll } from '../store/stores.ts';

interface Asked {
  filter?: object;
  sort?: object;
  hint?: unknown;
  atMost?: number;
}

let store: Store;
let collection: Collection;

beforeAll(async () => {
  store = await openStore({
    directory: undefined,
    compilePartialFilter: (filter) => compileFilter(filter).matches,
  });
  collection = await store.createCollection('d', 'c');
  const docs = Array.from({ length: 50 }, (_, i) => ({
    _id: i,
    a: i % 5,
    b: i,
    s: i,
    p: i,
    k: i % 2,
    tags: [i, i + 1],
  }));
  await insertAll(store, collection, docs);
  await store.createIndexes(collection, [
    indexSpec({ a: 1, b: -1 }),
    indexSpec({ b: 1 }),
    indexSpec({ s: 1 }, { sparse: true }),
    indexSpec({ p: 1 }, { partialFilterExpression: { k: 1 } }),
    indexSpec({ tags: 1 }),
    indexSpec({ tags: 1, _id: 1 }),
    indexSpec({ h: 1 }, { hidden: true }),
  ]);
  return () => store.close();
});

function planOf({ filter = {}, sort, hint, atMost }: Asked): Plan {
  const rawFilter = docFromJs(filter);
  const rawSort = sort && docFromJs(sort);
  return planQuery(collection, {
    rawFilter,
    filter: compileFilter(rawFilter),
    rawSort,
    sort: rawSort && compileSort(rawSort),
    hint: hint === undefined ? undefined : fromJs(hint),
    atMost,
  });
}

/** The stages from the outermost in, an index scan with the name of its index and its direction. */
function stages(explained: unknown): string {
  if (typeof explained !== 'object' || explained === null || !('stage' in explained)) return '';
  const name =
    'indexName' in explained && 'direction' in explained ? ` ${explained.indexName} ${explained.direction}` : '';
  const input = 'inputStage' in explained ? ` < ${stages(explained.inputStage)}` : '';
  const inputs =
    'inputStages' in explained && Array.isArray(explained.inputStages)
      ? ` < ${explained.inputStages.map(stages).join(' | ')}`
      : '';
  return `${explained.stage}${name}${input}${inputs}`;
}

const cases: [Asked, string][] = [
  [{}, 'COLLSCAN'],
  [{ filter: { x: 1 } }, 'COLLSCAN'],
  [{ filter: { _id: 3 } }, 'IDHACK'],
  [{ filter: { _id: { $in: [3, 4] } } }, 'FETCH < IXSCAN _id_ forward'],
  [{ filter: { a: 1 } }, 'FETCH < IXSCAN a_1_b_-1 forward'],
  [{ filter: { a: 1 }, sort: { b: 1 } }, 'FETCH < IXSCAN a_1_b_-1 backward'],
  [{ filter: { a: 1 }, sort: { b: -1 } }, 'FETCH < IXSCAN a_1_b_-1 forward'],
  [{ filter: { a: { $in: [1, 2] } }, sort: { b: 1 } }, 'SORT < FETCH < IXSCAN a_1_b_-1 forward'],
  [{ sort: { a: -1, b: 1 } }, 'FETCH < IXSCAN a_1_b_-1 backward'],
  [{ sort: { a: 1, b: 1 } }, 'SORT < COLLSCAN'],
  [{ sort: { b: -1 } }, 'FETCH < IXSCAN b_1 backward'],
  [{ filter: { b: { $gt: 5 } }, sort: { b: 1 } }, 'FETCH < IXSCAN b_1 forward'],
  [{ filter: { $and: [{ a: 1 }, { b: { $lt: 9 } }] } }, 'FETCH < IXSCAN a_1_b_-1 forward'],
  [{ filter: { s: { $gte: 5 } } }, 'FETCH < IXSCAN s_1 forward'],
  [{ filter: { s: null } }, 'COLLSCAN'],
  [{ sort: { s: 1 } }, 'SORT < COLLSCAN'],
  [{ filter: { p: 5 } }, 'COLLSCAN'],
  [{ filter: { p: 5, k: 1 } }, 'FETCH < IXSCAN p_1 forward'],
  [{ filter: { tags: 5 }, sort: { tags: 1 } }, 'SORT < FETCH < IXSCAN tags_1 forward'],
  [{ filter: { h: 5 } }, 'COLLSCAN'],
  [
    { filter: { $or: [{ a: 1 }, { b: 7 }] } },
    'SUBPLAN < OR < FETCH < IXSCAN a_1_b_-1 forward | FETCH < IXSCAN b_1 forward',
  ],
  [
    { filter: { $and: [{ x: 1 }, { $or: [{ x: 1 }, { b: 7 }] }, { $or: [{ a: 1 }, { b: 7 }] }] } },
    'SUBPLAN < OR < FETCH < IXSCAN a_1_b_-1 forward | FETCH < IXSCAN b_1 forward',
  ],
  [
    { filter: { $or: [{ a: 1 }, { a: 3 }] }, sort: { b: 1 } },
    'SORT_MERGE < FETCH < IXSCAN a_1_b_-1 backward | FETCH < IXSCAN a_1_b_-1 backward',
  ],
  [
    { filter: { $or: [{ a: 1 }, { a: { $in: [2, 3] } }] }, sort: { b: 1 } },
    'SORT < SUBPLAN < OR < FETCH < IXSCAN a_1_b_-1 backward | FETCH < IXSCAN a_1_b_-1 forward',
  ],
  [{ filter: { tags: 5 }, sort: { _id: 1 } }, 'FETCH < IXSCAN tags_1__id_1 forward'],
  [
    { filter: { $or: [{ a: 1 }, { tags: 7 }] }, sort: { _id: 1 } },
    'SORT < SUBPLAN < OR < FETCH < IXSCAN a_1_b_-1 forward | FETCH < IXSCAN tags_1__id_1 forward',
  ],
  [{ filter: { $or: [{ a: 1 }, { x: 7 }] } }, 'COLLSCAN'],
  [{ filter: { a: 1 }, hint: 'b_1' }, 'FETCH < IXSCAN b_1 forward'],
  [{ filter: { a: 1 }, hint: { b: 1 } }, 'FETCH < IXSCAN b_1 forward'],
  [{ filter: { a: 1 }, hint: { $natural: -1 } }, 'COLLSCAN'],
];

describe('planQuery', () => {
  it.each(cases)('answers %j by %s', (asked, expected) => {
    expect(stages(docToJs(planOf(asked).explain()))).toBe(expected);
  });

  it('refuses a hint that names no index', () => {
    expect(() => planOf({ hint: 'nope' })).toThrow(expect.objectContaining({ code: 2 }));
  });

  it.each([
    [{ filter: { _id: 3 } }, 1, 1],
    [{ filter: { a: 1, b: { $gte: 10, $lt: 30 } } }, 4, 4],
    [{ filter: { b: { $in: [3, 4, 4.5] } } }, 2, 2],
    [{ filter: { b: { $gt: 45 } } }, 4, 4],
    [{ filter: { tags: { $in: [5, 6] } } }, 4, 3],
  ] satisfies [Asked, number, number][])('reads for %j %i keys and %i documents', (asked, keys, documents) => {
    const plan = planOf(asked);
    const view = store.view();
    expect([...plan.run(view)].filter((row) => row !== PAUSE)).toHaveLength(documents);
    expect(plan.examined).toEqual({ keys, documents });
    view.close();
  });

  it('keeps only the first of a sort that no index serves', () => {
    const plan = planOf({ sort: { a: -1, _id: 1 }, atMost: 3 });
    const view = store.view();
    const rows = [...plan.run(view)].flatMap((row) => (row === PAUSE ? [] : [decodeDocument(row.bytes).get('_id')]));
    expect(rows).toEqual([4, 9, 14].map(fromJs));
    view.close();
  });

  it.each([
    [{ filter: { $or: [{ a: 3 }, { a: 1 }, { a: 1, b: { $gt: 3 } }] }, sort: { b: -1 } }, 20],
    [{ filter: { $or: [{ tags: 6 }, { tags: 5 }, { tags: 20 }] }, sort: { _id: 1 } }, 5],
  ])('merges %j, each record once, in the order of the sort', (asked, count) => {
    const view = store.view();
    const idsOf = (plan: Plan) =>
      [...plan.run(view)].flatMap((row) => (row === PAUSE ? [] : [docToJs(decodeDocument(row.bytes))._id]));
    const plan = planOf(asked);
    expect(stages(docToJs(plan.explain()))).toContain('SORT_MERGE');
    const found = idsOf(plan);
    expect(found).toHaveLength(count);
    expect(found).toEqual(idsOf(planOf({ ...asked, hint: { $natural: 1 } })));
    view.close();
  });
});
