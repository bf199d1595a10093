import { CommandError } from '../bson/value.ts';
import type { StoredCollection } from './catalog.ts';
import { collectionBytes, metaKey, numberBytes, sizeBytes } from './catalog-file.ts';
import { type Environment, IN_KEY } from './environment.ts';
import { RecordLocked } from './locks.ts';
import { emptyOverlay, type Overlay, overlaid } from './overlay.ts';
import type { Snapshot } from './snapshot.ts';
import type { State } from './state.ts';
import { storageError } from './storage-error.ts';
import { recordKey } from './storage-keys.ts';
import type { Waiting } from './store.ts';

/** The changes of one turn of the event loop on their way into one commit. */
export interface Group {
  /** The last commit with the changes of the group so far. */
  readonly state: State;
  readonly overlay: Overlay;
  /** Puts (or with undefined removes) a key of the meta database. */
  meta(key: Buffer, value: Buffer | undefined): void;
  /** Deletes a key of the records or the index database that no overlay speaks of. */
  sweep(table: 'records' | 'index', key: Buffer): void;
  /** Takes a change in RAM back, should the commit fail. */
  onFailure(undo: () => void): void;
}

/** What the queue needs of the store around it. */
export interface CommitTarget {
  readonly environment: Environment;
  openSnapshot(): Snapshot;
  collection(id: number): StoredCollection | undefined;
  /** Upper end of the record ids that are reserved in the file, and the next to be given. */
  recordIds(): { next: number; reserved: number };
  reserved(upTo: number): void;
  /** A commit begins: nobody shall read the state before it any longer than those who do now. */
  committing(): void;
  /** A commit is durable: its changes go to the cache and to those who watch for conflicts. */
  committed(overlay: Overlay): void;
}

export interface CommitQueue {
  /** Runs `work` in the next group and resolves when it is durable; see `Store.write` for when it runs again. */
  run<T>(work: (group: Group) => T, whenLocked?: Waiting): Promise<T>;
  /** A transaction has ended: works that met its locks run again. */
  retryLocked(): void;
  /** Resolves when nothing is waiting but works that met locks. */
  idle(): Promise<void>;
  /** Waits as `idle` does and refuses what comes later; works that still wait for a lock are refused too. */
  close(): Promise<void>;
}

interface Job {
  /** Gives what resolves the job's promise once the group is durable. */
  work(group: Group): () => void;
  reject(error: unknown): void;
  readonly whenLocked: Waiting | undefined;
}

/** Record ids are reserved in blocks, so that not every commit writes the counter. */
const RECORD_ID_BLOCK = 1_000_000;

