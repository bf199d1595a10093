import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ObjectId } from 'bson';
import { afterEach } from 'vitest';
import { docFromJs, docToJs } from '../../../../src/embedded/bson/convert.ts';
import { decodeDocument } from '../../../../src/embedded/bson/decode.ts';
import { encodeDocument } from '../../../../src/embedded/bson/encode.ts';
import type { Doc } from '../../../../src/embedded/bson/value.ts';
import { openStore } from '../../../../src/embedded/store/open-store.ts';
import type { Collection, Store, StoreOptions, View } from '../../../../src/embedded/store/store.ts';

const cleanUps: (() => Promise<unknown> | unknown)[] = [];

afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0).reverse()) await cleanUp();
});

/** A directory that is removed after the test. */
export function newDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), 'store-test-'));
  cleanUps.push(() => rmSync(directory, { recursive: true, force: true }));
  return directory;
}

/** A store that is closed after the test; in memory unless told. A partial index here takes documents whose field `kind` is the filter's. */
export async function newStore(options: Partial<StoreOptions> = {}): Promise<Store> {
  const store = await openStore({
    directory: undefined,
    compilePartialFilter: (filter) => (doc) => doc.get('kind') === filter.get('kind'),
    ...options,
  });
  cleanUps.push(() => store.close());
  return store;
}

export function bytesOf(doc: object): Buffer {
  return encodeDocument(docFromJs(doc));
}

export function indexSpec(key: object, rest: object = {}): Doc {
  const name = Object.entries(key)
    .map(([path, direction]) => `${path}_${direction}`)
    .join('_');
  return docFromJs({ key, name, ...rest });
}

/** Inserts documents, with an `_id` where they have none, in one write and gives their record ids. */
export function insertAll(store: Store, collection: Collection, docs: readonly object[]): Promise<number[]> {
  return store.write((writer) =>
    docs.map((doc) => writer.insert(collection, bytesOf({ _id: new ObjectId(), ...doc }))),
  );
}

/** The documents of a scan as plain objects. */
export function scanned(view: View, collection: Collection, options?: { reverse?: boolean }): object[] {
  return [...view.scan(collection, options)].map(({ bytes }) =>
    JSON.parse(JSON.stringify(docToJs(decodeDocument(bytes)))),
  );
}
