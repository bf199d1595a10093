import { readFileSync } from 'node:fs';

/**
 * Memory of a process in MB: what it holds for itself (the pages of a mapped database file are not its own; the system takes
 * them back when it needs them), and the most that was ever resident, mapped files included. Only Linux tells.
 */
export function memoryOf(pid: number): { readonly own: number; readonly peak: number } {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const megabytes = (name: string) => Number(new RegExp(`${name}:\\s+(\\d+) kB`).exec(status)?.[1]) / 1024;
  return { own: megabytes('RssAnon'), peak: megabytes('VmHWM') };
}

/** The most own memory that a process had while something was done, in MB, looked at 20 times a second. */
export async function mostMemoryWhile(pid: number, work: () => Promise<unknown>): Promise<number> {
  let most = memoryOf(pid).own;
  const timer = setInterval(() => {
    most = Math.max(most, memoryOf(pid).own);
  }, 50);
  try {
    await work();
  } finally {
    clearInterval(timer);
  }
  return most;
}
