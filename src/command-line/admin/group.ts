import { type Command, UsageError } from '../command.ts';
import type { Action } from './action.ts';
import { addressFlags, assertThere, readAddress } from './address.ts';
import { withAdmin } from './door.ts';
import { tell } from './outcome.ts';

/** What every command with something to tell takes. */
export const jsonFlag = { name: '--json', meaning: 'Writes JSON, for machines.' } as const;

interface Group extends Pick<Command, 'name' | 'summary' | 'example'> {
  readonly actions: readonly Action[];
}

/** A command with a table of actions on the admin API. */
export function adminGroup({ actions, ...facts }: Group): Command {
  const { name } = facts;
  const own = (action: Action) => ({ ...action, flags: [...(action.flags ?? []), jsonFlag, ...addressFlags] });
  return {
    ...facts,
    usage: `<${actions.map((each) => each.name).join('|')}>`,
    actions: actions.map(own),
    async run([given, ...args], environment) {
      const action = actions.find((each) => each.name === given);
      if (action === undefined) {
        const said = given === undefined ? 'needs to be told what to do' : `cannot ${JSON.stringify(given)}`;
        throw new UsageError(`trivium ${name} ${said}: ${actions.map((each) => each.name).join(', ')}.`);
      }
      return await runAction(action, `trivium ${name} ${action.name}`, args, environment);
    },
  };
}

/** A command that is one action on the admin API. */
export function adminCommand(action: Action): Command {
  return {
    ...action,
    flags: [...(action.flags ?? []), jsonFlag, ...addressFlags],
    run: (args, environment) => runAction(action, `trivium ${action.name}`, args, environment),
  };
}

async function runAction(
  action: Action,
  called: string,
  args: Parameters<Command['run']>[0],
  environment: Parameters<Command['run']>[1],
): Promise<number> {
  const { address, rest } = await readAddress(args, environment);
  const { json, own } = withoutJson(rest);
  const perform = await action.read(own, called);
  assertThere(address);
  await withAdmin(called.replace(/^trivium /, ''), address, async (client) => {
    await tell(await perform(client), json);
  });
  return 0;
}

/** Whether `--json` is among arguments, and the others. */
export function withoutJson(args: readonly string[]): { readonly json: boolean; readonly own: readonly string[] } {
  return { json: args.includes('--json'), own: args.filter((arg) => arg !== '--json') };
}
