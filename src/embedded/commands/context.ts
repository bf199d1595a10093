import type { Doc } from '../bson/value.ts';
import type { Collection, View, Waiting, Writer } from '../store/store.ts';
import type { Ground } from './change.ts';
import type { Engine } from './engine.ts';
import type { Interrupt } from './interrupt.ts';
import type { Request } from './request.ts';
import { SESSION_RECORDS, writeSessionRecord } from './retry.ts';
import type { Session, SessionTransaction } from './sessions.ts';

/** One command under way. */
export interface Context {
  readonly engine: Engine;
  readonly request: Request;
  readonly interrupt: Interrupt;
  readonly connectionId: number;
  readonly session: Session | undefined;
  /** The transaction that the command is part of. */
  readonly transaction: SessionTransaction | undefined;
  /** What was done already of the retryable write that this command is, by statement; undefined when it is none. */
  readonly done: Map<number, Doc> | undefined;
}

/** Reads from the transaction, or from the last commit; `release` when all is read; releasing twice is releasing once. */
export function readView(context: Context): { readonly view: View; readonly release: () => void } {
  if (context.transaction !== undefined) return { view: context.transaction.store.writer, release: () => undefined };
  const view = context.engine.store.view();
  let open = true;
  const release = (): void => {
    if (open) view.close();
    open = false;
  };
  return { view, release };
}

/** What a run of a write did: the results of its statements, kept for the case that the client repeats the command. */
export type Statements = Map<number, Doc>;

/**
 * Runs `work` in the transaction at once, or in the next commit of the store. `work` may run more than once, so it changes nothing
 * but through its writer and what it gives; it puts what each statement did into the map it was given.
 */
export async function write<T>(context: Context, work: (writer: Writer, statements: Statements) => T): Promise<T> {
  const { engine, interrupt, transaction, done, session } = context;
  const statements: Statements = new Map();
  if (transaction !== undefined) return work(transaction.store.writer, statements);
  const perform = (writer: Writer): T => {
    statements.clear();
    const result = work(writer, statements);
    if (done !== undefined && session !== undefined && statements.size > 0) {
      const all = new Map([...done, ...statements]);
      const record = { txnNumber: session.number, kind: 'write', statements: all } as const;
      writeSessionRecord(writer, sessionRecords(engine), session.id, record);
    }
    return result;
  };
  let forget: (() => void) | undefined;
  const whenLocked: Waiting = (giveUp) => {
    forget?.();
    forget = interrupt.whenStopped(giveUp);
  };
  try {
    const outcome = await engine.store.write(perform, whenLocked);
    for (const [statement, result] of statements) done?.set(statement, result);
    return outcome;
  } finally {
    forget?.();
  }
}

/**
 * Reading and writing for a statement that takes long. `remember` puts the statement's result beside a change that happens only
 * once, so that a retry finds it.
 */
export function ground(context: Context, collection: Collection, remember?: (statements: Statements) => void): Ground {
  return {
    collection,
    interrupt: context.interrupt,
    read: () => readView(context),
    write: (work) =>
      write(context, (writer, statements) => {
        const result = work(writer);
        remember?.(statements);
        return result;
      }),
  };
}

/** The collection of session records; it is made when the engine starts. */
export function sessionRecords(engine: Engine) {
  const collection = engine.store.collection(SESSION_RECORDS.database, SESSION_RECORDS.name);
  if (collection === undefined) throw new Error('the collection of session records is missing');
  return collection;
}
