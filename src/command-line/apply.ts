import { describeChanges } from '../records/provision/change.ts';
import { addressFlags, readAddress } from './admin/address.ts';
import { withAdmin } from './admin/door.ts';
import { jsonFlag, withoutJson } from './admin/group.ts';
import type { Command } from './command.ts';
import { issuedTokens } from './issued-tokens.ts';
import { checkedText, onlyFile, readText } from './read-file.ts';

export const apply: Command = {
  name: 'apply',
  summary: 'Makes the server hold what a file declares: organizations, apps, tokens, collections, grants.',
  usage: '<file.yaml> [--json]',
  flags: [jsonFlag, ...addressFlags],
  example: 'trivium apply apps.yaml',
  async run(args, environment) {
    const { address, rest } = await readAddress(args, environment);
    const { json, own } = withoutJson(rest);
    const body = await checkedText(await readText(onlyFile(own, 'apply')));
    const applied = await withAdmin('apply', address, (client) =>
      client.applyConfiguration({ body, contentType: 'text/yaml' }, { timeout: 0 }),
    );
    const { changes, issued } = applied;
    process.stdout.write(
      json ? `${JSON.stringify(applied, null, 2)}\n` : describeChanges(changes) + issuedTokens(issued),
    );
    return 0;
  },
};
