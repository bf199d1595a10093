import { Problem } from '../../problem.ts';
import { type Access, scope } from '../../records/access.ts';
import { relatedIds } from '../../records/change-relations.ts';
import type { Collection } from '../../records/collections.ts';
import { collect, findRecords } from '../../records/find-records.ts';
import { ownValue } from '../../records/json.ts';
import type { DataRecord } from '../../records/record.ts';
import { oidsById } from '../../records/record-names.ts';
import { type AppstaxContext, accessFor } from './context.ts';

/** What the objects of one collection are, as far as others refer to them and the caller may read them. */
export interface RelatedCollection {
  readonly collection: Collection;
  readonly records: ReadonlyMap<number, DataRecord>;
  readonly oids: ReadonlyMap<number, string>;
}

/** By the collection's name. */
export type Related = ReadonlyMap<string, RelatedCollection>;

/** How many levels are expanded at most; a larger `expanddepth` means this one. */
export const deepest = 10;

/** How many objects one expansion may load. */
const mostLoaded = 20_000;

/**
 * Loads what records refer to, `depth` levels far, and the object ids of what comes behind. Each level takes one query for each
 * collection that it leads to, whatever the number of records; a record that was loaded is not loaded again, so cycles end.
 * What the caller may not read is left out as if it were not there.
 *
 * @throws Problem `too-many-records`
 */
export async function loadRelated(
  context: AppstaxContext,
  collection: Collection,
  records: readonly DataRecord[],
  depth: number,
): Promise<Related> {
  const known = new Map<string, Known>();
  if (relationsOf(collection).length === 0) return known;
  let frontier: Layer[] = [{ collection, records }];
  for (let level = 1; level <= depth && frontier.length > 0; level += 1) {
    frontier = await Promise.all(
      (await asked(context, frontier, known)).map(async ([target, ids]) => {
        const loaded = await load(context, target.access, ids);
        for (const record of loaded) {
          target.records.set(record.id, record);
          target.oids.set(record.id, record.oid);
        }
        return { collection: target.collection, records: loaded };
      }),
    );
    const total = [...known.values()].reduce((sum, target) => sum + target.records.size, 0);
    if (total > mostLoaded) throw new Problem('too-many-records', { limit: mostLoaded });
  }
  await Promise.all(
    (await asked(context, frontier, known)).map(async ([target, ids]) => {
      const named = await oidsById(context.store.database, target.access, ids);
      for (const [id, oid] of named) target.oids.set(id, oid);
    }),
  );
  return known;
}

/** The relations of a collection, each with the name of the collection that it leads to. */
export function relationsOf({ columns }: Collection): { name: string; to: string; many: boolean }[] {
  return columns.flatMap(({ name, type, to, many }) =>
    type === 'relation' && to !== null ? [{ name, to, many }] : [],
  );
}

interface Layer {
  readonly collection: Collection;
  readonly records: readonly DataRecord[];
}

interface Known extends RelatedCollection {
  readonly access: Access;
  readonly records: Map<number, DataRecord>;
  readonly oids: Map<number, string>;
  /** Which ids were looked for, found or not. */
  readonly asked: Set<number>;
}

/** The ids that a layer of records refers to and that were not looked for yet, by collection. */
async function asked(
  context: AppstaxContext,
  layers: readonly Layer[],
  known: Map<string, Known>,
): Promise<[Known, number[]][]> {
  const wanted = new Map<string, Set<number>>();
  for (const { collection, records } of layers) {
    for (const { name, to } of relationsOf(collection)) {
      const ids = wanted.get(to) ?? new Set();
      wanted.set(to, ids);
      for (const record of records) for (const id of relatedIds(ownValue(record.data, name))) ids.add(id);
    }
  }
  const found: [Known, number[]][] = [];
  for (const [name, ids] of wanted) {
    const target = known.get(name) ?? (await newlyKnown(context, name));
    if (target === undefined) continue;
    known.set(name, target);
    const fresh = [...ids].filter((id) => !target.asked.has(id));
    for (const id of fresh) target.asked.add(id);
    if (fresh.length > 0) found.push([target, fresh]);
  }
  return found;
}

async function newlyKnown(context: AppstaxContext, name: string): Promise<Known | undefined> {
  const collection = await context.store.collectionByName(context.app.id, name);
  if (collection === undefined) return undefined;
  const access = accessFor(context, collection, 'read');
  return { collection, access, records: new Map(), oids: new Map(), asked: new Set() };
}

async function load({ store }: AppstaxContext, access: Access, ids: readonly number[]): Promise<DataRecord[]> {
  if (ids.length > mostLoaded) throw new Problem('too-many-records', { limit: mostLoaded });
  return await collect(findRecords(store.database, scope(access, { _id: { $in: [...ids] } })), mostLoaded);
}
