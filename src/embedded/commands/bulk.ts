import { CommandError, type Doc, Int32 } from '../bson/value.ts';
import type { Writer } from '../store/store.ts';
import { type Context, write } from './context.ts';
import { MAX_BATCH } from './hello.ts';
import { reply } from './reply.ts';

/** A statement that would keep the thread for too long; it is run by itself, in slices. */
export const TOO_LONG = Symbol('too long');

/** The statements of one insert, update or delete command. */
export interface Bulk {
  readonly count: number;
  /** Stop at the first statement that fails; otherwise go on with the others. */
  readonly ordered: boolean;
  /** Carries out a statement at once, or changes nothing and gives `TOO_LONG`. The document it gives is kept for a retry. */
  readonly perform: (writer: Writer, statement: number) => Doc | typeof TOO_LONG;
  /** Carries out a statement that is too long for `perform`, letting other commands through. */
  readonly performLong: (statement: number) => Promise<Doc>;
}

export interface BulkOutcome {
  /** What each statement that worked has done. */
  readonly results: ReadonlyMap<number, Doc>;
  readonly errors: readonly Doc[];
}

/** How long one commit's statements may keep the thread, in milliseconds, and how many they are at most. */
const SLICE_MS = 10;
const SLICE_STATEMENTS = 1000;

/** Runs the statements in order, many in one commit. Statements that this retryable write has done before are not done again. */
export async function runBulk(context: Context, bulk: Bulk): Promise<BulkOutcome> {
  if (bulk.count < 1 || bulk.count > MAX_BATCH) {
    throw new CommandError(
      16,
      'InvalidLength',
      `Write batch sizes must be between 1 and ${MAX_BATCH}. Got ${bulk.count} operations.`,
    );
  }
  const results = new Map<number, Doc>(context.done);
  const errors: Doc[] = [];
  const stopped = (): boolean => bulk.ordered && errors.length > 0;
  let next = 0;
  while (next < bulk.count && !stopped()) {
    const slice = await write(context, (writer, statements) => runSlice(bulk, next, results, writer, statements));
    for (const [statement, result] of slice.results) results.set(statement, result);
    errors.push(...slice.errors);
    next = slice.next;
    // In a transaction nothing waits for a commit, which is when others get their turn.
    if (next < bulk.count && !stopped()) await context.interrupt.pause();
    if (slice.tooLong && !stopped()) {
      try {
        results.set(next, await bulk.performLong(next));
      } catch (error) {
        errors.push(writeError(next, error));
      }
      next++;
    }
  }
  return { results, errors };
}

interface Slice {
  readonly next: number;
  readonly tooLong: boolean;
  readonly results: ReadonlyMap<number, Doc>;
  readonly errors: readonly Doc[];
}

function runSlice(
  bulk: Bulk,
  first: number,
  before: ReadonlyMap<number, Doc>,
  writer: Writer,
  statements: Map<number, Doc>,
): Slice {
  const errors: Doc[] = [];
  const started = performance.now();
  let next = first;
  const slice = (tooLong: boolean): Slice => ({ next, tooLong, results: new Map(statements), errors });
  for (; next < bulk.count && next - first < SLICE_STATEMENTS; next++) {
    if (before.has(next)) continue;
    try {
      const result = bulk.perform(writer, next);
      if (result === TOO_LONG) return slice(true);
      statements.set(next, result);
    } catch (error) {
      errors.push(writeError(next, error));
      if (bulk.ordered) {
        next++;
        break;
      }
    }
    if (performance.now() - started > SLICE_MS) {
      next++;
      break;
    }
  }
  return slice(false);
}

/** An error of one statement; one that ends the whole transaction, or is no answer to the client's doing, is thrown on. */
function writeError(statement: number, error: unknown): Doc {
  if (!(error instanceof CommandError) || error.labels.length > 0 || ENDS_COMMAND.has(error.code)) throw error;
  const doc = reply({ index: new Int32(statement), code: new Int32(error.code) });
  for (const [name, value] of error.extra ?? []) doc.set(name, value);
  return doc.set('errmsg', error.message);
}

/** Time over, killed, client gone, disk full: the statements that follow would fail as well. */
const ENDS_COMMAND: ReadonlySet<number> = new Set([50, 237, 279, 11601, 14031]);
