import type { Operations } from '../../../../generated/fliplet/operations.ts';
import { createRecords } from '../../../records/create-records.ts';
import { asJson, isJsonObject } from '../../../records/json.ts';
import { changeMade } from '../change-made.ts';
import type { FlipletContext } from '../context.ts';
import { newData, sentData } from '../entry-data.ts';
import { bareEntry } from '../entry-shape.ts';
import { trackColumns } from '../track-columns.ts';

/** Insert one entry, whose data is the whole body (seed, "Insert a new entry to a data source"). */
export const insertEntry: Operations<FlipletContext>['insertEntry'] = async ({ params, body }, context) => {
  const dataSource = await context.dataSource(params.dataSource);
  const json = asJson(body);
  const data = newData(dataSource, sentData(isJsonObject(json) ? json : {}));
  const access = await context.access(dataSource, 'insert', { submitted: [data] });
  const [record] = await createRecords(context.store.database, access, [data], changeMade(context.caller, 'insert'));
  if (record === undefined) throw new Error('one row was given and no record was made');
  await trackColumns(context, dataSource, [data]);
  return { status: 201, body: bareEntry(record, dataSource.id) };
};
