import { isDeepStrictEqual } from 'node:util';
import { asJson, type JsonObject, objectOf } from '../../records/json.ts';

/** Of the wanted values those that differ from the current ones, as they were and as they are to be. For what holds no secret. */
export function changedFields(
  current: object,
  wanted: object,
): { readonly before: JsonObject; readonly after: JsonObject } {
  const now = new Map<string, unknown>(Object.entries(current));
  const changed = Object.entries(wanted).filter(
    ([name, value]) => value !== undefined && !isDeepStrictEqual(value, now.get(name)),
  );
  return {
    before: objectOf(changed.map(([name]) => [name, asJson(now.get(name) ?? null)])),
    after: objectOf(changed.map(([name, value]) => [name, asJson(value)])),
  };
}
