import type { Database } from '../../database/connect.ts';
import { registry } from '../../database/names.ts';
import { raise } from '../../database/sequences.ts';
import { fullAccess } from '../access.ts';
import type { App } from '../apps.ts';
import { type Collection, createCollection, updateCollection } from '../collections.ts';
import { type Column, completeColumn } from '../columns.ts';
import { createRecords } from '../create-records.ts';
import { takeSnapshot } from '../history/take-snapshot.ts';
import type { JsonObject } from '../json.ts';
import { canonicalName } from '../names.ts';
import type { CollectionSpec } from './apply-file.ts';
import { differing, type Ledger, perform } from './change.ts';
import { find } from './references.ts';
import { assertSameId } from './same-id.ts';
import type { Snapshot } from './snapshot.ts';

/** The walk within an app; in a plan, the app may not exist yet. */
export interface AppSurroundings {
  readonly database: Database;
  readonly now: Snapshot;
  readonly app: App | undefined;
  readonly place: string;
  readonly ledger: Ledger;
}

export async function reconcileCollection(
  around: AppSurroundings,
  spec: CollectionSpec,
): Promise<Collection | undefined> {
  const { now, app } = around;
  const current = find(
    now.collections.filter((collection) => collection.appId === app?.id),
    spec.name,
  );
  assertSameId('collection', spec, current);
  const place = `${around.place} / ${spec.name}`;
  return current === undefined ? await create(around, spec, place) : await update(around, spec, current, place);
}

async function create(around: AppSurroundings, spec: CollectionSpec, place: string): Promise<Collection | undefined> {
  const { database, app, ledger } = around;
  const { name, id, records = [] } = spec;
  const details = records.length === 0 ? [] : [`${records.length} records`];
  return await perform(ledger, { action: 'create', what: 'collection', name: place, details }, async () => {
    if (app === undefined) throw new Error(`${place} has no app`);
    if (id !== undefined) await raise(database, registry.collections, id);
    const columns = columnsAfter([], spec);
    const dialects = dialectsAfter({}, spec);
    const definition = { appId: app.id, name, columns, dialects, keepsHistory: keepsHistory(spec) };
    const collection = await createCollection(database, { ...definition, ...(id && { id }) });
    await createRecords(database, fullAccess(collection), records);
    return collection;
  });
}

async function update(
  { database, ledger }: AppSurroundings,
  spec: CollectionSpec,
  current: Collection,
  place: string,
): Promise<Collection> {
  const change = {
    columns: columnsAfter(current.columns, spec),
    dialects: dialectsAfter(current.dialects, spec),
    keepsHistory: current.keepsHistory || keepsHistory(spec),
  };
  const details = differing(change, current);
  if (details.length === 0) return current;
  await perform(ledger, { action: 'update', what: 'collection', name: place, details }, async () => {
    await updateCollection(database, current, change);
    if (current.keepsHistory || !change.keepsHistory) return;
    await takeSnapshot(database, { ...current, ...change }, { action: 'snapshot', by: null });
  });
  return { ...current, ...change };
}

/** Clients of Fliplet expect versions of what they change, so that a data source has them unless the file says otherwise. */
function keepsHistory({ history, fliplet }: CollectionSpec): boolean {
  return history ?? fliplet !== undefined;
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
