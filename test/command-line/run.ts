import { spawn } from 'node:child_process';
import { vi } from 'vitest';
import { loadCommand } from '../../src/command-line/commands.ts';
import { reportFailure } from '../../src/command-line/failure.ts';
import { builtProgram } from '../built-program.ts';

/** What came of a command. */
export interface Ended {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

type Environment = Readonly<Record<string, string>>;

/** Runs the built program in a process of its own, as people do. */
export async function built(args: readonly string[], environment: Environment = {}, input = ''): Promise<Ended> {
  const child = spawn(process.execPath, [builtProgram('trivium'), ...args], {
    env: { PATH: process.env.PATH ?? '', TMPDIR: process.env.TMPDIR ?? '', ...environment },
  });
  let output = '';
  let errors = '';
  child.stdout.on('data', (chunk) => {
    output += chunk;
  });
  child.stderr.on('data', (chunk) => {
    errors += chunk;
  });
  child.stdin.end(input);
  return await new Promise((resolve) => child.once('close', (code) => resolve({ code, output, errors })));
}

/** Runs a command within this process, with what it writes caught; for all that a process of its own would show no better. */
export async function within(args: readonly string[], environment: Environment = {}): Promise<Ended> {
  let output = '';
  let errors = '';
  const catching = [
    vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
      output += String(chunk);
      return true;
    }),
    vi.spyOn(process.stderr, 'write').mockImplementation((chunk) => {
      errors += String(chunk);
      return true;
    }),
  ];
  try {
    const [name = '', ...rest] = args;
    const command = await loadCommand(name);
    if (command === undefined) throw new Error(`there is no command ${name}`);
    const code = await command.run(rest, environment).catch(reportFailure);
    return { code, output, errors };
  } finally {
    for (const each of catching) each.mockRestore();
  }
}
