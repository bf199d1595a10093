import type { Database } from '../database/connect.ts';
import { type ClientSession, inTransaction } from '../database/transaction.ts';
import { Problem } from '../problem.ts';
import { assertWritable, type ScopedFilter, scope, withEveryFieldWritable } from './access.ts';
import { assertTypes } from './columns.ts';
import { assertWithinReach, type Within } from './create-records.ts';
import { allFields } from './field-mask.ts';
import { beginVersion } from './history/begin-version.ts';
import type { Change as VersionChange } from './history/version.ts';
import type { JsonObject } from './json.ts';
import { escapeKey } from './keys.ts';
import { explained } from './problems.ts';
import { type DataRecord, projectionOf, recordsOf, toRecord } from './record.ts';
import { type StoredValue, toStored } from './stored-value.ts';

/** What to change in all records that match: fields to set, each replaced as a whole, and fields to remove. */
export interface Change {
  readonly where: ScopedFilter;
  readonly set: JsonObject;
  readonly unset?: readonly string[];
  /**
   * What to set instead in one record, given all of it as it is; may name fields that the writer may not change. Called in the transaction, and
   * again with each repetition of it.
   */
  readonly amend?: (record: DataRecord) => Promise<JsonObject>;
}

/** How many records one request may change, so that the answer with all of them fits the memory. */
export const maximumChanged = 10_000;

/**
 * Applies changes in one transaction: all of them or none. Every change matches the records as they were before any of them, so
 * that their order decides nothing (two values can be swapped), and a record that two of them match is refused, since one would
 * undo the other unseen. Values are always literal: nothing in them is an operator or an expression.
 *
 * @returns every changed record once, as it is in the end, by id
 * @throws Problem `changed-twice` for a record that two changes match; `field-forbidden`, `wrong-type`, `duplicate-value`, `record-outside-grant` when a record would leave its writer's reach,
 *   `too-many-records` beyond `maximumChanged`, and those of `toStored`.
 */
export async function updateRecords(
  database: Database,
  changes: readonly Change[],
  made: VersionChange = { action: 'update', by: null },
  within?: Within,
): Promise<DataRecord[]> {
  const [first] = changes;
  if (first === undefined) return [];
  if (changes.some((change) => change.where.collection.id !== first.where.collection.id)) {
    throw new Error('changes of one call belong to one collection');
  }
  const prepared = changes.map(prepare);
  const change = () =>
    inTransaction(database, async (session) => {
      const claims = await claimedRecords(database, changes, session);
      if (claims.all.length === 0) {
        await within?.(session, []);
        return [];
      }
      const version = await beginVersion(database, first.where.collection, made, session);
      await version?.keep({ _id: { $in: claims.all } });
      const amended = new Set<string>();
      for (const [index, { change, update }] of prepared.entries()) {
        const { where } = change;
        const ids = claims.byChange[index] ?? [];
        if (ids.length === 0) continue;
        if (change.amend === undefined) {
          await recordsOf(database, where).updateMany({ _id: { $in: ids } }, update, {
            session,
            maxTimeMS: database.limits.operation,
          });
        } else for (const name of await amendEach(database, change, ids, session)) amended.add(name);
        await assertWithinReach(database, where, ids, session);
      }
      await version?.changed([...claims.all]);
      await version?.end({ added: 0, removed: 0 }, [...changes.flatMap(({ set }) => Object.keys(set)), ...amended]);
      await within?.(session, claims.all);
      return await readAgain(database, first.where, claims.all, session);
    });
  return await explained(database, first.where.collection, change, first.where.fromCaller);
}

interface Claims {
  readonly all: readonly number[];
  readonly byChange: readonly (readonly number[])[];
}

/** Which records each change is to change, before any of them is. */
async function claimedRecords(database: Database, changes: readonly Change[], session: ClientSession): Promise<Claims> {
  const owners = new Map<number, number>();
  const byChange: number[][] = [];
  for (const [index, { where }] of changes.entries()) {
    const ids = await matchingIds(database, where, session, {
      limit: maximumChanged - owners.size,
      told: maximumChanged,
    });
    for (const id of ids) {
      const owner = owners.get(id);
      if (owner !== undefined) {
        throw new Problem('changed-twice', { collection: where.collection.name, id, changes: [owner, index] });
      }
      owners.set(id, index);
    }
    byChange.push(ids);
  }
  return { all: [...owners.keys()], byChange };
}

/** The ids of the records that match, at most `limit`; `told` is the limit that the caller is told of. */
export async function matchingIds(
  database: Database,
  where: ScopedFilter,
  session: ClientSession,
  { limit, told }: { readonly limit: number; readonly told: number },
): Promise<number[]> {
  const found = await recordsOf(database, where)
    .find(where.filter, {
      session,
      projection: { _id: 1 },
      sort: { _id: 1 },
      limit: limit + 1,
      maxTimeMS: database.limits.operation,
    })
    .toArray();
  if (found.length > limit) throw new Problem('too-many-records', { limit: told });
  return found.map((record) => record._id);
}

/** Changes records one by one, and gives the names of the fields that were set. */
async function amendEach(
  database: Database,
  { where, set, unset = [], amend = async () => set }: Change,
  ids: readonly number[],
  session: ClientSession,
): Promise<ReadonlySet<string>> {
  const options = { session, maxTimeMS: database.limits.operation };
  const names = new Set<string>();
  const documents = await recordsOf(database, where)
    .find({ _id: { $in: [...ids] } }, options)
    .toArray();
  for (const document of documents) {
    const amended = await amend(toRecord(document, allFields));
    for (const name of Object.keys(amended)) names.add(name);
    const update = preparedUpdate({ where: withEveryFieldWritable(where), set: amended, unset });
    await recordsOf(database, where).updateOne({ _id: document._id }, update, options);
  }
  return names;
}

interface PreparedChange {
  readonly change: Change;
  readonly update: RecordUpdate;
}

/** A change as the database takes it: literal values only. */
export interface RecordUpdate {
  readonly $set: Readonly<Record<string, StoredValue | Date>>;
  readonly $unset?: Record<string, ''>;
}

function prepare(change: Change): PreparedChange {
  return { change, update: preparedUpdate(change) };
}

/** @throws Problem `field-forbidden`, `wrong-type`, and those of `toStored`. */
export function preparedUpdate({ where, set, unset = [] }: Change): RecordUpdate {
  assertWritable(where, [...Object.keys(set), ...unset]);
  assertTypes(where.collection, set, { unset });
  const values = Object.entries(set).map(([key, value]) => [`data.${escapeKey(key)}`, toStored(value, 1)] as const);
  const $set = Object.fromEntries([...values, ['updatedAt', new Date()] as const]);
  if (unset.length === 0) return { $set };
  return { $set, $unset: Object.fromEntries(unset.map((key) => [`data.${escapeKey(key)}`, ''])) };
}

/** Changed records, whichever of the changes they matched, within the same reach. */
async function readAgain(
  database: Database,
  access: ScopedFilter,
  ids: readonly number[],
  session: ClientSession,
): Promise<DataRecord[]> {
  if (ids.length === 0) return [];
  const projection = projectionOf(access.readable);
  const found = await recordsOf(database, access)
    .find(scope(access, { _id: { $in: ids } }).filter, {
      session,
      sort: { _id: 1 },
      ...(projection === undefined ? {} : { projection }),
      maxTimeMS: database.limits.operation,
    })
    .toArray();
  return found.map((document) => toRecord(document, access.readable));
}
