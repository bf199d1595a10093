import type { Collection } from '../../records/collections.ts';
import { asJson, isJsonObject, type Json, type JsonObject, objectOf } from '../../records/json.ts';
import { isFileValue, readFileProperty } from './file-property.ts';
import { invalid } from './invalid.ts';
import { changesIn, type RelationRequest, readRelation } from './relation-changes.ts';

/** What a body asks for: properties to set, properties that are null, which means to take them away, and changes of relations. */
export interface ObjectBody {
  readonly set: JsonObject;
  readonly unset: readonly string[];
  readonly relations: readonly RelationRequest[];
}

/** Names of the server's own properties: those it gives, and those it may give one day. */
export function isServerName(name: string): boolean {
  return /^sys[A-Z]/.test(name);
}

/**
 * Reads the body of a create or an update. The server's own properties are ignored, as clients send back all that they once
 * read. No body is an object without properties.
 *
 * @throws Problem `invalid-request` for a property that does not have the form of its kind
 */
export function readObjectBody(body: unknown, collection: Collection): ObjectBody {
  const json = asJson(body ?? {});
  if (!isJsonObject(json)) throw invalid('', 'expected an object of properties');
  const columns = new Map(collection.columns.map((column) => [column.name, column]));
  const set: [string, Json][] = [];
  const unset: string[] = [];
  const relations: RelationRequest[] = [];
  for (const [name, value] of Object.entries(json)) {
    if (isServerName(name)) continue;
    const column = columns.get(name);
    if (column?.type === 'relation') {
      const relation = readRelation(column, value);
      if (relation !== undefined) relations.push(relation);
      continue;
    }
    if (changesIn(value) !== undefined) throw invalid(name, 'no relation of this name is declared');
    if (value === null) unset.push(name);
    else {
      if (column?.type === 'file' && !isFileValue(value))
        throw invalid(name, 'expected {"sysDatatype":"file","filename":"…"}');
      const file = isFileValue(value) ? readFileProperty(name, value) : value;
      if (file === undefined) unset.push(name);
      else set.push([name, file]);
    }
  }
  return { set: objectOf(set), unset, relations };
}

/**
 * Mends JSON that the guide's own commands send: in their single-quoted bodies a backslash before the end of each line stays in
 * the text, where it makes the JSON invalid (defect C9 of the guide).
 */
export function withoutLineContinuations(text: string): string {
  return text.replace(/\\[ \t]*(?=\r?\n|$)/g, '');
}
