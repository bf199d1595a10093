import { readConfig } from '../config.ts';
import { plan } from '../records/provision/apply.ts';
import { describeChanges } from '../records/provision/change.ts';
import type { Command } from './command.ts';
import { openConfiguredStore } from './open-store.ts';
import { onlyFile, readFileToApply } from './read-file.ts';

export const diff: Command = {
  name: 'diff',
  summary: 'Says what applying a file would change, and changes nothing. Exit code 1 when there is a difference.',
  usage: '<file.yaml>',
  example: 'trivium diff apps.yaml',
  async run(args, environment) {
    const { config, rest } = readConfig(args, environment);
    const file = await readFileToApply(onlyFile(rest, 'diff'));
    const { store, close } = await openConfiguredStore(config);
    try {
      const changes = await plan(store, file);
      process.stdout.write(describeChanges(changes));
      return changes.length === 0 ? 0 : 1;
    } finally {
      await close();
    }
  },
};
