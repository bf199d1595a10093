import type { Transaction } from 'lmdb';
import type { Environment } from './environment.ts';

/** Read transactions of LMDB, shared by all who read the same commit: to open one for each find costs more than the find's reading. */
export interface ReadTransactions {
  /** One that shows the last commit; whoever takes it releases it once. */
  take(): { readonly transaction: Transaction; readonly release: () => void };
  /** What was taken so far is of the past: called before each commit, as LMDB keeps the pages that an open one shows. */
  renew(): void;
}

interface Shared {
  readonly transaction: Transaction;
  users: number;
}

export function readTransactions({ root }: Environment): ReadTransactions {
  let current: Shared | undefined;
  return {
    take() {
      current ??= { transaction: root.useReadTransaction(), users: 0 };
      const shared = current;
      shared.users++;
      return {
        transaction: shared.transaction,
        release() {
          shared.users--;
          if (shared.users === 0 && shared !== current) shared.transaction.done();
        },
      };
    },
    renew() {
      if (current?.users === 0) current.transaction.done();
      current = undefined;
    },
  };
}
