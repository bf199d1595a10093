import { asJson, isJsonObject, type JsonObject } from '../../records/json.ts';
import { invalid } from './selection.ts';

/** How many records one request may create. */
const mostNewRecords = 100_000;

/**
 * The rows of a create request: the one object, or those of the list.
 * @throws Problem `invalid-request` for names that are not a client's to write.
 */
export function newRows(body: unknown): readonly JsonObject[] {
  const json = asJson(body);
  if (!Array.isArray(json)) return [writableRow(json, '')];
  if (json.length > mostNewRecords) throw invalid('', `at most ${mostNewRecords} records can be created at once`);
  return json.map((row, index) => writableRow(row, `[${index}]`));
}

/**
 * The fields of a new record or of a change. The server gives the `id`; a name that begins with `$` is most likely an update operator
 * sent in the belief that it works, so both are refused by name and not stored.
 */
export function writableRow(row: unknown, place: string): JsonObject {
  const json = asJson(row);
  if (!isJsonObject(json)) throw invalid(place, 'expected an object of field names and values');
  for (const name of Object.keys(json)) {
    const at = place === '' ? name : `${place}.${name}`;
    if (name === 'id') throw invalid(at, 'the server gives the id; leave it out');
    if (name.startsWith('$')) throw invalid(at, 'a field name must not begin with "$"');
  }
  return json;
}
