import { settingFlags, settingsHelp } from '../config/documented.ts';
import { type Command, type Described, exitCodesOf, type Flag } from './command.ts';

/** What `trivium help` prints. */
export function overview(commands: readonly Command[]): string {
  return [
    'Usage: trivium <command> [arguments] [settings]',
    '',
    'Commands',
    ...columns(commands.map(({ name, summary }) => [name, summary])),
    '',
    '`trivium <command> --help` explains one, with an example and its exit codes; `trivium --version` tells the version.',
    '',
  ].join('\n');
}

/** What `trivium <command> --help` prints, and `trivium <command> <action> --help` where `args` begin with an action. */
export function commandHelp(command: Command, args: readonly string[] = []): string {
  return [ownHelp(command, args), settingsOf(command), ''].filter((part) => part !== undefined).join('\n');
}

/** The same without the settings of the server, as it stands in the document. */
export function ownHelp(command: Command, [word]: readonly string[] = []): string {
  const { name, actions = [] } = command;
  const action = actions.find((each) => each.name === word);
  const shown: Described = action === undefined ? command : { ...action, name: `${name} ${action.name}` };
  const list = action === undefined ? actions.map((each): [string, string] => [each.name, each.summary]) : [];
  return [
    `Usage: trivium ${shown.name}${shown.usage === '' ? '' : ` ${shown.usage}`}${command.settings === 'none' ? '' : ' [settings]'}`,
    '',
    shown.summary,
    '',
    `Example: ${shown.example}`,
    '',
    ...part('What it does', columns(list)),
    ...part('Flags', columns((shown.flags ?? []).map(flagLine))),
    ...part('Exit codes', columns(Object.entries(exitCodesOf(command)))),
  ].join('\n');
}

/** The settings that name the database. */
const ofDatabase = ['mongodbUri', 'database', 'data', 'memory'] as const;

function settingsOf({ settings }: Command): string | undefined {
  if (settings === 'none') return undefined;
  if (settings === 'all') return `Settings, as a flag or from the environment\n${settingsHelp()}`;
  return `Settings that name the database, as a flag or from the environment; all others: \`trivium start --help\`\n${settingsHelp(ofDatabase)}`;
}

/** The flags of the settings that a command takes. */
export function settingFlagsOf({ settings }: Command): readonly Flag[] {
  if (settings === 'none') return [];
  return settingFlags(settings === 'all' ? undefined : ofDatabase);
}

function flagLine({ name, value, meaning, required = false }: Flag): [string, string] {
  return [value === undefined ? name : `${name} ${value}`, required ? `${meaning} Needed.` : meaning];
}

function part(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [title, ...lines, ''];
}

/** Two columns; what is too wide for the first stands in a line of its own. */
function columns(rows: readonly (readonly [string, string])[]): readonly string[] {
  const width = Math.min(28, Math.max(0, ...rows.map(([left]) => left.length)));
  return rows.flatMap(([left, right]) =>
    left.length > width ? [`  ${left}`, `  ${' '.repeat(width)}  ${right}`] : [`  ${left.padEnd(width)}  ${right}`],
  );
}
