import { setImmediate } from 'node:timers/promises';

/** Milliseconds of work after which others have their turn. */
const stint = 20;

/** Breaks in long work, so that one large request does not keep all others waiting. */
export interface Pauses {
  /** Whether the work has gone on for long enough since the last break, or since the beginning. */
  readonly due: () => boolean;
  /** Resolves when others have had their turn. */
  readonly take: () => Promise<void>;
}

/** Begins to watch the time. In the loop: `if (pauses.due()) await pauses.take();` */
export function pauses(): Pauses {
  let since = performance.now();
  return {
    due: () => performance.now() - since > stint,
    async take() {
      await setImmediate();
      since = performance.now();
    },
  };
}

/** `items.map(change)` with pauses. */
export async function mapWithPauses<Item, Changed>(
  items: readonly Item[],
  change: (item: Item, index: number) => Changed,
): Promise<Changed[]> {
  const pause = pauses();
  const changed: Changed[] = [];
  for (const [index, item] of items.entries()) {
    changed.push(change(item, index));
    if (pause.due()) await pause.take();
  }
  return changed;
}
