import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadCommands } from '../../src/command-line/commands.ts';
import { commandHelp, overview, settingFlagsOf } from '../../src/command-line/help.ts';
import { commandReference } from '../../src/command-line/reference.ts';
import { settings } from '../../src/config/settings.ts';

const commands = await loadCommands();

const document = readFileSync('docs/command-line.md', 'utf8');

const all = commands.flatMap((command) => [
  { name: command.name, command, shown: command, args: [] },
  ...(command.actions ?? []).map((action) => ({
    name: `${command.name} ${action.name}`,
    command,
    shown: action,
    args: [action.name],
  })),
]);

it('is in the document, word for word (scripts/write-command-reference.ts writes it)', () => {
  expect(document.endsWith(commandReference(commands))).toBe(true);
});

it('lists every command', () => {
  for (const { name } of commands) expect(overview(commands)).toMatch(new RegExp(`^ {2}${name} +`, 'm'));
  for (const { summary } of commands) expect(overview(commands)).toContain(summary);
});

describe.each(all)('trivium $name --help', ({ name, command, shown, args }) => {
  const help = commandHelp(command, args);

  it('has an example of its own, its flags and its exit codes', () => {
    expect(help).toMatch(new RegExp(`^Example: (source <\\()?trivium ${name}\\b`, 'm'));
    for (const flag of shown.flags ?? []) expect(help).toContain(`  ${flag.name}`);
    expect(help).toMatch(/^Exit codes\n {2}0 +\S.*\n {2}1 +\S.*\n {2}2 +\S/m);
  });

  it('has no flag twice, and none that a setting takes away', () => {
    const own = (shown.flags ?? []).map((flag) => flag.name);
    expect(new Set(own).size).toBe(own.length);
    const taken = command.settings === 'none' ? [] : Object.values(settings).map(({ flag }) => String(flag));
    expect(own.filter((flag) => taken.includes(flag))).toEqual([]);
    expect(settingFlagsOf(command).length).toBe(
      command.settings === 'none' ? 0 : command.settings === 'all' ? taken.length : 4,
    );
  });
});
