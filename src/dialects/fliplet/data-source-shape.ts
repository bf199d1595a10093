import type { Collection } from '../../records/collections.ts';
import type { JsonObject } from '../../records/json.ts';
import type { Caller } from './caller.ts';
import { columnsOf, settingsOf } from './settings.ts';

/**
 * A data source as lists and new ones show it: the keys of the original's samples. What hooks do may hold secrets of other servers, so
 * only tokens of the organization see them.
 */
export function shownDataSource(collection: Collection, caller: Caller) {
  const settings = settingsOf(collection);
  return {
    id: collection.id,
    name: collection.name,
    appCapabilities: settings.appCapabilities,
    hooks: caller.kind === 'organization' ? settings.hooks.map((hook): JsonObject => ({ ...hook })) : [],
    encrypted: settings.encrypted,
    columns: mutable(columnsOf(collection)),
    type: settings.type,
    public: settings.public,
    createdAt: collection.createdAt.toISOString(),
    updatedAt: collection.updatedAt.toISOString(),
    appId: collection.appId,
    organizationId: collection.appId === null ? collection.organizationId : null,
    ...(collection.deletedAt === null ? {} : { deletedAt: collection.deletedAt.toISOString() }),
  };
}

/** The same with what single reads and updates show besides; access rules only to tokens of the organization. */
export function wholeDataSource(collection: Collection, caller: Caller) {
  const { definition, accessRules, bundle } = settingsOf(collection);
  return {
    ...shownDataSource(collection, caller),
    definition,
    accessRules: caller.kind === 'organization' ? mutable(accessRules) : null,
    bundle,
  };
}

function mutable<Item>(list: readonly Item[] | null): Item[] | null {
  return list === null ? null : [...list];
}
