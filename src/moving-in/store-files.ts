import type { Database } from '../database/connect.ts';
import type { Collection } from '../records/collections.ts';
import { storeFile } from '../records/files/store-file.ts';
import type { JsonObject } from '../records/json.ts';
import { type Patience, persistently } from './persist.ts';
import type { SourceRecord } from './source.ts';

/** A file that waits to be given its place. */
export interface StoredFile {
  readonly id: number;
  readonly field: string;
}

/** Fetches the files of a record, each a stream that is begun anew when it breaks off. */
export async function storeFiles(
  database: Database,
  { organizationId, appId }: Pick<Collection, 'organizationId' | 'appId'>,
  { data, files }: Pick<SourceRecord, 'data' | 'files'>,
  patience: Patience,
): Promise<{ readonly data: JsonObject; readonly files: readonly StoredFile[]; readonly missing: number }> {
  const stored: StoredFile[] = [];
  let placed = data;
  for (const file of files) {
    const kept = await persistently(async () => {
      const response = await file.open();
      if (response === undefined) return undefined;
      const contentType = response.headers.get('content-type') ?? 'application/octet-stream';
      const definition = { name: file.name, contentType, organizationId, appId };
      return await storeFile(database, definition, response.body ?? empty, Number.MAX_SAFE_INTEGER);
    }, patience);
    if (kept === undefined) continue;
    stored.push({ id: kept.id, field: file.field });
    placed = file.placed(placed, kept);
  }
  return { data: placed, files: stored, missing: files.length - stored.length };
}

const empty = {
  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array> {},
};
