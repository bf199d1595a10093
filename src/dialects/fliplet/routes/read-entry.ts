import type { Operations } from '../../../../generated/fliplet/operations.ts';
import { Problem } from '../../../problem.ts';
import { scope } from '../../../records/access.ts';
import { findRecord } from '../../../records/find-records.ts';
import type { FlipletContext } from '../context.ts';
import { entryIdOf, storedData } from '../entry-of.ts';
import { bareEntry } from '../entry-shape.ts';

/** Read one entry (seed, "Get a data source entry by its ID"). */
export const readEntry: Operations<FlipletContext>['readEntry'] = async ({ params }, context) => {
  const dataSource = await context.dataSource(params.dataSource);
  const id = entryIdOf(context, dataSource, params.entryId);
  const access = await context.access(dataSource, 'select', { stored: storedData(context, dataSource, [id]) });
  const record = await findRecord(context.store.database, scope(access, { _id: id }));
  if (record === undefined) throw new Problem('record-not-found', { collection: dataSource.name, id: params.entryId });
  return { status: 200, body: bareEntry(record, dataSource.id) };
};
