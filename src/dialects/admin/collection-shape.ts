import type { Collection } from '../../records/collections.ts';
import { isJsonObject, type JsonObject, objectOf, ownValue } from '../../records/json.ts';

/** A collection as this API shows it. */
export function shownCollection({ dialects, createdAt, updatedAt, deletedAt, ...facts }: Collection) {
  const { columns, fieldNames } = facts;
  return {
    ...facts,
    columns: [...columns],
    fieldNames: fieldNames === null ? null : [...fieldNames],
    fliplet: withoutHooks(settingsIn(dialects, 'fliplet')),
    appstax: settingsIn(dialects, 'appstax'),
    createdAt: createdAt.toISOString(),
    updatedAt: updatedAt.toISOString(),
    deletedAt: deletedAt?.toISOString() ?? null,
  };
}

/** What an entry of the audit log says of the thing that was changed. */
export function aboutCollection({ id, name, organizationId, appId }: Collection) {
  return { target: { kind: 'collection', id, name }, organizationId, appId };
}

/** Hooks may hold keys of other servers, and have an operation of their own. */
function withoutHooks(settings: JsonObject | null): JsonObject | null {
  return settings === null ? null : objectOf(Object.entries(settings).filter(([name]) => name !== 'hooks'));
}

function settingsIn(dialects: JsonObject, name: string): JsonObject | null {
  const settings = ownValue(dialects, name);
  return isJsonObject(settings) ? settings : null;
}
