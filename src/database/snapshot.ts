import type { ClientSession } from 'mongodb';
import type { Database } from './connect.ts';
import { failureOf } from './failure.ts';

/**
 * What may be promised of the collections that are read one after the other: `snapshot`: they are of one moment, whoever writes
 * meanwhile; `exclusive`: the caller says that nobody writes.
 */
export type Consistency = 'snapshot' | 'exclusive';

/** The whole database as it was at one moment. */
export interface Snapshot {
  readonly consistency: Consistency;
  /** The documents of a collection as BSON, by `_id`. */
  readonly documents: (collection: string) => AsyncIterable<Uint8Array>;
  readonly close: () => Promise<void>;
}

/**
 * Opens a snapshot of the database. A replica set of MongoDB 5.0 or later keeps the past for as long as its
 * `minSnapshotHistoryWindowInSeconds` says (five minutes unless set), servers without that serve it from a transaction, for as long as they
 * let one live (a minute on most).
 *
 * @param exclusive nobody else can write, so that plain reads do and take as long as they like
 */
export async function openSnapshot(database: Database, exclusive: boolean): Promise<Snapshot> {
  if (exclusive) {
    return {
      consistency: 'exclusive',
      documents: (name) => readAll(database, name, undefined),
      close: async () => undefined,
    };
  }
  const session = (await snapshotSession(database)) ?? (await transactionSession(database));
  return {
    consistency: 'snapshot',
    documents: (name) => readAll(database, name, session),
    async close() {
      if (session.inTransaction()) await session.abortTransaction();
      await session.endSession();
    },
  };
}

/** A session whose reads are all of the moment of the first; `undefined` on a server that has none. */
async function snapshotSession(database: Database): Promise<ClientSession | undefined> {
  const session = database.client.startSession({ snapshot: true });
  try {
    await anyDocument(database, session);
    // A server that does not know of snapshots outside of transactions may also answer without naming the moment.
    if ('snapshotTime' in session && session.snapshotTime !== undefined) return session;
  } catch (error) {
    if (failureOf(error)?.kind !== 'refused') throw error;
  }
  await session.endSession();
  return undefined;
}

async function transactionSession(database: Database): Promise<ClientSession> {
  const session = database.client.startSession();
  session.startTransaction({ readConcern: { level: 'snapshot' } });
  await anyDocument(database, session);
  return session;
}

/** The first read is what chooses the moment. */
async function anyDocument(database: Database, session: ClientSession): Promise<void> {
  await database.db.collection('sequences').findOne({}, { session, maxTimeMS: database.limits.operation });
}

async function* readAll(
  database: Database,
  name: string,
  session: ClientSession | undefined,
): AsyncGenerator<Uint8Array> {
  const cursor = database.db.collection(name).find(
    {},
    // The limit counts the server's work for the whole collection, however large it is.
    { raw: true, sort: { _id: 1 }, batchSize, maxTimeMS: 3_600_000, ...(session === undefined ? {} : { session }) },
  );
  try {
    for await (const document of cursor) {
      const bytes: unknown = document;
      if (!(bytes instanceof Uint8Array)) throw new Error('the driver did not give the bytes of a document');
      yield bytes;
    }
  } finally {
    await cursor.close();
  }
}

const batchSize = 500;
