import { badValue, CommandError, type Value } from '../bson/value.ts';
import type { Commands, Reply } from './command.ts';
import type { Context } from './context.ts';
import { count, list, long, readFields, required, text } from './fields.ts';
import { isGenericField } from './generic-fields.ts';
import { interruptible, timeIsOver } from './interrupt.ts';
import { okReply } from './reply.ts';
import { collectionOf } from './request.ts';

export const cursorCommands = {
  getMore: { run: getMore, inTransaction: true },
  killCursors: { run: killCursors, inTransaction: true },
} satisfies Commands;

const GET_MORE = { getMore: long, collection: text, batchSize: count, term: long } as const;

async function getMore(context: Context): Promise<Reply> {
  const { engine, request, session, transaction } = context;
  const fields = readFields('getMore', request.body, GET_MORE, isGenericField);
  const namespace = `${request.database}.${required(fields.collection, 'getMore.collection')}`;
  const id = required(fields.getMore, 'getMore.getMore');
  if (request.generic.maxTimeMS > 0)
    throw badValue('cannot set maxTimeMS on getMore command for a non-awaitData cursor');

  const peek = engine.cursors.find(id);
  if (peek !== undefined) checkOwner(peek, namespace, session?.id, transaction?.number);
  // The time limit is that of the whole query: what its first batches used is gone.
  const interrupt = interruptible(peek?.remainingMS ?? 0);
  const cursor = engine.cursors.take(id, interrupt);
  const forget = context.interrupt.whenStopped(interrupt.kill);
  try {
    const { documents, done } = await cursor.next(fields.batchSize || Number.POSITIVE_INFINITY, interrupt);
    if (cursor.remainingMS > 0) {
      cursor.remainingMS -= interrupt.spent();
      if (cursor.remainingMS <= 0 && !done) throw timeIsOver();
    }
    if (done) engine.cursors.close(cursor);
    else engine.cursors.park(cursor);
    return { batch: 'nextBatch', documents, id: done ? 0n : id, namespace };
  } catch (error) {
    engine.cursors.close(cursor);
    throw error;
  } finally {
    forget();
  }
}

interface Owner {
  readonly namespace: string;
  readonly session: string | undefined;
  readonly txnNumber: bigint | undefined;
}

function checkOwner(
  cursor: Owner,
  namespace: string,
  session: string | undefined,
  txnNumber: bigint | undefined,
): void {
  if (cursor.namespace !== namespace) {
    throw new CommandError(
      13,
      'Unauthorized',
      `Requested getMore on namespace '${namespace}', but cursor belongs to a different namespace ${cursor.namespace}`,
    );
  }
  if (cursor.session !== session) {
    throw new CommandError(50738, 'Location50738', 'Cannot run getMore on a cursor of another session');
  }
  if (cursor.txnNumber !== txnNumber) {
    throw new CommandError(50741, 'Location50741', 'Cannot run getMore on a cursor of another transaction');
  }
}

const KILL_CURSORS = { killCursors: text, cursors: list } as const;

function killCursors({ engine, request }: Context) {
  const collection = collectionOf(request);
  const fields = readFields('killCursors', request.body, KILL_CURSORS, isGenericField);
  const cursorsKilled: Value[] = [];
  const cursorsNotFound: Value[] = [];
  for (const value of required(fields.cursors, 'killCursors.cursors')) {
    const id = long(value, 'killCursors.cursors');
    const killed = engine.cursors.kill(id, `${request.database}.${collection}`);
    (killed ? cursorsKilled : cursorsNotFound).push(id);
  }
  return okReply({ cursorsKilled, cursorsNotFound, cursorsAlive: [], cursorsUnknown: [] });
}
