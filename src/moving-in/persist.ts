import { setTimeout as wait } from 'node:timers/promises';
import { ApiError } from '../../clients/runtime/api-error.ts';
import { waitAskedFor } from '../../clients/runtime/retry.ts';
import { MoveFailure } from './move-failure.ts';

/** How requests are repeated; times in milliseconds. */
export interface Patience {
  /** How often one request is sent when the source fails or cuts the connection. */
  readonly attempts: number;
  /** The wait after the first failure; each further one is twice as long, up to `longest`. */
  readonly first: number;
  readonly longest: number;
  /** How often one request is sent when the source asks to wait. */
  readonly throttled: number;
  /** A source that asks for a longer wait is not waited for. */
  readonly longestAsked: number;
  readonly pause: (milliseconds: number, why: string) => Promise<void>;
}

export const usualPatience: Patience = {
  attempts: 8,
  first: 500,
  longest: 60_000,
  throttled: 100,
  longestAsked: 900_000,
  pause: async (milliseconds) => {
    await wait(milliseconds);
  },
};

/**
 * Asks until there is an answer. A 429 is waited for as long as it asks, by `retry-after` or, as Fliplet does, by the date in its body; answers
 * from 500 on, cut connections and time-outs are tried again after growing waits. `ask` has to read all that it needs of the answer.
 *
 * @throws MoveFailure once patience is at its end; whatever else `ask` throws, at once
 */
export async function persistently<Answer>(ask: () => Promise<Answer>, patience: Patience): Promise<Answer> {
  let failures = 0;
  let throttled = 0;
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      const asked = askedToWait(error);
      const why = asked === undefined ? failureIn(error) : 'the source asks to';
      if (why === undefined) throw error;
      if (asked !== undefined && asked > patience.longestAsked) {
        throw new MoveFailure(`The source asks to wait ${Math.round(asked / 60_000)} minutes. Go on then: ${again}.`);
      }
      if (asked === undefined) failures += 1;
      else throttled += 1;
      if (failures >= patience.attempts || throttled >= patience.throttled) {
        throw new MoveFailure(`The source does not answer: ${failureIn(error) ?? why}. Go on later: ${again}.`);
      }
      const backOff = Math.min(patience.longest, patience.first * 2 ** Math.max(0, failures - 1));
      // Shortened by chance, so that several moves do not come back at once.
      await patience.pause(asked ?? backOff * (0.5 + Math.random() / 2), why);
    }
  }
}

const again = 'the same command continues where this one ended';

/** How long a 429 or 503 asks to wait, in milliseconds; `undefined` for everything else. */
function askedToWait(error: unknown): number | undefined {
  if (!(error instanceof ApiError) || (error.status !== 429 && error.status !== 503)) return undefined;
  const now = Date.now();
  const asked = waitAskedFor(error.headers.get('retry-after'), now) ?? waitInBody(error.body, now);
  return asked ?? (error.status === 429 ? unsaid : undefined);
}

/** For a 429 that does not say how long: Fliplet's window. */
const unsaid = 10_000;

function waitInBody(body: unknown, now: number): number | undefined {
  if (typeof body !== 'object' || body === null || !('nextValidRequestDate' in body)) return undefined;
  const date = Date.parse(String(body.nextValidRequestDate));
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

/** What went wrong, when trying again may help. */
function failureIn(error: unknown): string | undefined {
  if (error instanceof ApiError) return error.status >= 500 || error.status === 408 ? error.message : undefined;
  if (!(error instanceof Error)) return undefined;
  if (error.name === 'TimeoutError' || error.name === 'AbortError') return 'no answer in time';
  // What `fetch` says of connections, and what it says while a body arrives.
  if (error instanceof TypeError && /^(?:fetch failed|terminated)$/.test(error.message)) return causeOf(error);
  return 'code' in error && /^(?:UND_ERR|ECONN|EPIPE|ETIMEDOUT)/.test(String(error.code)) ? error.message : undefined;
}

function causeOf(error: Error): string {
  return error.cause instanceof Error ? error.cause.message || error.message : error.message;
}
