import type { Database } from '../database/connect.ts';
import { recordsName } from '../database/names.ts';
import type { ScopedFilter } from './access.ts';
import { type FieldMask, masked } from './field-mask.ts';
import { isJsonObject, type JsonObject } from './json.ts';
import { escapeKey } from './keys.ts';
import { fromStored, type StoredObject } from './stored-value.ts';

/** A record as the dialects get it: the user's data, only the readable fields of it, and the facts of the system beside it. */
export interface DataRecord {
  /** Counts up in its collection and is never used again. */
  readonly id: number;
  /** 14 base62 characters, unique in the app. */
  readonly oid: string;
  readonly data: JsonObject;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  /** Where the record stands in the default order of lists. */
  readonly order: number;
  /** Records that were joined, by the field that refers to them. */
  readonly related: ReadonlyMap<string, readonly DataRecord[]>;
}

/** A record as it is stored. User data lies below `data` alone, so that it can neither hide nor change the facts beside it. */
export interface RecordDocument {
  readonly _id: number;
  readonly oid: string;
  readonly data: StoredObject;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly order: number;
  /** The version that made the record what it is; only in collections that keep a history. */
  readonly since?: number;
}

/** The driver's handle on the records of a collection. */
export function recordsOf(database: Database, scoped: Pick<ScopedFilter, 'collection'>) {
  return database.db.collection<RecordDocument>(recordsName(scoped.collection.id));
}

/** The driver's projection that leaves only readable fields. */
export function projectionOf(mask: FieldMask): Record<string, 0 | 1> | undefined {
  if (mask.kind === 'all') return undefined;
  const paths = [...mask.names].map((name) => `data.${escapeKey(name)}`);
  if (mask.kind === 'except') return Object.fromEntries(paths.map((path) => [path, 0 as const]));
  const facts = ['oid', 'createdAt', 'updatedAt', 'order'];
  return Object.fromEntries([...facts, ...paths].map((path) => [path, 1 as const]));
}

/**
 * A record from a stored one and its data, which is read from it unless given. The mask is applied again, so that nothing
 * depends on the projection alone.
 */
export function toRecord(document: unknown, mask: FieldMask, data?: JsonObject, related = noRelated): DataRecord {
  if (!isDocument(document)) throw new Error('a stored record lacks its system fields');
  const { _id: id, oid, createdAt, updatedAt, order } = document;
  return { id, oid, data: masked(mask, data ?? dataOf(document)), createdAt, updatedAt, order, related };
}

function dataOf(document: { readonly data?: unknown }): JsonObject {
  const data = fromStored(document.data ?? {});
  return isJsonObject(data) ? data : {};
}

const noRelated: DataRecord['related'] = new Map();

function isDocument(value: unknown): value is Omit<RecordDocument, 'data'> & { readonly data?: unknown } {
  return (
    typeof value === 'object' &&
    value !== null &&
    '_id' in value &&
    typeof value._id === 'number' &&
    'oid' in value &&
    typeof value.oid === 'string' &&
    'createdAt' in value &&
    value.createdAt instanceof Date &&
    'updatedAt' in value &&
    value.updatedAt instanceof Date
  );
}
