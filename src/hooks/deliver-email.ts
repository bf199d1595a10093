import type { Letter, Mailbox } from '../mail/smtp.ts';
import type { Message } from '../records/hooks/delivery.ts';
import type { ReceiverKind } from '../records/hooks/hook.ts';
import type { Outcome } from '../records/hooks/settle-delivery.ts';
import { unlessAborted } from './unless-aborted.ts';

/** How hooks send mail on a server. */
export interface EmailOptions {
  /** Absent where there is no mail server: mails are then recorded. */
  readonly send: ((letter: Letter) => Promise<void>) | undefined;
  readonly sender: string;
}

type EmailMessage = Extract<Message, { readonly kind: 'email' }>;

/** Hands a mail to the mail server once, or records it. A server that refuses it for good (5xx) is not asked again. */
export async function deliverEmail(
  message: EmailMessage,
  { send, sender }: EmailOptions,
  stopping: AbortSignal,
): Promise<Outcome> {
  if (send === undefined) return { kind: 'recorded' };
  const { receivers, subject, html } = message;
  const all = (wanted: ReceiverKind): Mailbox[] =>
    receivers.filter(({ kind }) => kind === wanted).map(({ name, address }) => ({ name, address }));
  try {
    const from = { name: '', address: sender };
    await unlessAborted(send({ from, to: all('to'), cc: all('cc'), bcc: all('bcc'), subject, html }), stopping);
    return { kind: 'delivered', status: null };
  } catch (error) {
    if (stopping.aborted) throw error;
    const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'EMAIL';
    const answer = responseCode(error);
    const words = answer === null ? `the mail server failed (${code})` : `the mail server answered ${answer} (${code})`;
    return {
      kind: 'failed',
      status: answer,
      error: words,
      final: answer !== null && answer >= 500 && code !== 'EAUTH',
    };
  }
}

function responseCode(error: unknown): number | null {
  if (!(error instanceof Error) || !('responseCode' in error)) return null;
  return typeof error.responseCode === 'number' ? error.responseCode : null;
}
