import { type Database, open, type RootDatabase } from 'lmdb';
import { recordIdAt, recordIdBytes } from './storage-keys.ts';

export type Table = Database<Buffer, Buffer>;

/** Entries of indexes: a unique one holds the record id, of the others only the key is read. */
export type EntryTable = Database<number, Buffer>;

/** The LMDB file with its three databases, all keyed by plain bytes. */
export interface Environment {
  readonly directory: string;
  readonly root: RootDatabase<Buffer, Buffer>;
  readonly meta: Table;
  readonly records: Table;
  readonly index: EntryTable;
}

/** What an entry holds whose record id is in its key. */
export const IN_KEY = -1;
const NOTHING = Buffer.from([0]);

/** Reads out of the buffer that LMDB fills again and again: a copy for each entry would cost more than the rest of a scan's step. */
const recordIds = {
  encode: (recordId: number): Buffer => (recordId === IN_KEY ? NOTHING : recordIdBytes(recordId)),
  decode: (bytes: Uint8Array): number => recordIdAt(bytes, 0),
};

/** Opens (or makes) the file in `directory`. Without `durable` a commit does not wait for the disk. */
export function openEnvironment(directory: string, durable: boolean): Environment {
  const tables = { encoding: 'binary', keyEncoding: 'binary' } as const;
  // A known option that the package's types leave out.
  const entries = { name: 'index', keyEncoding: 'binary', encoder: recordIds } as const;
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
    index: root.openDB<number, Buffer>(entries),
  };
}
