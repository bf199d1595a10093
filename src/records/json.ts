/** Any JSON value as the edges hand it over: integers that a double cannot hold exactly are `bigint`. */
export type Json = null | boolean | number | bigint | string | readonly Json[] | JsonObject;

/** A JSON object. Its keys are the user's, `__proto__` and the empty key included, so look only at own properties. */
export interface JsonObject {
  readonly [key: string]: Json;
}

/** A parsed request body, or a part of it, as the JSON that it is: the generated types call free-form parts `unknown`. */
export function asJson(value: unknown): Json {
  // The end of the parser: everything in a body came out of `readJson`.
  return value as Json;
}

/** Whether a JSON value is an object (not an array, not null). */
export function isJsonObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a JSON value is a list. `Array.isArray` would make its items `any`, since lists here are read-only. */
export function isJsonList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

/** The own value at a key; `undefined` when the key is absent, also for names that every object inherits. */
export function ownValue(object: JsonObject, key: string): Json | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

/** Builds an object from pairs without ever running the `__proto__` setter; of equal keys the last one wins. */
export function objectOf(pairs: Iterable<readonly [string, Json]>): JsonObject {
  const object: Record<string, Json> = {};
  for (const [key, value] of pairs) {
    if (key === '__proto__') {
      Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
    } else {
      object[key] = value;
    }
  }
  return object;
}