/** Collects the writes of a turn and commits them together, with one fsync. */
export function commitQueue(target: CommitTarget): CommitQueue {
  let waiting: Job[] = [];
  let locked: Job[] = [];
  let scheduled = false;
  let closed = false;
  const onIdle: (() => void)[] = [];

  function schedule(): void {
    if (scheduled) return;
    scheduled = true;
    setImmediate(flush);
  }

  function flush(): void {
    scheduled = false;
    const jobs = waiting;
    waiting = [];
    const snapshot = target.openSnapshot();
    const changes = openGroup(snapshot);
    const done = jobs.flatMap((job) => runJob(job, changes.group));
    snapshot.close();
    const failure = changes.isEmpty() ? undefined : commit(changes);
    for (const { job, resolve } of done) {
      if (failure === undefined) resolve();
      else job.reject(failure);
    }
    if (!scheduled) for (const resolve of onIdle.splice(0)) resolve();
  }

  /** Gives the error when the commit failed; then nothing of the group is in the file or in RAM. */
  function commit(changes: OpenGroup): CommandError | undefined {
    target.committing();
    try {
      target.environment.root.transactionSync(() => apply(changes));
    } catch (error) {
      changes.undo();
      return storageError(error, target.environment.directory);
    }
    target.committed(changes.group.overlay);
    return undefined;
  }

  function runJob(job: Job, group: Group): { job: Job; resolve: () => void }[] {
    try {
      return [{ job, resolve: job.work(group) }];
    } catch (error) {
      if (error instanceof RecordLocked) wait(job);
      else job.reject(error);
      return [];
    }
  }

  function wait(job: Job): void {
    locked.push(job);
    job.whenLocked?.((error) => {
      const at = locked.indexOf(job);
      if (at < 0) return;
      locked.splice(at, 1);
      job.reject(error);
    });
  }

  function apply({ group: { overlay }, metaChanges, swept }: OpenGroup): void {
    const { records, index, meta } = target.environment;
    for (const [collectionId, changes] of overlay.records) {
      for (const [recordId, bytes] of changes) {
        if (bytes === undefined) records.removeSync(recordKey(collectionId, recordId));
        else records.putSync(recordKey(collectionId, recordId), bytes);
      }
    }
    for (const changes of overlay.entries.values()) {
      for (const { key, recordId, unique } of changes.values()) {
        if (recordId === undefined) index.removeSync(key);
        else index.putSync(key, unique ? recordId : IN_KEY);
      }
    }
    for (const { table, key } of swept) target.environment[table].removeSync(key);
    for (const { key, value } of metaChanges.values()) {
      if (value === undefined) meta.removeSync(key);
      else meta.putSync(key, value);
    }
    applySizes(overlay);
  }

  function applySizes(overlay: Overlay): void {
    const { meta } = target.environment;
    for (const [id, { count, bytes }] of overlay.sizes) {
      const collection = target.collection(id);
      if (collection === undefined) continue;
      meta.putSync(metaKey.size(id), sizeBytes({ count: collection.count + count, bytes: collection.bytes + bytes }));
      if (collection.flagsChanged) meta.putSync(metaKey.collection(id), collectionBytes(collection));
    }
    const { next, reserved } = target.recordIds();
    if (next <= reserved) return;
    meta.putSync(metaKey.recordIds, numberBytes(next + RECORD_ID_BLOCK));
    target.reserved(next + RECORD_ID_BLOCK);
  }

  function idle(): Promise<void> {
    if (!scheduled) return Promise.resolve();
    return new Promise((resolve) => onIdle.push(resolve));
  }

  return {
    run(work, whenLocked) {
      if (closed) return Promise.reject(shuttingDown());
      return new Promise((resolve, reject) => {
        waiting.push({
          work(group) {
            const result = work(group);
            return () => resolve(result);
          },
          reject,
          whenLocked,
        });
        schedule();
      });
    },
    retryLocked() {
      if (locked.length === 0) return;
      waiting.push(...locked);
      locked = [];
      schedule();
    },
    idle,
    async close() {
      closed = true;
      await idle();
      for (const job of locked.splice(0)) job.reject(shuttingDown());
    },
  };
}

function shuttingDown(): CommandError {
  return new CommandError(91, 'ShutdownInProgress', 'the embedded engine is being closed');
}

interface OpenGroup {
  readonly group: Group;
  readonly metaChanges: Map<string, { key: Buffer; value: Buffer | undefined }>;
  readonly swept: { table: 'records' | 'index'; key: Buffer }[];
  isEmpty(): boolean;
  undo(): void;
}

function openGroup(snapshot: Snapshot): OpenGroup {
  const overlay = emptyOverlay();
  const metaChanges: OpenGroup['metaChanges'] = new Map();
  const swept: OpenGroup['swept'] = [];
  const undos: (() => void)[] = [];
  return {
    group: {
      state: overlaid(snapshot, overlay),
      overlay,
      meta: (key, value) => metaChanges.set(key.toString('latin1'), { key, value }),
      sweep: (table, key) => swept.push({ table, key }),
      onFailure: (undo) => undos.push(undo),
    },
    metaChanges,
    swept,
    isEmpty: () =>
      overlay.records.size === 0 && overlay.entries.size === 0 && metaChanges.size === 0 && swept.length === 0,
    undo() {
      for (const undo of undos.reverse()) undo();
    },
  };
}
