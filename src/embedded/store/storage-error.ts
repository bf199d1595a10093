import { CommandError } from '../bson/value.ts';

/** What went wrong in the file below, as an error for whoever sent the command: a full disk is 14031, anything else 1 (InternalError). */
export function storageError(error: unknown): CommandError {
  const message = error instanceof Error ? error.message : String(error);
  if (isDiskFull(error, message)) {
    return new CommandError(14031, 'OutOfDiskSpace', 'the disk that holds the data is full; nothing was written');
  }
  return new CommandError(1, 'InternalError', `the data file could not be written: ${message}`);
}

function isDiskFull(error: unknown, message: string): boolean {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  const full = ['ENOSPC', 'EDQUOT', 'EFBIG', 28, 122, 27];
  return full.includes(typeof code === 'number' || typeof code === 'string' ? code : '') || diskFullText.test(message);
}

const diskFullText = /no space left|disk quota exceeded|file too large|not enough space/i;
