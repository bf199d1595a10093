import type { Operations } from '../../../../generated/robostack/operations.ts';
import { asJson } from '../../../records/json.ts';
import { updateRecords as update } from '../../../records/update-records.ts';
import { pairedChanges } from '../changes.ts';
import type { RobostackContext } from '../context.ts';
import { flatRecord } from '../record-shape.ts';

/** Update what a selection matches, or pairs of selections and changes in their order (seed, "Update records"). */
export const updateRecords: Operations<RobostackContext>['updateRecords'] = async ({ params, body }, context) => {
  const access = await context.access(params.resourceName, 'update');
  const changes = pairedChanges(access, asJson(body.selection), asJson(body.updation));
  const records = await update(context.store.database, changes);
  return { status: 200, body: { results: records.map((record) => flatRecord(record)), count: records.length } };
};
