import { createReadStream, createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { damaged } from '../records/backup/archive-failure.ts';
import { UsageError } from './command.ts';

/**
 * Writes an archive to a new file, compressed, readable for its owner only. A file that could not be finished is removed.
 *
 * @throws UsageError when there is such a file, or it cannot be made
 */
export async function writeArchiveFile(path: string, archive: AsyncIterable<Uint8Array>): Promise<void> {
  const file = createWriteStream(path, { flags: 'wx', mode: 0o600, flush: true });
  await new Promise<void>((resolve, reject) => {
    file.once('open', () => resolve());
    file.once('error', (error) => reject(new UsageError(`${path} cannot be made: ${error.message}`)));
  });
  try {
    await pipeline(archive, createGzip(), file);
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  }
}

/**
 * Reads an archive from a file and hands it on as it is, not compressed.
 *
 * @param counted is passed by what is read, as it is on the disk
 * @throws UsageError when the file cannot be read; ArchiveFailure when it is not compressed as archives are, or cut off
 */
export async function readArchiveFile<Result>(
  path: string,
  use: (archive: AsyncIterable<Uint8Array>) => Promise<Result>,
  counted: (pieces: AsyncIterable<Buffer>) => AsyncIterable<Buffer> = passedOn,
): Promise<Result> {
  const file = createReadStream(path);
  await new Promise<void>((resolve, reject) => {
    file.once('open', () => resolve());
    file.once('error', (error) => reject(new UsageError(`${path} cannot be read: ${error.message}`)));
  });
  try {
    return await pipeline(file, counted, createGunzip(), use);
  } catch (error) {
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('Z_')) {
      throw damaged('it is cut off, or not compressed as backups are');
    }
    throw error;
  }
}

/** As an own stage: one that gave the file's stream itself would end with it, and what the reader threw would be lost. */
async function* passedOn(pieces: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  yield* pieces;
}
