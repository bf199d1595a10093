/** How many versions are kept: the latest ones all; of older ones one for each span of time, until there are `most` together. */
export interface Retention {
  readonly latest: number;
  readonly most: number;
}

export const usualRetention: Retention = { latest: 100, most: 300 };

/** A version as far as its age decides. */
export interface Aged {
  readonly _id: number;
  readonly createdAt: Date;
}

const minute = 60_000;

/**
 * The versions to keep of those that are given, newest first. Beyond the latest, one for each quarter of an hour in the three hours
 * before `now`, and one for each hour before that. Of a span the newest stays, which holds what the others led to.
 */
export function retained<Item extends Aged>(
  versions: readonly Item[],
  now: Date,
  { latest, most }: Retention,
): readonly Item[] {
  const kept = versions.slice(0, Math.min(latest, most));
  const spans = new Set<string>();
  for (const version of versions.slice(kept.length)) {
    if (kept.length >= most) break;
    const time = version.createdAt.getTime();
    const step = now.getTime() - time <= 180 * minute ? 15 * minute : 60 * minute;
    const span = `${step}:${Math.floor(time / step)}`;
    if (spans.has(span)) continue;
    spans.add(span);
    kept.push(version);
  }
  return kept;
}
