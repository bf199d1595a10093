import type { Database } from '../../database/connect.ts';
import { deliveriesOf } from './delivery.ts';

/** Why a delivery that waited when the backup was made is not tried at the restored server. */
export const restoredReason =
  'it waited when the backup was made, and the original server may have sent it since; put it back to send it from here';

/**
 * Takes deliveries that wait out of the queue of a restored server. The original has most likely gone on with its own queue, and what
 * was told twice cannot be taken back, while what was not told at all can be put back.
 *
 * @returns how many they were
 */
export async function stopRestoredDeliveries(database: Database): Promise<number> {
  const { modifiedCount } = await deliveriesOf(database).updateMany(
    { state: 'waiting' },
    { $set: { state: 'dead', dueAt: null, settledAt: new Date(), claim: null, reason: restoredReason } },
    { maxTimeMS: database.limits.operation },
  );
  return modifiedCount;
}
