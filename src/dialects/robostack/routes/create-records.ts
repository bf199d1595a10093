import type { Operations } from '../../../../generated/robostack/operations.ts';
import { streamedList } from '../../../http/streamed-json.ts';
import { createRecords as create } from '../../../records/create-records.ts';
import type { RobostackContext } from '../context.ts';
import { newRows } from '../new-rows.ts';
import { flatRecord } from '../record-shape.ts';

/** Create one record or several, all or none (seed, "Create records"). */
export const createRecords: Operations<RobostackContext>['createRecords'] = async ({ params, body }, context) => {
  const access = await context.access(params.resourceName, 'create');
  const records = await create(context.store.database, access, newRows(body));
  return { status: 201, body: await streamedList('results', records, (record) => flatRecord(record)) };
};
