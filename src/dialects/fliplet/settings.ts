import type { Collection } from '../../records/collections.ts';
import { isJsonList, isJsonObject, type Json, type JsonObject, ownValue } from '../../records/json.ts';

/** What this dialect keeps of a data source beside the core; what is missing has the default of the behaviour note, section 4. */
export interface DataSourceSettings {
  readonly type: string | null;
  readonly public: boolean | null;
  readonly encrypted: boolean;
  readonly bundle: boolean;
  readonly hooks: readonly JsonObject[];
  readonly definition: JsonObject;
  /** Null: nothing was ever decided, which is not the same as an empty list. */
  readonly accessRules: readonly JsonObject[] | null;
  readonly appCapabilities: Json;
}

/** The settings of a data source. */
export function settingsOf(collection: Collection): DataSourceSettings {
  const stored = ownValue(collection.dialects, 'fliplet');
  const given = isJsonObject(stored) ? stored : {};
  const { type, definition, appCapabilities = null } = given;
  return {
    type: typeof type === 'string' ? type : null,
    public: given.public === undefined ? false : given.public === true ? true : given.public === null ? null : false,
    encrypted: given.encrypted === true,
    bundle: given.bundle !== false,
    hooks: objectsIn(given.hooks) ?? [],
    definition: isJsonObject(definition) ? definition : {},
    accessRules: accessRulesOf(collection),
    appCapabilities,
  };
}

/** The access rules of a data source; null when it has none. */
export function accessRulesOf({ dialects }: Collection): readonly JsonObject[] | null {
  const stored = ownValue(dialects, 'fliplet');
  return isJsonObject(stored) ? (objectsIn(ownValue(stored, 'accessRules')) ?? null) : null;
}

/** Whether a data source may be read without a token. */
export function isPublic({ dialects }: Collection): boolean {
  const stored = ownValue(dialects, 'fliplet');
  return isJsonObject(stored) && ownValue(stored, 'public') === true;
}

/** The names of the columns; null as long as there are none. */
export function columnsOf({ fieldNames, columns }: Collection): readonly string[] | null {
  if (fieldNames !== null) return fieldNames;
  return columns.length === 0 ? null : columns.map(({ name }) => name);
}

function objectsIn(list: Json | undefined): readonly JsonObject[] | undefined {
  return isJsonList(list) ? list.filter(isJsonObject) : undefined;
}
