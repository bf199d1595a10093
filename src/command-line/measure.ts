import type { Config } from '../config.ts';
import type { MetricsRoute } from '../http/metrics-route.ts';
import type { Observe } from '../http/observe.ts';
import type { Measurements, Metrics } from '../metrics/metrics.ts';
import type { MetricsServer } from '../metrics-server.ts';

/** Where happenings are told; with the figures of this process where it is measured. */
export interface Measuring {
  readonly observe: Observe;
  readonly metrics: Metrics | undefined;
}

/**
 * Starts to measure this process where the settings ask for metrics; gives what to tell happenings to. Only then is loaded what measures.
 */
export async function measure(config: Config, log: Observe): Promise<Measuring> {
  if (config.metricsKey === undefined && config.metricsPort === undefined) return { observe: log, metrics: undefined };
  const { createMetrics } = await import('../metrics/metrics.ts');
  const metrics = createMetrics();
  const observe: Observe = (happening) => {
    metrics.observe(happening);
    log(happening);
  };
  return { observe, metrics };
}

/** What `/metrics` of the main port says; `undefined` where it has a port of its own, or where there is none. */
export async function mainPortRoute(config: Config, read: () => Promise<string>): Promise<MetricsRoute | undefined> {
  const { metricsKey: key, metricsPort } = config;
  return key === undefined || metricsPort !== undefined ? undefined : await routeOf(key, read);
}

/** Serves `/metrics` on the port of its own, if the settings name one. */
export async function ownPortServer(
  config: Config,
  read: () => Promise<string>,
  observe: Observe,
): Promise<MetricsServer | undefined> {
  const { metricsKey: key, metricsPort: port } = config;
  if (port === undefined) return undefined;
  const { serveMetrics } = await import('../metrics-server.ts');
  return await serveMetrics(config, port, await routeOf(key, read), observe);
}

/** The text of `/metrics`, from this process and those that `others` asks. */
export async function readAll(
  metrics: Metrics,
  others: () => Promise<readonly Measurements[]> = async () => [],
): Promise<string> {
  const { metricsText } = await import('../metrics/metrics.ts');
  return await metricsText([await metrics.read(), ...(await others())]);
}

async function routeOf<Key extends string | undefined>(key: Key, read: () => Promise<string>) {
  const { metricsContentType: contentType } = await import('../metrics/metrics.ts');
  return { key, contentType, read };
}
