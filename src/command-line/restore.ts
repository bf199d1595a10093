import { restore as restoreArchive } from '../records/backup/restore.ts';
import { readAddress } from './admin/address.ts';
import { jsonFlag, withoutJson } from './admin/group.ts';
import { readArchiveFile } from './archive-file.ts';
import { archived } from './backup.ts';
import { type Command, UsageError } from './command.ts';
import { withConfiguredDatabase } from './open-store.ts';
import { withProgress } from './progress.ts';
import { onlyFile, sizeOf } from './read-file.ts';

export const restore: Command = {
  name: 'restore',
  summary: 'Fills an empty database from a backup, and compares it with the checksums there.',
  usage: '<file> [--json]',
  flags: [jsonFlag],
  example: 'trivium restore 2026-03-01.trivium --data ./restored',
  async run(args, environment) {
    const { address, rest } = await readAddress(args, environment);
    if (address.kind === 'remote') throw new UsageError(notThere(address.url));
    const { json, own } = withoutJson(rest);
    const file = onlyFile(own, 'restore');
    const end = await withProgress({ label: 'Restoring', unit: 'bytes', total: await sizeOf(file) }, ({ counted }) =>
      withConfiguredDatabase(address.config, (database) =>
        readArchiveFile(file, (archive) => restoreArchive(database, archive), counted),
      ),
    );
    process.stdout.write(archived('Restored and compared', end, json));
    return 0;
  },
};

function notThere(url: string): string {
  return `trivium restore fills an empty database, which no server may run on, so not ${url}: run it where the database is, with --data for a new directory or --mongodb-uri and --database, and start the server on that afterwards.`;
}
