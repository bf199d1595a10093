import { collectionNames } from '../../src/database/collections.ts';
import type { Database } from '../../src/database/connect.ts';
import type { ContentSum } from '../../src/records/backup/archive.ts';
import { restore } from '../../src/records/backup/restore.ts';
import { writeBackup } from '../../src/records/backup/write-backup.ts';

/** A whole archive in memory, and the sum of what it holds. */
export async function archiveOf(
  database: Database,
  exclusive = false,
): Promise<{ readonly bytes: Buffer; readonly end: ContentSum }> {
  const archive = writeBackup(database, { exclusive });
  const chunks: Buffer[] = [];
  for (;;) {
    const { done, value } = await archive.next();
    if (done) {
      const { descriptions: _, ...end } = value;
      return { bytes: Buffer.concat(chunks), end };
    }
    chunks.push(value);
  }
}

/** Restores from memory, in pieces of a size that fits nothing. */
export function restoreFrom(database: Database, bytes: Uint8Array): Promise<ContentSum> {
  return restore(database, pieces(bytes));
}

async function* pieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 70_001) yield bytes.subarray(at, at + 70_001);
}

/** Makes a database empty, for the next test. */
export async function clear(database: Database): Promise<void> {
  for (const name of await collectionNames(database)) await database.db.collection(name).drop();
}
