import { Problem } from '../../problem.ts';
import { asJson, isJsonObject, type Json, type JsonObject, objectOf, ownValue } from '../../records/json.ts';
import { assertRules } from './rules/read-rules.ts';

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
 * @throws Problem `invalid-request` for hooks, which this server does not run, and for rules that cannot be read
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
  if (Array.isArray(rules)) assertRules(rules as readonly Json[]);
  refuseHooks(isJsonObject(sent) ? ownValue(sent, 'hooks') : undefined);
  return { ...dialects, fliplet: after };
}

/**
 * Nothing here runs hooks, and a data source whose hooks silently do nothing is worse than none: one of them may be what turns a
 * password into its hash before it is stored.
 */
function refuseHooks(hooks: Json | undefined): void {
  if (!Array.isArray(hooks) || hooks.length === 0) return;
  const message = 'this server does not run hooks; leave the list empty';
  throw new Problem('invalid-request', { faults: [{ in: 'body', path: 'hooks', message }] });
}
