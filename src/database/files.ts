import { GridFSBucket, type GridFSBucketReadStream, type GridFSBucketWriteStream, ObjectId } from 'mongodb';
import type { Database } from './connect.ts';

/** A file as stored: its length in bytes, and the facts that were given when it was written. */
export interface StoredFile {
  readonly id: string;
  readonly length: number;
  readonly storedAt: Date;
  readonly facts: Readonly<Record<string, string>>;
}

/**
 * Opens a stream to write a new file under a fresh id. The file exists once the stream has ended; `abort()` on the stream
 * removes what was written so far.
 */
export function openForWriting(
  database: Database,
  facts: Readonly<Record<string, string>>,
): { id: string; stream: GridFSBucketWriteStream } {
  const id = new ObjectId();
  // The name is data: it stands in the facts, never in a path.
  const stream = bucket(database).openUploadStreamWithId(id, '', { metadata: { ...facts } });
  return { id: id.toHexString(), stream };
}

/** Opens a file, or the bytes from `start` up to but without `end`, for reading. */
export function openForReading(
  database: Database,
  id: string,
  range?: { readonly start: number; readonly end: number },
): GridFSBucketReadStream {
  return bucket(database).openDownloadStream(new ObjectId(id), { ...range });
}

/** Finds what is known of a file; `undefined` when there is none, also for a text that is no file id. */
export async function findFile(database: Database, id: string): Promise<StoredFile | undefined> {
  if (!/^[0-9a-f]{24}$/.test(id)) return undefined;
  const [found] = await bucket(database)
    .find({ _id: new ObjectId(id) }, { limit: 1, maxTimeMS: database.limits.operation })
    .toArray();
  if (found === undefined) return undefined;
  const facts = Object.entries(found.metadata ?? {}).map(([key, value]) => [key, String(value)] as const);
  return { id, length: found.length, storedAt: found.uploadDate, facts: Object.fromEntries(facts) };
}

/** Removes whatever there is of a file: all of it, the pieces of one that was never finished, or nothing. */
export async function discardFile(database: Database, id: string): Promise<void> {
  const maxTimeMS = database.limits.operation;
  const _id = new ObjectId(id);
  await database.db.collection(`${bucketName}.files`).deleteOne({ _id }, { maxTimeMS });
  await database.db.collection(`${bucketName}.chunks`).deleteMany({ files_id: _id }, { maxTimeMS });
}

const bucketName = 'files';

/** A file of a gigabyte is then a thousand writes, and a small one takes no more room than it needs. */
const pieceSize = 1024 * 1024;

function bucket(database: Database): GridFSBucket {
  return new GridFSBucket(database.db, { bucketName, chunkSizeBytes: pieceSize });
}
