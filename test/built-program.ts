import { join } from 'node:path';
import { inject } from 'vitest';
import type { ProgramName } from './prepare-run.ts';

/** The path of a program that was built for this run, to be started by Node in a process of its own. */
export function builtProgram(name: ProgramName): string {
  return join(inject('programs'), `${name}.js`);
}
