#!/usr/bin/env node
import type { Command } from './command-line/command.ts';
import { reportFailure } from './command-line/failure.ts';
import { commandHelp, overview } from './command-line/help.ts';
import { programVersion } from './command-line/program-version.ts';

/** Every command of `trivium`, in the order in which the help lists them. Only the one that is called is loaded: most need no server. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  start: async () => (await import('./command-line/start.ts')).start,
  apply: async () => (await import('./command-line/apply.ts')).apply,
  diff: async () => (await import('./command-line/diff.ts')).diff,
  import: async () => (await import('./command-line/import.ts')).importCommand,
  export: async () => (await import('./command-line/export.ts')).exportCommand,
  backup: async () => (await import('./command-line/backup.ts')).backup,
  restore: async () => (await import('./command-line/restore.ts')).restore,
  doctor: async () => (await import('./command-line/doctor.ts')).doctor,
  contract: async () => (await import('./command-line/contract.ts')).contract,
};
const everyCommand = async () => await Promise.all(Object.values(commands).map(async (load) => await load()));

const [name = 'help', ...args] = process.argv.slice(2);
const command = Object.hasOwn(commands, name) ? await commands[name]?.() : undefined;
const asksForHelp = ['help', '--help', '-h'].includes(name) || args.includes('--help') || args.includes('-h');

if (name === '--version') {
  process.stdout.write(`${programVersion()}\n`);
} else if (asksForHelp) {
  process.stdout.write(command === undefined ? overview(await everyCommand()) : commandHelp(command));
} else if (command === undefined) {
  process.stderr.write(`There is no command ${JSON.stringify(name)}.\n\n${overview(await everyCommand())}`);
  process.exitCode = 2;
} else {
  try {
    process.exitCode = await command.run(args, process.env);
  } catch (error) {
    process.exitCode = reportFailure(error);
  }
}
