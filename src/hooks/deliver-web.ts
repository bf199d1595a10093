import type { Delivery, Message } from '../records/hooks/delivery.ts';
import type { Outcome } from '../records/hooks/settle-delivery.ts';
import { call } from './call.ts';
import { signatureHeaders } from './signature.ts';
import { TargetRefused, type TargetRules, targetOf } from './target.ts';
import { unlessAborted } from './unless-aborted.ts';

/** How web hooks are called on a server. */
export interface WebOptions extends TargetRules {
  /** The secrets that sign a call, asked for each time, since they can be changed while the server runs. */
  readonly secrets: () => Promise<readonly string[]>;
  /** How long a call may take in all, in milliseconds. */
  readonly timeout: number;
}

type WebMessage = Extract<Message, { readonly kind: 'web' }>;

/**
 * Calls the server of a web hook once. Any status from 200 to 299 is a success; 410 says that nobody wants it any more, and so does not come
 * back.
 *
 * @param stopping gives the call up; it then rejects
 */
export async function deliverWeb(
  { id }: Pick<Delivery, 'id'>,
  { method, url, headers, body }: WebMessage,
  { secrets, timeout, ...rules }: WebOptions,
  stopping: AbortSignal,
): Promise<Outcome> {
  const late = AbortSignal.timeout(timeout);
  const signal = AbortSignal.any([late, stopping]);
  try {
    const target = await unlessAborted(targetOf(url, rules), signal);
    const at = Math.floor(Date.now() / 1000);
    const signed = signatureHeaders(await secrets(), { id, at, body: body ?? '' });
    const status = await call(target, {
      method,
      headers: { 'user-agent': 'Trivium', ...Object.fromEntries(headers), ...signed },
      body,
      signal,
    });
    return outcomeOf(status);
  } catch (error) {
    if (stopping.aborted) throw error;
    if (late.aborted) return failed(`no answer within ${timeout} ms`);
    if (error instanceof TargetRefused) return { ...failed(error.message), final: true };
    return failed(wordsFor(error));
  }
}

function outcomeOf(status: number): Outcome {
  if (status >= 200 && status < 300) return { kind: 'delivered', status };
  const redirected = status >= 300 && status < 400;
  const error = `answered ${status}${redirected ? '; redirects are not followed' : ''}`;
  return { kind: 'failed', status, error, final: status === 410 };
}

function failed(error: string) {
  return { kind: 'failed', status: null, error, final: false } as const;
}

/** Node's code, or else the kind of error: its text may hold the address that the name leads to. */
function wordsFor(error: unknown): string {
  if (!(error instanceof Error)) return 'the call failed';
  return 'code' in error && typeof error.code === 'string' ? error.code : error.message;
}
