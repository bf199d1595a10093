import { readConfig } from '../config.ts';
import { apply as applyFile } from '../records/provision/apply.ts';
import { describeChanges } from '../records/provision/change.ts';
import { byProgram } from './admin-token.ts';
import type { Command } from './command.ts';
import { issuedTokens } from './issued-tokens.ts';
import { openConfiguredStore } from './open-store.ts';
import { onlyFile, readFileToApply } from './read-file.ts';

export const apply: Command = {
  name: 'apply',
  summary: 'Makes the server hold what a file declares: organizations, apps, tokens, collections, grants.',
  usage: '<file.yaml>',
  example: 'trivium apply apps.yaml',
  async run(args, environment) {
    const { config, rest } = readConfig(args, environment);
    const file = await readFileToApply(onlyFile(rest, 'apply'));
    const { store, close } = await openConfiguredStore(config);
    try {
      const { changes, issued } = await applyFile(store, file, byProgram('apply'));
      process.stdout.write(describeChanges(changes) + issuedTokens(issued));
      return 0;
    } finally {
      await close();
    }
  },
};
