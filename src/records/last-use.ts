/** Something whose last use is kept. */
export interface Used {
  readonly id: number;
  readonly lastUsedAt: Date | null;
}

/**
 * Gives a function that keeps that something is used now, to the minute, with a write a minute at most in this process.
 *
 * @param write stores the time, unless a later one is there already
 */
export function createUseKeeper(write: (id: number, at: Date) => Promise<void>): (used: Used) => Promise<void> {
  let kept = new Map<number, number>();
  return async ({ id, lastUsedAt }) => {
    const minute = Math.floor(Date.now() / 60_000) * 60_000;
    if ((lastUsedAt?.getTime() ?? 0) >= minute || kept.get(id) === minute) return;
    if (kept.size >= mostKept) kept = new Map();
    kept.set(id, minute);
    await write(id, new Date(minute));
  };
}

const mostKept = 10_000;
