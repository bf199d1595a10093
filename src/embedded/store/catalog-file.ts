import { Binary } from 'bson';
import { decodeDocument } from '../bson/decode.ts';
import { encodeDocument } from '../bson/encode.ts';
import { type Doc, Int32, type Value } from '../bson/value.ts';
import { type StoredCollection, type StoredIndex, setIndexes, storedIndex } from './catalog.ts';
import type { Table } from './environment.ts';
import { behindPrefix } from './storage-keys.ts';

/** Layout of the data directory; a higher number means that a newer version of the engine wrote it. */
export const FORMAT = 1;

/** Keys in the meta database. */
export const metaKey = {
  format: Buffer.from('format'),
  /** Numbers below this are taken by collections and indexes. */
  nextNumber: Buffer.from('nextNumber'),
  /** Record ids below this may be taken. */
  recordIds: Buffer.from('recordIds'),
  collection: (id: number) => Buffer.from(`collection/${String(id).padStart(10, '0')}`),
  size: (id: number) => Buffer.from(`size/${String(id).padStart(10, '0')}`),
  dropped: (id: number) => Buffer.from(`dropped/${String(id).padStart(10, '0')}`),
} as const;

/** What a start reads from the meta database. */
export interface StoredCatalog {
  readonly collections: StoredCollection[];
  readonly nextNumber: number;
  readonly nextRecordId: number;
  /** Numbers of collections and indexes whose keys are still to be deleted. */
  readonly dropped: number[];
}

/** Reads the catalog; throws a plain sentence when the directory was written by another version. */
export function readCatalog(
  meta: Table,
  directory: string,
  compile: (filter: Doc) => (doc: Doc) => boolean,
): StoredCatalog | undefined {
  const format = meta.get(metaKey.format);
  if (format === undefined) return undefined;
  const found = readNumber(format);
  if (found > FORMAT) {
    throw new Error(
      `A newer Trivium has written the data in ${directory} (format ${found}; this program reads up to ${FORMAT}): ` +
        'start that version or a later one on it. Nothing was changed.',
    );
  }
  if (found !== FORMAT)
    throw new Error(`The data in ${directory} has format ${found}, which is none. Restore it from a backup.`);
  return {
    collections: [...below(meta, 'collection/')].map(({ value }) => readCollection(meta, value, compile)),
    nextNumber: readNumber(meta.get(metaKey.nextNumber)),
    nextRecordId: readNumber(meta.get(metaKey.recordIds)),
    dropped: [...below(meta, 'dropped/')].map(({ key }) => Number(key.toString('latin1').slice('dropped/'.length))),
  };
}

function below(meta: Table, start: string) {
  const from = Buffer.from(start);
  return meta.getRange({ start: from, end: behindPrefix(from) ?? from });
}

/** A number as eight bytes. */
export function numberBytes(value: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeDoubleLE(value);
  return bytes;
}

function readNumber(bytes: Buffer | undefined): number {
  return bytes?.length === 8 ? bytes.readDoubleLE() : 0;
}

/** Number of documents and bytes of a collection. */
export function sizeBytes({ count, bytes }: { count: number; bytes: number }): Buffer {
  return Buffer.concat([numberBytes(count), numberBytes(bytes)]);
}

/** A collection without its size, which changes more often. */
export function collectionBytes(collection: StoredCollection): Buffer {
  const doc: Doc = new Map<string, Value>([
    ['id', collection.id],
    ['database', collection.database],
    ['name', collection.name],
    ['uuid', new Binary(collection.uuid, 4)],
    ['options', collection.options],
    ['indexes', collection.indexes.map(indexDoc)],
  ]);
  return encodeDocument(doc);
}

function indexDoc({ id, spec, multikey, inexact }: StoredIndex): Doc {
  return new Map<string, Value>([
    ['id', id],
    ['spec', spec],
    ['multikey', multikey],
    ['inexact', inexact],
  ]);
}

function readCollection(meta: Table, bytes: Buffer, compile: (filter: Doc) => (doc: Doc) => boolean): StoredCollection {
  const doc = decodeDocument(bytes);
  const id = numberIn(doc, 'id');
  const size = meta.get(metaKey.size(id));
  const uuid = doc.get('uuid');
  const collection = newCollection({
    id,
    database: textIn(doc, 'database'),
    name: textIn(doc, 'name'),
    uuid: uuid instanceof Binary ? Buffer.from(uuid.value()) : Buffer.alloc(16),
    options: docIn(doc, 'options'),
  });
  collection.count = readNumber(size?.subarray(0, 8));
  collection.bytes = readNumber(size?.subarray(8));
  const indexes = doc.get('indexes');
  setIndexes(collection, Array.isArray(indexes) ? indexes.map((index) => readIndex(index, compile)) : []);
  return collection;
}

function readIndex(value: Value, compile: (filter: Doc) => (doc: Doc) => boolean): StoredIndex {
  const doc: Doc = value instanceof Map ? value : new Map();
  const index = storedIndex(numberIn(doc, 'id'), docIn(doc, 'spec'), compile);
  index.multikey = doc.get('multikey') === true;
  index.inexact = doc.get('inexact') === true;
  return index;
}

/** An empty collection without indexes. */
export function newCollection(
  named: Pick<StoredCollection, 'id' | 'database' | 'name' | 'uuid' | 'options'>,
): StoredCollection {
  return {
    ...named,
    indexes: [],
    count: 0,
    bytes: 0,
    dropped: false,
    keyFields: undefined,
    indexVersion: 0,
    held: false,
    flagsChanged: false,
  };
}

function numberIn(doc: Doc, name: string): number {
  const value = doc.get(name);
  return value instanceof Int32 ? value.value : Number(value);
}

function textIn(doc: Doc, name: string): string {
  const value = doc.get(name);
  return typeof value === 'string' ? value : '';
}

function docIn(doc: Doc, name: string): Doc {
  const value = doc.get(name);
  return value instanceof Map ? value : new Map();
}
