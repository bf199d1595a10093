import { createAllowance } from '../../records/allowance.ts';
import type { Store } from '../../records/store.ts';

/** How the dialect is set up on a server. */
export interface FlipletOptions {
  /** Requests that one caller may send in ten seconds; 0 means any number. */
  readonly requestsPerTenSeconds: number;
  /** Told when hooks have queued something to deliver; absent where nothing in this process delivers. */
  readonly queued?: () => void;
}

export const defaultOptions: FlipletOptions = { requestsPerTenSeconds: 2000 };

/** What is counted, each throwing `too-many-requests` beyond its limit. */
export interface Allowances {
  readonly request: (caller: string) => Promise<void>;
  /** Attempts to log in, by what they want to log in to. */
  readonly login: (account: string) => Promise<void>;
  /** The same by where they come from. */
  readonly loginFrom: (address: string) => Promise<void>;
}

/** The counters of a server, common to all of its processes. */
export function createAllowances({ database }: Store, { requestsPerTenSeconds }: FlipletOptions): Allowances {
  const unlimited = async () => {};
  const minutes = 60_000;
  return {
    request:
      requestsPerTenSeconds === 0
        ? unlimited
        : createAllowance(database, 'fliplet', { times: requestsPerTenSeconds, window: 10_000 }),
    login: createAllowance(database, 'fliplet login', { times: 10, window: 5 * minutes }),
    loginFrom: createAllowance(database, 'fliplet logins from', { times: 100, window: 5 * minutes }),
  };
}
