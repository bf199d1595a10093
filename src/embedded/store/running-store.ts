import { mkdirSync, readdirSync } from 'node:fs';
import { catalogChanges } from './catalog-changes.ts';
import type { StoredCatalog } from './catalog-file.ts';
import { commitQueue } from './commit-queue.ts';
import type { Environment } from './environment.ts';
import { liveState } from './live-state.ts';
import { lockTable, RecordLocked } from './locks.ts';
import { emptyOverlay, mergeOverlay, overlaid } from './overlay.ts';
import { storageError } from './storage-error.ts';
import type { Store, StoreOptions } from './store.ts';
import { sweepDropped } from './sweep.ts';
import { openTransaction } from './transaction.ts';
import { viewOf } from './view.ts';
import { writerOn } from './writer.ts';

const CACHE_BYTES = 256 * 1024 * 1024;

/** Puts the parts together over an open environment. */
export function runningStore(parts: {
  environment: Environment;
  catalog: StoredCatalog;
  options: StoreOptions;
  afterClose: () => Promise<void>;
}): Store {
  const { environment, catalog, options } = parts;
  const live = liveState(environment, catalog, options.cacheBytes ?? CACHE_BYTES);
  const queue = commitQueue(live);
  const locks = lockTable();
  const sweep = sweepDropped(environment, queue, catalog.dropped);
  const { stop, ...changes } = catalogChanges({ live, queue, compile: options.compilePartialFilter, sweep: sweep.add });
  let closing: Promise<void> | undefined;

  async function close(): Promise<void> {
    sweep.stop();
    await stop();
    await queue.close();
    live.committing();
    await environment.root.close();
    await parts.afterClose();
  }

  return {
    ...changes,
    view() {
      const snapshot = live.openSnapshot();
      const { version, close } = snapshot;
      return viewOf(snapshot, { version, close, count: ({ count }) => count });
    },
    write(work, whenLocked) {
      return queue.run((group) => {
        const overlay = emptyOverlay();
        const writer = writerOn(overlaid(group.state, overlay), overlay, {
          version: Infinity,
          collection: live.writable,
          record: refuseLocked,
          uniqueKey: (_, text) => refuseLocked(text),
          nextRecordId: live.nextRecordId,
        });
        const result = work(writer);
        mergeOverlay(group.overlay, overlay);
        return result;
      }, whenLocked);
    },
    begin() {
      live.transactionBegan();
      return openTransaction({
        snapshot: live.openSnapshot(),
        locks,
        queue,
        existing: live.existing,
        nextRecordId: live.nextRecordId,
        changedAt: live.changedAt,
        version: live.version,
        lastUniqueEntry: live.lastUniqueEntry,
        ended() {
          live.transactionEnded();
          queue.retryLocked();
        },
      });
    },
    async backup(directory) {
      mkdirSync(directory, { recursive: true, mode: 0o700 });
      if (readdirSync(directory).length > 0) throw new Error(`A backup needs an empty directory; ${directory} is not.`);
      await queue.idle();
      try {
        await environment.root.backup(directory, true);
      } catch (error) {
        throw storageError(error, environment.directory);
      }
    },
    close() {
      closing ??= close();
      return closing;
    },
  };

  function refuseLocked(what: number | string): void {
    if (locks.isTaken(what)) throw new RecordLocked();
  }
}
