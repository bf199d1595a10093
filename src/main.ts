#!/usr/bin/env node
import { loadCommand, loadCommands } from './command-line/commands.ts';
import { reportFailure } from './command-line/failure.ts';
import { commandHelp, overview } from './command-line/help.ts';
import { programVersion } from './command-line/program-version.ts';

const [name = 'help', ...args] = process.argv.slice(2);
const command = await loadCommand(name);
const asksForHelp = ['help', '--help', '-h'].includes(name) || args.includes('--help') || args.includes('-h');

// A reader such as `head` that has enough ends the program, as it does with others.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

if (name === '--version') {
  process.stdout.write(`${programVersion()}\n`);
} else if (asksForHelp) {
  process.stdout.write(command === undefined ? overview(await loadCommands()) : commandHelp(command, args));
} else if (command === undefined) {
  process.stderr.write(`There is no command ${JSON.stringify(name)}.\n\n${overview(await loadCommands())}`);
  process.exitCode = 2;
} else {
  try {
    process.exitCode = await command.run(args, process.env);
  } catch (error) {
    process.exitCode = reportFailure(error);
  }
}
