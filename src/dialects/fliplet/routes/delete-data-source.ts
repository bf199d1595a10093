import type { Operations } from '../../../../generated/fliplet/operations.ts';
import { binCollection } from '../../../records/collection-bin.ts';
import { denied } from '../access.ts';
import type { FlipletContext } from '../context.ts';

/** Delete a data source with its entries (seed, "Delete a data source …"); it waits in the bin. */
export const deleteDataSource: Operations<FlipletContext>['deleteDataSource'] = async ({ params }, context) => {
  const collection = await context.dataSource(params.dataSource);
  if (context.caller.kind !== 'organization') throw denied(context, collection, 'delete');
  await binCollection(context.store.database, collection.id);
  context.store.forget();
  return { status: 200 };
};
