import { Problem } from '../../problem.ts';
import type { Collection } from '../../records/collections.ts';
import type { Commit } from '../../records/commit-plan.ts';
import { asJson, isJsonObject, type Json } from '../../records/json.ts';
import { newData } from './entry-data.ts';

/** A commit as it is sent. */
export interface CommitRequest {
  readonly entries?: readonly CommitEntry[] | undefined;
  readonly append?: boolean | undefined;
  readonly delete?: readonly number[] | undefined;
  readonly extend?: boolean | undefined;
  readonly returnEntries?: boolean | undefined;
  readonly columns?: readonly string[] | undefined;
}

interface CommitEntry {
  readonly id?: number | null | undefined;
  readonly data: unknown;
  readonly order?: number | null | undefined;
  readonly clientId?: unknown;
}

/** A commit, and what of its request concerns the answer. */
export interface CommitBody extends Commit {
  /** What the client calls each record; `undefined` where it does not say. */
  readonly clientIds: readonly (Json | undefined)[];
  readonly returnsEntries: boolean;
  /** The columns to declare, if any. */
  readonly columns: readonly string[] | undefined;
}

/**
 * Reads a commit (behaviour note, section 12). A list of ids to delete turns off the removal of what is not sent, unless `append` is
 * `false` in so many words (C6): a client that sends one page of its rows with such a list would otherwise lose all others.
 *
 * @throws Problem `invalid-request` when there is nothing to do
 */
export function readCommit(dataSource: Collection, request: CommitRequest): CommitBody {
  const { entries, append, delete: removed, extend = false, returnEntries = true, columns } = request;
  if (entries === undefined && removed === undefined) {
    throw new Problem('invalid-request', { faults: [{ in: 'body', path: 'entries', message: 'expected a list' }] });
  }
  const gone = new Set(removed ?? []);
  // What is deleted by the same commit is not written first.
  const sent = (entries ?? []).filter(({ id }) => typeof id !== 'number' || !gone.has(id));
  const records = sent.map(({ id = null, data, order = null }) => {
    const json = asJson(data);
    const given = isJsonObject(json) ? json : {};
    return { id, order, data: id === null ? newData(dataSource, given) : given };
  });
  const explicit = removed !== undefined && append !== false;
  const remove = append === true || explicit ? [...gone] : 'others';
  const clientIds = sent.map(({ clientId }) => (clientId === undefined ? undefined : asJson(clientId)));
  return { records, remove, extend, clientIds, returnsEntries: returnEntries, columns };
}
