import { changedSettings } from '../dialects/fliplet/change-settings.ts';
import { isProblem } from '../problem.ts';
import { asJson, isJsonObject, type Json, type JsonObject, objectOf, ownValue } from '../records/json.ts';
import { idIn } from './read-pages.ts';
import type { SourceCollection } from './source.ts';

/**
 * What a data source is to be here. Hooks stay behind, as each would run at both servers; rules that grant something by ids of the source come
 * switched off, as the same ids may be others' here.
 *
 * @param showsRules whether the token is shown the access rules; where it is not, nobody but the organization gets at the entries, as it is
 *   not known what the rules deny
 */
export function dataSourceIn(found: JsonObject, showsRules: boolean): SourceCollection {
  const id = idIn(found);
  const name = String(ownValue(found, 'name') ?? id);
  const { rules, notes } = rulesIn(found, showsRules);
  const hooks = listAt(found, 'hooks').length;
  if (hooks > 0) notes.push(`${hooks} hooks stay behind: set them here once the source is switched off.`);
  const kept = ['type', 'public', 'encrypted', 'bundle', 'definition', 'appCapabilities'].flatMap(
    (key): (readonly [string, Json])[] => {
      const value = ownValue(found, key);
      return value === undefined || value === null ? [] : [[key, value]];
    },
  );
  return {
    key: String(id),
    name,
    id,
    ofOrganization: (ownValue(found, 'appId') ?? null) === null,
    fieldNames: columnsIn(found),
    keepsHistory: true,
    joinsNamesake: false,
    dialects: changedSettings({}, objectOf([...kept, ...(rules === null ? [] : [['accessRules', rules] as const])])),
    notes,
  };
}

/** The names of the columns; null where the source has none. */
function columnsIn(found: JsonObject): readonly string[] | null {
  const names = listAt(found, 'columns').filter((column) => typeof column === 'string');
  return names.length === 0 ? null : names;
}

function rulesIn(
  found: JsonObject,
  showsRules: boolean,
): { readonly rules: readonly Json[] | null; readonly notes: string[] } {
  if (!showsRules) {
    return {
      rules: [],
      notes: [
        'The token is not shown the access rules, so that here none grants anything: set them, or use a token of the organization.',
      ],
    };
  }
  if ((ownValue(found, 'accessRules') ?? null) === null) return { rules: null, notes: [] };
  const notes: string[] = [];
  const rules = listAt(found, 'accessRules').flatMap((rule, index): Json[] => {
    const named = isJsonObject(rule) ? (ownValue(rule, 'name') ?? `number ${index + 1}`) : `number ${index + 1}`;
    if (!isJsonObject(rule) || !isReadable(rule)) {
      notes.push(`The access rule ${String(named)} cannot be read here and stays behind.`);
      return [];
    }
    if (!namesIds(rule)) return [rule];
    notes.push(
      `The access rule ${String(named)} names tokens, apps or data sources by ids of the source. It is switched off here: put in the ids of this server and switch it on.`,
    );
    return [objectOf([...Object.entries(rule), ['enabled', false]])];
  });
  return { rules, notes };
}

function isReadable(rule: JsonObject): boolean {
  try {
    changedSettings({}, { accessRules: [rule] });
    return true;
  } catch (error) {
    if (isProblem(error, 'invalid-request')) return false;
    throw error;
  }
}

function namesIds(rule: JsonObject): boolean {
  const allow = ownValue(rule, 'allow');
  const allowed = isJsonObject(allow) ? [ownValue(allow, 'tokens'), ownValue(allow, 'dataSourceId')] : [];
  return [ownValue(rule, 'appId'), ...allowed].some((ids) => ids !== undefined && ids !== null);
}

function listAt(found: JsonObject, key: string): readonly Json[] {
  const list = ownValue(found, key);
  return Array.isArray(list) ? list.map(asJson) : [];
}
