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
}
