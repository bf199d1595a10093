import type { Address } from './wire/server.ts';

/** What the starting thread tells the engine's thread. */
export interface Assignment {
  readonly location: { readonly directory: string } | { readonly memory: true };
  readonly address: Address;
  readonly user: { readonly name: string; readonly password: string } | undefined;
  readonly sync: 'durable' | 'relaxed';
  readonly cacheBytes: number | undefined;
}

/** What the engine's thread tells back, once: that it listens, or why it cannot. */
export type WorkerReport = { readonly port: number } | { readonly failed: string };
