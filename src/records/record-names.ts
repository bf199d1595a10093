import type { Database } from '../database/connect.ts';
import { type Access, scope } from './access.ts';
import { explained } from './problems.ts';
import { recordsOf } from './record.ts';

/** The ids behind object ids, of those records only that are within reach. One query, whatever their number. */
export async function idsByOid(
  database: Database,
  access: Access,
  oids: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  if (oids.length === 0) return new Map();
  const { filter } = scope(access, { oid: { $in: [...oids] } });
  return await explained(database, access.collection, async () => {
    const found = await recordsOf(database, access)
      .find(filter, { projection: { oid: 1 }, maxTimeMS: database.limits.operation })
      .toArray();
    return new Map(found.map((record) => [record.oid, record._id]));
  });
}

/** The object ids behind record ids, of those records only that are within reach. One query, whatever their number. */
export async function oidsById(
  database: Database,
  access: Access,
  ids: readonly number[],
): Promise<ReadonlyMap<number, string>> {
  if (ids.length === 0) return new Map();
  const { filter } = scope(access, { _id: { $in: [...ids] } });
  return await explained(database, access.collection, async () => {
    const found = await recordsOf(database, access)
      .find(filter, { projection: { oid: 1 }, maxTimeMS: database.limits.operation })
      .toArray();
    return new Map(found.map((record) => [record._id, record.oid]));
  });
}
