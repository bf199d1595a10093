import type { Collection } from '../../records/collections.ts';
import { type Json, type JsonObject, objectOf } from '../../records/json.ts';
import type { DataRecord } from '../../records/record.ts';
import { rightsOn, type ShareRight } from '../../records/shares.ts';
import type { AppstaxContext } from './context.ts';
import { levelOf } from './levels.ts';
import { isServerName } from './object-body.ts';

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
 * Records of one collection as objects for the caller. Null is the same as absent here: one null makes an SDK refuse a whole
 * list (behaviour note, section 2).
 */
export async function shapeObjects(
  context: AppstaxContext,
  collection: Collection,
  records: readonly DataRecord[],
): Promise<ObjectAnswer[]> {
  return records.map((record) => shapeObject(context, collection, record));
}

function shapeObject({ person }: AppstaxContext, collection: Collection, record: DataRecord): ObjectAnswer {
  const own = Object.entries(record.data).filter(([name, value]) => value !== null && !isServerName(name));
  const rights = rightsOn(record, person, (act) => levelOf(collection, act));
  const system: ObjectAnswer = {
    ...savedObject(record),
    sysPermissions: rights.map((right) => permissionOf[right]),
  };
  const name: readonly (readonly [string, Json])[] = record.username === null ? [] : [['sysUsername', record.username]];
  return { ...objectOf([...own, ...name]), ...system };
}

/** What a create is answered with. */
export function savedObject(record: DataRecord): { sysObjectId: string; sysCreated: string; sysUpdated: string } {
  return {
    sysObjectId: record.oid,
    sysCreated: record.createdAt.toISOString(),
    sysUpdated: record.updatedAt.toISOString(),
  };
}
