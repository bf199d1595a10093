import type { Database } from '../../database/connect.ts';
import type { WantedIndex } from '../../database/indexes.ts';
import { registry } from '../../database/names.ts';
import { isJsonObject, type JsonObject } from '../json.ts';
import { fromStored } from '../stored-value.ts';

/** A file as dialects know it. What it holds lies in GridFS and is only ever streamed. */
export interface File {
  /** Counts up over all files and is never used again. */
  readonly id: number;
  /** 32 random base62 characters: whoever has them was given the file's address. */
  readonly key: string;
  /** As it was sent; never a path. */
  readonly name: string;
  readonly contentType: string;
  /** In bytes. */
  readonly length: number;
  /** SHA-256 of the content in hexadecimal digits. */
  readonly hash: string;
  readonly storedAt: Date;
  readonly organizationId: number;
  readonly appId: number | null;
  /** What it belongs to; null while it waits to be given a place. */
  readonly place: FilePlace | null;
  /** What single dialects keep beside it, each under its own name. */
  readonly dialects: JsonObject;
}

/** A file belongs to a field of a record, and goes with it, or to a folder (null is the topmost). */
export type FilePlace =
  | { readonly kind: 'record'; readonly collectionId: number; readonly recordId: number; readonly field: string }
  | { readonly kind: 'folder'; readonly folderId: number | null };

/**
 * `waiting`: written, or being written, and not yet part of anything. `placed`: belongs to something. `released`: what it belonged to is
 * gone. Files that are not placed are removed by `sweepFiles`.
 */
export type FileState = 'waiting' | 'placed' | 'released';

export interface FileDocument extends Omit<File, 'id' | 'dialects'> {
  readonly _id: number;
  readonly state: FileState;
  readonly changedAt: Date;
  /** The GridFS file. */
  readonly content: string;
  readonly dialects: unknown;
}

/** For what is asked of files: in a folder, of a record, and what is to be swept. And no two addresses are the same. */
export const fileIndexes: readonly WantedIndex[] = [
  { name: 'key', key: { key: 1 }, unique: true },
  { name: 'folder', key: { organizationId: 1, appId: 1, 'place.folderId': 1, _id: 1 } },
  { name: 'record', key: { 'place.collectionId': 1, 'place.recordId': 1 } },
  { name: 'state', key: { state: 1, changedAt: 1 } },
];

/** The driver's handle on what is known of files. */
export function filesOf(database: Database) {
  return database.db.collection<FileDocument>(registry.files);
}

export function toFile({ _id: id, state: _s, changedAt: _c, content: _g, dialects, ...facts }: FileDocument): File {
  const settings = fromStored(dialects);
  return { id, ...facts, dialects: isJsonObject(settings) ? settings : {} };
}
