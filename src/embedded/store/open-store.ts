import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FORMAT, metaKey, numberBytes, readCatalog } from './catalog-file.ts';
import { checkDataFile } from './data-file.ts';
import { type DirectoryLock, lockDirectory } from './directory-lock.ts';
import { type Environment, openEnvironment } from './environment.ts';
import { runningStore } from './running-store.ts';
import { requireRoom } from './storage-error.ts';
import type { Store, StoreOptions } from './store.ts';

/**
 * Opens the store in a directory, which is made when it is not there, or in memory. Rejects with a plain sentence when another process holds
 * the directory, another version wrote it, its data file is damaged, or there is no room for a start.
 */
export async function openStore(options: StoreOptions): Promise<Store> {
  const directory = options.directory ?? mkdtempSync(join(options.temporary ?? tmpdir(), 'trivium-data-'));
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  requireRoom(directory);
  const lock = await lockDirectory(directory);
  try {
    return await openLocked(directory, lock, options);
  } catch (error) {
    await lock.release();
    throw error;
  }
}

async function openLocked(directory: string, lock: DirectoryLock, options: StoreOptions): Promise<Store> {
  checkDataFile(directory);
  // Readers that the last process left behind would keep old pages alive; the lock says that there are none.
  rmSync(join(directory, 'lock.mdb'), { force: true });
  const durable = options.directory !== undefined && options.sync !== 'relaxed';
  const environment = openEnvironment(directory, durable);
  try {
    const catalog = readCatalog(environment.meta, directory, options.compilePartialFilter) ?? firstStart(environment);
    return runningStore({ environment, catalog, options, afterClose });
  } catch (error) {
    await environment.root.close();
    throw error;
  }

  async function afterClose(): Promise<void> {
    await lock.release();
    if (options.directory === undefined) rmSync(directory, { recursive: true, force: true });
  }
}

function firstStart({ meta, root }: Environment) {
  root.transactionSync(() => meta.putSync(metaKey.format, numberBytes(FORMAT)));
  return { collections: [], nextNumber: 1, nextRecordId: 1, dropped: [] };
}
