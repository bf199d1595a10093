import { Problem } from '../../problem.ts';
import { relatedIds } from '../../records/change-relations.ts';
import type { Collection } from '../../records/collections.ts';
import { type Json, type JsonObject, objectOf, ownValue } from '../../records/json.ts';
import type { DataRecord } from '../../records/record.ts';
import { rightsOn, type ShareRight } from '../../records/shares.ts';
import type { AppstaxContext } from './context.ts';
import { fileNameIn, shownFile } from './file-property.ts';
import { levelOf } from './levels.ts';
import { isServerName } from './object-body.ts';
import { deepest, loadRelated, type Related, relationsOf } from './related-objects.ts';

/** An object as it is read. */
export type ObjectAnswer = JsonObject & {
  readonly sysObjectId: string;
  readonly sysCreated: string;
  readonly sysUpdated: string;
  readonly sysPermissions: Permission[];
};

export type Permission = 'read' | 'update' | 'delete' | 'grant read' | 'grant update' | 'grant delete';

/** The rights of the core in the dialect's words. */
export const permissionOf: { readonly [Right in ShareRight]: Permission } = {
  read: 'read',
  update: 'update',
  delete: 'delete',
  grantRead: 'grant read',
  grantUpdate: 'grant update',
  grantDelete: 'grant delete',
};

/**
 * Records of one collection as objects for the caller, with what they refer to `depth` levels far. Null is the same as absent
 * here: one null makes an SDK refuse a whole list (behaviour note, section 2).
 *
 * @throws Problem `too-many-records` when the expansion grows beyond measure, as cycles can make it
 */
export async function shapeObjects(
  context: AppstaxContext,
  collection: Collection,
  records: readonly DataRecord[],
  depth = 0,
): Promise<ObjectAnswer[]> {
  const levels = Math.min(depth, deepest);
  const related = await loadRelated(context, collection, records, levels);
  const shape: Shape = { context, related, budget: { objects: mostObjects } };
  return records.map((record) => shapeObject(shape, collection, record, levels));
}

/** How many objects the expansions of one page of records may hold, an object counting wherever it stands. */
const mostObjects = 50_000;

interface Shape {
  readonly context: AppstaxContext;
  readonly related: Related;
  readonly budget: { objects: number };
}

function shapeObject(shape: Shape, collection: Collection, record: DataRecord, depth: number): ObjectAnswer {
  const { person } = shape.context;
  const relations = relationsOf(collection);
  const names = new Set(relations.map(({ name }) => name));
  const own = Object.entries(record.data).flatMap(([name, value]): [string, Json][] => {
    if (value === null || isServerName(name) || names.has(name)) return [];
    const filename = fileNameIn(value);
    return [[name, filename === undefined ? value : shownFile(filename, collection.name, record.oid, name)]];
  });
  const targets = relations.flatMap(({ name, to, many }): [string, Json][] => {
    const value = shapeRelation(shape, { to, many }, relatedIds(ownValue(record.data, name)), depth);
    return value === undefined ? [] : [[name, value]];
  });
  const rights = rightsOn(record, person, (act) => levelOf(collection, act));
  const system: ObjectAnswer = {
    ...savedObject(record),
    sysPermissions: rights.map((right) => permissionOf[right]),
  };
  const name: readonly (readonly [string, Json])[] = record.username === null ? [] : [['sysUsername', record.username]];
  return { ...objectOf([...own, ...targets, ...name]), ...system };
}

/** A relation as a client of the caller's kind can read it: the table of profiles in the behaviour note, D2 and D3. */
function shapeRelation(
  shape: Shape,
  { to, many }: { readonly to: string; readonly many: boolean },
  ids: readonly number[],
  depth: number,
): Json | undefined {
  const { manners } = shape.context;
  const target = shape.related.get(to);
  const items = ids.flatMap((id): Json[] => {
    const oid = target?.oids.get(id);
    if (depth === 0 || oid === undefined) return oid === undefined ? [] : [oid];
    const record = target?.records.get(id);
    if (target === undefined || record === undefined) return [];
    shape.budget.objects -= 1;
    if (shape.budget.objects < 0) throw new Problem('too-many-records', { limit: mostObjects });
    return [shapeObject(shape, target.collection, record, depth - 1)];
  });
  const shown = manners.showsEmpty === 'all' || (manners.showsEmpty === 'array' && many);
  if (items.length === 0 && !shown) return undefined;
  if (depth === 0 && !manners.wrapsRelations) return items;
  const sysRelationType = many ? 'array' : 'single';
  return { sysDatatype: 'relation', sysRelationType, sysCollection: to, sysObjects: items };
}

/** What a create is answered with. */
export function savedObject(record: DataRecord): { sysObjectId: string; sysCreated: string; sysUpdated: string } {
  return {
    sysObjectId: record.oid,
    sysCreated: record.createdAt.toISOString(),
    sysUpdated: record.updatedAt.toISOString(),
  };
}
