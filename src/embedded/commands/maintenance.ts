import { discardCollections } from './collections.ts';
import type { Engine } from './engine.ts';
import { expireDocuments } from './expiry.ts';

export interface Maintenance {
  /** Waits for the round under way. */
  stop(): Promise<void>;
}

const ROUND_MS = 500;

/**
 * Starts what the engine does unasked: it ends what is idle, removes what transactions left behind and
 * documents whose time is over (TTL indexes).
 */
export function startMaintenance(engine: Engine): Maintenance {
  let stopped = false;
  let working: Promise<void> | undefined;
  let lastExpiry = Date.now();
  const work = async (): Promise<void> => {
    await discardCollections(engine);
    if (Date.now() - lastExpiry < engine.expiry.sleepSeconds * 1000) return;
    lastExpiry = Date.now();
    await expireDocuments(engine, () => stopped);
  };
  const timer = setInterval(() => {
    const now = Date.now();
    engine.cursors.expire(now);
    engine.sessions.expire(now);
    working ??= work().finally(() => {
      working = undefined;
    });
  }, ROUND_MS);
  return {
    async stop() {
      stopped = true;
      clearInterval(timer);
      await working;
    },
  };
}
