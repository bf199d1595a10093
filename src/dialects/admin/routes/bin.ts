import type { Operations } from '../../../../generated/admin/operations.ts';
import { Problem } from '../../../problem.ts';
import { writeAudit } from '../../../records/administration/audit.ts';
import { findInBinById, purgeFromBin, restoreFromBin } from '../../../records/collection-bin.ts';
import type { Collection } from '../../../records/collections.ts';
import { pageOfCollections } from '../../../records/collections-of-owner.ts';
import { removeGrants } from '../../../records/grants.ts';
import { aboutCollection, shownCollection } from '../collection-shape.ts';
import type { AdminContext } from '../context.ts';
import { paged } from '../paged.ts';

type Routes = Operations<AdminContext>;

/** List the collections in the bin. */
export const listBin: Routes['listBin'] = async ({ query }, { store }) => {
  const { organizationId, appId, ...page } = query;
  const where = {
    binned: true,
    ...(organizationId === undefined ? {} : { organizationId }),
    ...(appId === undefined ? {} : { appId }),
  };
  return { status: 200, body: paged(await pageOfCollections(store.database, where, page), shownCollection) };
};

/** Take a collection out of the bin. */
export const restoreCollection: Routes['restoreCollection'] = async ({ params }, context) => {
  const { store, by, forget } = context;
  const current = await inBin(context, params.collectionId);
  const restored = await restoreFromBin(store.database, current, (session) =>
    writeAudit(store.database, by, { action: 'restore', ...aboutCollection(current) }, session),
  );
  forget();
  return { status: 200, body: shownCollection(restored) };
};

/** Remove a collection in the bin for good, with what was granted on it. */
export const purgeCollection: Routes['purgeCollection'] = async ({ params }, context) => {
  const { store, by, forget } = context;
  const current = await inBin(context, params.collectionId);
  await purgeFromBin(store.database, current, async (session) => {
    await removeGrants(store.database, { collectionId: current.id }, session);
    await writeAudit(store.database, by, { action: 'purge', ...aboutCollection(current) }, session);
  });
  forget();
  return { status: 204 };
};

async function inBin({ store }: AdminContext, id: number): Promise<Collection> {
  const found = await findInBinById(store.database, id);
  if (found === undefined) throw new Problem('collection-not-found', { collection: String(id) });
  return found;
}
