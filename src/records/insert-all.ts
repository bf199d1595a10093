import type { ClientSession } from 'mongodb';
import type { Database } from '../database/connect.ts';
import { pauses } from '../pauses.ts';
import type { Collection } from './collections.ts';
import { type RecordDocument, recordsOf } from './record.ts';

/** Documents of one command: the driver encodes all of them in one go, and nothing else is done meanwhile. */
const batch = 1_000;

/** Inserts documents in their order, by batches, so that many of them do not keep other requests waiting. */
export async function insertAll(
  database: Database,
  collection: Collection,
  documents: readonly RecordDocument[],
  session: ClientSession,
): Promise<void> {
  const records = recordsOf(database, { collection });
  const pause = pauses();
  for (let from = 0; from < documents.length; from += batch) {
    await records.insertMany(documents.slice(from, from + batch), { session, maxTimeMS: database.limits.operation });
    if (pause.due()) await pause.take();
  }
}
