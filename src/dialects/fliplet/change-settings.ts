import {
  asJson,
  isJsonList,
  isJsonObject,
  type Json,
  type JsonObject,
  objectOf,
  ownValue,
} from '../../records/json.ts';
import { assertHooks } from './hooks/hooks-of-source.ts';
import { assertRules } from './rules/assert-rules.ts';

/** The keys of a request that are kept as the settings of a data source. */
const settingNames = [
  'type',
  'public',
  'encrypted',
  'bundle',
  'hooks',
  'definition',
  'accessRules',
  'appCapabilities',
] as const;

/**
 * What this dialect keeps of a data source after a request: each setting that is sent replaces the stored one as a whole.
 *
 * @throws Problem `invalid-request` for hooks and rules that cannot be read
 */
export function changedSettings(dialects: JsonObject, body: object): JsonObject {
  const sent = asJson(body);
  const before = ownValue(dialects, 'fliplet');
  const given = settingNames.flatMap((name): [string, Json][] => {
    const value = isJsonObject(sent) ? ownValue(sent, name) : undefined;
    return value === undefined ? [] : [[name, value]];
  });
  const after = objectOf([...Object.entries(isJsonObject(before) ? before : {}), ...given]);
  const rules = ownValue(after, 'accessRules');
  if (isJsonList(rules)) assertRules(rules);
  const hooks = isJsonObject(sent) ? ownValue(sent, 'hooks') : undefined;
  if (isJsonList(hooks)) assertHooks(hooks);
  return { ...dialects, fliplet: after };
}
