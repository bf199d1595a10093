import { CommandError, Int32 } from '../bson/value.ts';
import { findCollection } from './collections.ts';
import type { Commands } from './command.ts';
import type { Context } from './context.ts';
import { anything, count, flag, readFields, text } from './fields.ts';
import { isGenericField } from './generic-fields.ts';
import { okReply } from './reply.ts';
import { collectionOf } from './request.ts';

export const databaseCommands = {
  dropDatabase: { run: dropDatabase, writes: true },
  dbStats: { run: dbStats },
  collStats: { run: collStats },
} satisfies Commands;

/** MongoDB keeps its own data there, the engine its session records in `config`. */
const ENGINE_DATABASES: ReadonlySet<string> = new Set(['admin', 'config', 'local']);

async function dropDatabase(context: Context) {
  const { request, engine } = context;
  readFields('dropDatabase', request.body, { dropDatabase: anything }, isGenericField);
  if (ENGINE_DATABASES.has(request.database)) {
    throw new CommandError(20, 'IllegalOperation', `Dropping the '${request.database}' database is prohibited.`);
  }
  for (const collection of engine.store.collections(request.database)) await engine.store.dropCollection(collection);
  engine.cursors.killWhere((cursor) => cursor.namespace.startsWith(`${request.database}.`));
  return okReply({ dropped: request.database });
}

/** Sizes are those of the documents in bytes, divided by `scale`; what LMDB needs for them is not known per database. */
function dbStats({ request, engine }: Context) {
  const { scale = 1 } = readFields(
    'dbStats',
    request.body,
    { dbStats: anything, scale: count, freeStorage: flag },
    isGenericField,
  );
  const collections = engine.store.collections(request.database);
  const objects = collections.reduce((sum, collection) => sum + collection.count, 0);
  const bytes = collections.reduce((sum, collection) => sum + collection.bytes, 0);
  return okReply({
    db: request.database,
    collections: BigInt(collections.length),
    views: 0n,
    objects: BigInt(objects),
    avgObjSize: objects === 0 ? 0 : bytes / objects,
    dataSize: bytes / scale,
    storageSize: bytes / scale,
    indexes: BigInt(collections.reduce((sum, { indexes }) => sum + indexes.length, 0)),
    scaleFactor: BigInt(scale),
  });
}

function collStats(context: Context) {
  const { request } = context;
  const name = collectionOf(request);
  const { scale = 1 } = readFields('collStats', request.body, { collStats: text, scale: count }, isGenericField);
  const collection = findCollection(context, name);
  const { count: documents, bytes, indexes } = collection ?? { count: 0, bytes: 0, indexes: [] };
  return okReply({
    ns: `${request.database}.${name}`,
    size: new Int32(Math.floor(bytes / scale)),
    count: new Int32(documents),
    avgObjSize: documents === 0 ? undefined : new Int32(Math.floor(bytes / documents)),
    numOrphanDocs: new Int32(0),
    storageSize: new Int32(Math.floor(bytes / scale)),
    nindexes: new Int32(indexes.length),
    scaleFactor: new Int32(scale),
  });
}
