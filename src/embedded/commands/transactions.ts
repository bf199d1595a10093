import { CommandError, type Doc } from '../bson/value.ts';
import { publishCollections } from './collections.ts';
import { sessionRecords } from './context.ts';
import type { Engine } from './engine.ts';
import { invalidOptions } from './generic-fields.ts';
import type { Request } from './request.ts';
import { readSessionRecord, type SessionRecord, writeSessionRecord } from './retry.ts';
import { abortTransaction, type Session, type SessionTransaction } from './sessions.ts';

/** The label that makes `withTransaction` start again from the beginning. */
const TRANSIENT = 'TransientTransactionError';

/** The transaction that a statement with `autocommit: false` belongs to; `startTransaction` begins it. */
export function statementTransaction(
  engine: Engine,
  session: Session,
  request: Request,
  number: bigint,
): SessionTransaction {
  return request.generic.startTransaction === true
    ? beginTransaction(engine, session, number)
    : continueTransaction(session, number);
}

function beginTransaction(engine: Engine, session: Session, number: bigint): SessionTransaction {
  refuseOld(session, number);
  if (number === session.number) {
    throw new CommandError(
      50911,
      'Location50911',
      `Cannot start a transaction at given transaction number ${number}: it was used already`,
    );
  }
  abortTransaction(session);
  session.number = number;
  const transaction: SessionTransaction = {
    number,
    state: 'open',
    store: engine.store.begin(),
    startedAt: Date.now(),
    running: undefined,
    made: new Map(),
  };
  session.transaction = transaction;
  return transaction;
}

function continueTransaction(session: Session, number: bigint): SessionTransaction {
  refuseOld(session, number);
  const { transaction } = session;
  if (transaction === undefined || transaction.number !== number) {
    throw noSuchTransaction(`Given transaction number ${number} does not match any in-progress transactions.`);
  }
  if (transaction.state === 'committed') {
    throw new CommandError(
      256,
      'TransactionCommitted',
      `Transaction with { txnNumber: ${number} } has been committed.`,
    );
  }
  if (transaction.state === 'aborted') {
    throw noSuchTransaction(`Transaction with { txnNumber: ${number} } has been aborted.`);
  }
  return transaction;
}

/**
 * Commits the transaction of that number. A commit that is repeated, also after a restart of the engine, is answered
 * as the first one was: the mark that it happened is part of the commit.
 */
export async function commitTransaction(engine: Engine, session: Session, number: bigint): Promise<void> {
  refuseOld(session, number);
  const { transaction } = session;
  if (transaction?.number === number && transaction.state === 'open') {
    // A commit that has begun is not stopped any more.
    transaction.running = { kill: () => undefined };
    try {
      const record: SessionRecord = { txnNumber: number, kind: 'committed', statements: new Map() };
      writeSessionRecord(transaction.store.writer, sessionRecords(engine), session.id, record);
      await Promise.all([...publishCollections(engine, transaction), transaction.store.commit()]);
      transaction.state = 'committed';
    } finally {
      transaction.running = undefined;
      abortTransaction(session);
    }
    return;
  }
  if (transaction?.number === number && transaction.state === 'committed') return;
  const record = recordOf(engine, session);
  if (record?.txnNumber === number && record.kind === 'committed') return;
  throw noSuchTransaction(`Transaction with { txnNumber: ${number} } is not in progress.`);
}

/** Closes the cursors of a transaction that has ended: what they read from is gone. */
export function closeCursors(engine: Engine, session: Session, number: bigint): void {
  engine.cursors.killWhere((cursor) => cursor.session === session.id && cursor.txnNumber === number);
}

/** What a retryable write of that number did already: empty when it is new. */
export function retriedStatements(engine: Engine, session: Session, number: bigint): Map<number, Doc> {
  if (session.number < 0n) {
    const record = recordOf(engine, session);
    if (record !== undefined) session.number = record.txnNumber;
  }
  refuseOld(session, number);
  if (number > session.number) {
    abortTransaction(session);
    session.number = number;
    return new Map();
  }
  if (session.transaction?.number === number) {
    invalidOptions(`The number ${number} belongs to a transaction of this session and not to a retryable write`);
  }
  const record = recordOf(engine, session);
  return record?.txnNumber === number ? new Map(record.statements) : new Map();
}

function recordOf(engine: Engine, session: Session): SessionRecord | undefined {
  const view = engine.store.view();
  try {
    return readSessionRecord(view, sessionRecords(engine), session.id);
  } finally {
    view.close();
  }
}

function refuseOld(session: Session, number: bigint): void {
  if (number >= session.number) return;
  throw new CommandError(
    225,
    'TransactionTooOld',
    `Cannot start transaction ${number} on session because a newer transaction ${session.number} has already started.`,
  );
}

function noSuchTransaction(message: string): CommandError {
  return new CommandError(251, 'NoSuchTransaction', message, { labels: [TRANSIENT] });
}
