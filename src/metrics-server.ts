import { OpenAPIHono } from '@hono/zod-openapi';
import type { Config } from './config.ts';
import { conduct } from './http/conduct.ts';
import type { HttpEnvironment } from './http/exchange.ts';
import { listen } from './http/listen.ts';
import { type MetricsRoute, metrics } from './http/metrics-route.ts';
import type { Observe } from './http/observe.ts';
import { plainConduct } from './http/plain-problems.ts';
import { unrouted } from './http/unrouted.ts';
import { httpSettings } from './server.ts';

/** A running server of `/metrics` alone. */
export interface MetricsServer {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Serves `/metrics` on the port of its own. Rejects with a sentence that says what to do when the address cannot be had. */
export async function serveMetrics(
  config: Config,
  port: number,
  route: MetricsRoute,
  observe: Observe,
): Promise<MetricsServer> {
  const settings = httpSettings(config, { observe, stopping: { begun: false }, dialects: [] });
  const app = new OpenAPIHono<HttpEnvironment>();
  app.on('GET', '/metrics', (c) => conduct(c, settings, plainConduct('metrics'), (asking) => metrics(route, asking)));
  app.notFound(unrouted(settings, []));
  const { server, url } = await listen(app.fetch, { ...config, host: config.metricsHost, port, observe });
  const close = async () => {
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    server.closeAllConnections();
    await closed;
  };
  return { url, close };
}
