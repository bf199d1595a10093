import type { Database } from '../../database/connect.ts';
import { type ClientSession, inTransaction } from '../../database/transaction.ts';
import { type Collection, collectionDocuments } from '../collections.ts';
import { explained } from '../problems.ts';
import { type RecordDocument, recordsOf } from '../record.ts';
import { takeTurn } from '../take-turn.ts';
import { beginVersion } from './begin-version.ts';
import { currentIn } from './find-version-records.ts';
import { type Change, type RevisionDocument, revisionsOf, type Version } from './version.ts';

/**
 * Makes the records what they were in a version, with their ids, order and times, and the field names with them; all of it or nothing.
 * Costs as much as has changed since. The state before and the one after are versions of their own.
 *
 * @throws Problem `duplicate-value` where a column has become unique since
 */
export async function restoreVersion(
  database: Database,
  collection: Collection,
  { id, fieldNames }: Omit<Version, 'count'>,
  changes: { readonly before: Change; readonly after: Change },
  within?: (session: ClientSession) => Promise<void>,
): Promise<void> {
  await explained(database, collection, () =>
    inTransaction(database, async (session) => {
      await takeTurn(database, collection, session);
      const options = { session, maxTimeMS: database.limits.operation };
      const before = await beginVersion(database, collection, changes.before, session);
      await before?.end({ added: 0, removed: 0 });
      const after = await beginVersion(database, { ...collection, fieldNames }, changes.after, session);
      if (after === undefined) throw new Error(`the collection ${collection.id} keeps no history`);
      const records = recordsOf(database, { collection });
      const old = await revisionsOf(database, collection.id).find(currentIn(id), options).toArray();
      await after.keep({ since: { $gt: id } });
      const { deletedCount } = await records.deleteMany({ since: { $gt: id } }, options);
      if (old.length > 0) await records.insertMany([...after.stamped(old.map(recordOf))], options);
      await collectionDocuments(database).updateOne({ _id: collection.id }, { $set: { fieldNames } }, options);
      await after.end({ added: old.length, removed: deletedCount });
      await within?.(session);
    }),
  );
}

function recordOf({ record, from: _from, until: _until, ...rest }: RevisionDocument): RecordDocument {
  return { ...rest, _id: record };
}
