import { setTimeout as wait } from 'node:timers/promises';
import type { Send } from './run.ts';

/** A server that asks for more patience than this is not waited for. */
const longestWaitMs = 60_000;
const attempts = 4;

/**
 * `fetch` for servers far away: an answer must come within the time, and one that is 429 with `Retry-After` is asked for again as
 * told, a few times. The last answer is given back whatever it is.
 */
export function sendWithPatience({ timeoutMs, fetch: send = fetch }: { timeoutMs: number; fetch?: Send }): Send {
  return async (request) => {
    for (let attempt = 1; ; attempt++) {
      const response = await send(new Request(request.clone(), { signal: AbortSignal.timeout(timeoutMs) }));
      const seconds = Number(response.headers.get('retry-after') ?? Number.NaN);
      const canWait = response.status === 429 && seconds * 1000 <= longestWaitMs && attempt < attempts;
      if (!canWait) return response;
      await response.body?.cancel();
      await wait(seconds * 1000);
    }
  };
}
