import { Binary } from 'bson';
import { encodeDocument } from '../bson/encode.ts';
import { CommandError, type Doc, Int32 } from '../bson/value.ts';
import { compileFilter } from '../query/filter.ts';
import type { Collection } from '../store/store.ts';
import { answerRows } from './answer-rows.ts';
import { findCollection } from './collections.ts';
import type { Commands } from './command.ts';
import type { Context } from './context.ts';
import { anything, count, document, flag, isNumber, numberOf, readFields, text } from './fields.ts';
import { isGenericField } from './generic-fields.ts';
import { okReply, reply } from './reply.ts';
import { collectionOf } from './request.ts';

export const listingCommands = {
  listCollections: { run: listCollections },
  listIndexes: { run: listIndexes },
  listDatabases: { run: listDatabases, adminOnly: true },
} satisfies Commands;

const ID_INDEX = reply({ v: new Int32(2), key: reply({ _id: new Int32(1) }), name: '_id_' });

const LIST_COLLECTIONS = {
  listCollections: anything,
  filter: document,
  nameOnly: flag,
  authorizedCollections: flag,
  cursor: document,
} as const;

async function listCollections(context: Context) {
  const { request, engine } = context;
  const fields = readFields('listCollections', request.body, LIST_COLLECTIONS, isGenericField);
  const filter = compileFilter(fields.filter ?? new Map());
  const found = engine.store
    .collections(request.database)
    .map(describe)
    .filter((doc) => filter.matches(doc));
  const docs =
    fields.nameOnly === true ? found.map((doc) => reply({ name: doc.get('name'), type: 'collection' })) : found;
  return list(context, '$cmd.listCollections', docs, fields.cursor);
}

function describe({ name, options, uuid }: Collection): Doc {
  return reply({
    name,
    type: 'collection',
    options,
    info: reply({ readOnly: false, uuid: new Binary(uuid, 4) }),
    idIndex: ID_INDEX,
  });
}

async function listIndexes(context: Context) {
  const { request } = context;
  const name = collectionOf(request);
  const fields = readFields('listIndexes', request.body, { listIndexes: text, cursor: document }, isGenericField);
  const collection = findCollection(context, name);
  if (collection === undefined) {
    throw new CommandError(26, 'NamespaceNotFound', `ns does not exist: ${request.database}.${name}`);
  }
  const docs = collection.indexes.map(({ name: indexName, spec }) => (indexName === '_id_' ? ID_INDEX : spec));
  return list(context, name, docs, fields.cursor);
}

const LIST_DATABASES = {
  listDatabases: anything,
  filter: document,
  nameOnly: flag,
  authorizedDatabases: flag,
} as const;

function listDatabases({ request, engine }: Context) {
  const fields = readFields('listDatabases', request.body, LIST_DATABASES, isGenericField);
  const filter = compileFilter(fields.filter ?? new Map());
  let total = 0;
  const databases: Doc[] = [];
  for (const name of engine.store.databases()) {
    const size = engine.store.collections(name).reduce((sum, { bytes }) => sum + bytes, 0);
    const doc = reply({ name, sizeOnDisk: BigInt(size), empty: false });
    if (!filter.matches(doc)) continue;
    total += size;
    databases.push(fields.nameOnly === true ? reply({ name }) : doc);
  }
  if (fields.nameOnly === true) return okReply({ databases });
  return okReply({ databases, totalSize: BigInt(total), totalSizeMb: BigInt(Math.floor(total / 1_048_576)) });
}

function list(context: Context, name: string, docs: readonly Doc[], cursor: Doc | undefined) {
  const size = cursor?.get('batchSize');
  return answerRows(context, {
    namespace: `${context.request.database}.${name}`,
    rows: docs.map((doc) => encodeDocument(doc))[Symbol.iterator](),
    batchSize: isNumber(size) ? count(numberOf(size), 'cursor.batchSize') : undefined,
    limit: docs.length,
    release: () => undefined,
  });
}
