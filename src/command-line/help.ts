import { settingsHelp } from '../config/documented.ts';
import type { Command } from './command.ts';

/** What `trivium help` prints. */
export function overview(commands: readonly Command[]): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  const lines = commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`);
  return [
    'Usage: trivium <command> [arguments] [settings]',
    '',
    'Commands',
    ...lines,
    '',
    '`trivium <command> --help` explains one; `trivium --version` tells the version.',
    'Exit codes: 0 done, 1 failed (`diff`: there are differences; `import`: rows were refused; `doctor`: there is a fault), 2 called in a wrong way.',
    '',
  ].join('\n');
}

/** What `trivium <command> --help` prints. */
export function commandHelp({ name, summary, usage, example }: Command): string {
  return [
    `Usage: trivium ${name}${usage === '' ? '' : ` ${usage}`} [settings]`,
    '',
    summary,
    '',
    `Example: ${example}`,
    '',
    'Settings, as a flag or from the environment',
    settingsHelp(),
    '',
  ].join('\n');
}
