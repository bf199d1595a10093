import { describe, expect, it } from 'vitest';
import { decodeDocument } from '../../../../src/embedded/bson/decode.ts';
import type { Collection, Store } from '../../../../src/embedded/store/store.ts';
import { bytesOf, indexSpec, insertAll, newDirectory, newStore } from './stores.ts';

// More than one commit makes the index known, and more than one slice holds its entries.
const SIZE = 4500;

async function large(store: Store): Promise<Collection> {
  const c = await store.createCollection('db', 'large');
  await insertAll(
    store,
    c,
    Array.from({ length: SIZE }, (_, i) => ({ _id: i, n: (i * 7919) % SIZE, tags: [i % 3, i % 5] })),
  );
  return c;
}

/** The values of a field in the order of an index. */
function inOrder(store: Store, c: Collection, name: string, field: string): unknown[] {
  const view = store.view();
  const index = c.indexes.find((one) => one.name === name);
  if (index === undefined) throw new Error(`there is no index ${name}`);
  const values = [...view.scanIndex(index, {})].flat().map((recordId) => {
    const bytes = view.get(c, recordId);
    return bytes === undefined ? 'gone' : JSON.parse(JSON.stringify(decodeDocument(bytes).get(field)));
  });
  view.close();
  return values;
}

const numbers = (count: number) => Array.from({ length: count }, (_, i) => ({ value: i }));

describe('an index over a large collection', () => {
  it('holds every document in order, also of several made at once', async () => {
    const store = await newStore();
    const c = await large(store);
    await store.createIndexes(c, [indexSpec({ n: 1 }, { unique: true }), indexSpec({ tags: 1 })]);
    expect(inOrder(store, c, 'n_1', 'n')).toEqual(numbers(SIZE));
    expect(inOrder(store, c, 'tags_1', '_id')).toHaveLength(
      Array.from({ length: SIZE }, (_, i) => (i % 3 === i % 5 ? 1 : 2)).reduce((sum, one) => sum + one, 0),
    );
    expect(c.indexes.map(({ multikey }) => multikey)).toEqual([false, false, true]);
  });

  it('lets others read and write meanwhile, and makes writers of the collection wait', async () => {
    const store = await newStore();
    const c = await large(store);
    const other = await store.createCollection('db', 'other');
    const done: string[] = [];
    let pauses = 0;
    const built = store
      .createIndexes(c, [indexSpec({ n: 1 })], {
        async pause() {
          pauses++;
          if (pauses !== 1) return new Promise((resolve) => setImmediate(resolve));
          void store.write((writer) => writer.insert(c, bytesOf({ _id: -1, n: -1 }))).then(() => done.push('held'));
          void store.dropCollection(other).then(() => done.push('other'));
          const view = store.view();
          expect([...view.scan(c)]).toHaveLength(SIZE);
          view.close();
        },
      })
      .then(() => done.push('built'));
    await built;
    await store.write(() => undefined);
    expect(pauses).toBeGreaterThan(4);
    expect(done).toEqual(['other', 'built', 'held']);
    expect(inOrder(store, c, 'n_1', 'n')).toEqual([{ value: -1 }, ...numbers(SIZE)]);
  });

  it('makes a transaction on the collection begin anew', async () => {
    const store = await newStore();
    const c = await large(store);
    const transaction = store.begin();
    let committed: Promise<unknown> | undefined;
    await store.createIndexes(c, [indexSpec({ n: 1 })], {
      async pause() {
        if (committed !== undefined) return;
        transaction.writer.insert(c, bytesOf({ _id: -1, n: -1 }));
        committed = transaction.commit().catch((error: unknown) => error);
      },
    });
    expect(await committed).toMatchObject({ code: 112, labels: ['TransientTransactionError'] });
    expect(inOrder(store, c, 'n_1', 'n')).toEqual(numbers(SIZE));
  });

  it('is not made over duplicates, and then who waited goes on', async () => {
    const store = await newStore();
    const c = await large(store);
    await insertAll(store, c, [{ _id: SIZE, n: 17 }]);
    let written: Promise<unknown> | undefined;
    const made = store.createIndexes(c, [indexSpec({ tags: 1 }), indexSpec({ n: 1 }, { unique: true })], {
      async pause() {
        written ??= store.write((writer) => writer.insert(c, bytesOf({ _id: -1, n: 17 })));
      },
    });
    await expect(made).rejects.toMatchObject({ code: 11000 });
    await written;
    expect(c.indexes.map(({ name }) => name)).toEqual(['_id_']);
    expect(c.count).toBe(SIZE + 2);
  });

  it('is made once when two ask for it at once', async () => {
    const store = await newStore();
    const c = await large(store);
    const spec = indexSpec({ n: 1 });
    const isWanted: NonNullable<Parameters<Store['createIndexes']>[2]>['isWanted'] = (_, existing) =>
      existing.length === 1;
    await Promise.all([1, 2].map(() => store.createIndexes(c, [spec], { isWanted })));
    expect(c.indexes.map(({ name }) => name)).toEqual(['_id_', 'n_1']);
  });

  it('is given up when the store closes, and the next start removes what was written', async () => {
    const directory = newDirectory();
    const first = await newStore({ directory });
    const c = await large(first);
    let closed: Promise<void> | undefined;
    let slices = 0;
    const made = first.createIndexes(c, [indexSpec({ n: 1 })], {
      async pause() {
        // Behind the reading, four pauses, and the first slices.
        if (++slices === 6) closed = first.close();
      },
    });
    await expect(made).rejects.toMatchObject({ code: 91 });
    await closed;
    const second = await newStore({ directory });
    const again = second.collection('db', 'large');
    if (again === undefined) throw new Error('the collection is gone');
    expect(again.indexes.map(({ name }) => name)).toEqual(['_id_']);
    await second.createIndexes(again, [indexSpec({ n: -1 })]);
    expect(inOrder(second, again, 'n_-1', 'n')).toEqual(numbers(SIZE).toReversed());
  });
});
