import { addFieldNames } from '../../records/collection-changes.ts';
import type { Collection } from '../../records/collections.ts';
import type { JsonObject } from '../../records/json.ts';
import type { FlipletContext } from './context.ts';
import { columnsOf } from './settings.ts';

/** Adds the columns of entries that were written to those of their data source, in the order in which they come. */
export async function trackColumns(
  { store }: FlipletContext,
  dataSource: Collection,
  rows: Iterable<JsonObject>,
): Promise<void> {
  const known = columnsOf(dataSource);
  const names = new Set(dataSource.fieldNames === null ? known : []);
  for (const row of rows) for (const name of Object.keys(row)) names.add(name);
  if (await addFieldNames(store.database, dataSource, names)) store.forget();
}
