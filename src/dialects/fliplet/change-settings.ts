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
 * @throws Problem `invalid-request` for hooks that are not complete and rules that cannot be read
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
  assertHooks(ownValue(after, 'hooks'));
  return { ...dialects, fliplet: after };
}

/**
 * Hooks as the original's manager wants them: a type that is a text, lists for `runOn` and `triggers`, an object for the payload.
 * This server runs none, so one that is to run is refused: a hook that hashes a password must not be kept and then left out.
 */
function assertHooks(hooks: Json | undefined): void {
  const faults = (Array.isArray(hooks) ? (hooks as readonly Json[]) : []).flatMap((hook, index) =>
    hookFaults(hook).map(([key, message]) => ({ in: 'body' as const, path: `hooks[${index}].${key}`, message })),
  );
  if (faults.length > 0) throw new Problem('invalid-request', { faults });
}

function hookFaults(hook: Json): [key: string, message: string][] {
  if (!isJsonObject(hook)) return [['', 'expected an object']];
  const { type, runOn, payload, triggers } = hook;
  return [
    ...(typeof type === 'string' && type !== '' ? [] : [['type', 'expected a text'] as [string, string]]),
    ...(Array.isArray(runOn) ? [] : [['runOn', 'expected a list'] as [string, string]]),
    ...(Array.isArray(runOn) && runOn.length > 0
      ? [
          ['runOn', 'this server does not run hooks; keep the hook with an empty list, or leave it out'] as [
            string,
            string,
          ],
        ]
      : []),
    ...(isPayload(payload) ? [] : [['payload', 'expected an object'] as [string, string]]),
    ...(triggers === undefined || Array.isArray(triggers) ? [] : [['triggers', 'expected a list'] as [string, string]]),
  ];
}

function isPayload(payload: Json | undefined): boolean {
  return isJsonObject(payload);
}
