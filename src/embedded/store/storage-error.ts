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

/** More than the lock file and the first pages of a data file. */
const START_BYTES = 256 * 1024;

/**
 * Throws a plain sentence when a start would find no room in the directory or may not write to it. LMDB itself maps its lock file into memory
 * and, where the disk cannot hold it, ends the whole process.
 */
export function requireRoom(directory: string): void {
  let full: boolean;
  try {
    full = !canWrite(directory, START_BYTES, 0);
  } catch (error) {
    full = isFull(codeOf(error));
    const message = error instanceof Error ? error.message : String(error);
    if (!full)
      throw new Error(`The directory ${directory} cannot be written to, so the engine cannot start: ${message}`);
  }
  if (full) throw new Error(`The disk that holds ${directory} is full; the engine needs room to start.`);
}

/** Tries to write behind the place where the data file ends, in a file beside it. */
function hasNoRoom(directory: string): boolean {
  try {
    return !canWrite(directory, 1024 * 1024, statSync(join(directory, 'data.mdb')).size);
  } catch (error) {
    return isFull(codeOf(error));
  }
}

/** Whether so many bytes can be written at a position of a file of their own, which is removed again. */
function canWrite(directory: string, size: number, position: number): boolean {
  const probe = join(directory, `space-probe-${process.pid}`);
  try {
    const file = openSync(probe, 'w');
    try {
      return writeSync(file, Buffer.alloc(size, 1), 0, size, position) === size;
    } finally {
      closeSync(file);
    }
  } finally {
    rmSync(probe, { force: true });
  }
}
