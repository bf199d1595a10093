import type { Operations } from '../../../../generated/fliplet/operations.ts';
import { Problem } from '../../../problem.ts';
import { scope } from '../../../records/access.ts';
import { deleteRecords } from '../../../records/delete-records.ts';
import { changeMade } from '../change-made.ts';
import type { FlipletContext } from '../context.ts';
import { entryIdOf, storedData } from '../entry-of.ts';

/** Delete one entry for good (seed, "Delete an entry from a data source"). */
export const deleteEntry: Operations<FlipletContext>['deleteEntry'] = async ({ params }, context) => {
  const dataSource = await context.dataSource(params.dataSource);
  const id = entryIdOf(context, dataSource, params.entryId);
  const access = await context.access(dataSource, 'delete', { stored: storedData(context, dataSource, [id]) });
  const deleted = await deleteRecords(
    context.store.database,
    scope(access, { _id: id }),
    changeMade(context.caller, 'delete'),
  );
  if (deleted.length === 0) throw new Problem('record-not-found', { collection: dataSource.name, id: params.entryId });
  return { status: 200, body: {} };
};
