import type { Config } from '../config.ts';
import type { Measurements } from '../metrics/metrics.ts';

/** What a worker needs to serve. It travels over the channel between the processes, since others can read arguments. */
export interface Assignment {
  /** Counts the workers' places from 1; a worker that takes the place of a lost one has its number. */
  readonly worker: number;
  readonly config: Config;
  /** The database: a server's address, or that of the engine which the primary process runs. */
  readonly uri: string;
  /** Whether all workers have been ready once, so that this one only joins them. */
  readonly complete: boolean;
}

/** A dialect that is served, as one tells people of it. */
export interface DialectAddress {
  readonly name: string;
  readonly title: string;
  readonly basePath: string;
}

/** What a worker tells the primary process. */
export type FromWorker =
  /** It runs and wants its assignment. */
  | { readonly kind: 'here' }
  | { readonly kind: 'ready'; readonly dialects: readonly DialectAddress[] }
  /** It cannot serve; the sentence is for the person who started the server. */
  | { readonly kind: 'failed'; readonly sentence: string }
  /** The answer to `measure`. */
  | { readonly kind: 'measured'; readonly id: number; readonly measurements: Measurements }
  /** A reader asked it for the metrics of all. */
  | { readonly kind: 'metrics-wanted'; readonly id: number }
  | { readonly kind: 'stopped'; readonly connectionsCut: number };

/** What the primary process tells a worker. */
export type ToWorker =
  | { readonly kind: 'assigned'; readonly assignment: Assignment }
  /** All workers are ready. */
  | { readonly kind: 'complete' }
  | { readonly kind: 'measure'; readonly id: number }
  /** The answer to `metrics-wanted`. */
  | { readonly kind: 'metrics'; readonly id: number; readonly text: string }
  | { readonly kind: 'stop'; readonly reason: string };
