import { fileURLToPath } from 'node:url';
import type { Config } from '../config.ts';
import { claimPort, urlOf } from '../http/listen.ts';
import type { Observe } from '../http/observe.ts';
import { stopOnSignals } from '../http/process-signals.ts';
import type { Metrics } from '../metrics/metrics.ts';
import { type Crew, startCrew } from '../workers/crew.ts';
import type { DialectAddress } from '../workers/messages.ts';
import { ownPortServer, readAll } from './measure.ts';
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
  metrics,
  size,
}: {
  readonly config: Config;
  readonly server: DatabaseServer;
  readonly observe: Observe;
  readonly metrics: Metrics | undefined;
  readonly size: number;
}): Promise<{ readonly url: string; readonly dialects: readonly DialectAddress[] }> {
  // A worker that takes the place of a lost one has to find the port that the others have, also where any would do.
  const port = await claimPort(config.host, config.port);
  const { stopDelay, stopGrace } = config;
  let crew: Crew | undefined;
  const readMetrics = async () =>
    metrics === undefined ? '' : await readAll(metrics, async () => (await crew?.measure()) ?? []);
  // Before the workers, so that nothing has to be ended when its port is taken.
  const figures = await ownPortServer(config, readMetrics, observe);
  crew = await startCrew({
    program: workerProgram(),
    size,
    assignment: { config: { ...config, port }, uri: server.uri },
    observe,
    readMetrics,
    stopLimit: stopDelay + stopGrace + killMargin,
  });
  const { stop, dialects } = crew;
  stopOnSignals(async (reason) => {
    observe({ kind: 'stopping', reason, graceMs: stopGrace });
    const connectionsCut = await stop(reason);
    await figures?.close();
    await server.close();
    observe({ kind: 'stopped', connectionsCut });
    return connectionsCut;
  }, observe);
  const url = urlOf(config.host, port);
  observe({ kind: 'listening', url });
  if (figures !== undefined) observe({ kind: 'metrics-listening', url: figures.url });
  return { url, dialects };
}

/** Beside this file, in the sources as in the build. */
function workerProgram(): string {
  const name = import.meta.url.endsWith('.ts') ? './worker-program.ts' : './worker-program.js';
  return fileURLToPath(new URL(name, import.meta.url));
}
