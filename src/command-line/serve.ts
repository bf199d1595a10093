import { readFile } from 'node:fs/promises';
import type { Config } from '../config.ts';
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

/** Serves all dialects from this process, and tidies the database meanwhile. Stopping it closes the store. */
export async function serve(service: Service): Promise<Running & { readonly dialects: readonly ServedDialect[] }> {
  const { config, store, observe, ready, metrics, close, ownsProcess } = service;
  const dialects = await servedDialects(config, store, observe);
  const ping = async () => {
    await store.database.db.command({ ping: 1 });
  };
  const failed = (error: unknown) => observe({ kind: 'housekeeping-failed', error });
  const retention = { latest: config.versionsLatest, most: config.versionsMost };
  const stopKeeping = keepHouse(store.database, failed, { retention, hookLogDays: config.hookLogDays });
  const closeResources = async () => {
    await stopKeeping();
    await close();
  };
  const checks = [{ name: 'database', check: ping }, ...ready];
  const running = await run({ config, dialects, ready: checks, metrics, observe, closeResources, ownsProcess });
  return { ...running, dialects };
}

/** The dialects of a store, with their documents. */
export async function servedDialects(
  config: Config,
  store: Store,
  observe: Observe,
): Promise<readonly ServedDialect[]> {
  const { flipletRequests: requestsPerTenSeconds } = config;
  const deliver = mailDelivery(config.smtp, store, observe);
  return [
    serveDialect(robostack(store), await document('robostack')),
    serveDialect(fliplet(store, { requestsPerTenSeconds }), await document('fliplet')),
    serveDialect(appstax({ store, deliver }), await document('appstax')),
  ];
}

async function document(dialect: string): Promise<string> {
  return await readFile(new URL(`../../generated/${dialect}/openapi.json`, import.meta.url), 'utf8');
}
