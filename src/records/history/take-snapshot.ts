import type { Database } from '../../database/connect.ts';
import type { ClientSession } from '../../database/transaction.ts';
import type { Collection } from '../collections.ts';
import { beginVersion } from './begin-version.ts';
import type { Change } from './version.ts';

/**
 * Makes a version of a collection as it stands, inside of a transaction, so that what it holds now can be had again after the next
 * change.
 */
export async function takeSnapshot(
  database: Database,
  collection: Collection,
  change: Change,
  session: ClientSession,
): Promise<void> {
  const version = await beginVersion(database, collection, change, session);
  await version?.end({ added: 0, removed: 0 });
}
