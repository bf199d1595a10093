import type { Database } from '../database/connect.ts';
import { type Collection, collectionDocuments, toCollection } from './collections.ts';

/** At most this many collections are listed at once. */
export const mostListedCollections = 10_000;

/** The collections of an app, or, where `appId` is null, of an organization as a whole; by id. */
export async function listCollectionsOfOwner(
  database: Database,
  { organizationId, appId }: { readonly organizationId: number; readonly appId: number | null },
): Promise<Collection[]> {
  const found = collectionDocuments(database).find(
    { organizationId, appId, deletedAt: null },
    { sort: { _id: 1 }, limit: mostListedCollections, maxTimeMS: database.limits.operation },
  );
  return await found.map(toCollection).toArray();
}
