import type { Operations } from '../../../../generated/fliplet/operations.ts';
import { streamedList } from '../../../http/streamed-json.ts';
import { scope } from '../../../records/access.ts';
import { findRecords } from '../../../records/find-records.ts';
import type { FlipletContext } from '../context.ts';
import { defaultOrder, listedEntry } from '../entry-shape.ts';

/** List all entries (observed: clients call it, though the seed leaves it out). */
export const listEntries: Operations<FlipletContext>['listEntries'] = async ({ params }, context) => {
  const dataSource = await context.dataSource(params.dataSource);
  const access = await context.access(dataSource, 'select');
  const records = findRecords(context.store.database, scope(access, {}), { sort: defaultOrder });
  return { status: 200, body: await streamedList('entries', records, (record) => listedEntry(record, dataSource.id)) };
};
