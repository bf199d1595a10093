import { createHash } from 'node:crypto';
import type { Database } from '../../database/connect.ts';
import { failureOf, throwCommonProblem } from '../../database/failure.ts';
import { discardFile, openForWriting } from '../../database/files.ts';
import { registry } from '../../database/names.ts';
import { reserve } from '../../database/sequences.ts';
import { Problem } from '../../problem.ts';
import { randomName } from '../names.ts';
import { toStored } from '../stored-value.ts';
import { type File, type FileDocument, filesOf, toFile } from './file.ts';

/** What is known of a file before its content is. */
export type FileDefinition = Pick<File, 'name' | 'contentType' | 'organizationId' | 'appId'> &
  Partial<Pick<File, 'dialects'>>;

/**
 * Stores a file while its content arrives, in constant memory. The new file belongs to nothing and is swept after a while unless
 * `placeFiles` gives it a place, so that an upload whose request fails later on leaves nothing behind.
 *
 * @param limit bytes
 * @throws Problem `body-too-large` beyond `limit`, and whatever the content fails with; nothing is left of the file then.
 */
export async function storeFile(
  database: Database,
  definition: FileDefinition,
  content: AsyncIterable<Uint8Array>,
  limit: number,
): Promise<File> {
  const { name, contentType, organizationId, appId, dialects = {} } = definition;
  const id = await reserve(database, registry.files);
  const { id: gridId, stream } = openForWriting(database, {});
  const begun: FileDocument = {
    _id: id,
    key: randomName(32),
    name,
    contentType,
    length: 0,
    hash: '',
    storedAt: new Date(),
    organizationId,
    appId,
    place: null,
    dialects: toStored(dialects),
    state: 'waiting',
    changedAt: new Date(),
    content: gridId,
  };
  const maxTimeMS = database.limits.operation;
  // First, so that a server that dies in the middle of an upload knows of the pieces.
  await filesOf(database).insertOne(begun, { maxTimeMS });
  try {
    const measured = await write(content, stream, limit);
    await filesOf(database).updateOne({ _id: id }, { $set: measured }, { maxTimeMS });
    return toFile({ ...begun, ...measured });
  } catch (error) {
    stream.destroy();
    await discardFile(database, gridId);
    await filesOf(database).deleteOne({ _id: id }, { maxTimeMS });
    throwCommonProblem(failureOf(error), database.limits.operation);
    throw error;
  }
}

/** One piece after the other: when a piece fails, no other is still on its way to the database. */
async function write(
  content: AsyncIterable<Uint8Array>,
  stream: NodeJS.WritableStream,
  limit: number,
): Promise<Pick<File, 'length' | 'hash'>> {
  const hash = createHash('sha256');
  let length = 0;
  for await (const piece of content) {
    length += piece.byteLength;
    if (length > limit) throw new Problem('body-too-large', { limit });
    hash.update(piece);
    await settled((done) => stream.write(piece, done));
  }
  await settled((done) => stream.end(done));
  return { length, hash: hash.digest('hex') };
}

function settled(work: (done: (error?: Error | null) => void) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    work((error) => (error === undefined || error === null ? resolve() : reject(error)));
  });
}
