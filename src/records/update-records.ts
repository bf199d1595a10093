import type { Database } from '../database/connect.ts';
import { type ClientSession, inTransaction } from '../database/transaction.ts';
import { Problem } from '../problem.ts';
import { assertWritable, type ScopedFilter, scope } from './access.ts';
import { assertTypes } from './columns.ts';
import { assertWithinReach, type Within } from './create-records.ts';
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
}

/** How many records one request may change, so that the answer with all of them fits the memory. */
export const maximumChanged = 10_000;

/**
 * Applies changes one after the other in one transaction: all of them or none. A later change sees what an earlier one did,
 * so where both match a record the later wins. Values are always literal: nothing in them is an operator or an expression.
 *
 * @returns every changed record once, as it is in the end, by id
 * @throws Problem `field-forbidden`, `wrong-type`, `duplicate-value`, `record-outside-grant` when a record would leave its writer's reach,
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
      const changed = new Set<number>();
      const version = await beginVersion(database, first.where.collection, made, session);
      for (const change of prepared) {
        const ids = await matchingIds(database, change.where, session, maximumChanged - changed.size);
        // Of a record that several changes match, the state before the first.
        await version?.keep({ _id: { $in: ids.filter((id) => !changed.has(id)) } });
        for (const id of ids) changed.add(id);
        await recordsOf(database, change.where).updateMany(
          { $and: [change.where.filter, { _id: { $in: ids } }] },
          change.update,
          { session, maxTimeMS: database.limits.operation },
        );
        await assertWithinReach(database, change.where, ids, session);
      }
      if (changed.size > 0) {
        await version?.changed([...changed]);
        await version?.end(
          { added: 0, removed: 0 },
          changes.flatMap(({ set }) => Object.keys(set)),
        );
      }
      await within?.(session, [...changed]);
      return await readAgain(database, first.where, [...changed], session);
    });
  return await explained(database, first.where.collection, change, first.where.fromCaller);
}

/** The ids of the records that match, at most `limit`. */
export async function matchingIds(
  database: Database,
  where: ScopedFilter,
  session: ClientSession,
  limit: number,
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
  if (found.length > limit) throw new Problem('too-many-records', { limit: maximumChanged });
  return found.map((record) => record._id);
}

interface PreparedChange {
  readonly where: ScopedFilter;
  readonly update: {
    readonly $set: Readonly<Record<string, StoredValue | Date>>;
    readonly $unset?: Record<string, ''>;
  };
}

function prepare({ where, set, unset = [] }: Change): PreparedChange {
  assertWritable(where, [...Object.keys(set), ...unset]);
  assertTypes(where.collection, set, { unset });
  const values = Object.entries(set).map(([key, value]) => [`data.${escapeKey(key)}`, toStored(value, 1)] as const);
  const $set = Object.fromEntries([...values, ['updatedAt', new Date()] as const]);
  if (unset.length === 0) return { where, update: { $set } };
  return { where, update: { $set, $unset: Object.fromEntries(unset.map((key) => [`data.${escapeKey(key)}`, ''])) } };
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
