import type { CommandError } from '../bson/value.ts';
import type { Store } from '../store/store.ts';
import type { ScramUser } from '../wire/scram.ts';
import type { Cursors } from './cursors.ts';
import type { Self } from './hello.ts';
import type { Sessions } from './sessions.ts';

/** What all connections share. */
export interface Engine {
  readonly store: Store;
  readonly cursors: Cursors;
  readonly sessions: Sessions;
  readonly self: Self;
  /** Who may log in; undefined where the socket's directory already decides it. */
  readonly user: ScramUser | undefined;
  /** How many clients are connected now. */
  connections: number;
  readonly expiry: Expiry;
}

/** The removal of documents whose time is over, as `serverStatus` shows it. */
export interface Expiry {
  /** Seconds between two rounds; `setParameter` of `ttlMonitorSleepSecs` changes it. */
  sleepSeconds: number;
  rounds: number;
  removed: number;
  /** Why the last round stopped before its end; the next one tries again. */
  lastError: CommandError | undefined;
}
