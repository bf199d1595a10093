import { randomBytes } from 'node:crypto';
import { Binary } from 'bson';
import { CommandError, Int32 } from '../bson/value.ts';
import type { Commands } from './command.ts';
import type { Context } from './context.ts';
import { documents, required } from './fields.ts';
import { invalidOptions, sessionId } from './generic-fields.ts';
import { SESSION_TIMEOUT_MINUTES } from './hello.ts';
import { okReply, reply } from './reply.ts';
import { abortTransaction } from './sessions.ts';
import { closeCursors, commitTransaction } from './transactions.ts';

export const sessionCommands = {
  startSession: { run: startSession },
  endSessions: { run: endSessions },
  killSessions: { run: endSessions },
  refreshSessions: { run: refreshSessions },
  commitTransaction: { run: commit, adminOnly: true, writes: true },
  abortTransaction: { run: abort, adminOnly: true, writes: true },
} satisfies Commands;

function startSession({ engine }: Context) {
  const id = randomBytes(16);
  engine.sessions.use(id.toString('hex'));
  return okReply({
    id: reply({ id: new Binary(id, 4) }),
    timeoutMinutes: new Int32(SESSION_TIMEOUT_MINUTES),
  });
}

function endSessions(context: Context) {
  for (const id of sessionIds(context)) context.engine.sessions.end(id);
  return okReply({});
}

function refreshSessions(context: Context) {
  for (const id of sessionIds(context)) context.engine.sessions.use(id);
  return okReply({});
}

function sessionIds({ request: { body, name } }: Context): string[] {
  return documents(required(body.get(name), name), name).map(sessionId);
}

async function commit(context: Context) {
  const { engine } = context;
  const { session, number } = numbered(context);
  await commitTransaction(engine, session, number);
  closeCursors(engine, session, number);
  return okReply({});
}

function abort(context: Context) {
  const { session, number } = numbered(context);
  const { transaction } = session;
  if (transaction?.number === number && transaction.state === 'committed') {
    throw new CommandError(
      256,
      'TransactionCommitted',
      `Transaction with { txnNumber: ${number} } has been committed.`,
    );
  }
  if (transaction?.number !== number || transaction.state !== 'open') {
    throw new CommandError(251, 'NoSuchTransaction', `Transaction with { txnNumber: ${number} } is not in progress.`, {
      labels: ['TransientTransactionError'],
    });
  }
  abortTransaction(session);
  closeCursors(context.engine, session, number);
  return okReply({});
}

function numbered({ session, request: { generic, name } }: Context) {
  if (session === undefined || generic.txnNumber === undefined || generic.autocommit !== false) {
    return invalidOptions(`${name} must be run within a transaction`);
  }
  return { session, number: generic.txnNumber };
}
