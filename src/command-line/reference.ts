import type { Command } from './command.ts';
import { ownHelp } from './help.ts';

/** What `docs/command-line.md` says of every command: the texts of `--help`, without the settings. */
export function commandReference(commands: readonly Command[]): string {
  return commands.map(section).join('\n');
}

function section(command: Command): string {
  const { name, actions = [] } = command;
  const parts = actions.map(
    (action) => `### trivium ${name} ${action.name}\n\n${fenced(ownHelp(command, [action.name]))}`,
  );
  return [`## trivium ${name}\n\n${fenced(ownHelp(command))}`, ...parts].join('\n');
}

function fenced(text: string): string {
  return `\`\`\`text\n${text.trimEnd()}\n\`\`\`\n`;
}
