import { randomBytes } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Assignment, WorkerAnswer, WorkerOrder, WorkerReport } from './assignment.ts';
import { makePlace, removeLeftPlaces, SOCKET } from './temporary-place.ts';

/** Where the data lives: a directory that is made when it is missing, or a temporary one that `close` removes. */
export type Location = { readonly directory: string } | { readonly memory: true };

export interface StartOptions {
  /**
   * `socket`: a unix socket that only this user reaches. `loopback`: a TCP port of 127.0.0.1 with a password made for this start.
   * Unless given, the socket; on Windows, where drivers know no such sockets, the port.
   */
  readonly transport?: 'socket' | 'loopback';
  /** `relaxed` answers before the disk has confirmed: for tests and imports that can be repeated. Unless given, `durable`. */
  readonly sync?: 'durable' | 'relaxed';
  /** Bytes of records kept from disk and from commits; 256 MB unless given. */
  readonly cacheBytes?: number;
  /** Told when the engine has died without being closed. Unless given, the error is thrown where nobody catches it. */
  readonly onCrash?: (error: Error) => void;
}

export interface Embedded {
  /** For the `mongodb` driver. With `loopback` it holds the password. */
  readonly uri: string;
  /**
   * Copies all data, compacted, to an empty or new directory while reads and writes go on; `startEmbedded` opens the copy. A copy is one state
   * of the data: that of the call.
   */
  backup(directory: string): Promise<void>;
  /** Waits for the commands under way, writes all out and gives the directory free. Closing twice is closing once. */
  close(): Promise<void>;
}

/** Starts the engine in a worker thread. Rejects with a sentence that says what to do when the data is held by another process or damaged. */
export async function startEmbedded(location: Location, options: StartOptions = {}): Promise<Embedded> {
  const loopback = (options.transport ?? (process.platform === 'win32' ? 'loopback' : 'socket')) === 'loopback';
  const place = loopback && 'directory' in location ? undefined : await makePlace();
  const socket = loopback || place === undefined ? undefined : join(place, SOCKET);
  const password = randomBytes(32).toString('hex');
  const assignment: Assignment = {
    location: 'directory' in location ? location : { memory: true, temporary: place },
    address: socket === undefined ? { host: '127.0.0.1', port: 0 } : { path: socket },
    user: loopback ? { name: 'trivium', password } : undefined,
    sync: options.sync ?? 'durable',
    cacheBytes: options.cacheBytes,
  };
  const removePlace = async (): Promise<void> => {
    if (place !== undefined) await rm(place, { recursive: true, force: true });
  };
  try {
    const [{ port, backup, close }, left] = await Promise.all([
      startWorker(assignment, options.onCrash ?? crash),
      removeLeftPlaces(),
    ]);
    for (const error of left) process.emitWarning(error);
    const uri =
      socket === undefined
        ? `mongodb://trivium:${password}@127.0.0.1:${port}/?authMechanism=SCRAM-SHA-256&authSource=admin&directConnection=true`
        : `mongodb://${encodeURIComponent(socket)}/?directConnection=true`;
    let closing: Promise<void> | undefined;
    return {
      uri,
      backup,
      close() {
        closing ??= close().finally(removePlace);
        return closing;
      },
    };
  } catch (error) {
    await removePlace();
    throw error;
  }
}

function crash(error: Error): void {
  setImmediate(() => {
    throw error;
  });
}

interface Running {
  readonly port: number;
  readonly backup: (directory: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

async function startWorker(assignment: Assignment, onCrash: (error: Error) => void): Promise<Running> {
  const worker = newWorker(assignment);
  let closing = false;
  let failure: Error | undefined;
  const exited = new Promise<void>((resolve) => {
    worker.on('error', (error) => {
      failure = error instanceof Error ? error : new Error(String(error));
    });
    worker.on('exit', (code) => {
      failure ??= code === 0 ? undefined : new Error(`the embedded engine ended with code ${code}`);
      resolve();
    });
  });
  const report = await Promise.race([
    new Promise<WorkerReport>((resolve) => worker.once('message', resolve)),
    exited.then((): WorkerReport => ({ failed: failure?.message ?? 'the embedded engine ended before it was ready' })),
  ]);
  if ('failed' in report) {
    await exited;
    throw new Error(report.failed);
  }
  void exited.then(() => {
    if (!closing) onCrash(failure ?? new Error('the embedded engine ended by itself'));
  });
  const order = (given: WorkerOrder): void => worker.postMessage(given);
  let backups = 0;
  return {
    port: report.port,
    async backup(directory) {
      const number = ++backups;
      const answered = new Promise<WorkerAnswer>((resolve) => {
        worker.on('message', function take(answer: WorkerAnswer) {
          if (answer.number !== number) return;
          worker.off('message', take);
          resolve(answer);
        });
      });
      order({ backup: directory, number });
      const ended = exited.then(() => ({ number, failed: 'the embedded engine ended before the backup was complete' }));
      const { failed } = await Promise.race([answered, ended]);
      if (failed !== undefined) throw new Error(failed);
    },
    async close() {
      closing = true;
      order({ close: true });
      await exited;
      if (failure !== undefined) throw failure;
    },
  };
}

/** Built, the thread is plain JavaScript; from the sources it needs what can load them. */
function newWorker(workerData: Assignment): Worker {
  const entry = import.meta.url.endsWith('.ts') ? './worker-from-sources.mjs' : './worker.js';
  // The thread needs none of the loaders that the process was started with.
  return new Worker(new URL(entry, import.meta.url), { workerData, execArgv: [] });
}
