import { metaKey } from './catalog-file.ts';
import type { CommitQueue } from './commit-queue.ts';
import type { Environment } from './environment.ts';
import { prefix } from './storage-keys.ts';

/** Frees the space of what was dropped, in slices between other writes. */
export interface Sweep {
  /** The keys of these collections and indexes are to be deleted; their marks are in the file already. */
  add(ids: readonly number[]): void;
  stop(): void;
}

/** Most keys deleted in one commit. */
const SLICE = 2000;

/** Goes on with what the last process left. */
export function sweepDropped(environment: Environment, queue: CommitQueue, left: readonly number[]): Sweep {
  const waiting: number[] = [...left];
  let running = false;
  let stopped = false;

  async function run(): Promise<void> {
    running = true;
    for (let id = waiting[0]; id !== undefined && !stopped; id = waiting[0]) {
      if (await deleteSlice(id)) waiting.shift();
    }
    running = false;
  }

  /** True when nothing is left of the number. */
  function deleteSlice(id: number): Promise<boolean> {
    return queue.run((group) => {
      let room = SLICE;
      for (const table of ['records', 'index'] as const) {
        const range = { start: prefix(id), end: prefix(id + 1), limit: room };
        for (const key of environment[table].getKeys(range)) {
          group.sweep(table, key);
          room--;
        }
      }
      if (room > 0) group.meta(metaKey.dropped(id), undefined);
      return room > 0;
    });
  }

  function start(): void {
    // A slice that fails leaves its mark in the file, and the next drop or start goes on with it.
    if (!running && waiting.length > 0)
      run().then(undefined, () => {
        running = false;
      });
  }

  start();
  return {
    add(ids) {
      waiting.push(...ids);
      start();
    },
    stop() {
      stopped = true;
    },
  };
}
