import { createHash } from 'node:crypto';
import { readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hasListener } from './has-listener.ts';

/** Holds a directory for this process until released. */
export interface DirectoryLock {
  release(): Promise<void>;
}

/** The holder's process id lies here; it only counts while the lock itself is held. */
const HOLDER_FILE = 'held-by';

/**
 * Takes a directory for this process alone. The lock is a listening socket, which the system frees however the process ends: on Linux an
 * abstract one, elsewhere a file (a pipe on Windows) that is replaced when nobody answers on it. Rejects with a sentence that names the holder.
 */
export async function lockDirectory(directory: string): Promise<DirectoryLock> {
  const path = socketPath(realpathSync(directory));
  const server = (await listen(path)) ?? (await takeOver(path));
  if (server === undefined) throw new Error(heldMessage(directory));
  server.unref();
  writeFileSync(join(directory, HOLDER_FILE), String(process.pid));
  return {
    release: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function socketPath(realPath: string): string {
  const name = `trivium-${createHash('sha256').update(realPath).digest('hex').slice(0, 32)}`;
  if (process.platform === 'linux') return `\0${name}`;
  return process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : join(tmpdir(), `${name}.sock`);
}

/** A server on the path, undefined when the path is in use. */
function listen(path: string): Promise<Server | undefined> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy());
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(undefined);
      else reject(error);
    });
    server.listen(path, () => resolve(server));
  });
}

/** Where the socket is a file it stays behind after `kill -9`; it is replaced when nobody listens on it. */
async function takeOver(path: string): Promise<Server | undefined> {
  if (process.platform === 'linux' || process.platform === 'win32' || (await hasListener(path))) return undefined;
  rmSync(path, { force: true });
  return listen(path);
}

function heldMessage(directory: string): string {
  return (
    `The data directory ${directory} is in use by process ${holder(directory)}. ` +
    'Stop that process, or give this one a directory of its own.'
  );
}

function holder(directory: string): string {
  try {
    return readFileSync(join(directory, HOLDER_FILE), 'utf8').trim();
  } catch (error) {
    // The holder writes the file just after it has won the lock.
    return `(unknown: ${error instanceof Error ? error.message : error})`;
  }
}
