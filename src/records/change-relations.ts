import type { Database } from '../database/connect.ts';
import { type ClientSession, inTransaction } from '../database/transaction.ts';
import { Problem } from '../problem.ts';
import { assertWithinReach } from './create-records.ts';
import { beginVersion } from './history/begin-version.ts';
import type { Json, JsonObject } from './json.ts';
import { objectOf, ownValue } from './json.ts';
import { explained } from './problems.ts';
import { type DataRecord, recordsOf, toRecord } from './record.ts';
import { type Change, preparedUpdate } from './update-records.ts';

/** Record ids to take out of a relation and to put into it. */
export interface RelationChange {
  readonly field: string;
  /** Whether the relation holds a list of ids instead of one. */
  readonly many: boolean;
  readonly additions: readonly number[];
  readonly removals: readonly number[];
}

/** How many records one relation of one record may refer to. */
const maximumRelated = 10_000;

/**
 * The value of a relation after a change; undefined when it holds nothing. First the removals, then the additions, which come behind
 * what is there; what is there already, or is not there to be removed, changes nothing. A relation to one record takes the last
 * addition in place of what it held.
 *
 * @throws Problem `too-many-records` beyond `maximumRelated`
 */
export function changedRelation(current: Json | undefined, change: RelationChange): Json | undefined {
  const kept = relatedIds(current).filter((id) => !change.removals.includes(id));
  const ids = [...new Set([...kept, ...change.additions])];
  if (!change.many) return ids.at(-1);
  if (ids.length > maximumRelated) throw new Problem('too-many-records', { limit: maximumRelated });
  return ids.length === 0 ? undefined : ids;
}

/** The record ids that a relation holds, one or many. */
export function relatedIds(value: Json | undefined): number[] {
  const list: readonly Json[] = Array.isArray(value) ? value : [value ?? null];
  return list.filter((id): id is number => Number.isSafeInteger(id));
}

/** What belongs to the change of a record and is done in its transaction. */
export type Alongside = (id: number, session: ClientSession) => Promise<void>;

/**
 * Changes the one record that matches, and relations of it by what is to come and to go, with what belongs to the change. Two such
 * changes at once both take effect, whichever comes first.
 *
 * @returns the record as it is afterwards; `undefined` when none matches
 * @throws Problem as `updateRecords`, and `too-many-records` beyond `maximumRelated`
 */
export async function updateWithRelations(
  database: Database,
  change: Change,
  relations: readonly RelationChange[],
  alongside: Alongside = async () => {},
): Promise<DataRecord | undefined> {
  const { where } = change;
  return await explained(database, where.collection, () =>
    inTransaction(database, async (session) => {
      const options = { session, maxTimeMS: database.limits.operation };
      const found = await recordsOf(database, where).findOne(where.filter, options);
      if (found === null) return undefined;
      const { data } = toRecord(found, where.readable);
      const update = preparedUpdate({ ...change, ...withRelations(change, data, relations) });
      const own = { _id: found._id };
      const version = await beginVersion(database, where.collection, { action: 'update', by: null }, session);
      await version?.keep(own);
      await recordsOf(database, where).updateOne(own, update, options);
      await assertWithinReach(database, where, [found._id], session);
      await version?.changed([found._id]);
      await version?.end({ added: 0, removed: 0 }, Object.keys(change.set));
      await alongside(found._id, session);
      const changed = await recordsOf(database, where).findOne(own, options);
      return changed === null ? undefined : toRecord(changed, where.readable);
    }),
  );
}

function withRelations(
  { set, unset = [] }: Change,
  data: JsonObject,
  relations: readonly RelationChange[],
): Pick<Change, 'set' | 'unset'> {
  const values = relations.map((relation) => {
    return [relation.field, changedRelation(ownValue(data, relation.field), relation)] as const;
  });
  const filled = values.flatMap(([field, value]) => (value === undefined ? [] : [[field, value] as const]));
  const emptied = values.flatMap(([field, value]) => (value === undefined ? [field] : []));
  return { set: objectOf([...Object.entries(set), ...filled]), unset: [...unset, ...emptied] };
}
