import { describe, expect, it } from 'vitest';
import { Int32 } from '../../../../src/embedded/bson/value.ts';
import { bytesOf, indexSpec, insertAll, newStore, scanned } from './stores.ts';

async function filled() {
  const store = await newStore();
  const c = await store.createCollection('d', 'c');
  await store.createIndexes(c, [indexSpec({ n: 1 })]);
  const ids = await insertAll(store, c, [
    { _id: 1, n: 10 },
    { _id: 2, n: 20 },
  ]);
  return { store, c, one: ids[0] ?? 0, two: ids[1] ?? 0 };
}

const conflict = expect.objectContaining({ code: 112, labels: ['TransientTransactionError'] });

describe('a transaction', () => {
  it('sees its own changes and nobody else does, until it commits', async () => {
    const { store, c, one, two } = await filled();
    const { writer, commit } = store.begin();
    writer.replace(c, one, bytesOf({ _id: 1, n: 30 }));
    writer.remove(c, two);
    const three = writer.insert(c, bytesOf({ _id: 3, n: 5 }));
    const index = c.indexes[1];
    const order = () => (index === undefined ? [] : [...writer.scanIndex(index, {})].flat());
    expect(scanned(writer, c)).toEqual([
      { _id: 1, n: 30 },
      { _id: 3, n: 5 },
    ]);
    expect(scanned(writer, c, { reverse: true })).toEqual([
      { _id: 3, n: 5 },
      { _id: 1, n: 30 },
    ]);
    expect(order()).toEqual([three, one]);
    expect(writer.count(c)).toBe(2);
    expect(writer.findId(c, new Int32(2))).toBeUndefined();
    const before = store.view();
    expect(scanned(before, c)).toEqual([
      { _id: 1, n: 10 },
      { _id: 2, n: 20 },
    ]);
    before.close();
    await commit();
    const after = store.view();
    expect(scanned(after, c)).toEqual([
      { _id: 1, n: 30 },
      { _id: 3, n: 5 },
    ]);
    expect(c.count).toBe(2);
    after.close();
  });

  it('leaves nothing when it is aborted', async () => {
    const { store, c, one } = await filled();
    const { writer, abort } = store.begin();
    writer.replace(c, one, bytesOf({ _id: 1, n: 30 }));
    writer.insert(c, bytesOf({ _id: 3 }));
    abort();
    const view = store.view();
    expect(scanned(view, c)).toEqual([
      { _id: 1, n: 10 },
      { _id: 2, n: 20 },
    ]);
    view.close();
    await insertAll(store, c, [{ _id: 3 }]);
  });

  it('keeps its snapshot while others commit', async () => {
    const { store, c, two } = await filled();
    const { writer, abort } = store.begin();
    await store.write((w) => w.replace(c, two, bytesOf({ _id: 2, n: 99 })));
    expect(writer.get(c, two)).toEqual(bytesOf({ _id: 2, n: 20 }));
    abort();
  });

  it('conflicts on a record that another one changed, and on one that changed since its snapshot', async () => {
    const { store, c, one, two } = await filled();
    const a = store.begin();
    const b = store.begin();
    a.writer.replace(c, one, bytesOf({ _id: 1, n: 1 }));
    expect(() => b.writer.replace(c, one, bytesOf({ _id: 1, n: 2 }))).toThrow(conflict);
    await store.write((w) => w.replace(c, two, bytesOf({ _id: 2, n: 2 })));
    expect(() => b.writer.remove(c, two)).toThrow(conflict);
    a.abort();
    b.abort();
  });

  it('conflicts on a unique key that another one took, and on one that was taken since its snapshot', async () => {
    const { store, c, two } = await filled();
    const a = store.begin();
    const b = store.begin();
    a.writer.insert(c, bytesOf({ _id: 5 }));
    expect(() => b.writer.insert(c, bytesOf({ _id: 5 }))).toThrow(conflict);
    await insertAll(store, c, [{ _id: 6 }]);
    expect(() => b.writer.insert(c, bytesOf({ _id: 6 }))).toThrow(conflict);
    expect(() => b.writer.insert(c, bytesOf({ _id: 1 }))).toThrow(expect.objectContaining({ code: 11000 }));
    await store.write((w) => w.remove(c, two));
    expect(() => b.writer.insert(c, bytesOf({ _id: 2 }))).toThrow(conflict);
    a.abort();
    b.abort();
  });

  it('makes a plain write of the same record wait for its end', async () => {
    const { store, c, one } = await filled();
    const transaction = store.begin();
    transaction.writer.replace(c, one, bytesOf({ _id: 1, n: 11 }));
    let runs = 0;
    const plain = store.write((w) => {
      runs++;
      const before = w.get(c, one);
      w.replace(c, one, bytesOf({ _id: 1, n: 12 }));
      return before;
    });
    await store.write(() => undefined);
    expect(runs).toBe(1);
    await transaction.commit();
    expect(await plain).toEqual(bytesOf({ _id: 1, n: 11 }));
    expect(runs).toBe(2);
  });

  it('fails at commit when the indexes of a collection changed under it', async () => {
    const { store, c } = await filled();
    const transaction = store.begin();
    transaction.writer.insert(c, bytesOf({ _id: 7 }));
    await store.createIndexes(c, [indexSpec({ x: 1 })]);
    await expect(transaction.commit()).rejects.toEqual(conflict);
  });

  it('does not read an index that was made after its snapshot', async () => {
    const { store, c, one } = await filled();
    const transaction = store.begin();
    await store.createIndexes(c, [indexSpec({ x: 1 })]);
    const index = c.indexes[2];
    if (index === undefined) throw new Error('the index is missing');
    expect(() => [...transaction.writer.scanIndex(index, {})].flat()).toThrow(
      expect.objectContaining({ code: 246, labels: ['TransientTransactionError'] }),
    );
    transaction.abort();
    const later = store.begin();
    expect([...later.writer.scanIndex(index, {})].flat()).toContain(one);
    later.abort();
    const [made] = await Promise.all([
      store.createIndexes(c, [indexSpec({ y: 1 })]).then(() => c.indexes[3]),
      store.write((w) => c.indexes[3] && expect([...w.scanIndex(c.indexes[3], {})].flat()).toContain(one)),
    ]);
    expect(made?.name).toBe('y_1');
  });

  it('of eight that add to one number, retried on conflict, loses none', async () => {
    const { store, c, one } = await filled();
    async function add(): Promise<void> {
      const transaction = store.begin();
      try {
        const n = scanned(transaction.writer, c)[0];
        await store.write(() => undefined);
        const value = n !== undefined && 'n' in n ? Number(n.n) : 0;
        transaction.writer.replace(c, one, bytesOf({ _id: 1, n: value + 1 }));
        await transaction.commit();
      } catch (error) {
        transaction.abort();
        expect(error).toEqual(conflict);
        await add();
      }
    }
    await Promise.all(Array.from({ length: 8 }, add));
    const view = store.view();
    expect(view.get(c, one)).toEqual(bytesOf({ _id: 1, n: 18 }));
    view.close();
  });
});
