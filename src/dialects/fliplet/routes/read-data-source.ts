import type { Operations } from '../../../../generated/fliplet/operations.ts';
import { scope } from '../../../records/access.ts';
import { countRecords } from '../../../records/find-records.ts';
import type { FlipletContext } from '../context.ts';
import { wholeDataSource } from '../data-source-shape.ts';

type ReadDataSource = Operations<FlipletContext>['readDataSource'];

/** Read a data source by its id or name (seed, "Get a data source by its ID", "… by its Name"). */
export const readDataSource: ReadDataSource = async ({ params, query }, context) => {
  const collection = await context.dataSource(params.dataSource);
  // A stranger is shown a data source only where its entries are.
  if (context.caller.kind === 'stranger') await context.access(collection, 'count');
  const dataSource = wholeDataSource(collection, context.caller);
  if (query.includeEntriesCount === undefined) return { status: 200, body: { dataSource } };
  const access = await context.access(collection, 'count');
  const entriesCount = await countRecords(context.store.database, scope(access, {}));
  return { status: 200, body: { dataSource: { ...dataSource, entriesCount } } };
};
