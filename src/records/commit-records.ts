import type { Database } from '../database/connect.ts';
import { recordSequence } from '../database/names.ts';
import { reserve } from '../database/sequences.ts';
import { type ClientSession, inTransaction } from '../database/transaction.ts';
import { Problem } from '../problem.ts';
import { type Access, assertWritable } from './access.ts';
import type { Collection } from './collections.ts';
import { assertTypes } from './columns.ts';
import { type Commit, type CommitPlan, isChange, type PlannedChange, planCommit } from './commit-plan.ts';
import { newDocument, storedData } from './create-records.ts';
import { allFields } from './field-mask.ts';
import { beginVersion } from './history/begin-version.ts';
import type { Change } from './history/version.ts';
import { insertAll } from './insert-all.ts';
import type { JsonObject } from './json.ts';
import { keepOrderShift, orderShiftAfter } from './order-shift.ts';
import { explained } from './problems.ts';
import { type DataRecord, recordsOf, toRecord } from './record.ts';
import { takeTurn } from './take-turn.ts';

/** How many records one commit may name. */
const mostCommitted = 100_000;

/** The decisions that a commit rests on; one that is missing was not asked for, as no record of the commit needs it. */
export interface CommitAccess {
  readonly create: Access | undefined;
  readonly update: Access | undefined;
}

/** A record of a commit as it is about to be written; `before` is absent for a new one. */
export interface CommittedRow {
  readonly before?: JsonObject;
  readonly data: JsonObject;
}

/** How a commit is told, and what happens with it besides. */
export interface CommitMaking {
  /** What a version says of it. */
  readonly change?: Change;
  /**
   * What is stored in place of the data of new and changed records; may set fields that the writer may not. Called in the transaction, and
   * again with each repetition of it.
   */
  readonly amend?: (rows: readonly CommittedRow[]) => Promise<readonly JsonObject[]>;
  /** What else has to happen in the same transaction; given the ids of the rows that `amend` was given, null for one without a change. */
  readonly within?: (session: ClientSession, ids: readonly (number | null)[]) => Promise<void>;
}

/** What came of a commit. */
export interface Committed {
  /** The id of each record of the commit, in its order; null for one that was removed by the same commit. */
  readonly ids: readonly (number | null)[];
  /** How many records were added, changed and removed. */
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}

/**
 * Adds, changes and removes records in one transaction: all of it or nothing. Records that would not change are not written, so
 * that their time of change stays.
 *
 * @param access who removes must have asked for the decision to delete as well
 * @throws Problem `field-forbidden`, `wrong-type`, `duplicate-value`, `too-many-records`, those of `toStored`, and `unavailable` when
 *   another writer removes records that this one names
 */
export async function commitRecords(
  database: Database,
  collection: Collection,
  access: CommitAccess,
  commit: Commit,
  making: CommitMaking = {},
): Promise<Committed> {
  if (commit.records.length > mostCommitted) throw new Problem('too-many-records', { limit: mostCommitted });
  const writable = access.update?.writable ?? allFields;
  const named = [...new Set(commit.records.flatMap(({ id }) => (id === null ? [] : [id])))];
  return await explained(database, collection, async () => {
    const expected = planCommit(commit, await existing(database, collection, named), writable);
    const count = expected.added.length;
    const first = count === 0 ? 0 : await reserve(database, recordSequence(collection.id), count);
    return await inTransaction(database, async (session) => {
      await takeTurn(database, collection, session);
      const plan = planCommit(commit, await existing(database, collection, named, session), writable);
      if (plan.added.length > count) throw new Problem('unavailable', { retryAfterSeconds: 1 });
      judge(collection, access, commit, plan);
      return await carryOut(database, collection, { commit, plan, first, making }, session);
    });
  });
}

async function existing(
  database: Database,
  collection: Collection,
  ids: readonly number[],
  session?: ClientSession,
): Promise<DataRecord[]> {
  if (ids.length === 0) return [];
  const found = recordsOf(database, { collection }).find(
    { _id: { $in: [...ids] } },
    { maxTimeMS: database.limits.operation, ...(session === undefined ? {} : { session }) },
  );
  return await found.map((document) => toRecord(document, allFields)).toArray();
}

