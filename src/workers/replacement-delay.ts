/** A worker that lived so long was lost for a reason of its own, not because workers cannot live at present. */
const settledMs = 60_000;
const firstDelayMs = 100;
const longestDelayMs = 30_000;

/**
 * How long to wait before a lost worker is replaced, in milliseconds: a tenth of a second after one that had settled, twice as long after
 * each that follows it early, never more than half a minute.
 *
 * @param losses how often the place was lost early in a row before this; the new count is given back
 */
export function replacementDelay(
  livedMs: number,
  losses: number,
): { readonly delayMs: number; readonly losses: number } {
  const before = livedMs >= settledMs ? 0 : losses;
  return { delayMs: Math.min(longestDelayMs, firstDelayMs * 2 ** Math.min(before, 20)), losses: before + 1 };
}
