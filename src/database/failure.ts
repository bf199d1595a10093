import { MongoBulkWriteError, MongoServerError } from 'mongodb';
import { Problem } from '../problem.ts';

/** What a database error means to the caller; `undefined` means a fault of ours. */
export type Failure =
  | { readonly kind: 'duplicate'; readonly path: string | null }
  | { readonly kind: 'time' }
  | { readonly kind: 'unreachable' }
  /** A document, or the values of a query, are larger than a document may be. */
  | { readonly kind: 'too-large'; readonly code: number | undefined }
  | { readonly kind: 'refused'; readonly code: number };

/**
 * Classifies an error of the driver. `refused` means that the server found fault with a query or pipeline while it ran (a
 * division by zero, a conversion that fails), which only a caller's pipeline can cause; its text stays inside.
 */
export function failureOf(error: unknown): Failure | undefined {
  if (!(error instanceof Error)) return undefined;
  if (unreachable.has(error.name)) return { kind: 'unreachable' };
  if (isTooLarge(error)) return { kind: 'too-large', code: codeOf(error) };
  if (error instanceof MongoBulkWriteError || error instanceof MongoServerError) {
    if (error.code === 11000) return { kind: 'duplicate', path: duplicatePath(error) };
    if (error.code === 50 || error.code === 262) return { kind: 'time' };
    if (typeof error.code === 'number' && unavailableCodes.has(error.code)) return { kind: 'unreachable' };
    if (typeof error.code === 'number') return { kind: 'refused', code: error.code };
  }
  return undefined;
}

/** Sizes have codes of their own only in part: the driver, and the server's answer to an insert, say it in words. */
function isTooLarge(error: Error): boolean {
  const code = codeOf(error);
  if (code !== undefined && tooLargeCodes.has(code)) return true;
  return (code === 2 || error.name === 'MongoInvalidArgumentError') && /too large|larger than/i.test(error.message);
}

function codeOf(error: Error): number | undefined {
  return 'code' in error && typeof error.code === 'number' ? error.code : undefined;
}

const tooLargeCodes = new Set([10334, 17419, 17420]);

/** The size of a document that every supported server takes, in bytes. */
export const largestDocument = 16 * 1024 * 1024;

/** The `Problem` for failures that mean the same everywhere: no server, out of time. `milliseconds` is the time there was. */
export function commonProblem(failure: Failure | undefined, milliseconds: number): Problem | undefined {
  if (failure?.kind === 'unreachable') return new Problem('unavailable', { retryAfterSeconds: 2 });
  if (failure?.kind === 'time') return new Problem('time-limit', { milliseconds, retryAfterSeconds: 5 });
  return undefined;
}

/** Throws `commonProblem`; gives back the failures that have none. */
export function throwCommonProblem(failure: Failure | undefined, milliseconds: number): Failure | undefined {
  const problem = commonProblem(failure, milliseconds);
  if (problem !== undefined) throw problem;
  return failure;
}

const unreachable = new Set([
  'MongoServerSelectionError',
  'MongoNetworkError',
  'MongoNetworkTimeoutError',
  'MongoPoolClearedError',
  'MongoWaitQueueTimeoutError',
  'MongoTopologyClosedError',
  'MongoNotConnectedError',
]);

/** Shutdown, election and loss of the primary; the driver has already retried where it may. */
const unavailableCodes = new Set([6, 7, 89, 91, 189, 9001, 10058, 10107, 11600, 11602, 13435, 13436]);

function duplicatePath(error: MongoServerError): string | null {
  const pattern: unknown = error.keyPattern ?? firstWriteError(error)?.keyPattern;
  if (typeof pattern === 'object' && pattern !== null) return Object.keys(pattern)[0] ?? null;
  // Not every server says it apart from its text, but the text names the index, and the index is named after the path.
  return /index:? '?(?:\S+\.\$)?unique (.+?)(?: dup key: .*|'?)$/is.exec(error.message)?.[1] ?? null;
}

function firstWriteError(error: MongoServerError): { keyPattern?: unknown } | undefined {
  if (!(error instanceof MongoBulkWriteError)) return undefined;
  const first = Array.isArray(error.writeErrors) ? error.writeErrors[0] : error.writeErrors;
  return first?.err;
}
