import type { Server } from 'node:http';
import type { Observe } from './observe.ts';

/** The state that the answers read (`HttpSettings.stopping`) and that stopping sets; made before the server. */
export interface Stopping {
  begun: boolean;
}

/** How to stop. Times in milliseconds. */
export interface StopOptions {
  readonly server: Server;
  readonly stopping: Stopping;
  /**
   * How long new connections are still taken after `/readyz` has turned to 503. It gives load balancers time to notice, and callers on
   * kept connections an answer that says `connection: close` instead of a reset.
   */
  readonly delayMs: number;
  /** How long requests may then take to finish before they are cut off. */
  readonly graceMs: number;
  /** Closes what the handlers work with, once no handler runs any more. */
  readonly closeResources: () => Promise<void>;
  readonly observe: Observe;
}

/**
 * Stops a server without dropping an answer: not ready, then no new connections, then the running requests finish, then the resources
 * close. Gives the number of connections that had to be cut because the grace was over; 0 is a clean stop.
 */
export async function stopGracefully(options: StopOptions, reason: string): Promise<number> {
  const { server, stopping, delayMs, graceMs, closeResources, observe } = options;
  stopping.begun = true;
  observe({ kind: 'stopping', reason, graceMs });
  if ((await connections(server)) > 0) await wait(delayMs);
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  let grace: NodeJS.Timeout | undefined;
  const over = new Promise<'over'>((resolve) => {
    grace = setTimeout(() => resolve('over'), graceMs);
  });
  const outcome = await Promise.race([closed, over]);
  clearTimeout(grace);
  const connectionsCut = outcome === 'over' ? await connections(server) : 0;
  server.closeAllConnections();
  await closed;
  await closeResources();
  observe({ kind: 'stopped', connectionsCut });
  return connectionsCut;
}

function connections(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.getConnections((error, count) => (error === null ? resolve(count) : reject(error)));
  });
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
