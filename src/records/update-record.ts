import type { Database } from '../database/connect.ts';
import { explained } from './problems.ts';
import { type DataRecord, recordsOf, toRecord } from './record.ts';
import { type Change, preparedUpdate, updateRecords } from './update-records.ts';

/**
 * Changes the one record that matches, in one step where the change cannot move it out of its writer's reach and no version is kept.
 *
 * @returns the record as it is afterwards; `undefined` when none matches
 * @throws Problem as `updateRecords`
 */
export async function updateRecord(database: Database, change: Change): Promise<DataRecord | undefined> {
  const { where } = change;
  if (where.reachBy === 'data' || where.collection.keepsHistory) return (await updateRecords(database, [change]))[0];
  const changed = await explained(database, where.collection, () =>
    recordsOf(database, where).findOneAndUpdate(where.filter, preparedUpdate(change), {
      returnDocument: 'after',
      maxTimeMS: database.limits.operation,
    }),
  );
  return changed === null ? undefined : toRecord(changed, where.readable);
}
