import { type Batch, batches, type EncodedRows } from './batch.ts';
import type { Context } from './context.ts';
import type { CursorReply } from './cursor-reply.ts';
import { timeIsOver } from './interrupt.ts';

/** Rows to answer a command with, and how much of them at once. */
export interface Answer {
  readonly namespace: string;
  readonly rows: EncodedRows;
  /** Documents of the first batch; 101 unless the client says. */
  readonly batchSize: number | undefined;
  readonly limit?: number;
  /** No cursor stays open, whatever is left. */
  readonly singleBatch?: boolean;
  /** Gives back what the rows are read from. */
  readonly release: () => void;
}

/** Documents of a first batch for which the client gives no size. */
const FIRST_BATCH = 101;

/** Answers with the first batch, and keeps a cursor open when there may be more. */
export async function answerRows(context: Context, answer: Answer): Promise<CursorReply> {
  const { engine, interrupt, request, session, transaction } = context;
  const { namespace, release } = answer;
  const next = batches(answer.rows, answer.limit);
  let first: Batch;
  try {
    first = await next(answer.batchSize ?? FIRST_BATCH, interrupt);
  } catch (error) {
    release();
    throw error;
  }
  const { documents, done } = first;
  if (done || answer.singleBatch === true) {
    release();
    return { batch: 'firstBatch', documents, id: 0n, namespace };
  }
  const limit = request.generic.maxTimeMS;
  const remainingMS = limit === 0 ? 0 : limit - interrupt.spent();
  if (remainingMS < 0) {
    release();
    throw timeIsOver();
  }
  const owner = { session: session?.id, txnNumber: transaction?.number };
  const cursor = engine.cursors.open({ namespace, next, release, remainingMS, ...owner });
  return { batch: 'firstBatch', documents, id: cursor.id, namespace };
}
