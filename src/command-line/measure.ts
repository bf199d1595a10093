import type { Config } from '../config.ts';
import type { MetricsRoute } from '../http/metrics-route.ts';
import type { Observe } from '../http/observe.ts';
import { createMetrics, type Measurements, type Metrics, metricsContentType, metricsText } from '../metrics/metrics.ts';
import { type MetricsServer, serveMetrics } from '../metrics-server.ts';

/** Starts to measure this process where the settings ask for metrics; gives what to tell happenings to. */
export function measure(
  config: Config,
  log: Observe,
): { readonly observe: Observe; readonly metrics: Metrics | undefined } {
  if (config.metricsKey === undefined && config.metricsPort === undefined) return { observe: log, metrics: undefined };
  const metrics = createMetrics();
  const observe: Observe = (happening) => {
    metrics.observe(happening);
    log(happening);
  };
  return { observe, metrics };
}

/** What `/metrics` of the main port says; `undefined` where it has a port of its own, or where there is none. */
export function mainPortRoute(config: Config, read: () => Promise<string>): MetricsRoute | undefined {
  const { metricsKey: key, metricsPort } = config;
  return key === undefined || metricsPort !== undefined ? undefined : { key, contentType: metricsContentType, read };
}

/** Serves `/metrics` on the port of its own, if the settings name one. */
export async function ownPortServer(
  config: Config,
  read: () => Promise<string>,
  observe: Observe,
): Promise<MetricsServer | undefined> {
  const { metricsKey: key, metricsPort: port } = config;
  return port === undefined
    ? undefined
    : await serveMetrics(config, port, { key, contentType: metricsContentType, read }, observe);
}

/** The text of `/metrics`, from this process and those that `others` asks. */
export async function readAll(
  metrics: Metrics,
  others: () => Promise<readonly Measurements[]> = async () => [],
): Promise<string> {
  return await metricsText([await metrics.read(), ...(await others())]);
}
