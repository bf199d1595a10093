import { randomBytes } from 'node:crypto';
import type { Database } from '../../database/connect.ts';
import { type Delivery, deliveriesOf, toDelivery } from './delivery.ts';

/** A delivery that one process works on. */
export interface ClaimedDelivery {
  readonly delivery: Delivery;
  /** What proves the claim; worth nothing once it has run out and another process has taken over. */
  readonly claim: string;
}

/**
 * Takes the delivery that has been due longest; `undefined` when none is due. Whoever takes it holds it for `lease` milliseconds, and when
 * nothing is heard until then, as after a crash, it is due again.
 */
export async function claimDelivery(
  database: Database,
  lease: number,
  now = new Date(),
): Promise<ClaimedDelivery | undefined> {
  const due = { state: 'waiting', dueAt: { $lte: now } } as const;
  const maxTimeMS = database.limits.operation;
  // Looked for first, since most often there is none, and a look costs less than an attempt to write.
  if ((await deliveriesOf(database).findOne(due, { projection: { _id: 1 }, maxTimeMS })) === null) return undefined;
  const claim = randomBytes(12).toString('base64url');
  const found = await deliveriesOf(database).findOneAndUpdate(
    due,
    { $set: { claim, dueAt: new Date(now.getTime() + lease) } },
    { sort: { dueAt: 1 }, returnDocument: 'after', maxTimeMS },
  );
  return found === null ? undefined : { delivery: toDelivery(found), claim };
}

/** Holds a claim for `lease` milliseconds from now on, unless another process has taken over meanwhile. */
export async function prolongClaim(
  database: Database,
  { delivery, claim }: ClaimedDelivery,
  lease: number,
): Promise<void> {
  await deliveriesOf(database).updateOne(
    { _id: delivery.id, claim },
    { $set: { dueAt: new Date(Date.now() + lease) } },
    { maxTimeMS: database.limits.operation },
  );
}

/** When the next delivery is due, if any waits. */
export async function nextDue(database: Database): Promise<Date | null> {
  const next = await deliveriesOf(database).findOne(
    { state: 'waiting' },
    { sort: { dueAt: 1 }, projection: { dueAt: 1 }, maxTimeMS: database.limits.operation },
  );
  return next?.dueAt ?? null;
}
