import { createHash } from 'node:crypto';
import { BSON } from 'mongodb';
import { collectionNames, indexesOf } from '../../database/collections.ts';
import type { Database } from '../../database/connect.ts';
import { registry } from '../../database/names.ts';
import { openSnapshot, type Snapshot } from '../../database/snapshot.ts';
import { refuseUnreadable } from '../database-marks.ts';
import { type ArchivedCollection, type ArchiveEnd, type ArchiveHeader, archiveVersion } from './archive.ts';
import { isBackedUp } from './contents.ts';
import { encodeFrame, frameKinds } from './frames.ts';
import { sumCollections, sumDocuments } from './sum.ts';

export interface BackupOptions {
  /** Nobody else can write to the database meanwhile. See `openSnapshot`. */
  readonly exclusive: boolean;
  /** Told of each collection that is done. */
  readonly progress?: (name: string, documents: number) => void;
}

/**
 * Everything in the database as an archive (not compressed), in constant memory. All of it is of one moment, while others go on
 * reading and writing. Generating it has to be ended, as `for await` and `pipeline` do, or the moment is kept on the server.
 *
 * @returns at its end, what the archive holds
 */
export async function* writeBackup(
  database: Database,
  { exclusive, progress }: BackupOptions,
): AsyncGenerator<Buffer, ArchiveEnd> {
  const { dataFormat: data } = await refuseUnreadable(database);
  const snapshot = await openSnapshot(database, exclusive);
  try {
    const { consistency } = snapshot;
    const madeAt = new Date().toISOString();
    const header: ArchiveHeader = { format: 'trivium-backup', version: archiveVersion, data, madeAt, consistency };
    yield encodeFrame({ kind: frameKinds.header, content: json(header) });
    const ids = await collectionIds(snapshot);
    const all = sumCollections();
    const descriptions = createHash('sha256');
    for (const name of await collectionNames(database)) {
      if (!isBackedUp(name, ids)) continue;
      const collection: ArchivedCollection = { name, indexes: await indexesOf(database, name) };
      const description = json(collection);
      descriptions.update(description);
      yield encodeFrame({ kind: frameKinds.collection, content: description });
      const sum = sumDocuments();
      for await (const content of inFrames(snapshot.documents(name), sum.add)) {
        yield encodeFrame({ kind: frameKinds.documents, content });
      }
      const end = sum.end();
      all.add(name, end);
      progress?.(name, end.documents);
      yield encodeFrame({ kind: frameKinds.collectionEnd, content: json(end) });
    }
    const end: ArchiveEnd = { ...all.end(), descriptions: descriptions.digest('hex') };
    yield encodeFrame({ kind: frameKinds.end, content: json(end) });
    return end;
  } finally {
    await snapshot.close();
  }
}

async function collectionIds(snapshot: Snapshot): Promise<ReadonlySet<number>> {
  const ids = new Set<number>();
  for await (const bytes of snapshot.documents(registry.collections)) ids.add(Number(BSON.deserialize(bytes)._id));
  return ids;
}

/** Puts documents together, so that small ones do not cost a frame each. */
async function* inFrames(
  documents: AsyncIterable<Uint8Array>,
  each: (bytes: Uint8Array) => void,
): AsyncGenerator<Buffer> {
  let held: Uint8Array[] = [];
  let size = 0;
  for await (const bytes of documents) {
    each(bytes);
    held.push(bytes);
    size += bytes.length;
    if (size < frameSize) continue;
    yield Buffer.concat(held);
    held = [];
    size = 0;
  }
  if (held.length > 0) yield Buffer.concat(held);
}

const frameSize = 256 * 1024;

/** Extended JSON: indexes may have conditions with values of any type. */
function json(value: object): Buffer {
  return Buffer.from(BSON.EJSON.stringify(value, { relaxed: false }));
}
