import { type Command, type Described, UsageError } from './command.ts';
import { bash } from './completion/bash.ts';
import { fish } from './completion/fish.ts';
import { zsh } from './completion/zsh.ts';
import { settingFlagsOf } from './help.ts';

const shells = { bash, zsh, fish };

/** What can stand in one place of a command line: behind the program, a command, or a command and its action. */
export interface Place {
  /** The words before it, without the program's name. */
  readonly path: readonly string[];
  /** The words that can stand there first, with what they mean. */
  readonly words: readonly Pick<Described, 'name' | 'summary'>[];
  readonly flags: NonNullable<Described['flags']>;
}

/** The command that writes what a shell needs to complete all of them. */
export function completion(commands: () => Promise<readonly Command[]>): Command {
  return {
    name: 'completion',
    summary: 'Writes what makes a shell complete the words of trivium.',
    usage: '<bash|zsh|fish>',
    example: 'source <(trivium completion bash)',
    settings: 'none',
    words: Object.keys(shells),
    async run(args) {
      const [script, ...more] = Object.entries(shells).filter(([name]) => name === args[0]);
      if (script === undefined || more.length > 0 || args.length !== 1) {
        throw new UsageError('trivium completion takes the name of a shell: bash, zsh or fish.');
      }
      process.stdout.write(script[1](placesOf(await commands())));
      return 0;
    },
  };
}

/** All places of the command line, from the table of commands. */
export function placesOf(commands: readonly Command[]): readonly Place[] {
  const help = { name: '--help', meaning: 'Explains it, with an example.' };
  const top = [...commands, { name: 'help', summary: 'Lists the commands.' }];
  return [
    { path: [], words: top, flags: [help, { name: '--version', meaning: 'Tells the version.' }] },
    ...commands.flatMap((command): Place[] => {
      const { name, actions = [], words = [], flags = [] } = command;
      const always = [...settingFlagsOf(command), help];
      const own = { path: [name], words: [...actions, ...words.map((each) => ({ name: each, summary: '' }))] };
      return [
        { ...own, flags: actions.length > 0 ? [help] : [...flags, ...always] },
        ...actions.map((action) => ({
          path: [name, action.name],
          words: [],
          flags: [...(action.flags ?? []), ...always],
        })),
      ];
    }),
  ];
}
