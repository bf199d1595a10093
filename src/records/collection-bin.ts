import type { Database } from '../database/connect.ts';
import { type ClientSession, inSession, inTransaction } from '../database/transaction.ts';
import {
  type Alongside,
  type Collection,
  claimAddress,
  collectionDocuments,
  dropCollection,
  toCollection,
} from './collections.ts';

/** Puts a collection into the bin: nothing finds it there but the functions of this file. Its records stay. */
export async function binCollection(database: Database, id: number, session?: ClientSession): Promise<void> {
  await collectionDocuments(database).updateOne(
    { _id: id, deletedAt: null },
    // Its name is free for another from now on.
    { $set: { deletedAt: new Date(), address: `#${id}` } },
    { ...inSession(session), maxTimeMS: database.limits.operation },
  );
}

/** The collections in the bin that belong to an organization, or to one of its apps, by id. */
export async function listBin(
  database: Database,
  owner: { readonly organizationId: number; readonly appId?: number },
): Promise<Collection[]> {
  const found = collectionDocuments(database).find(
    { ...owner, deletedAt: { $ne: null } },
    { sort: { _id: 1 }, maxTimeMS: database.limits.operation },
  );
  return await found.map(toCollection).toArray();
}

/** A collection in the bin of an organization. */
export async function findInBin(
  database: Database,
  organizationId: number,
  id: number,
): Promise<Collection | undefined> {
  const found = await collectionDocuments(database).findOne(
    { _id: id, organizationId, deletedAt: { $ne: null } },
    { maxTimeMS: database.limits.operation },
  );
  return found === null ? undefined : toCollection(found);
}

/** A collection in the bin, whoever owns it. */
export async function findInBinById(database: Database, id: number): Promise<Collection | undefined> {
  const found = await collectionDocuments(database).findOne(
    { _id: id, deletedAt: { $ne: null } },
    { maxTimeMS: database.limits.operation },
  );
  return found === null ? undefined : toCollection(found);
}

/** Takes a collection out of the bin. Where its name was given to another in the meantime, both have it. */
export async function restoreFromBin(
  database: Database,
  collection: Collection,
  alongside: Alongside = async () => {},
): Promise<Collection> {
  const restored = { ...collection, deletedAt: null };
  await claimAddress(collection.id, { ...collection, sharesName: true }, (address) =>
    inTransaction(database, async (session) => {
      await collectionDocuments(database).updateOne(
        { _id: collection.id },
        { $set: { deletedAt: null, address } },
        { session, maxTimeMS: database.limits.operation },
      );
      await alongside(session, restored);
    }),
  );
  return restored;
}

/** Removes a collection in the bin for good, with its records. */
export async function purgeFromBin(
  database: Database,
  collection: Collection,
  alongside?: (session: ClientSession) => Promise<void>,
): Promise<void> {
  await dropCollection(database, collection.id, alongside);
}
