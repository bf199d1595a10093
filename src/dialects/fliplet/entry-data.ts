import { randomUUID } from 'node:crypto';
import type { Collection } from '../../records/collections.ts';
import { type JsonObject, objectOf, ownValue } from '../../records/json.ts';
import { settingsOf } from './settings.ts';

/** Names in the body of an entry that are the request's and never a column's. */
const reserved: ReadonlySet<string> = new Set(['dataSourceId', 'dataSourceEntryId']);

/** The data of an entry that is sent as a whole body. */
export function sentData(body: JsonObject): JsonObject {
  const names = Object.keys(body);
  if (!names.some((name) => reserved.has(name))) return body;
  return objectOf(Object.entries(body).filter(([name]) => !reserved.has(name)));
}

/** The data of a new entry: the column that `definition.guid` names gets a UUID unless it has a value. */
export function newData(dataSource: Collection, data: JsonObject): JsonObject {
  const column = ownValue(settingsOf(dataSource).definition, 'guid');
  if (typeof column !== 'string' || column === '') return data;
  const value = ownValue(data, column);
  if (value !== undefined && value !== null && value !== '') return data;
  return objectOf([...Object.entries(data), [column, randomUUID()]]);
}
