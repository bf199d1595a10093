import type { Operations } from '../../../../generated/fliplet/operations.ts';
import { Problem } from '../../../problem.ts';
import { scope } from '../../../records/access.ts';
import { asJson, isJsonObject } from '../../../records/json.ts';
import { updateRecords } from '../../../records/update-records.ts';
import { changeMade } from '../change-made.ts';
import type { FlipletContext } from '../context.ts';
import { sentData } from '../entry-data.ts';
import { entryIdOf, storedData } from '../entry-of.ts';
import { bareEntry } from '../entry-shape.ts';
import { trackColumns } from '../track-columns.ts';

/** Update one entry by merging the columns that are sent (seed, "Update an existing entry in a data source"). */
export const updateEntry: Operations<FlipletContext>['updateEntry'] = async ({ params, body }, context) => {
  const dataSource = await context.dataSource(params.dataSource);
  const id = entryIdOf(context, dataSource, params.entryId);
  const json = asJson(body);
  const set = sentData(isJsonObject(json) ? json : {});
  const stored = storedData(context, dataSource, [id]);
  const access = await context.access(dataSource, 'update', { submitted: [set], stored });
  const [record] = await updateRecords(
    context.store.database,
    [{ where: scope(access, { _id: id }), set }],
    changeMade(context.caller, 'update'),
  );
  if (record === undefined) throw new Problem('record-not-found', { collection: dataSource.name, id: params.entryId });
  await trackColumns(context, dataSource, [set]);
  return { status: 201, body: bareEntry(record, dataSource.id) };
};
