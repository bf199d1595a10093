import { lstat, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hasListener } from './store/has-listener.ts';

/** The socket's name within an engine's own directory. */
export const SOCKET = 'engine.sock';

const NAME = /^trivium-engine-(\d+)-/;

/**
 * Makes the directory of a start: its socket is there, and its data when they are to live in memory. mkdtemp makes it 0700, and the short
 * path keeps the socket's below the 104 bytes that some systems allow. Its name tells the process that has to remove it.
 */
export function makePlace(within = tmpdir()): Promise<string> {
  return mkdtemp(join(within, `trivium-engine-${process.pid}-`));
}

/**
 * Removes what engines that were killed have left behind: directories of this user whose process is gone and on whose socket nobody answers
 * (a process of another container may have the number of one that is gone here). Gives the errors of those that could not be removed.
 */
export async function removeLeftPlaces(within = tmpdir()): Promise<Error[]> {
  const names = await readdir(within);
  const outcomes = await Promise.allSettled(
    names.map((name) => removeIfLeft(join(within, name), NAME.exec(name)?.[1])),
  );
  return outcomes.flatMap((outcome) =>
    outcome.status === 'fulfilled'
      ? []
      : [outcome.reason instanceof Error ? outcome.reason : new Error(String(outcome.reason))],
  );
}

async function removeIfLeft(place: string, pid: string | undefined): Promise<void> {
  if (pid === undefined || isRunning(Number(pid))) return;
  const owner = await ownerOf(place);
  if (owner === undefined || owner !== (process.getuid?.() ?? owner)) return;
  if (await hasListener(join(place, SOCKET))) return;
  // Others may start and remove it at the same time.
  await rm(place, { recursive: true, force: true, maxRetries: 3 });
}

/** The user whose directory it is; undefined when it has gone meanwhile. */
async function ownerOf(place: string): Promise<number | undefined> {
  try {
    return (await lstat(place)).uid;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

function isRunning(pid: number): boolean {
  try {
    // Signal 0 only asks whether the process is there.
    return process.kill(pid, 0);
  } catch (error) {
    // A process of another user may not be signalled, but it is there.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
