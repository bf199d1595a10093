import { rm } from 'node:fs/promises';
import type { ContentSum } from '../records/backup/archive.ts';
import { checkArchive } from '../records/backup/check-archive.ts';
import { writeBackup } from '../records/backup/write-backup.ts';
import { type Address, addressFlags, assertThere, readAddress } from './admin/address.ts';
import { withAdmin } from './admin/door.ts';
import { jsonFlag, withoutJson } from './admin/group.ts';
import { readArchiveFile, writeArchiveFile } from './archive-file.ts';
import type { Command } from './command.ts';
import { withConfiguredDatabase } from './open-store.ts';
import { type Progress, withProgress } from './progress.ts';
import { onlyFile } from './read-file.ts';

export const backup: Command = {
  name: 'backup',
  summary: 'Writes everything that the server holds, files and versions included, to one file.',
  usage: '<file> [--json]',
  flags: [jsonFlag, ...addressFlags],
  example: 'trivium backup 2026-03-01.trivium --data ./data',
  async run(args, environment) {
    const { address, rest } = await readAddress(args, environment);
    const { json, own } = withoutJson(rest);
    const file = onlyFile(own, 'backup');
    assertThere(address);
    const end = await withProgress({ label: 'Writing', unit: 'bytes' }, (progress) => write(address, file, progress));
    process.stdout.write(archived('Written', end, json));
    return 0;
  },
};

async function write(address: Address, file: string, { counted }: Progress): Promise<ContentSum | undefined> {
  if (address.kind === 'remote') {
    await withAdmin('backup', address, async (client) => {
      const { body } = await client.raw.downloadBackup();
      if (body === null) throw new Error('the server answered without a body');
      await writeArchiveFile(file, counted(body));
    });
    return await readBack(file);
  }
  return await withConfiguredDatabase(address.config, async (database, exclusive) => {
    let end: ContentSum | undefined;
    const archive = writeBackup(database, { exclusive });
    const pieces = (async function* () {
      end = yield* archive;
    })();
    await writeArchiveFile(file, counted(pieces));
    return end;
  });
}

/** What came over a network is judged by its own checksums; a file that does not meet them is no backup, and is removed. */
async function readBack(file: string): Promise<ContentSum> {
  try {
    return await readArchiveFile(file, checkArchive);
  } catch (error) {
    await rm(file, { force: true });
    throw error;
  }
}

/** What an archive holds, in a line. */
export function archived(done: string, end: ContentSum | undefined, json: boolean): string {
  const { documents = 0, collections = 0, sha256 = '' } = end ?? {};
  if (json) return `${JSON.stringify({ documents, collections, sha256 }, null, 2)}\n`;
  return `${done}: ${documents} documents in ${collections} collections, SHA-256 ${sha256}\n`;
}
