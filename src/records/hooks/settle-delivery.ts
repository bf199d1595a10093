import type { Database } from '../../database/connect.ts';
import type { ClaimedDelivery } from './claim-delivery.ts';
import { type Attempt, type DeliveryDocument, deliveriesOf, maximumAttemptsKept } from './delivery.ts';

/** What came of an attempt. */
export type Outcome =
  | { readonly kind: 'delivered'; readonly status: number | null }
  /** Nothing here sends such a message. */
  | { readonly kind: 'recorded' }
  /** `final`: trying again would not help. */
  | { readonly kind: 'failed'; readonly status: number | null; readonly error: string; readonly final: boolean };

/** How often and when a delivery is tried again; times in milliseconds. */
export interface Retries {
  readonly attempts: number;
  /** The wait after the first failure; each further one is twice as long, up to `longest`. */
  readonly first: number;
  readonly longest: number;
}

export const usualRetries: Retries = { attempts: 10, first: 10_000, longest: 3_600_000 };

/**
 * How long to wait after a failure, the first being 1. Between half and all of the doubled time by chance, so that what failed together is
 * not tried again together. `chance` is from 0 up to but without 1.
 */
export function waitAfter(failures: number, { first, longest }: Retries, chance = Math.random()): number {
  const whole = Math.min(longest, first * 2 ** Math.min(failures - 1, 30));
  return Math.round(whole * (0.5 + chance / 2));
}

/** What is known of an attempt beside its outcome. */
export interface Tried {
  readonly at: Date;
  readonly now?: Date;
  readonly retries: Retries;
}

/**
 * Writes down what came of a delivery and what comes next. One whose claim has run out is left to whoever has it now.
 *
 * @returns the state that it is in, or `undefined` where the claim was lost
 */
export async function settleDelivery(
  database: Database,
  { delivery, claim }: ClaimedDelivery,
  outcome: Outcome,
  { at, now = new Date(), retries }: Tried,
): Promise<DeliveryDocument['state'] | undefined> {
  const tries = delivery.tries + 1;
  const milliseconds = now.getTime() - at.getTime();
  const fate = fateOf(outcome, tries, now, retries);
  const attempt: Attempt | undefined =
    outcome.kind === 'recorded'
      ? undefined
      : {
          ...{ at, milliseconds, status: outcome.status },
          ...{ error: outcome.kind === 'failed' ? outcome.error : null, next: fate.dueAt },
        };
  const spent = outcome.kind === 'delivered' && delivery.kind === 'web' ? { message: null } : {};
  const { matchedCount } = await deliveriesOf(database).updateOne(
    { _id: delivery.id, claim },
    {
      $set: { ...fate, ...spent, claim: null, tries },
      ...(attempt && { $push: { attempts: { $each: [attempt], $slice: -maximumAttemptsKept } } }),
    },
    { maxTimeMS: database.limits.operation },
  );
  return matchedCount === 0 ? undefined : fate.state;
}

/** Gives a delivery back untried, as a process does that stops: it is due at once for the others. */
export async function giveBack(database: Database, { delivery, claim }: ClaimedDelivery): Promise<void> {
  await deliveriesOf(database).updateOne(
    { _id: delivery.id, claim },
    { $set: { claim: null, dueAt: new Date() } },
    { maxTimeMS: database.limits.operation },
  );
}

type Fate = Pick<DeliveryDocument, 'state' | 'dueAt' | 'settledAt' | 'reason'>;

function fateOf(outcome: Outcome, tries: number, now: Date, retries: Retries): Fate {
  if (outcome.kind !== 'failed') return { state: outcome.kind, dueAt: null, settledAt: now, reason: null };
  const { error, final } = outcome;
  if (final || tries >= retries.attempts) {
    const reason = final ? error : `${error}, at the last of ${tries} attempts`;
    return { state: 'dead', dueAt: null, settledAt: now, reason };
  }
  const dueAt = new Date(now.getTime() + waitAfter(tries, retries));
  return { state: 'waiting', dueAt, settledAt: null, reason: null };
}
