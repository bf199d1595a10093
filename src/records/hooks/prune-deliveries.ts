import type { Database } from '../../database/connect.ts';
import { deliveriesOf } from './delivery.ts';

/** How long deliveries stay in the log after they were settled, in days, unless a setting says otherwise. */
export const usualLogDays = 30;

/**
 * Removes deliveries from the log that were settled more than `days` days ago. What still waits stays.
 *
 * @returns how many were removed
 */
export async function pruneDeliveries(database: Database, days: number, now = new Date()): Promise<number> {
  const before = new Date(now.getTime() - days * 86_400_000);
  const { deletedCount } = await deliveriesOf(database).deleteMany(
    { settledAt: { $lt: before } },
    { maxTimeMS: database.limits.operation },
  );
  return deletedCount;
}
