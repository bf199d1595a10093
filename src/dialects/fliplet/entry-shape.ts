import type { JsonObject } from '../../records/json.ts';
import type { DataRecord } from '../../records/record.ts';

/** An entry as single reads and writes show it, bare. */
export interface BareEntry {
  id: number;
  data: JsonObject;
  createdAt: string;
  updatedAt: string;
  dataSourceId: number;
}

/** A record as an entry of its data source. */
export function bareEntry({ id, data, createdAt, updatedAt }: DataRecord, dataSourceId: number): BareEntry {
  return { id, data, createdAt: createdAt.toISOString(), updatedAt: updatedAt.toISOString(), dataSourceId };
}

/** The same with its place in the default order, as lists show it: clients compare it to see what changed. */
export function listedEntry(record: DataRecord, dataSourceId: number): BareEntry & { order: number } {
  return { ...bareEntry(record, dataSourceId), order: record.order };
}

/** The order of entries that a request does not order: as they were added, of two at one place the newer first. */
export const defaultOrder: readonly (readonly [path: string, direction: 1 | -1])[] = [
  ['order', 1],
  ['_id', -1],
];
