import type { Problem } from '../problem.ts';
import type { JsonLimits } from './json.ts';
import type { Observe } from './observe.ts';

/** What every dialect's mount shares: limits, cross-origin rules, and where events go. */
export interface HttpSettings {
  readonly observe: Observe;
  /** What an error that is no `Problem` means wherever it happens, as that the database is gone; undefined for a fault of ours. */
  readonly explain: (error: unknown) => Problem | undefined;
  /** Largest request body that is held in memory, in bytes. */
  readonly bodyLimit: number;
  /** Largest request body that carries files, which pass through, in bytes. */
  readonly uploadLimit: number;
  readonly json: JsonLimits;
  /** Origins that browsers may call from; `*` for any. */
  readonly origins: '*' | readonly string[];
  /** Answer headers that pages of other origins may read, as one header value. */
  readonly exposedHeaders: string;
  /** Answers below this many bytes are never compressed. */
  readonly gzipFrom: number;
  /** Lets one more request of a caller in, or throws; gives the function that ends it. See `concurrencyCap`. */
  readonly enter: (caller: string) => () => void;
  /** True once the server is stopping: answers then ask callers to close their connections. */
  readonly stopping: () => boolean;
}
