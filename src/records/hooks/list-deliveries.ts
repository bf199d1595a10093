import type { Filter } from 'mongodb';
import type { Database } from '../../database/connect.ts';
import { type Delivery, type DeliveryDocument, type DeliveryState, deliveriesOf, toDelivery } from './delivery.ts';

/** Which deliveries; what is left out does not matter. */
export interface DeliverySelection {
  readonly organizationId?: number;
  readonly appId?: number;
  readonly collectionId?: number;
  readonly state?: DeliveryState;
}

/** A part of a list: at most `limit` (up to 1000), from behind the one whose id is `after`. */
export interface DeliveryPage {
  readonly limit: number;
  readonly after?: string;
}

/**
 * Lists deliveries, newest first. Messages hold what the records held, and addresses and headers of web calls may hold secrets of other
 * servers: who shows deliveries to people leaves `message` out, at least of web calls, and shows `target`.
 */
export async function listDeliveries(
  database: Database,
  { organizationId, appId, collectionId, state }: DeliverySelection,
  { limit, after }: DeliveryPage,
): Promise<Delivery[]> {
  const where: Filter<DeliveryDocument> = {
    ...(organizationId !== undefined && { organizationId }),
    ...(appId !== undefined && { appId }),
    ...(collectionId !== undefined && { collectionId }),
    ...(state !== undefined && { state }),
    ...(after !== undefined && { _id: { $lt: after } }),
  };
  const found = deliveriesOf(database).find(where, {
    sort: { _id: -1 },
    limit: Math.min(1000, Math.max(1, limit)),
    maxTimeMS: database.limits.operation,
  });
  return await found.map(toDelivery).toArray();
}

/** One delivery by its id. */
export async function findDelivery(database: Database, id: string): Promise<Delivery | undefined> {
  const found = await deliveriesOf(database).findOne({ _id: id }, { maxTimeMS: database.limits.operation });
  return found === null ? undefined : toDelivery(found);
}
