import type { Database } from '../database/connect.ts';
import type { Collection } from '../records/collections.ts';
import { type Column, completeColumn } from '../records/columns.ts';
import { type Reference, relateRecords } from '../records/moves/relate-records.ts';
import { reviseCollection } from '../records/revise-collection.ts';
import type { Source, SourceCollection, SourceRecord } from './source.ts';

/** By collection, the fields that were seen to refer to others. */
export type RelationColumns = Map<string, Map<string, { readonly to: string; readonly many: boolean }>>;

/** Remembers which fields of these records refer to others. */
export function noteRelations(seen: RelationColumns, collection: string, records: readonly SourceRecord[]): void {
  for (const { relations } of records) {
    for (const { field, to, many } of relations) {
      const columns = seen.get(collection) ?? new Map();
      // One that holds a list somewhere is a list.
      columns.set(field, { to, many: many || (columns.get(field)?.many ?? false) });
      seen.set(collection, columns);
    }
  }
}

export interface MovedCollections {
  readonly moved: ReadonlyMap<string, { readonly found: SourceCollection; readonly collection: Collection }>;
  readonly relations: RelationColumns;
}

/**
 * Once all records are here: declares the fields that refer to others, and reads the records that have some again to fill them in by the ids
 * of this server. Fields that have a value are left as they are, so that this may be interrupted and begun anew.
 *
 * @returns by collection, what there is to say
 */
export async function moveRelations(
  database: Database,
  source: Source,
  { moved, relations }: MovedCollections,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const notes = new Map<string, readonly string[]>();
  for (const [name, fields] of relations) {
    const here = moved.get(name);
    if (here === undefined) continue;
    const columns = [...fields].map(([field, { to, many }]) =>
      completeColumn({ name: field, type: 'relation', to, many }),
    );
    const collection = await withColumns(database, here.collection, columns);
    let missing = 0;
    for await (const page of source.pages(here.found, null)) {
      const references = page.flatMap((record) => referencesOf(record, collection, moved));
      missing += await relateRecords(database, collection, references);
    }
    if (missing > 0) notes.set(name, [`${missing} references mean records that the source does not show.`]);
  }
  return notes;
}

/** A collection with these columns besides its own; a column that it has is left as it is. */
async function withColumns(database: Database, collection: Collection, wanted: readonly Column[]): Promise<Collection> {
  const known = new Set(collection.columns.map(({ name }) => name));
  const added = wanted.filter(({ name }) => !known.has(name));
  if (added.length === 0) return collection;
  return await reviseCollection(database, collection, { columns: [...collection.columns, ...added] });
}

/** Only those whose column refers to the same collection: a column that was here before may be of another kind. */
function referencesOf(
  { oid, relations }: SourceRecord,
  { columns }: Collection,
  moved: MovedCollections['moved'],
): readonly Reference[] {
  if (oid === null) return [];
  return relations.flatMap(({ field, to, oids }) => {
    const column = columns.find(({ name }) => name === field);
    const target = moved.get(to)?.collection;
    if (oids.length === 0 || target === undefined || column?.type !== 'relation' || column.to !== to) return [];
    return [{ oid, field, many: column.many, to: target, targets: oids }];
  });
}
