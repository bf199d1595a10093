import { OpenAPIHono } from '@hono/zod-openapi';
import type { Config } from './config.ts';
import { defaultLimits } from './database/connect.ts';
import { commonProblem, failureOf } from './database/failure.ts';
import { concurrencyCap } from './http/concurrency.ts';
import { conduct } from './http/conduct.ts';
import type { Dialect } from './http/dialect.ts';
import { type Documented, serveDocumentation } from './http/documentation.ts';
import type { HttpEnvironment } from './http/exchange.ts';
import { live, type ReadyCheck, ready } from './http/health.ts';
import { type MetricsRoute, metrics } from './http/metrics-route.ts';
import { mount } from './http/mount.ts';
import type { Observe } from './http/observe.ts';
import type { OperationTable } from './http/operation.ts';
import { plainConduct } from './http/plain-problems.ts';
import { rawPath } from './http/raw-path.ts';
import type { HttpSettings } from './http/settings.ts';
import type { Stopping } from './http/stop.ts';
import { type Routed, unrouted } from './http/unrouted.ts';

export type App = OpenAPIHono<HttpEnvironment>;

/** A dialect as the server composes it, whatever its handlers work with. Made by `serveDialect`. */
export interface ServedDialect extends Routed, Documented {
  readonly mountOn: (app: App, settings: HttpSettings) => void;
}

/** Pairs a dialect with its OpenAPI document and its Postman collection (the texts of the generated `openapi.json` and `postman.json`). */
export function serveDialect<Table extends OperationTable, Context>(
  dialect: Dialect<Table, Context>,
  openapi: string,
  postman?: string,
): ServedDialect {
  return { ...dialect, openapi, postman, mountOn: (app, settings) => mount(app, settings, dialect) };
}

/** What the server is composed of. */
export interface ServerParts {
  readonly dialects: readonly ServedDialect[];
  readonly settings: HttpSettings;
  /** What `/readyz` asks. */
  readonly ready: readonly ReadyCheck[];
  /** What `/metrics` says; without it there is none. */
  readonly metrics?: MetricsRoute | undefined;
}

/**
 * One app of all dialects, their documents, and the health of the server. Opens no socket: call `app.fetch`, or give it to
 * `listen()`.
 */
export async function createServer({ dialects, settings, ready: checks, metrics: figures }: ServerParts): Promise<App> {
  const app: App = new OpenAPIHono<HttpEnvironment>({ getPath: (request) => rawPath(request.url) });
  app.on('GET', '/livez', (c) => conduct(c, settings, plainConduct('livez'), live));
  app.on('GET', '/readyz', (c) => conduct(c, settings, plainConduct('readyz'), () => ready(checks, settings)));
  if (figures !== undefined) {
    app.on('GET', '/metrics', (c) =>
      conduct(c, settings, plainConduct('metrics'), (asking) => metrics(figures, asking)),
    );
  }
  await serveDocumentation(app, settings, dialects);
  for (const dialect of dialects) dialect.mountOn(app, settings);
  app.notFound(unrouted(settings, dialects));
  return app;
}

/** What all dialects share, from the configuration. `stopping` is the state that `stopGracefully` sets. */
export function httpSettings(
  config: Config,
  { observe, stopping, dialects }: { observe: Observe; stopping: Stopping; dialects: readonly ServedDialect[] },
): HttpSettings {
  const exposed = new Set([...alwaysExposed, ...dialects.flatMap(({ exposedHeaders = [] }) => exposedHeaders)]);
  return {
    observe,
    explain: (error) => commonProblem(failureOf(error), defaultLimits.operation),
    bodyLimit: config.bodyLimit,
    uploadLimit: config.uploadLimit,
    json: { depth: config.jsonDepth, keysPerObject: config.jsonKeysPerObject, keys: config.jsonKeys },
    origins: config.origins,
    exposedHeaders: [...exposed].join(', '),
    gzipFrom: config.gzipFrom,
    enter: concurrencyCap(config.maxConcurrent),
    stopping: () => stopping.begun,
  };
}

const alwaysExposed = ['x-request-id', 'retry-after', 'etag', 'content-disposition', 'allow'];
