import { type Answer, textAnswer } from './answer.ts';
import type { HttpSettings } from './settings.ts';

/** One thing the server cannot work without. Resolves when it is there, rejects when not. */
export interface ReadyCheck {
  readonly name: string;
  readonly check: () => Promise<void>;
}

/** `/livez`: this process answers. Says nothing about what it depends on, so that a supervisor does not restart it in vain. */
export function live(): Answer {
  return textAnswer(200, 'live\n');
}

/**
 * `/readyz`: 200 when every check passes, 503 with the names of those that do not, and 503 from the moment the server begins to
 * stop. A check that takes longer than `timeLimitMs` has failed. Reasons go to the log only.
 */
export async function ready(
  checks: readonly ReadyCheck[],
  { stopping, observe }: Pick<HttpSettings, 'stopping' | 'observe'>,
  timeLimitMs = 900,
): Promise<Answer> {
  if (stopping()) return textAnswer(503, 'stopping\n', { 'retry-after': '1' });
  const failed = await Promise.all(checks.map((check) => failure(check, timeLimitMs, observe)));
  const names = failed.filter((name) => name !== undefined);
  if (names.length === 0) return textAnswer(200, 'ready\n');
  return textAnswer(503, `not ready: ${names.join(', ')}\n`, { 'retry-after': '1' });
}

async function failure(
  { name, check }: ReadyCheck,
  timeLimitMs: number,
  observe: HttpSettings['observe'],
): Promise<string | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${timeLimitMs} ms`)), timeLimitMs);
  });
  try {
    await Promise.race([check(), late]);
    return undefined;
  } catch (error) {
    observe({ kind: 'not-ready', check: name, error });
    return name;
  } finally {
    clearTimeout(timer);
  }
}
