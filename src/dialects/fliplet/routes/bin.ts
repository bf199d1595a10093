import type { Operations } from '../../../../generated/fliplet/operations.ts';
import { Problem } from '../../../problem.ts';
import { findInBin, listBin, purgeFromBin, restoreFromBin } from '../../../records/collection-bin.ts';
import type { Collection } from '../../../records/collections.ts';
import type { FlipletContext } from '../context.ts';
import { shownDataSource, wholeDataSource } from '../data-source-shape.ts';
import { managedOrganization, ownerNamed } from '../owner.ts';

type Routes = Operations<FlipletContext>;

/** List the data sources in the bin; with `dsn` the path means the data source of the name "deleted". */
export const listDeletedDataSources: Routes['listDeletedDataSources'] = async ({ query }, context) => {
  if (query.dsn !== undefined) {
    const collection = await context.dataSource('deleted');
    if (context.caller.kind === 'stranger') await context.access(collection, 'count');
    return { status: 200, body: { dataSource: wholeDataSource(collection, context.caller) } };
  }
  const organizationId = managedOrganization(context, 'look into the bin');
  const owner = await ownerNamed(context, query);
  const found = await listBin(context.store.database, {
    organizationId,
    ...(owner === undefined || owner.appId === null ? {} : { appId: owner.appId }),
  });
  return { status: 200, body: { dataSources: found.map((each) => shownDataSource(each, context.caller)) } };
};

/** Remove a data source from the bin for good. */
export const purgeDataSource: Routes['purgeDataSource'] = async ({ params }, context) => {
  const collection = await inBin(context, params.dataSourceId, 'empty the bin');
  await purgeFromBin(context.store.database, collection);
  return { status: 200 };
};

/** Take a data source out of the bin. */
export const restoreDataSource: Routes['restoreDataSource'] = async ({ params }, context) => {
  const collection = await inBin(context, Number(params.dataSource), 'restore data sources');
  const restored = await restoreFromBin(context.store.database, collection);
  context.store.forget();
  return { status: 200, body: { dataSource: wholeDataSource(restored, context.caller) } };
};

async function inBin(context: FlipletContext, id: number, what: string): Promise<Collection> {
  const organizationId = managedOrganization(context, what);
  const found = Number.isSafeInteger(id) ? await findInBin(context.store.database, organizationId, id) : undefined;
  if (found === undefined) throw new Problem('collection-not-found', { collection: String(id) });
  return found;
}
