import { Problem } from '../problem.ts';

/**
 * A cap on how many requests of one caller are worked on at once in this process, so that a weak token with expensive
 * requests leaves room for others. Throws `unavailable` (retry after a second) above the cap, and otherwise gives the
 * function that ends the request.
 */
export function concurrencyCap(limit: number): (caller: string) => () => void {
  const running = new Map<string, number>();
  return (caller) => {
    const count = running.get(caller) ?? 0;
    if (count >= limit) throw new Problem('unavailable', { retryAfterSeconds: 1 });
    running.set(caller, count + 1);
    return () => {
      const left = (running.get(caller) ?? 1) - 1;
      if (left > 0) running.set(caller, left);
      else running.delete(caller);
    };
  };
}
