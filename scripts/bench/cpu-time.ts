import { readFileSync } from 'node:fs';

/** Ticks a second in /proc, fixed at 100 for programs on Linux. */
const ticks = 100;

/** CPU seconds, user and system, that a process and its threads have used; `undefined` where there is no /proc. */
export function cpuSeconds(pid: number): number | undefined {
  let stat: string;
  try {
    stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
  // The name of the program stands in parentheses and may hold blanks; the times are the 12th and 13th fields behind it.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) / ticks;
}
