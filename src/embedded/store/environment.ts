import { type Database, open, type RootDatabase } from 'lmdb';

export type Table = Database<Buffer, Buffer>;

/** The LMDB file with its three databases, all keyed and valued by plain bytes. */
export interface Environment {
  readonly directory: string;
  readonly root: RootDatabase<Buffer, Buffer>;
  readonly meta: Table;
  readonly records: Table;
  readonly index: Table;
}

/** Opens (or makes) the file in `directory`. Without `durable` a commit does not wait for the disk. */
export function openEnvironment(directory: string, durable: boolean): Environment {
  const tables = { encoding: 'binary', keyEncoding: 'binary' } as const;
  const root = open<Buffer, Buffer>({
    path: directory,
    noSubdir: false,
    maxDbs: 3,
    maxReaders: 1024,
    // A commit is acknowledged after its fsync, never before.
    overlappingSync: false,
    noSync: !durable,
    ...tables,
  });
  return {
    directory,
    root,
    meta: root.openDB({ name: 'meta', ...tables }),
    records: root.openDB({ name: 'records', ...tables }),
    index: root.openDB({ name: 'index', ...tables }),
  };
}
