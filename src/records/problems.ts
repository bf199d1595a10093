import type { Database } from '../database/connect.ts';
import { failureOf, largestDocument, throwCommonProblem } from '../database/failure.ts';
import { Problem } from '../problem.ts';
import type { Collection } from './collections.ts';
import { unescapeKey } from './keys.ts';

/**
 * Runs work on the records of a collection, and says in the core's terms what the database reports: a value that a unique
 * column has already, no time left, no server. What the server found wrong with the work itself is told as `invalid-query`
 * when a caller's query was part of it, and is otherwise a fault of ours.
 */
export async function explained<T>(
  database: Database,
  collection: Collection,
  work: () => Promise<T>,
  byCaller?: { readonly place: string },
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw problemOf(database, collection, error, byCaller);
  }
}

/**
 * The answer to a question that is asked for every request, as who the caller is. That the database is gone or too slow for it is told
 * as such and is no fault of ours.
 */
export async function answered<T>(database: Database, question: Promise<T>): Promise<T> {
  try {
    return await question;
  } catch (error) {
    throwCommonProblem(failureOf(error), database.limits.operation);
    throw error;
  }
}

/** What `explained` does, for one error that was caught elsewhere, as in the middle of a stream. */
export function problemOf(
  database: Database,
  collection: Collection,
  error: unknown,
  byCaller?: { readonly place: string },
): unknown {
  if (error instanceof Problem) return error;
  const failure = throwCommonProblem(failureOf(error), database.limits.operation);
  if (failure?.kind === 'duplicate') {
    return new Problem('duplicate-value', { collection: collection.name, field: fieldAt(failure.path) });
  }
  if ((failure?.kind === 'refused' || failure?.kind === 'too-large') && byCaller !== undefined) {
    const message =
      refusals.get(failure.code ?? 0) ?? 'the database cannot compute this with the values that the records have';
    return new Problem('invalid-query', { place: byCaller.place, message });
  }
  if (failure?.kind === 'too-large') return new Problem('record-too-large', { limit: largestDocument });
  return error;
}

function fieldAt(path: string | null): string | null {
  return path?.startsWith('data.') ? unescapeKey(path.slice('data.'.length)) : null;
}

/** Server codes with a meaning of their own; the server's own text may tell of stored names and values and stays inside. */
const refusals: ReadonlyMap<number, string> = new Map([
  [238, 'the database does not know one of the stages or operators here'],
  [241, 'a value cannot be converted to the type that is asked for'],
  [292, 'the query needs more memory than it may use; filter or limit earlier'],
  [10334, 'a result document is larger than 16 MB'],
  [17419, 'a result document is larger than 16 MB'],
  [51091, 'a regular expression here is not valid'],
  [51111, 'a regular expression here is not valid'],
]);
