import { closeSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { CommandError } from '../bson/value.ts';

/** What went wrong in the file below, as an error for whoever sent the command: a full disk is 14031, anything else 1 (InternalError). */
export function storageError(error: unknown, directory: string): CommandError {
  const message = error instanceof Error ? error.message : String(error);
  if (isFull(codeOf(error)) || isFullText.test(message) || (isCutShort.test(message) && hasNoRoom(directory))) {
    return new CommandError(14031, 'OutOfDiskSpace', 'the disk that holds the data is full; nothing was written');
  }
  return new CommandError(1, 'InternalError', `the data file could not be written: ${message}`);
}

const isFullText = /no space left|disk quota exceeded|file too large|not enough space/i;
/** LMDB reports a write that was cut short as an input/output error. */
const isCutShort = /input\/output error/i;

function isFull(code: string | number | undefined): boolean {
  return code === 'ENOSPC' || code === 'EDQUOT' || code === 'EFBIG';
}

function codeOf(error: unknown): string | number | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' || typeof error.code === 'number' ? error.code : undefined;
}

/** Tries to write behind the place where the data file ends, in a file beside it. */
function hasNoRoom(directory: string): boolean {
  const probe = join(directory, 'space-probe');
  const bytes = Buffer.alloc(1024 * 1024, 1);
  try {
    const file = openSync(probe, 'w');
    try {
      return writeSync(file, bytes, 0, bytes.length, statSync(join(directory, 'data.mdb')).size) < bytes.length;
    } finally {
      closeSync(file);
    }
  } catch (error) {
    return isFull(codeOf(error));
  } finally {
    rmSync(probe, { force: true });
  }
}
