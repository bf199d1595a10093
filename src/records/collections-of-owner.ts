import type { Database } from '../database/connect.ts';
import { type Collection, collectionDocuments, toCollection } from './collections.ts';
import { canonicalName } from './names.ts';
import { type Page, type PageRequest, readPage } from './page.ts';

/** At most this many collections are listed at once. */
const mostListedCollections = 10_000;

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

/** Which of all collections: of an organization, an app, of a name; in the bin or not. */
export interface CollectionSelection {
  readonly organizationId?: number;
  readonly appId?: number;
  readonly name?: string;
  readonly binned?: boolean;
}

/** A page of the collections of all owners, by id. */
export async function pageOfCollections(
  database: Database,
  { name, binned = false, ...owner }: CollectionSelection,
  page: PageRequest,
): Promise<Page<Collection>> {
  const named = name === undefined ? {} : { name: canonicalName(name) };
  const where = { ...owner, ...named, deletedAt: binned ? { $ne: null } : null };
  return await readPage(page, toCollection, (beyond, order) =>
    collectionDocuments(database)
      .find({ ...where, ...beyond }, { ...order, maxTimeMS: database.limits.operation })
      .toArray(),
  );
}
