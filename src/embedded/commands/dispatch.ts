import { CommandError, type Doc } from '../bson/value.ts';
import type { Command, Reply } from './command.ts';
import type { Context } from './context.ts';
import type { Engine } from './engine.ts';
import { checkReadConcern, invalidOptions } from './generic-fields.ts';
import type { Interrupt } from './interrupt.ts';
import type { Request } from './request.ts';
import { abortTransaction, type Session, type SessionTransaction } from './sessions.ts';
import { commandTable } from './table.ts';
import { closeCursors, retriedStatements, statementTransaction } from './transactions.ts';
import { writeConcernError } from './write-concern.ts';

const ENDS_TRANSACTION: ReadonlySet<string> = new Set(['commitTransaction', 'abortTransaction']);

/** Runs one command: finds it, checks what surrounds it, gives it its session, transaction or retry record. */
export async function dispatch(
  engine: Engine,
  request: Request,
  connectionId: number,
  interrupt: Interrupt,
): Promise<Reply> {
  const command = commandTable.get(request.name);
  if (command === undefined) throw new CommandError(59, 'CommandNotFound', `no such command: '${request.name}'`);
  if (command.adminOnly === true && request.database !== 'admin') {
    throw new CommandError(13, 'Unauthorized', `${request.name} may only be run against the admin database.`);
  }
  const { generic } = request;
  const session = generic.session === undefined ? undefined : engine.sessions.use(generic.session);
  const run = (): Promise<Reply> => runCommand({ engine, request, command, interrupt, connectionId, session });
  if (session === undefined || generic.txnNumber === undefined) return run();
  const turn = session.queue.then(run);
  // The failure goes to who asked, by `turn`; the queue only has to know that the next may begin.
  session.queue = turn.catch(() => undefined);
  return turn;
}

interface Run {
  readonly engine: Engine;
  readonly request: Request;
  readonly command: Command;
  readonly interrupt: Interrupt;
  readonly connectionId: number;
  readonly session: Session | undefined;
}

async function runCommand({ engine, request, command, interrupt, connectionId, session }: Run): Promise<Reply> {
  const { generic, name } = request;
  const failure = writeConcernError(generic.writeConcern);
  const base = { engine, request, interrupt, connectionId, session };
  let reply: Reply;
  if (session === undefined || generic.txnNumber === undefined || ENDS_TRANSACTION.has(name)) {
    checkReadConcern(generic.readConcern, false);
    reply = await command.run({ ...base, transaction: undefined, done: undefined });
  } else if (generic.autocommit === false) {
    checkStatement(request, command);
    const transaction = statementTransaction(engine, session, request, generic.txnNumber);
    reply = await runStatement(command, { ...base, transaction, done: undefined }, session, transaction);
  } else {
    if (command.retryable !== true) {
      throw new CommandError(
        50768,
        'Location50768',
        `txnNumber may only be provided for multi-document transactions and retryable write commands. autocommit:false was not provided, and ${name} is not a retryable write command.`,
      );
    }
    checkReadConcern(generic.readConcern, false);
    const done = retriedStatements(engine, session, generic.txnNumber);
    reply = await command.run({ ...base, transaction: undefined, done });
  }
  if (failure !== undefined && command.writes === true && reply instanceof Map) reply.set('writeConcernError', failure);
  return reply;
}

function checkStatement({ generic, name, database }: Request, command: Command): void {
  if (command.inTransaction !== true || database === 'config' || database === 'local') {
    throw new CommandError(
      263,
      'OperationNotSupportedInTransaction',
      command.inTransaction === true
        ? `Cannot run '${name}' against the '${database}' database in a transaction.`
        : `Cannot run '${name}' in a multi-document transaction.`,
    );
  }
  if (generic.writeConcern !== undefined)
    invalidOptions(`writeConcern is not allowed within a multi-statement transaction`);
  if (generic.readConcern !== undefined && generic.startTransaction !== true) {
    invalidOptions('Only the first command in a transaction may specify a readConcern');
  }
  checkReadConcern(generic.readConcern, true);
}

/** Whatever goes wrong in a transaction ends it: its client starts again, or gives up. */
async function runStatement(
  command: Command,
  context: Context,
  session: Session,
  transaction: SessionTransaction,
): Promise<Reply> {
  transaction.running = context.interrupt;
  let failed = true;
  try {
    const reply = await command.run(context);
    failed = hasWriteErrors(reply);
    return reply;
  } finally {
    transaction.running = undefined;
    if (transaction.state === 'aborted') transaction.store.abort();
    else if (failed) abortTransaction(session);
    if (transaction.state === 'aborted') closeCursors(context.engine, session, transaction.number);
  }
}

function hasWriteErrors(reply: Reply): reply is Doc {
  return reply instanceof Map && reply.has('writeErrors');
}
