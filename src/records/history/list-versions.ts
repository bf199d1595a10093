import type { Database } from '../../database/connect.ts';
import { inTransaction } from '../../database/transaction.ts';
import type { Collection } from '../collections.ts';
import { recordsOf } from '../record.ts';
import { type Version, type VersionDocument, versionsOf } from './version.ts';

/** The versions of a collection, newest first. */
export async function listVersions(database: Database, collection: Collection): Promise<Version[]> {
  const maxTimeMS = database.limits.operation;
  return await inTransaction(database, async (session) => {
    const found = await versionsOf(database)
      .find({ collectionId: collection.id }, { sort: { _id: -1 }, session, maxTimeMS })
      .toArray();
    // The growth of each is known, so the counts of all follow from one: writers never count.
    let count =
      found.length === 0 ? 0 : await recordsOf(database, { collection }).countDocuments({}, { session, maxTimeMS });
    return found.map((document) => {
      const version = toVersion(document, count);
      count -= document.growth;
      return version;
    });
  });
}

/** One version of a collection without its count; `undefined` when it has none of this id. */
export async function findVersion(
  database: Database,
  collection: Collection,
  id: number,
): Promise<Omit<Version, 'count'> | undefined> {
  const found = await versionsOf(database).findOne(
    { _id: id, collectionId: collection.id },
    { maxTimeMS: database.limits.operation },
  );
  if (found === null) return undefined;
  const { count: _count, ...version } = toVersion(found, 0);
  return version;
}

function toVersion({ _id: id, growth: _growth, ...rest }: VersionDocument, count: number): Version {
  return { id, ...rest, count };
}
