import type { Database } from '../../database/connect.ts';
import { inTransaction } from '../../database/transaction.ts';
import type { Collection } from '../collections.ts';
import { beginVersion } from './begin-version.ts';
import type { Change } from './version.ts';

/** Makes a version of a collection as it stands, so that what it holds now can be had again after the next change. */
export async function takeSnapshot(database: Database, collection: Collection, change: Change): Promise<void> {
  await inTransaction(database, async (session) => {
    const version = await beginVersion(database, collection, change, session);
    await version?.end({ added: 0, removed: 0 });
  });
}
