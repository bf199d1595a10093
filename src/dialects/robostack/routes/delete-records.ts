import type { Operations } from '../../../../generated/robostack/operations.ts';
import { scope } from '../../../records/access.ts';
import { deleteRecords as remove } from '../../../records/delete-records.ts';
import { asJson } from '../../../records/json.ts';
import type { RobostackContext } from '../context.ts';
import { explicitSelection } from '../selection.ts';

/** Delete what a selection, or any of several, matches (seed, "Delete records"). */
export const deleteRecords: Operations<RobostackContext>['deleteRecords'] = async ({ params, body }, context) => {
  const access = await context.access(params.resourceName, 'delete');
  const ids = await remove(context.store.database, scope(access, explicitSelection(access, asJson(body.selection))));
  return { status: 200, body: { count: ids.length, ids } };
};
