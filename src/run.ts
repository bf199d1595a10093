import type { Config } from './config.ts';
import type { ReadyCheck } from './http/health.ts';
import { type Listening, listen } from './http/listen.ts';
import type { MetricsRoute } from './http/metrics-route.ts';
import type { Observe } from './http/observe.ts';
import { stopOnSignals } from './http/process-signals.ts';
import { type Stopping, stopGracefully } from './http/stop.ts';
import { createServer, httpSettings, type ServedDialect } from './server.ts';

/** What a running server is made of. */
export interface RunParts {
  readonly config: Config;
  readonly dialects: readonly ServedDialect[];
  /** What `/readyz` asks. */
  readonly ready: readonly ReadyCheck[];
  /** What `/metrics` says; without it there is none. */
  readonly metrics?: MetricsRoute | undefined;
  readonly observe: Observe;
  /** Closes what the handlers work with, once no handler runs any more. */
  readonly closeResources: () => Promise<void>;
  /** Whether signals and uncaught errors of this process stop the server; false where another program or process decides. */
  readonly ownsProcess: boolean;
  /** See `ListenOptions`. */
  readonly overrideGlobalObjects?: boolean;
}

/** A running server. */
export interface Running extends Listening {
  /** Stops it gracefully, once; gives the number of connections that had to be cut off. See `stopGracefully`. */
  readonly stop: (reason: string) => Promise<number>;
}

/** Composes the server and starts to accept connections. Nothing is left open when it rejects but the caller's own resources. */
export async function run(parts: RunParts): Promise<Running> {
  const { config, dialects, ready, observe, closeResources, overrideGlobalObjects = true } = parts;
  const stopping: Stopping = { begun: false };
  const settings = httpSettings(config, { observe, stopping, dialects });
  const app = await createServer({ dialects, settings, ready, metrics: parts.metrics });
  const listening = await listen(app.fetch, { ...config, observe, overrideGlobalObjects });
  let stopped: Promise<number> | undefined;
  const stop = (reason: string) => {
    stopped ??= stopGracefully(
      {
        server: listening.server,
        stopping,
        delayMs: config.stopDelay,
        graceMs: config.stopGrace,
        closeResources,
        observe,
      },
      reason,
    );
    return stopped;
  };
  // Before anybody can know that the server is there, so that no signal finds it unprepared.
  if (parts.ownsProcess) stopOnSignals(stop, observe);
  observe({ kind: 'listening', url: listening.url });
  return { ...listening, stop };
}
