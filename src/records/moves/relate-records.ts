import type { Database } from '../../database/connect.ts';
import { inTransaction } from '../../database/transaction.ts';
import type { Collection } from '../collections.ts';
import { beginVersion } from '../history/begin-version.ts';
import { escapeKey } from '../keys.ts';
import { recordsOf } from '../record.ts';

/** Records of a collection that a field of another record refers to, in their order, by object ids. */
export interface Reference {
  readonly oid: string;
  readonly field: string;
  readonly many: boolean;
  readonly to: Collection;
  readonly targets: readonly string[];
}

/**
 * Fills in the references of records that came from another server, once the records that they mean are here, too. A field that has a value
 * stays as it is, so that it may be repeated; the time of change stays in any case.
 *
 * @returns how many references mean records that are not here
 */
export async function relateRecords(
  database: Database,
  collection: Collection,
  references: readonly Reference[],
): Promise<number> {
  const ids = await idsOf(database, references);
  let missing = 0;
  const changes = references.flatMap(({ oid, field, many, to, targets }) => {
    const found = targets.flatMap((target) => ids.get(to.id)?.get(target) ?? []);
    missing += targets.length - found.length;
    const [only] = found;
    const value = many ? found : only;
    if (value === undefined || found.length === 0) return [];
    const path = `data.${escapeKey(field)}`;
    const filter = { oid, $or: [{ [path]: null }, { [path]: { $size: 0 } }] };
    return [{ updateOne: { filter, update: { $set: { [path]: value } } } }];
  });
  if (changes.length === 0) return missing;
  await inTransaction(database, async (session) => {
    const records = recordsOf(database, { collection });
    const version = await beginVersion(database, collection, { action: 'import', by: null }, session);
    const named = { oid: { $in: changes.map(({ updateOne }) => updateOne.filter.oid) } };
    await version?.keep(named);
    const options = { session, maxTimeMS: database.limits.operation };
    await records.bulkWrite(changes, options);
    if (version === undefined) return;
    const touched = await records.find(named, { ...options, projection: { _id: 1 } }).toArray();
    await version.changed(touched.map(({ _id }) => _id));
    await version.end(
      { added: 0, removed: 0 },
      references.map(({ field }) => field),
    );
  });
  return missing;
}

/** By collection, the ids of the records that are meant. */
async function idsOf(
  database: Database,
  references: readonly Reference[],
): Promise<ReadonlyMap<number, ReadonlyMap<string, number>>> {
  const wanted = new Map<number, { readonly to: Collection; readonly oids: Set<string> }>();
  for (const { to, targets } of references) {
    const known = wanted.get(to.id) ?? { to, oids: new Set() };
    for (const target of targets) known.oids.add(target);
    wanted.set(to.id, known);
  }
  const ids = new Map<number, ReadonlyMap<string, number>>();
  for (const [collectionId, { to, oids }] of wanted) {
    const found = await recordsOf(database, { collection: to })
      .find({ oid: { $in: [...oids] } }, { projection: { oid: 1 }, maxTimeMS: database.limits.operation })
      .toArray();
    ids.set(collectionId, new Map(found.map(({ oid, _id }) => [oid, _id])));
  }
  return ids;
}
