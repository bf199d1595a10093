import { closeSync, existsSync, fstatSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';

const MAGIC = 0xbeefc0de;
/** Where the magic number of a meta page may begin, behind the header of the page. */
const HEADER_SIZES = [16, 24, 32];

/**
 * Refuses a data file that is shorter than its own meta pages say: LMDB maps the file into memory, and reading behind its end would
 * end the process without a word.
 */
export function checkDataFile(directory: string): void {
  const path = join(directory, 'data.mdb');
  if (!existsSync(path)) return;
  const file = openSync(path, 'r');
  try {
    const { size } = fstatSync(file);
    if (size === 0) return;
    const head = Buffer.alloc(Math.min(size, 4 * 65_536));
    readSync(file, head, 0, head.length, 0);
    const metas = metaPages(head);
    if (metas.length === 0)
      throw new Error(`${path} is not a data file of this engine, or its beginning is damaged. ${ADVICE}`);
    const last = metas.reduce((a, b) => (b.transaction > a.transaction ? b : a));
    const needed = (last.lastPage + 1) * last.pageSize;
    if (size < needed) {
      throw new Error(`${path} is cut off: it has ${size} bytes and should have at least ${needed}. ${ADVICE}`);
    }
  } finally {
    closeSync(file);
  }
}

const ADVICE = 'Restore it from a backup.';

interface MetaPage {
  readonly pageSize: number;
  readonly lastPage: number;
  readonly transaction: bigint;
}

/** The two meta pages of LMDB's file format: magic, version, address, map size, two database records, last page, transaction. */
function metaPages(head: Buffer): MetaPage[] {
  const start = HEADER_SIZES.find((size) => head.length >= size + 136 && head.readUInt32LE(size) === MAGIC);
  if (start === undefined) return [];
  const first = metaPage(head, start);
  const second = first.pageSize + start;
  const found = [first];
  if (head.length >= second + 136 && head.readUInt32LE(second) === MAGIC) found.push(metaPage(head, second));
  return found;
}

function metaPage(head: Buffer, at: number): MetaPage {
  return {
    pageSize: head.readUInt32LE(at + 24),
    lastPage: Number(head.readBigUInt64LE(at + 120)),
    transaction: head.readBigUInt64LE(at + 128),
  };
}
