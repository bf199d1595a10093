import { AggregatorRegistry, Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { PoolState } from '../database/pool.ts';
import type { Happening } from '../http/observe.ts';

/** What one process measured, as it travels to the process that adds all up. */
export type Measurements = readonly object[];

/** The measuring of one process. */
export interface Metrics {
  /** Counts a happening. */
  readonly observe: (happening: Happening) => void;
  /** Reports on the connections to the database from now on; asked for at each reading. */
  readonly watchPool: (pool: () => PoolState) => void;
  readonly read: () => Promise<Measurements>;
}

/**
 * Starts to measure this process: requests, failures, connections to the database, event loop, memory, CPU. Labels hold names of
 * operations, never paths, callers, or anything else that a caller chooses, so that their number has a limit and they tell no secret.
 */
export function createMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const requests = new Histogram({
    name: 'trivium_request_duration_seconds',
    help: 'Time from the arrival of a request to the headers of its answer.',
    labelNames: ['dialect', 'operation', 'method', 'status'],
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30],
    registers,
  });
  const events = new Counter({
    name: 'trivium_events_total',
    help: 'What went wrong or ended otherwise than by an answer, by kind.',
    labelNames: ['kind'],
    registers,
  });
  for (const kind of counted) events.inc({ kind }, 0);
  const hooks = new Counter({
    name: 'trivium_hook_attempts_total',
    help: 'Attempts to deliver what hooks have to say, by type of hook and what became of the delivery.',
    labelNames: ['type', 'state'],
    registers,
  });
  return {
    observe(happening) {
      if (happening.kind === 'answered') {
        const { dialect, operation, method, status, ms } = happening;
        requests.observe({ dialect, operation, method, status }, ms / 1000);
      } else if (happening.kind === 'hook-tried') {
        hooks.inc({ type: happening.hook, state: happening.state });
      } else if (counted.has(happening.kind)) events.inc({ kind: happening.kind });
    },
    watchPool: (pool) => reportPool(pool, registers),
    read: () => registry.getMetricsAsJSON(),
  };
}

/** The happenings that are counted by their kind alone. */
const counted: ReadonlySet<Happening['kind']> = new Set<Happening['kind']>([
  'failed',
  'caller-gone',
  'not-ready',
  'housekeeping-failed',
  'hooks-failed',
  'worker-lost',
  'crashed',
]);

/** The measurements of several processes, added up, in the text format of Prometheus. */
export async function metricsText(all: readonly Measurements[]): Promise<string> {
  return await AggregatorRegistry.aggregate([...all]).metrics();
}

export const metricsContentType = Registry.PROMETHEUS_CONTENT_TYPE;

function reportPool(pool: () => PoolState, registers: Registry[]): void {
  const gauge = (name: string, help: string, value: (state: PoolState) => number) =>
    new Gauge({
      name,
      help,
      registers,
      collect() {
        this.set(value(pool()));
      },
    });
  gauge('trivium_database_connections', 'Connections to the database.', ({ open }) => open);
  gauge('trivium_database_connections_in_use', 'Connections that an operation has.', ({ inUse }) => inUse);
  gauge('trivium_database_operations_waiting', 'Operations that wait for a connection.', ({ waiting }) => waiting);
  gauge('trivium_database_connection_failures', 'Times that no connection was to be had.', ({ failures }) => failures);
}
