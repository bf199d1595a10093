import type { Address } from './wire/server.ts';

/** What the starting thread tells the engine's thread. */
export interface Assignment {
  /** In memory the data lie in a directory that is made within `temporary` (unless given, the system's own) and removed at the end. */
  readonly location:
    | { readonly directory: string }
    | { readonly memory: true; readonly temporary?: string | undefined };
  readonly address: Address;
  readonly user: { readonly name: string; readonly password: string } | undefined;
  readonly sync: 'durable' | 'relaxed';
  readonly cacheBytes: number | undefined;
}

/** What the engine's thread tells back, once: that it listens, or why it cannot. */
export type WorkerReport = { readonly port: number } | { readonly failed: string };

/** What the starting thread asks of a running engine. */
export type WorkerOrder = { readonly close: true } | { readonly backup: string; readonly number: number };

/** The answer to an order to back up. */
export interface WorkerAnswer {
  readonly number: number;
  readonly failed: string | undefined;
}
