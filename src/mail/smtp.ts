import { createTransport } from 'nodemailer';
import type { Mail } from '../records/outbox.ts';

/** How long the mail server may take for each step, in milliseconds. */
const patience = 10_000;

/** An address with the name that is shown with it. */
export interface Mailbox {
  readonly name: string;
  readonly address: string;
}

/** A mail to any number of receivers, as plain text or as a page. */
export interface Letter {
  readonly from: Mailbox;
  readonly to: readonly Mailbox[];
  readonly cc?: readonly Mailbox[];
  readonly bcc?: readonly Mailbox[];
  readonly subject: string;
  readonly text?: string;
  readonly html?: string;
}

/**
 * A way to send mail over SMTP. Names and addresses go in as data, never as header text, so that a line break in one begins no
 * header of its own; files and URLs are never read for a mail.
 *
 * @param url such as `smtps://user:password@mail.example.org:465`
 */
export function smtpSender(url: string): (letter: Letter) => Promise<void> {
  const transport = createTransport(
    { url, connectionTimeout: patience, greetingTimeout: patience, socketTimeout: patience },
    { disableFileAccess: true, disableUrlAccess: true },
  );
  return async ({ from, to, cc = [], bcc = [], ...content }) => {
    await transport.sendMail({ from, to: [...to], cc: [...cc], bcc: [...bcc], ...content });
  };
}

/** The same for a mail of plain text to one receiver. */
export function smtpDelivery(url: string): (mail: Mail) => Promise<void> {
  const send = smtpSender(url);
  return async ({ from, fromName, to, subject, text }) => {
    await send({
      from: { name: fromName, address: from },
      to: [{ name: '', address: to }],
      subject,
      text,
    });
  };
}
