import type { Database } from '../database/connect.ts';
import type { Observe } from '../http/observe.ts';
import { type ClaimedDelivery, claimDelivery, nextDue, prolongClaim } from '../records/hooks/claim-delivery.ts';
import {
  giveBack,
  type Outcome,
  type Retries,
  settleDelivery,
  usualRetries,
} from '../records/hooks/settle-delivery.ts';
import { deliverEmail, type EmailOptions } from './deliver-email.ts';
import { deliverWeb, type WebOptions } from './deliver-web.ts';

export interface CourierOptions {
  readonly web: WebOptions;
  readonly email: EmailOptions;
  readonly observe: Observe;
  readonly retries?: Retries;
  /** Deliveries that one process works on at once. */
  readonly atOnce?: number;
  /** How long to wait at most before looking for deliveries that others queued, in milliseconds. */
  readonly rest?: number;
  /** After how many milliseconds others take over a delivery of which nothing was heard; one that is at work is heard of in time. */
  readonly lease?: number;
}

/** What delivers for hooks as long as the process lives. */
export interface Courier {
  /** Says that something was queued, so that it need not wait until the courier looks by itself. */
  readonly wake: () => void;
  /** Takes nothing more, gives running deliveries `grace` milliseconds to end, gives the others back; resolves when all have. */
  readonly stop: (grace?: number) => Promise<void>;
}

/**
 * Starts to deliver what hooks have queued. Any number of processes may do so on one database: each delivery is claimed by one of them, and
 * by another when the first is lost. So each is delivered at least once.
 */
export function startCourier(database: Database, options: CourierOptions): Courier {
  const { atOnce = 8, rest = 5_000, lease = 60_000, observe } = options;
  const giveUp = new AbortController();
  const running = new Set<Promise<void>>();
  const alarm = createAlarm();
  let stopping = false;

  const work = async () => {
    while (!stopping) {
      const claimed = running.size < atOnce ? await claimDelivery(database, lease) : undefined;
      if (claimed !== undefined) {
        const failed = (error: unknown) => observe({ kind: 'hooks-failed', error });
        // A mail to many receivers may take longer than any lease.
        const prolong = () => void prolongClaim(database, claimed, lease).catch(failed);
        const prolonging = setInterval(prolong, lease / 3).unref();
        const done = carryOut(database, claimed, options, giveUp.signal).catch(failed);
        running.add(done);
        void done.then(() => {
          clearInterval(prolonging);
          running.delete(done);
          alarm.ring();
        });
      } else if (running.size >= atOnce) {
        await alarm.sleep(rest);
      } else {
        const due = await nextDue(database);
        await alarm.sleep(due === null ? rest : Math.min(rest, Math.max(shortest, due.getTime() - Date.now())));
      }
    }
  };
  const loop = (async () => {
    while (!stopping) {
      try {
        await work();
      } catch (error) {
        // The database is gone, or the like: nothing is lost, and it is tried again after a while.
        observe({ kind: 'hooks-failed', error });
        await alarm.sleep(rest);
      }
    }
  })();
  return {
    wake: alarm.ring,
    stop: async (grace = 5_000) => {
      stopping = true;
      alarm.ring();
      const over = setTimeout(() => giveUp.abort(), grace);
      await loop;
      await Promise.all(running);
      clearTimeout(over);
    },
  };
}

/** Between two looks for something that another process seems to be taking just now, in milliseconds. */
const shortest = 20;

/** One attempt, and what comes of it. */
async function carryOut(
  database: Database,
  claimed: ClaimedDelivery,
  { web, email, observe, retries = usualRetries }: CourierOptions,
  stopping: AbortSignal,
): Promise<void> {
  const at = new Date();
  const { id, kind, collectionId } = claimed.delivery;
  try {
    const outcome = await outcomeOf(claimed, web, email, stopping);
    const state = await settleDelivery(database, claimed, outcome, { at, retries });
    const error = outcome.kind === 'failed' ? outcome.error : undefined;
    const ms = Date.now() - at.getTime();
    observe({
      kind: 'hook-tried',
      delivery: id,
      hook: kind,
      collection: collectionId,
      state: state ?? 'lost',
      ms,
      error,
    });
  } catch (error) {
    if (!stopping.aborted) throw error;
    await giveBack(database, claimed);
  }
}

async function outcomeOf(
  { delivery }: ClaimedDelivery,
  web: WebOptions,
  email: EmailOptions,
  stopping: AbortSignal,
): Promise<Outcome> {
  const { message } = delivery;
  if (message === null) return { kind: 'failed', status: null, error: 'there is no message', final: true };
  switch (message.kind) {
    case 'web':
      return await deliverWeb(delivery, message, web, stopping);
    case 'email':
      return await deliverEmail(message, email, stopping);
    default:
      return { kind: 'recorded' };
  }
}

interface Alarm {
  /** Waits until the alarm rings, or for so many milliseconds. One that rang meanwhile is not missed. */
  readonly sleep: (ms: number) => Promise<void>;
  readonly ring: () => void;
}

function createAlarm(): Alarm {
  let rang = false;
  let wakeUp = () => {};
  return {
    sleep: async (ms) => {
      if (!rang && ms > 0) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, ms);
          timer.unref();
          wakeUp = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      }
      rang = false;
    },
    ring: () => {
      rang = true;
      wakeUp();
    },
  };
}
