import type { Document } from 'mongodb';
import { collectionNames } from '../../database/collections.ts';
import type { Database } from '../../database/connect.ts';
import { driverDocument } from '../../database/driver-document.ts';
import { registry } from '../../database/names.ts';
import { openSnapshot } from '../../database/snapshot.ts';
import { clearMark, markRestore, noteDataFormat, readMarks } from '../database-marks.ts';
import { stopRestoredDeliveries } from '../hooks/stop-restored.ts';
import type { ArchivedCollection, ContentSum } from './archive.ts';
import { ArchiveFailure, damaged } from './archive-failure.ts';
import { readArchive } from './read-archive.ts';
import { sumCollections, sumDocuments } from './sum.ts';

/**
 * Fills an empty database from an archive (not compressed), in constant memory: documents as they were, byte for byte, and their indexes. Each
 * collection is read back and compared with the archive's checksum. Until the last one is, no server starts on the database; a restore that
 * was interrupted is begun anew by the next. What hooks had not delivered yet is not sent from here, see `stopRestoredDeliveries`.
 *
 * Nobody else may use the database meanwhile. Nothing is changed there before the archive was found to be one that this program reads.
 *
 * @param progress told of each collection that is done
 * @throws ArchiveFailure, also for a database that is not empty
 */
export async function restore(
  database: Database,
  archive: AsyncIterable<Uint8Array>,
  progress?: (name: string, documents: number) => void,
): Promise<ContentSum> {
  const all = sumCollections();
  let current: ArchivedCollection | undefined;
  for await (const part of readArchive(archive)) {
    if (part.kind === 'header') {
      await begin(database, part.dataFormat);
    } else if (part.kind === 'collection') {
      current = part.collection;
      await database.db.createCollection(current.name, { maxTimeMS: database.limits.operation });
    } else if (current === undefined) {
      throw damaged('documents belong to no collection');
    } else if (part.kind === 'documents') {
      await insert(database, current.name, part.documents);
    } else {
      const stored = await sumOf(database, current.name);
      if (stored.sha256 !== part.sum.sha256) throw new Error(`${current.name} was not stored as it is in the archive`);
      await createIndexes(database, current);
      all.add(current.name, stored);
      progress?.(current.name, stored.documents);
    }
  }
  // After the comparison: it is the one thing that is not as it was.
  await stopRestoredDeliveries(database);
  await clearMark(database);
  return all.end();
}

/** Notes the format at once: what is in the database now is either half a restore or of that format. */
async function begin(database: Database, dataFormat: number): Promise<void> {
  if (!(await readMarks(database)).restoring) await assertEmpty(database);
  await markRestore(database);
  await noteDataFormat(database, dataFormat);
  for (const name of await collectionNames(database)) {
    if (name !== registry.server) await database.db.collection(name).drop();
  }
}

/** A server that was started once has keys of its own, but no data; with any, restoring would mix two servers. */
async function assertEmpty(database: Database): Promise<void> {
  for (const name of await collectionNames(database)) {
    if (name === registry.server) continue;
    const found = await database.db.collection(name).findOne({}, { maxTimeMS: database.limits.operation });
    if (found !== null) {
      throw new ArchiveFailure(
        `There is data in this database already (in ${name}): restore into a directory that does not exist yet (--data) or an empty database (--database).`,
      );
    }
  }
}

async function insert(database: Database, name: string, documents: readonly Uint8Array[]): Promise<void> {
  const options = { forceServerObjectId: true, maxTimeMS: database.limits.operation };
  await database.db.collection<Document>(name).insertMany(documents.map(driverDocument), options);
}

async function sumOf(database: Database, name: string) {
  const snapshot = await openSnapshot(database, true);
  const sum = sumDocuments();
  for await (const bytes of snapshot.documents(name)) sum.add(bytes);
  return sum.end();
}

/** After the comparison, as one that lets documents expire would remove some meanwhile. */
async function createIndexes(database: Database, { name, indexes }: ArchivedCollection): Promise<void> {
  if (indexes.length === 0) return;
  // Large ones take longer than any other command may.
  await database.db.command({ createIndexes: name, indexes, maxTimeMS: 3_600_000 });
}
