import type { Database } from '../../database/connect.ts';
import type { ClientSession } from '../../database/transaction.ts';
import { deliveriesOf } from './delivery.ts';

/**
 * Puts a dead delivery back, due at once and with all its attempts again; what was tried stays in its log. One that has no message, since
 * none could be made, stays dead.
 *
 * @returns whether there was such a dead delivery
 */
export async function putBackDelivery(database: Database, id: string, session?: ClientSession): Promise<boolean> {
  const { matchedCount } = await deliveriesOf(database).updateOne(
    { _id: id, state: 'dead', message: { $ne: null } },
    { $set: { state: 'waiting', dueAt: new Date(), settledAt: null, reason: null, tries: 0, claim: null } },
    { maxTimeMS: database.limits.operation, ...(session === undefined ? {} : { session }) },
  );
  return matchedCount > 0;
}
