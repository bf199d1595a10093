import type { Database } from '../../../../src/database/connect.ts';
import type { EntrySource } from '../../../../src/dialects/fliplet/query/entry-source.ts';
import { type Filter, fullAccess, scope } from '../../../../src/records/access.ts';
import type { Collection } from '../../../../src/records/collections.ts';
import { createRecords } from '../../../../src/records/create-records.ts';
import { findRecords } from '../../../../src/records/find-records.ts';
import type { JsonObject } from '../../../../src/records/json.ts';
import { newCollection } from '../../records/fixture.ts';

/** A data source with these rows, whose ids are 1, 2, 3, …; and the columns that they have. */
export async function entriesOf(
  database: Database,
  rows: readonly JsonObject[],
): Promise<EntrySource & { readonly collection: Collection }> {
  const collection = await newCollection(database);
  await createRecords(database, fullAccess(collection), rows);
  const columns = new Set(rows.flatMap((row) => Object.keys(row)));
  return { collection, access: fullAccess(collection), columns };
}

/** The ids of the entries that a filter finds, ascending. */
export async function idsOf(database: Database, source: EntrySource, filter: Filter): Promise<number[]> {
  const ids: number[] = [];
  for await (const record of findRecords(database, scope(source.access, filter))) ids.push(record.id);
  return ids;
}

/** The data of the entries that a filter finds, by id. */
export async function rowsFound(database: Database, source: EntrySource, filter: Filter): Promise<JsonObject[]> {
  const rows: JsonObject[] = [];
  for await (const record of findRecords(database, scope(source.access, filter))) rows.push(record.data);
  return rows;
}
