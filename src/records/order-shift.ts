import type { Database } from '../database/connect.ts';
import type { ClientSession } from '../database/transaction.ts';
import { type Collection, collectionDocuments } from './collections.ts';
import type { CommittedRecord } from './commit-plan.ts';

/**
 * What has to be added to the places by id of new records for them to stand behind all that a commit numbers itself; as it is where the
 * commit numbers none beyond.
 *
 * @param lastId an id up to which all ids are given out already
 */
export function orderShiftAfter(
  { orderShift = 0 }: Pick<Collection, 'orderShift'>,
  records: readonly Pick<CommittedRecord, 'order'>[],
  lastId: number,
): number {
  let last = Number.NEGATIVE_INFINITY;
  for (const { order } of records) if (order !== null && order > last) last = order;
  const needed = Math.ceil(last) - lastId + 1;
  return Number.isSafeInteger(needed) ? Math.max(orderShift, needed) : orderShift;
}

/** Keeps a new shift for all later records, in the transaction that makes it necessary. It never shrinks. */
export async function keepOrderShift(
  database: Database,
  { id, orderShift = 0 }: Pick<Collection, 'id' | 'orderShift'>,
  shift: number,
  session: ClientSession,
): Promise<void> {
  if (shift <= orderShift) return;
  await collectionDocuments(database).updateOne(
    { _id: id },
    { $max: { orderShift: shift } },
    { session, maxTimeMS: database.limits.operation },
  );
}
