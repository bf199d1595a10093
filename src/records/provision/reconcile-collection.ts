import type { Database } from '../../database/connect.ts';
import { fullAccess } from '../access.ts';
import { type Collection, createCollection, raiseCollections } from '../collections.ts';
import { type Column, completeColumn } from '../columns.ts';
import { createRecords } from '../create-records.ts';
import type { JsonObject } from '../json.ts';
import { canonicalName } from '../names.ts';
import { reviseCollection } from '../revise-collection.ts';
import type { CollectionSpec } from './apply-file.ts';
import { differing, type Ledger, perform } from './change.ts';
import { find } from './references.ts';
import { assertSameId } from './same-id.ts';
import type { Snapshot } from './snapshot.ts';

/** Whose collections they are: an app's, or where `appId` is null those of an organization as a whole. */
export type CollectionOwner = Pick<Collection, 'appId' | 'organizationId'>;

/** The walk over the collections of one owner; in a plan, the owner may not exist yet. */
export interface OwnerSurroundings {
  readonly database: Database;
  readonly now: Snapshot;
  readonly owner: CollectionOwner | undefined;
  readonly place: string;
  readonly ledger: Ledger;
}

/** All collections that the file declares for an owner, by the name that it uses; of several with one name, the first. */
export async function reconcileCollections(
  around: OwnerSurroundings,
  specs: readonly CollectionSpec[],
): Promise<ReadonlyMap<string, Collection | undefined>> {
  const declared = new Set(specs.flatMap(({ id }) => (id === undefined ? [] : [id])));
  const collections = new Map<string, Collection | undefined>();
  for (const spec of specs) {
    const collection = await reconcileCollection(around, spec, declared);
    if (!collections.has(spec.name)) collections.set(spec.name, collection);
  }
  return collections;
}

async function reconcileCollection(
  around: OwnerSurroundings,
  spec: CollectionSpec,
  declared: ReadonlySet<number>,
): Promise<Collection | undefined> {
  const { now, owner } = around;
  const own = now.collections.filter(
    ({ appId, organizationId }) => appId === owner?.appId && organizationId === owner.organizationId,
  );
  // One that another part of the file speaks of by its id only shares the name.
  const namesakes = own.filter(({ id }) => !declared.has(id));
  const current = own.find(({ id }) => id === spec.id) ?? find(namesakes, spec.name);
  assertSameId('collection', spec, current);
  const place = `${around.place} / ${spec.name}`;
  return current === undefined ? await create(around, spec, place) : await update(around, spec, current, place);
}

async function create(around: OwnerSurroundings, spec: CollectionSpec, place: string): Promise<Collection | undefined> {
  const { database, owner, ledger } = around;
  const { name, id, records = [], fieldNames = null } = spec;
  const details = records.length === 0 ? [] : [`${records.length} records`];
  return await perform(ledger, { action: 'create', what: 'collection', name: place, details }, async () => {
    if (owner === undefined) throw new Error(`${place} has no owner`);
    if (id !== undefined) await raiseCollections(database, id);
    const columns = columnsAfter([], spec);
    const dialects = dialectsAfter({}, spec);
    const collection = await createCollection(database, {
      ...owner,
      name,
      columns,
      fieldNames,
      keepsHistory: wantsHistory(spec),
      dialects,
      ...(id && { id, sharesName: true }),
    });
    await createRecords(database, fullAccess(collection), records);
    return collection;
  });
}

async function update(
  { database, ledger }: OwnerSurroundings,
  spec: CollectionSpec,
  current: Collection,
  place: string,
): Promise<Collection> {
  const change = {
    name: canonicalName(spec.name),
    columns: columnsAfter(current.columns, spec),
    fieldNames: fieldNamesAfter(current.fieldNames, spec),
    keepsHistory: current.keepsHistory || wantsHistory(spec),
    dialects: dialectsAfter(current.dialects, spec),
  };
  const details = differing(change, current);
  if (details.length === 0) return current;
  const { keepsHistory, ...rest } = change;
  const begun = keepsHistory && !current.keepsHistory ? ({ keepsHistory } as const) : {};
  await perform(ledger, { action: 'update', what: 'collection', name: place, details }, () =>
    reviseCollection(database, current, { ...rest, ...begun }),
  );
  return { ...current, ...change };
}

/** Clients of Fliplet expect versions of what they change, so that a data source has them unless the file says otherwise. */
function wantsHistory({ keepsHistory, fliplet }: CollectionSpec): boolean {
  return keepsHistory ?? fliplet !== undefined;
}

function fieldNamesAfter(current: readonly string[] | null, { fieldNames }: CollectionSpec): readonly string[] | null {
  return fieldNames === undefined ? current : [...new Set([...(current ?? []), ...fieldNames])];
}

/** Declared columns replace those of the same name or stand behind the others. */
function columnsAfter(current: readonly Column[], spec: CollectionSpec): Column[] {
  const columns = new Map(current.map((column) => [column.name, column]));
  for (const column of spec.columns ?? []) {
    const to = column.to ? { to: canonicalName(column.to) } : {};
    columns.set(column.name, completeColumn({ ...column, ...to }));
  }
  return [...columns.values()];
}

function dialectsAfter(current: JsonObject, { fliplet, appstax }: CollectionSpec): JsonObject {
  return { ...current, ...(fliplet && { fliplet }), ...(appstax && { appstax }) };
}
