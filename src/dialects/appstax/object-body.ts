import type { Collection } from '../../records/collections.ts';
import { asJson, isJsonObject, type Json, type JsonObject, objectOf } from '../../records/json.ts';
import { invalid } from './invalid.ts';

/** What a body asks for: properties to set, and properties that are null, which means to take them away. */
export interface ObjectBody {
  readonly set: JsonObject;
  readonly unset: readonly string[];
}

/** Names of the server's own properties: those it gives, and those it may give one day. */
export function isServerName(name: string): boolean {
  return /^sys[A-Z]/.test(name);
}

/**
 * Reads the body of a create or an update. The server's own properties are ignored, as clients send back all that they once
 * read. No body is an object without properties.
 *
 * @throws Problem `invalid-request` for a property whose column is of a kind that cannot be written here
 */
export function readObjectBody(body: unknown, collection: Collection): ObjectBody {
  const json = asJson(body ?? {});
  if (!isJsonObject(json)) throw invalid('', 'expected an object of properties');
  const columns = new Map(collection.columns.map((column) => [column.name, column]));
  const set: [string, Json][] = [];
  const unset: string[] = [];
  for (const [name, value] of Object.entries(json)) {
    if (isServerName(name)) continue;
    if (value === null) unset.push(name);
    else {
      const type = columns.get(name)?.type;
      if (type === 'relation' || type === 'file') throw invalid(name, `a ${type} cannot be written yet`);
      set.push([name, value]);
    }
  }
  return { set: objectOf(set), unset };
}

/**
 * Mends JSON that the guide's own commands send: in their single-quoted bodies a backslash before the end of each line stays in
 * the text, where it makes the JSON invalid (defect C9 of the guide).
 */
export function withoutLineContinuations(text: string): string {
  return text.replace(/\\[ \t]*(?=\r?\n|$)/g, '');
}
