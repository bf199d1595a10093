import { readConfig } from '../config.ts';
import type { ContentSum } from '../records/backup/archive.ts';
import { writeBackup } from '../records/backup/write-backup.ts';
import { writeArchiveFile } from './archive-file.ts';
import type { Command } from './command.ts';
import { withConfiguredDatabase } from './open-store.ts';
import { onlyFile } from './read-file.ts';

export const backup: Command = {
  name: 'backup',
  summary: 'Writes everything that the server holds, files and versions included, to one file.',
  usage: '<file>',
  example: 'trivium backup 2026-03-01.trivium --data ./data',
  async run(args, environment) {
    const { config, rest } = readConfig(args, environment);
    const file = onlyFile(rest, 'backup');
    await withConfiguredDatabase(config, async (database, exclusive) => {
      let end: ContentSum | undefined;
      const archive = writeBackup(database, { exclusive });
      await writeArchiveFile(
        file,
        (async function* () {
          end = yield* archive;
        })(),
      );
      process.stdout.write(archived('Written', end));
    });
    return 0;
  },
};

/** What an archive holds, in a line. */
export function archived(done: string, end: ContentSum | undefined): string {
  return `${done}: ${end?.documents ?? 0} documents in ${end?.collections ?? 0} collections, SHA-256 ${end?.sha256 ?? ''}\n`;
}
