import { Double, Int32 as DriverInt32, Long } from 'bson';
import type { Document, MongoClient } from 'mongodb';
import { decodeDocument } from '../bson/decode.ts';
import { Int32, type Value } from '../bson/value.ts';
import type { CollectionStream, Sink, Source } from './transfer.ts';

/** Databases that belong to the server and not to its users. */
const SERVER_DATABASES: ReadonlySet<string> = new Set(['admin', 'config', 'local']);
const BATCH = 1000;
const BATCH_BYTES = 8_000_000;

/** All collections of all databases of a server; views are left out. */
export async function* fromServer(client: MongoClient): Source {
  const { databases } = await client.db('admin').admin().listDatabases({ nameOnly: true });
  for (const { name: database } of databases) {
    if (SERVER_DATABASES.has(database)) continue;
    const db = client.db(database);
    for (const { name, options = {}, type } of await db.listCollections({}, { nameOnly: false }).toArray()) {
      if (type !== 'collection' || name.startsWith('system.')) continue;
      const collection = db.collection(name);
      yield {
        database,
        name,
        options,
        indexes: await collection.listIndexes().toArray(),
        documents: rawDocuments(collection.find({}, { raw: true, batchSize: BATCH }).stream()),
      };
    }
  }
}

async function* rawDocuments(stream: AsyncIterable<unknown>): AsyncGenerator<Buffer> {
  for await (const document of stream) {
    if (!(document instanceof Uint8Array)) throw new Error('the driver did not give the bytes of a document');
    yield Buffer.from(document.buffer, document.byteOffset, document.byteLength);
  }
}

/** Makes each collection on a server, with its options and indexes. Refuses one that has documents already. */
export function toServer(client: MongoClient): Sink {
  return async ({ database, name, options, indexes, documents }: CollectionStream) => {
    const db = client.db(database);
    const target = db.collection(name);
    if ((await target.findOne({}, { projection: { _id: 1 } })) !== null) {
      throw new Error(`${database}.${name} has documents already; drop it, or move into an empty server`);
    }
    const exists = await db.listCollections({ name }, { nameOnly: true }).hasNext();
    if (!exists) await db.createCollection(name, options);
    let count = 0;
    for await (const batch of inBatches(documents)) {
      await target.insertMany(batch.map(driverDocument), { forceServerObjectId: true });
      count += batch.length;
    }
    const others = indexes.filter((index) => index.name !== '_id_').map(({ ns: _, ...spec }) => spec);
    if (others.length > 0) await db.command({ createIndexes: name, indexes: others });
    return count;
  };
}

async function* inBatches(documents: AsyncIterable<Buffer>): AsyncGenerator<Buffer[]> {
  let batch: Buffer[] = [];
  let bytes = 0;
  for await (const document of documents) {
    batch.push(document);
    bytes += document.length;
    if (batch.length < BATCH && bytes < BATCH_BYTES) continue;
    yield batch;
    batch = [];
    bytes = 0;
  }
  if (batch.length > 0) yield batch;
}

/** A document as the driver encodes it without losing a type or the order of fields: maps, and numbers in their classes. */
function driverDocument(bytes: Buffer): Document {
  return new Map([...decodeDocument(bytes)].map(([name, value]) => [name, driverValue(value)]));
}

function driverValue(value: Value): unknown {
  if (typeof value === 'number') return new Double(value);
  if (typeof value === 'bigint') return Long.fromBigInt(value);
  if (value instanceof Int32) return new DriverInt32(value.value);
  if (Array.isArray(value)) return value.map(driverValue);
  if (value instanceof Map) return new Map([...value].map(([name, inner]) => [name, driverValue(inner)]));
  return value;
}
