import type { Operations } from '../../../../generated/robostack/operations.ts';
import { streamedList } from '../../../http/streamed-json.ts';
import { scope } from '../../../records/access.ts';
import { findRecords as find } from '../../../records/find-records.ts';
import { asJson } from '../../../records/json.ts';
import type { RobostackContext } from '../context.ts';
import { chosenFields } from '../fields.ts';
import { sortOrder } from '../order.ts';
import { flatRecord } from '../record-shape.ts';
import { readableReferences } from '../references.ts';
import { selectionFilter } from '../selection.ts';

/** Find records (seed, "Find records"). Keys that are not known are ignored, as the observed clients need. */
export const findRecords: Operations<RobostackContext>['findRecords'] = async ({ params, body = {} }, context) => {
  const access = await context.access(params.resourceName, 'read');
  const where = scope(access, selectionFilter(access, asJson(body.selection)));
  const chosen = chosenFields(body.fields, asJson(body.projection));
  const page = {
    sort: sortOrder(access, asJson(body.sort)),
    skip: body.offset ?? 0,
    ...(body.limit === undefined || body.limit === 0 ? {} : { limit: body.limit }),
    join: await readableReferences(context, access),
  };
  const records = find(context.store.database, where, page);
  return { status: 200, body: await streamedList('results', records, (record) => flatRecord(record, chosen)) };
};
