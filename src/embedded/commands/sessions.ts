import { CommandError } from '../bson/value.ts';
import type { Transaction } from '../store/store.ts';
import type { MadeCollection } from './collections.ts';
import { SESSION_TIMEOUT_MINUTES } from './hello.ts';

/** A multi-document transaction of a session, also after its end: its number decides what a repeated commit gets. */
export interface SessionTransaction {
  readonly number: bigint;
  state: 'open' | 'committed' | 'aborted';
  readonly store: Transaction;
  readonly startedAt: number;
  /** What stops the statement under way: its snapshot must stay open until it has ended. */
  running: { kill(error: CommandError): void } | undefined;
  /** Collections that it made, by their future namespaces. */
  readonly made: Map<string, MadeCollection>;
}

/** A client's logical session. */
export interface Session {
  readonly id: string;
  lastUsed: number;
  /** The highest number of a transaction or retryable write so far. */
  number: bigint;
  transaction: SessionTransaction | undefined;
  /** Commands of a session that carry a number run one after the other. */
  queue: Promise<unknown>;
}

export interface Sessions {
  /** The session of that id, new when it is not known. */
  use(id: string): Session;
  /** Aborts what is open and forgets the session. */
  end(id: string): void;
  /** Ends idle sessions and aborts transactions that are open for more than a minute. */
  expire(now: number): void;
  ids(): string[];
  openTransactions(): SessionTransaction[];
}

const TRANSACTION_LIMIT_MS = 60_000;

/** `ended` is told the id of each session that ends, and of each whose transaction was aborted for its age. */
export function openSessions(ended: (id: string) => void): Sessions {
  const sessions = new Map<string, Session>();
  const end = (session: Session): void => {
    abortTransaction(session);
    sessions.delete(session.id);
    ended(session.id);
  };
  return {
    use(id) {
      let session = sessions.get(id);
      if (session === undefined) {
        session = { id, lastUsed: 0, number: -1n, transaction: undefined, queue: Promise.resolve() };
        sessions.set(id, session);
      }
      session.lastUsed = Date.now();
      return session;
    },
    end(id) {
      const session = sessions.get(id);
      if (session !== undefined) end(session);
    },
    expire(now) {
      for (const session of [...sessions.values()]) {
        const open = session.transaction?.state === 'open' ? session.transaction : undefined;
        if (open !== undefined && now - open.startedAt > TRANSACTION_LIMIT_MS) {
          abortTransaction(session);
          ended(session.id);
        }
        if (now - session.lastUsed > SESSION_TIMEOUT_MINUTES * 60_000) end(session);
      }
    },
    ids: () => [...sessions.keys()],
    openTransactions: () =>
      [...sessions.values()].flatMap(({ transaction }) => (transaction?.state === 'open' ? [transaction] : [])),
  };
}

/** Takes back what an open transaction changed; of no effect when none is open. A statement under way is stopped first. */
export function abortTransaction(session: Session): void {
  const { transaction } = session;
  if (transaction?.state !== 'open') return;
  transaction.state = 'aborted';
  if (transaction.running === undefined) transaction.store.abort();
  else {
    const message = `Transaction with { txnNumber: ${transaction.number} } has been aborted.`;
    transaction.running.kill(
      new CommandError(251, 'NoSuchTransaction', message, { labels: ['TransientTransactionError'] }),
    );
  }
}
