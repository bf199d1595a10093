import type { Database } from '../database/connect.ts';
import { recordsName, registry } from '../database/names.ts';
import { type ClientSession, inTransaction } from '../database/transaction.ts';
import type { ScopedFilter } from './access.ts';
import { listCollections } from './collections.ts';
import { releaseFiles } from './files/place-files.ts';
import { forgetRelated } from './forget-related.ts';
import { beginVersion } from './history/begin-version.ts';
import { dropPin } from './pins.ts';
import { explained } from './problems.ts';
import { recordsOf } from './record.ts';
import { endSessionsOf } from './sessions.ts';
import { shareRights } from './shares.ts';
import type { User } from './users.ts';

/**
 * Deletes a user: the record with what refers to it, the name, all sessions, and what others shared with that name, so that nobody who takes the
 * name next inherits it. What the user owns stays, and is out of everybody's reach but that of those it is shared with.
 *
 * @param where the records that the caller may delete
 * @returns false when the user's record is not among them; nothing is changed then
 */
export async function deleteUser(
  database: Database,
  where: ScopedFilter,
  user: User,
  within?: (session: ClientSession) => Promise<void>,
): Promise<boolean> {
  const collections = await listCollections(database, user.appId);
  const { username } = user;
  return await explained(database, where.collection, () =>
    inTransaction(database, async (session) => {
      const options = { session, maxTimeMS: database.limits.operation };
      const own = { $and: [where.filter, { _id: user.recordId }] };
      const found = await recordsOf(database, where).findOne(own, options);
      if (found === null) return false;
      const version = await beginVersion(database, where.collection, { action: 'delete', by: null }, session);
      await version?.keep({ _id: found._id });
      await recordsOf(database, where).deleteOne({ _id: found._id }, options);
      await version?.end({ added: 0, removed: 1 });
      await database.db.collection<{ _id: number }>(registry.users).deleteOne({ _id: user.id }, options);
      // A version may bring the properties back, and then their files with them.
      if (version === undefined) {
        await releaseFiles(database, { collectionId: where.collection.id, recordIds: [user.recordId] }, session);
      }
      const gone = { collection: where.collection.name, ids: [user.recordId] };
      await forgetRelated(database, collections, gone, session);
      await endSessionsOf(database, user.id, session);
      await dropPin(database, user.id, session);
      const shared = { $or: shareRights.map((right) => ({ [`shares.${right}`]: username })) };
      const pull = Object.fromEntries(shareRights.map((right) => [`shares.${right}`, username]));
      for (const { id } of collections) {
        await database.db.collection<SharedDocument>(recordsName(id)).updateMany(shared, { $pull: pull }, options);
      }
      await within?.(session);
      return true;
    }),
  );
}

interface SharedDocument {
  readonly _id: number;
  readonly shares?: Record<string, string[]>;
}
