import { readConfig } from '../config.ts';
import { restore as restoreArchive } from '../records/backup/restore.ts';
import { readArchiveFile } from './archive-file.ts';
import { archived } from './backup.ts';
import type { Command } from './command.ts';
import { withConfiguredDatabase } from './open-store.ts';
import { onlyFile } from './read-file.ts';

export const restore: Command = {
  name: 'restore',
  summary: 'Fills an empty database from a backup, and compares it with the checksums there.',
  usage: '<file>',
  example: 'trivium restore 2026-03-01.trivium --data ./restored',
  async run(args, environment) {
    const { config, rest } = readConfig(args, environment);
    const file = onlyFile(rest, 'restore');
    await withConfiguredDatabase(config, async (database) => {
      const end = await readArchiveFile(file, (archive) => restoreArchive(database, archive));
      process.stdout.write(archived('Restored and compared', end));
    });
    return 0;
  },
};
