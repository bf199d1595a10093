import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { environmentOf } from '../../src/command-line/contract/options.ts';
import type { Variables } from '../../src/contract/variables.ts';
import { builtProgram } from '../built-program.ts';

/** How `trivium contract` ended, and what it wrote. */
export interface Ended {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

export interface Calling {
  /** Credentials, which go through the environment. */
  readonly variables?: Variables;
  /** Called with each line on standard error; may interrupt the command as Ctrl-C does. */
  readonly meanwhile?: (line: string, interrupt: () => void) => void;
}

/** Runs `trivium contract` as a process of its own. */
export async function triviumContract(
  args: readonly string[],
  { variables = {}, meanwhile = () => undefined }: Calling = {},
): Promise<Ended> {
  const given = Object.entries(variables).map(([name, value]) => [environmentOf(name), String(value)]);
  const child = spawn(process.execPath, [builtProgram('trivium'), 'contract', ...args], {
    env: { ...process.env, ...Object.fromEntries(given) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let errors = '';
  child.stdout.on('data', (chunk) => {
    output += chunk;
  });
  createInterface({ input: child.stderr }).on('line', (line) => {
    errors += `${line}\n`;
    meanwhile(line, () => child.kill('SIGINT'));
  });
  return await new Promise((resolve) => child.once('close', (code) => resolve({ code, output, errors })));
}
