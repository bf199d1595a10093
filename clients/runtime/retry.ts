import type { RetrySettings } from './settings.ts';

/** What came of one attempt. */
export type Outcome = { readonly response: Response } | { readonly fault: unknown };

/** What was attempted. */
export interface Attempt {
  /** How often it was sent again already. */
  readonly repeated: number;
  /** Whether the operation only reads. */
  readonly safe: boolean;
  /** Whether the body can be sent a second time. */
  readonly repeatable: boolean;
}

/**
 * How many milliseconds to wait before a request is sent again; undefined when it is not.
 *
 * A request that only reads is sent again when no answer came, and when the answer is 429 or 503 with a `retry-after` of a wait that is not too
 * long. One that changes something is sent again for 429 alone, since then the server has not begun with it. HTTP's own rule,
 * by method, would be wrong here: two of the dialects create with PUT.
 */
export function waitBeforeRepeating(
  outcome: Outcome,
  { repeated, safe, repeatable }: Attempt,
  { times = 2, longestWait = 30_000 }: RetrySettings = {},
): number | undefined {
  if (repeated >= times || !repeatable) return undefined;
  if ('fault' in outcome) return safe ? backoff(repeated) : undefined;
  const { status, headers } = outcome.response;
  if (status !== 429 && !(status === 503 && safe)) return undefined;
  const wait = waitAskedFor(headers.get('retry-after'), Date.now());
  return wait === undefined || wait > longestWait ? undefined : wait;
}

/** The wait in a `retry-after` header, in milliseconds: it holds seconds or a date. Undefined for anything else. */
export function waitAskedFor(header: string | null, now: number): number | undefined {
  if (header === null) return undefined;
  if (/^\d+$/.test(header)) return Number(header) * 1000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

/** A quarter of a second, then twice as long each time, shortened by chance so that many clients do not come back at once. */
function backoff(repeated: number): number {
  return 250 * 2 ** repeated * (0.5 + Math.random() / 2);
}