/** Fields are judged as they are sent: what an extended record holds besides is not the caller's doing. */
function judge(collection: Collection, { create, update }: CommitAccess, commit: Commit, plan: CommitPlan): void {
  const added = new Set(plan.added);
  const changed = new Set(plan.kept);
  for (const [index, { id, data }] of commit.records.entries()) {
    const isNew = added.has(index);
    if (!isNew && (id === null || !changed.has(id))) continue;
    const decision = isNew ? create : update;
    // The record was there when the rights were asked for, and is gone, or the other way round.
    if (decision === undefined) throw new Problem('unavailable', { retryAfterSeconds: 1 });
    assertWritable(decision, Object.keys(data));
    if (isNew) assertTypes(collection, data);
  }
  for (const { data } of plan.changed) assertTypes(collection, data);
}

interface Work {
  readonly commit: Commit;
  readonly plan: CommitPlan;
  /** The first of the ids for new records. */
  readonly first: number;
  readonly making: CommitMaking;
}

async function carryOut(
  database: Database,
  collection: Collection,
  { commit, plan, first, making }: Work,
  session: ClientSession,
): Promise<Committed> {
  const records = recordsOf(database, { collection });
  const now = new Date();
  const { change = { action: 'commit', by: null }, within } = making;
  const { rows, changed, ids: writtenIds } = await amendedWork(collection, { commit, plan, first, making });
  const newIds = new Map(plan.added.map((index, position) => [index, first + position]));
  const options = { session, maxTimeMS: database.limits.operation };
  const { remove } = commit;
  // Before anything is added, so that a unique value may move from a record that goes to one that comes.
  const gone = remove === 'others' ? { _id: { $nin: [...plan.kept] } } : { _id: { $in: [...remove] } };
  const version = await beginVersion(database, collection, change, session);
  await version?.keep(gone);
  const { deletedCount } = await records.deleteMany(gone, options);
  if (changed.length > 0) {
    const changedIds = changed.map(({ id }) => id);
    await version?.keep({ _id: { $in: changedIds } });
    const changes = changed.map(({ id, data, order }) => ({
      updateOne: { filter: { _id: id }, update: { $set: { data: storedData(data), order, updatedAt: now } } },
    }));
    await records.bulkWrite(changes, options);
    await version?.changed(changedIds);
  }
  const lastId = plan.added.length > 0 ? first - 1 : Math.max(0, ...plan.kept);
  const orderShift = orderShiftAfter(collection, commit.records, lastId);
  await keepOrderShift(database, collection, orderShift, session);
  const added = plan.added.map((index, position) => {
    const document = newDocument(first + position, storedData(rows[position]?.data ?? {}), now, { orderShift });
    const order = commit.records[index]?.order ?? null;
    return order === null ? document : { ...document, order };
  });
  await insertAll(database, collection, version?.stamped(added) ?? added, session);
  if (added.length + changed.length + deletedCount > 0) {
    await version?.end(
      { added: added.length, removed: deletedCount },
      [...commit.records, ...rows].flatMap(({ data }) => Object.keys(data)),
    );
  }
  await within?.(session, writtenIds);
  const kept = new Set(plan.kept);
  const ids = commit.records.map(({ id }, index) => newIds.get(index) ?? (id !== null && kept.has(id) ? id : null));
  return { ids, added: added.length, changed: changed.length, removed: deletedCount };
}

/** The rows that a commit writes, new ones first, each with its id; those that are then no change are left out of `changed`. */
interface AmendedWork {
  readonly rows: readonly CommittedRow[];
  readonly changed: readonly PlannedChange[];
  readonly ids: readonly (number | null)[];
}

async function amendedWork(
  collection: Collection,
  { commit, plan, first, making: { amend } }: Work,
): Promise<AmendedWork> {
  const sent: readonly CommittedRow[] = [
    ...plan.added.map((index) => ({ data: commit.records[index]?.data ?? {} })),
    ...plan.changed.map(({ before, data }) => ({ before: before.data, data })),
  ];
  const amended = amend === undefined ? undefined : await amend(sent);
  const rows = sent.map((row, index) => ({ ...row, data: amended?.[index] ?? row.data }));
  if (amended !== undefined) for (const { data } of rows) assertTypes(collection, data);
  const planned = plan.changed.map((change, index) => ({
    ...change,
    data: rows[plan.added.length + index]?.data ?? change.data,
  }));
  const ids = [
    ...plan.added.map((_, position) => first + position),
    ...planned.map((change) => (isChange(change) ? change.id : null)),
  ];
  return { rows, changed: planned.filter(isChange), ids };
}
