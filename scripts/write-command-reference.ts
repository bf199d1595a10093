import { readFileSync, writeFileSync } from 'node:fs';
import { loadCommands } from '../src/command-line/commands.ts';
import { commandReference } from '../src/command-line/reference.ts';

const commands = await loadCommands();

// Writes what `--help` says into the document of the command line; a test says when this has to be run again.
const file = new URL('../docs/command-line.md', import.meta.url);
const mark = '<!-- What follows is written by scripts/write-command-reference.ts. -->';
const [before] = readFileSync(file, 'utf8').split(mark);
writeFileSync(file, `${before}${mark}\n\n${commandReference(commands)}`);
