import { readFile } from 'node:fs/promises';
import type { Config } from '../config.ts';
import { admin } from '../dialects/admin/dialect.ts';
import { appstax } from '../dialects/appstax/dialect.ts';
import { fliplet } from '../dialects/fliplet/dialect.ts';
import { robostack } from '../dialects/robostack/dialect.ts';
import type { ReadyCheck } from '../http/health.ts';
import type { MetricsRoute } from '../http/metrics-route.ts';
import type { Observe } from '../http/observe.ts';
import { mailDelivery } from '../mail/deliver.ts';
import { keepHouse } from '../records/housekeeping.ts';
import type { Store } from '../records/store.ts';
import { type Running, run } from '../run.ts';
import { type ServedDialect, serveDialect } from '../server.ts';
import type { OpenStore } from './open-store.ts';
import { programVersion } from './program-version.ts';
import { startHooks } from './start-hooks.ts';

/** What a process serves, and how. */
export interface Service extends Pick<OpenStore, 'store' | 'close'> {
  readonly config: Config;
  readonly observe: Observe;
  /** What `/readyz` asks besides the database. */
  readonly ready: readonly ReadyCheck[];
  /** What `/metrics` says on this port, if it is there. */
  readonly metrics: MetricsRoute | undefined;
  /** See `RunParts`. */
  readonly ownsProcess: boolean;
}

/** Serves all dialects from this process, and meanwhile delivers for hooks and tidies the database. Stopping it closes the store. */
export async function serve(service: Service): Promise<Running & { readonly dialects: readonly ServedDialect[] }> {
  const { config, store, observe, ready, metrics, close, ownsProcess } = service;
  const courier = startHooks(config, store, observe);
  const dialects = await servedDialects(config, store, observe, courier.wake);
  const ping = async () => {
    await store.database.db.command({ ping: 1 });
  };
  const failed = (error: unknown) => observe({ kind: 'housekeeping-failed', error });
  const retention = { latest: config.versionsLatest, most: config.versionsMost };
  const stopKeeping = keepHouse(store.database, failed, { retention, hookLogDays: config.hookLogDays });
  const closeResources = async () => {
    await courier.stop();
    await stopKeeping();
    await close();
  };
  const checks = [{ name: 'database', check: ping }, ...ready];
  const running = await run({ config, dialects, ready: checks, metrics, observe, closeResources, ownsProcess });
  return { ...running, dialects };
}

/** The dialects of a store, with their documents. `queued` is told when hooks have something to deliver. */
export async function servedDialects(
  config: Config,
  store: Store,
  observe: Observe,
  queued: () => void = () => {},
): Promise<readonly ServedDialect[]> {
  const { flipletRequests: requestsPerTenSeconds } = config;
  const databaseKind = config.mongodbUri === undefined ? 'embedded' : 'mongodb';
  const facts = {
    version: programVersion(),
    startedAt: new Date(),
    databaseKind,
    hookSecret: config.hookSecret,
  } as const;
  const deliver = mailDelivery(config.smtp, store, observe);
  return [
    serveDialect(robostack(store), ...(await documents('robostack'))),
    serveDialect(fliplet(store, { requestsPerTenSeconds, queued }), ...(await documents('fliplet'))),
    serveDialect(appstax({ store, deliver }), ...(await documents('appstax'))),
    serveDialect(admin(store, facts), ...(await documents('admin'))),
  ];
}

/** The OpenAPI document of a dialect, and its Postman collection. */
async function documents(dialect: string): Promise<[openapi: string, postman: string]> {
  const read = (name: string) => readFile(new URL(`../../generated/${dialect}/${name}`, import.meta.url), 'utf8');
  return [await read('openapi.json'), await read('postman.json')];
}
