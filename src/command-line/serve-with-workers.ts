import type { Config } from '../config.ts';
import { claimPort, urlOf } from '../http/listen.ts';
import type { Observe } from '../http/observe.ts';
import { stopOnSignals } from '../http/process-signals.ts';
import { startCrew } from '../workers/crew.ts';
import type { DialectAddress } from '../workers/messages.ts';
import type { DatabaseServer } from './open-store.ts';

/** Longer than any worker may take to stop by its own limits, in milliseconds. */
const killMargin = 10_000;

/**
 * Serves from `size` worker processes that share the port. This process answers no request: it runs the embedded engine, if there is
 * one, replaces workers that are lost, and on a signal stops them all before it closes the database server.
 *
 * @returns once every worker is ready
 */
export async function serveWithWorkers({
  config,
  server,
  observe,
  size,
}: {
  readonly config: Config;
  readonly server: DatabaseServer;
  readonly observe: Observe;
  readonly size: number;
}): Promise<{ readonly url: string; readonly dialects: readonly DialectAddress[] }> {
  // A worker that takes the place of a lost one has to find the port that the others have, also where any would do.
  const port = await claimPort(config.host, config.port);
  const { stopDelay, stopGrace } = config;
  const crew = await startCrew({
    size,
    assignment: { config: { ...config, port }, uri: server.uri },
    observe,
    stopLimit: stopDelay + stopGrace + killMargin,
  });
  stopOnSignals(async (reason) => {
    observe({ kind: 'stopping', reason, graceMs: stopGrace });
    const connectionsCut = await crew.stop(reason);
    await server.close();
    observe({ kind: 'stopped', connectionsCut });
    return connectionsCut;
  }, observe);
  const url = urlOf(config.host, port);
  observe({ kind: 'listening', url });
  return { url, dialects: crew.dialects };
}
