import type { Engine } from './engine.ts';
import { expireDocuments } from './expiry.ts';

export interface Maintenance {
  /** Waits for the round under way. */
  stop(): Promise<void>;
}

const ROUND_MS = 500;

/** Starts what the engine does unasked: it ends what is idle, and removes documents whose time is over (TTL indexes). */
export function startMaintenance(engine: Engine): Maintenance {
  let stopped = false;
  let expiring: Promise<void> | undefined;
  let lastExpiry = Date.now();
  const timer = setInterval(() => {
    const now = Date.now();
    engine.cursors.expire(now);
    engine.sessions.expire(now);
    if (expiring !== undefined || now - lastExpiry < engine.expiry.sleepSeconds * 1000) return;
    lastExpiry = now;
    expiring = expireDocuments(engine, () => stopped).finally(() => {
      expiring = undefined;
    });
  }, ROUND_MS);
  return {
    async stop() {
      stopped = true;
      clearInterval(timer);
      await expiring;
    },
  };
}
