import { describeChanges } from '../records/provision/change.ts';
import { addressFlags, readAddress } from './admin/address.ts';
import { withAdmin } from './admin/door.ts';
import { jsonFlag, withoutJson } from './admin/group.ts';
import type { Command } from './command.ts';
import { checkedText, onlyFile, readText } from './read-file.ts';

export const diff: Command = {
  name: 'diff',
  summary: 'Says what applying a file would change, and changes nothing. Exit code 1 when there is a difference.',
  usage: '<file.yaml> [--json]',
  flags: [jsonFlag, ...addressFlags],
  exitCodes: { 0: 'there is no difference', 1: 'there are differences, or it failed' },
  example: 'trivium diff apps.yaml',
  async run(args, environment) {
    const { address, rest } = await readAddress(args, environment);
    const { json, own } = withoutJson(rest);
    const body = await checkedText(await readText(onlyFile(own, 'diff')));
    const difference = await withAdmin('diff', address, (client) =>
      client.diffConfiguration({ body, contentType: 'text/yaml' }, { timeout: 0 }),
    );
    const { changes } = difference;
    process.stdout.write(json ? `${JSON.stringify(difference, null, 2)}\n` : describeChanges(changes));
    return changes.length === 0 ? 0 : 1;
  },
};
