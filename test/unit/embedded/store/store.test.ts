import { statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { docFromJs } from '../../../../src/embedded/bson/convert.ts';
import { encodeBound } from '../../../../src/embedded/bson/key-codec.ts';
import { Int32 } from '../../../../src/embedded/bson/value.ts';
import type { Index, Store } from '../../../../src/embedded/store/store.ts';
import { bytesOf, indexSpec, insertAll, newDirectory, newStore, scanned } from './stores.ts';

function indexNamed(store: Store, name: string): Index {
  const index = store.collection('d', 'c')?.indexes.find((one) => one.name === name);
  if (index === undefined) throw new Error(`no index ${name}`);
  return index;
}

describe('documents', () => {
  it('are found by record id and by _id, replaced and removed', async () => {
    const store = await newStore();
    const c = await store.createCollection('d', 'c');
    const [first = 0, second = 0] = await insertAll(store, c, [{ _id: 1, a: 'x' }, { _id: 2 }]);
    expect(await store.write((w) => w.replace(c, first, bytesOf({ _id: 1, a: 'y' })))).toBe(true);
    expect(await store.write((w) => w.remove(c, second))).toBe(true);
    expect(await store.write((w) => w.remove(c, second))).toBe(false);
    const view = store.view();
    expect(view.findId(c, new Int32(1))).toBe(first);
    expect(view.findId(c, 1n)).toBe(first);
    expect(view.findId(c, new Int32(2))).toBeUndefined();
    expect(view.get(c, first)).toEqual(bytesOf({ _id: 1, a: 'y' }));
    expect(view.get(c, second)).toBeUndefined();
    expect(c).toMatchObject({ count: 1, bytes: bytesOf({ _id: 1, a: 'y' }).length });
    view.close();
  });

  it('come in the order of insertion and in its reverse, from the file and from RAM', async () => {
    const store = await newStore();
    const c = await store.createCollection('d', 'c');
    const docs = Array.from({ length: 2000 }, (_, i) => ({ _id: i }));
    await insertAll(store, c, docs);
    const view = store.view();
    for (let round = 0; round < 2; round++) {
      expect(scanned(view, c)).toEqual(docs);
      expect(scanned(view, c, { reverse: true })).toEqual(docs.toReversed());
    }
    view.close();
  });

  it('stay as they were for a view, however far its scan has come', async () => {
    const store = await newStore();
    const c = await store.createCollection('d', 'c');
    await insertAll(store, c, [{ _id: 1 }, { _id: 2 }, { _id: 3 }]);
    for (const warm of [false, true]) {
      const view = store.view();
      if (warm) scanned(view, c);
      const scan = view.scan(c);
      scan.next();
      const [third = 0] = await store.write((w) => {
        const id = w.findId(c, new Int32(3)) ?? 0;
        w.replace(c, id, bytesOf({ _id: 3, changed: warm }));
        w.insert(c, bytesOf({ _id: warm ? 5 : 4 }));
        return [id];
      });
      expect([...scan]).toHaveLength(warm ? 3 : 2);
      expect(view.get(c, third)).toEqual(warm ? bytesOf({ _id: 3, changed: false }) : bytesOf({ _id: 3 }));
      view.close();
    }
  });

  it('of a failed write leave nothing behind, and other writes of the turn stand', async () => {
    const store = await newStore();
    const c = await store.createCollection('d', 'c');
    const results = await Promise.allSettled([
      store.write((w) => w.insert(c, bytesOf({ _id: 1 }))),
      store.write((w) => {
        w.insert(c, bytesOf({ _id: 2 }));
        throw new Error('changed my mind');
      }),
      store.write((w) => w.insert(c, bytesOf({ _id: 1 }))),
      store.write((w) => w.insert(c, bytesOf({ _id: 3 }))),
    ]);
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected', 'fulfilled']);
    expect(results[2]).toMatchObject({ reason: { code: 11000 } });
    const view = store.view();
    expect(scanned(view, c)).toEqual([{ _id: 1 }, { _id: 3 }]);
    view.close();
  });
});

describe('indexes', () => {
  it('give record ids in the order of keys, in a range, both ways', async () => {
    const store = await newStore();
    const c = await store.createCollection('d', 'c');
    await insertAll(store, c, [{ a: 3 }, { a: 1 }, { a: 2 }, { a: 'x' }, {}]);
    await store.createIndexes(c, [indexSpec({ a: 1 }), indexSpec({ a: -1 })]);
    await insertAll(store, c, [{ a: 1.5 }]);
    const view = store.view();
    const up = indexNamed(store, 'a_1');
    const down = indexNamed(store, 'a_-1');
    expect([...view.scanIndex(up, {})].flat()).toEqual([5, 2, 6, 3, 1, 4]);
    expect([...view.scanIndex(down, {})].flat()).toEqual([4, 1, 3, 6, 2, 5]);
    expect([...view.scanIndex(up, {}, { reverse: true })].flat()).toEqual([4, 1, 3, 6, 2, 5]);
    const range = { from: encodeBound([1.5], [false]), to: encodeBound([3], [false]) };
    expect([...view.scanIndex(up, range)].flat()).toEqual([6, 3]);
    expect([...view.scanIndex(up, range, { reverse: true })].flat()).toEqual([3, 6]);
    view.close();
  });

  it('refuse a second document with the same key, with what a driver shows', async () => {
    const store = await newStore();
    const c = await store.createCollection('d', 'c');
    await store.createIndexes(c, [indexSpec({ mail: 1, 'a.b': -1 }, { unique: true })]);
    await insertAll(store, c, [{ mail: 'x@y', a: { b: 5 } }]);
    await expect(insertAll(store, c, [{ mail: 'x@y', a: { b: 5 } }])).rejects.toMatchObject({
      code: 11000,
      codeName: 'DuplicateKey',
      message: 'E11000 duplicate key error collection: d.c index: mail_1_a.b_-1 dup key: { mail: "x@y", a.b: 5 }',
      extra: docFromJs({ keyPattern: { mail: 1, 'a.b': -1 }, keyValue: { mail: 'x@y', 'a.b': 5 } }),
    });
    await insertAll(store, c, [{ mail: 'x@y', a: { b: 6 } }]);
    expect(c.count).toBe(2);
  });

  it('are not made over duplicates, and then nothing has changed', async () => {
    const store = await newStore();
    const c = await store.createCollection('d', 'c');
    await insertAll(store, c, [{ a: 1 }, { a: 1 }]);
    const made = store.createIndexes(c, [indexSpec({ b: 1 }), indexSpec({ a: 1 }, { unique: true })]);
    await expect(made).rejects.toMatchObject({ code: 11000 });
    expect(c.indexes.map(({ name }) => name)).toEqual(['_id_']);
  });

  it('skip documents that a sparse or partial one does not hold', async () => {
    const store = await newStore();
    const c = await store.createCollection('d', 'c');
    const partial = { unique: true, partialFilterExpression: { kind: 'user' } };
    await store.createIndexes(c, [indexSpec({ s: 1 }, { sparse: true, unique: true }), indexSpec({ p: 1 }, partial)]);
    await insertAll(store, c, [{ p: 1 }, { p: 1 }, { p: 1, kind: 'user' }, { s: null }]);
    await expect(insertAll(store, c, [{ p: 1, kind: 'user' }])).rejects.toMatchObject({ code: 11000 });
    await expect(insertAll(store, c, [{ s: null }])).rejects.toMatchObject({ code: 11000 });
    const view = store.view();
    expect([...view.scanIndex(indexNamed(store, 's_1'), {})].flat()).toEqual([4]);
    expect([...view.scanIndex(indexNamed(store, 'p_1'), {})].flat()).toEqual([3]);
    view.close();
  });

  it('remember that they took arrays apart or cut a key', async () => {
    const directory = newDirectory();
    const first = await newStore({ directory });
    const c = await first.createCollection('d', 'c');
    await first.createIndexes(c, [indexSpec({ a: 1 }), indexSpec({ b: 1 })]);
    await insertAll(first, c, [{ a: [1, 2], b: 'x'.repeat(3000) }]);
    await first.close();
    const store = await newStore({ directory });
    expect(indexNamed(store, 'a_1')).toMatchObject({ multikey: true, inexact: false });
    expect(indexNamed(store, 'b_1')).toMatchObject({ multikey: false, inexact: true });
  });

  it('find long keys and keep them unique', async () => {
    const store = await newStore();
    const c = await store.createCollection('d', 'c');
    await store.createIndexes(c, [indexSpec({ a: 1 }, { unique: true })]);
    const long = 'x'.repeat(5000);
    await insertAll(store, c, [{ a: `${long}1` }, { a: `${long}2` }]);
    await expect(insertAll(store, c, [{ a: `${long}2` }])).rejects.toMatchObject({ code: 11000 });
    const view = store.view();
    const bound = encodeBound([`${long}2`], [false]);
    expect(
      [...view.scanIndex(indexNamed(store, 'a_1'), { from: bound, to: Buffer.concat([bound, bound]) })].flat(),
    ).toContain(2);
    view.close();
  });
});

describe('the catalog', () => {
  it('makes, renames and drops collections, also over a restart', async () => {
    const directory = newDirectory();
    const first = await newStore({ directory });
    const a = await first.createCollection('d', 'a', docFromJs({ x: 1 }));
    const b = await first.createCollection('d', 'b');
    await insertAll(first, a, [{ _id: 1 }]);
    await insertAll(first, b, [{ _id: 2 }, { _id: 3 }]);
    await expect(first.createCollection('d', 'a')).rejects.toMatchObject({ code: 48 });
    await expect(first.renameCollection(a, { database: 'd', name: 'b' })).rejects.toMatchObject({ code: 48 });
    await first.renameCollection(a, { database: 'd', name: 'b', dropTarget: true });
    await expect(insertAll(first, b, [{ _id: 4 }])).rejects.toMatchObject({ code: 26 });
    const gone = await first.createCollection('e', 'gone');
    await insertAll(
      first,
      gone,
      Array.from({ length: 5000 }, (_, _id) => ({ _id })),
    );
    await first.dropCollection(gone);
    await first.close();

    const store = await newStore({ directory });
    expect(store.databases()).toEqual(['d']);
    const [c] = store.collections('d');
    expect(c).toMatchObject({ name: 'b', uuid: a.uuid, options: docFromJs({ x: 1 }), count: 1 });
    const again = await store.createCollection('e', 'gone');
    const view = store.view();
    expect(scanned(view, again)).toEqual([]);
    view.close();
  });

  it('of two that make the same collection in one turn lets the first', async () => {
    const store = await newStore();
    const made = await Promise.allSettled([store.createCollection('d', 'c'), store.createCollection('d', 'c')]);
    expect(made.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
  });

  it('never gives a record id twice', async () => {
    const directory = newDirectory();
    const first = await newStore({ directory });
    const c = await first.createCollection('d', 'c');
    const [before = 0] = await insertAll(first, c, [{ _id: 1 }]);
    await first.write((w) => w.remove(c, before));
    await first.close();
    const store = await newStore({ directory });
    const [after = 0] = await insertAll(store, store.collections('d')[0] ?? c, [{ _id: 1 }]);
    expect(after).toBeGreaterThan(before);
  });
});

describe('the data directory', () => {
  it('is for one process, and the refusal names it', async () => {
    const directory = newDirectory();
    const store = await newStore({ directory });
    await expect(newStore({ directory })).rejects.toThrow(`is in use by process ${process.pid}`);
    await store.close();
    await expect(newStore({ directory })).resolves.toBeDefined();
  });

  it.each([
    ['cut off', (path: string) => truncateSync(path, statSync(path).size / 2), /is cut off/],
    ['overwritten', (path: string) => writeFileSync(path, Buffer.alloc(100_000, 7)), /is not a data file/],
  ])('is refused when its file is %s', async (_, damage, message) => {
    const directory = newDirectory();
    const store = await newStore({ directory });
    const c = await store.createCollection('d', 'c');
    await insertAll(
      store,
      c,
      Array.from({ length: 1000 }, (_, _id) => ({ _id, text: 'x'.repeat(100) })),
    );
    await store.close();
    damage(join(directory, 'data.mdb'));
    await expect(newStore({ directory })).rejects.toThrow(message);
  });

  it('can be copied while it is written, and the copy opens', async () => {
    const store = await newStore({ directory: newDirectory() });
    const c = await store.createCollection('d', 'c');
    await insertAll(store, c, [{ _id: 1 }]);
    const copy = newDirectory();
    const [, ...late] = await Promise.all([store.backup(copy), insertAll(store, c, [{ _id: 2 }])]);
    expect(late).toHaveLength(1);
    const opened = await newStore({ directory: copy });
    const copied = opened.collection('d', 'c');
    const view = opened.view();
    expect(copied && view.findId(copied, new Int32(1))).toBe(1);
    view.close();
    await expect(store.backup(copy)).rejects.toThrow('needs an empty directory');
  });
});
