#!/usr/bin/env node
import { apply } from './command-line/apply.ts';
import { backup } from './command-line/backup.ts';
import type { Command } from './command-line/command.ts';
import { contract } from './command-line/contract.ts';
import { diff } from './command-line/diff.ts';
import { doctor } from './command-line/doctor.ts';
import { exportCommand } from './command-line/export.ts';
import { reportFailure } from './command-line/failure.ts';
import { commandHelp, overview } from './command-line/help.ts';
import { importCommand } from './command-line/import.ts';
import { programVersion } from './command-line/program-version.ts';
import { restore } from './command-line/restore.ts';
import { start } from './command-line/start.ts';

/** Every command of `trivium`, in the order in which the help lists them. */
const commands: readonly Command[] = [
  start,
  apply,
  diff,
  importCommand,
  exportCommand,
  backup,
  restore,
  doctor,
  contract,
];

const [name = 'help', ...args] = process.argv.slice(2);
const command = commands.find((each) => each.name === name);
const asksForHelp = ['help', '--help', '-h'].includes(name) || args.includes('--help') || args.includes('-h');

if (name === '--version') {
  process.stdout.write(`${programVersion()}\n`);
} else if (asksForHelp) {
  process.stdout.write(command === undefined ? overview(commands) : commandHelp(command));
} else if (command === undefined) {
  process.stderr.write(`There is no command ${JSON.stringify(name)}.\n\n${overview(commands)}`);
  process.exitCode = 2;
} else {
  try {
    process.exitCode = await command.run(args, process.env);
  } catch (error) {
    process.exitCode = reportFailure(error);
  }
}
