import type { Database } from '../database/connect.ts';
import type { Access } from '../records/access.ts';
import { takenIds } from '../records/moves/keep-records.ts';
import { type MoveState, mostRefusalsKept, type Refusal } from '../records/moves/move-state.ts';
import { faultOf } from '../records/transfer/refusal.ts';
import type { SourceRecord } from './source.ts';

/** What is to become of a record: it comes, it is here already, or it cannot come, for a reason. */
export interface JudgedRecord {
  readonly record: SourceRecord;
  readonly verdict: 'comes' | 'present' | { readonly reason: string };
}

/**
 * Judges records as far as that can be done without writing them.
 *
 * @param again whether the source is read from its beginning once more, so that records which are here are those of the first time
 */
export async function judgeRecords(
  database: Database,
  access: Access,
  records: readonly SourceRecord[],
  again: boolean,
): Promise<readonly JudgedRecord[]> {
  // A collection that a dry run only imagines holds none.
  const taken = access.collection.id === 0 ? noIds : await takenIds(database, access, records);
  const isTaken = ({ id, oid }: SourceRecord) =>
    (id !== null && taken.ids.has(id)) || (oid !== null && taken.oids.has(oid));
  return records.map((record) => {
    if (isTaken(record)) {
      return { record, verdict: again ? 'present' : { reason: 'is not brought in: a record here has its id' } };
    }
    const reason = record.fault ?? faultOf(access, record.data);
    return { record, verdict: reason === undefined ? 'comes' : { reason } };
  });
}

const noIds = { ids: new Set<number>(), oids: new Set<string>() };

/** How far a move has come once these records are done with. */
export function countedAfter(state: MoveState, rows: readonly JudgedRecord[]): MoveState {
  const refusals = refusalsIn(rows);
  const taken = rows.filter(({ verdict }) => verdict === 'comes').length;
  const last = rows.at(-1)?.record.key ?? state.after;
  return {
    ...state,
    after: last,
    read: state.read + rows.length,
    taken: state.taken + taken,
    present: state.present + rows.length - taken - refusals.length,
    refused: state.refused + refusals.length,
    refusals: [...state.refusals, ...refusals].slice(0, mostRefusalsKept),
  };
}

/** The records that cannot come, and why. */
export function refusalsIn(rows: readonly JudgedRecord[]): readonly Refusal[] {
  return rows.flatMap(({ record, verdict }) =>
    typeof verdict === 'string' ? [] : [{ record: String(record.key), reason: verdict.reason }],
  );
}
